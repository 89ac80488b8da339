// A review (genomlysning): one edition, of one organisation, from one document.

export interface ReviewTable {
  tenant: string;
  code: string;
  organisation: string;
  year: number;
  title_sv: string;
  title_en: string;
  document: string;
}
