// Why a figure moved, in our own words, and which indicators that speaks of.

export interface ExplanationTable {
  tenant: string;
  review: string;
  code: string;
  /** The order in its workbook. */
  position: number;
  organisation: string | null;
  from_period: string | null;
  to_period: string | null;
  text_sv: string;
  text_en: string;
  source: string;
}

export interface ExplanationIndicatorTable {
  tenant: string;
  review: string;
  explanation: string;
  indicator: string;
}
