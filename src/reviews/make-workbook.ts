// Makes the domain's things of rows that have been checked.
import type { SourceReference } from '../indicators/observation.ts';
import type { Bilingual, Named } from '../language.ts';
import type { RowOf } from './sheets.ts';
import type { Workbook } from './workbook.ts';

/** The rows of all files. Every code in them is known to resolve. */
export interface CheckedRows {
  readonly review: RowOf<'review.csv'>;
  readonly organisations: readonly RowOf<'organisations.csv'>[];
  readonly terms: readonly RowOf<'terms.csv'>[];
  readonly sources: readonly RowOf<'sources.csv'>[];
  readonly indicators: readonly RowOf<'indicators.csv'>[];
  readonly observations: readonly (RowOf<'observations.csv'> & { readonly printed: string })[];
  readonly explanations: readonly RowOf<'explanations.csv'>[];
  readonly measures: readonly RowOf<'measures.csv'>[];
  readonly owners: readonly RowOf<'owners.csv'>[];
  readonly controllers: readonly RowOf<'controllers.csv'>[];
}

export function makeWorkbook(rows: CheckedRows): Workbook {
  const review = {
    code: rows.review.code,
    organisation: rows.review.organisation,
    year: rows.review.year,
    title: { sv: rows.review.title_sv, en: rows.review.title_en },
    document: rows.review.document,
  };
  const sources = rows.sources.map(({ code, document, section, heading, page }) => ({
    code,
    review: review.code,
    document: document ?? review.document,
    section,
    heading,
    page,
  }));
  const sourceOf = finder(sources);
  return {
    review,
    organisations: rows.organisations.map((row) => ({ ...named(row), kind: row.kind, partOf: row.part_of })),
    terms: rows.terms.map((row) => ({ ...named(row), kind: row.kind })),
    sources,
    indicators: rows.indicators.map((row) => ({
      ...named(row),
      group: row.group,
      unit: {
        kind: row.unit,
        label: both(row.unit_sv, row.unit_en),
        scale: row.scale_min === null || row.scale_max === null ? null : { min: row.scale_min, max: row.scale_max },
      },
      direction: row.direction,
      decimals: row.decimals,
      definition: both(row.definition_sv, row.definition_en),
    })),
    observations: rows.observations.map((row) => {
      const facts = {
        indicator: row.indicator,
        organisation: row.organisation,
        period: row.period,
        review: review.code,
        printed: row.printed,
        quality: row.quality,
        note: both(row.note_sv, row.note_en),
        source: sourceOf(row.source),
      };
      if (row.state !== 'value') return { ...facts, state: row.state, value: null };
      if (row.value === null) throw new Error('A figure without a value has passed the checks.');
      return { ...facts, state: row.state, value: row.value };
    }),
    explanations: rows.explanations.map((row) => ({
      code: row.code,
      review: review.code,
      indicators: row.indicators,
      organisation: row.organisation,
      from: row.from,
      to: row.to,
      text: { sv: row.text_sv, en: row.text_en },
      source: sourceOf(row.source),
    })),
    measures: rows.measures.map((row) => ({
      ...named(row),
      number: row.number,
      review: review.code,
      description: { sv: row.description_sv, en: row.description_en },
      horizon: row.horizon,
      category: row.category,
      themes: [
        ...row.core_themes.map((theme) => ({ theme, strength: 'core' as const })),
        ...row.borderline_themes.map((theme) => ({ theme, strength: 'borderline' as const })),
      ],
      expected: row.expected_saving_tkr,
      realisedTkr: row.realised_saving_tkr,
      sharePercent: null,
      nextStep: '',
      handover: null,
      owners: rows.owners.filter(({ measure }) => measure === row.code).map(({ person, name }) => ({ person, name })),
      due: row.due,
      status: row.status,
      version: 1,
      source: sourceOf(row.source),
    })),
    controllers: rows.controllers.map(({ person, name }) => ({ person, name })),
  };
}

function named(row: RowOf<'organisations.csv' | 'terms.csv' | 'indicators.csv' | 'measures.csv'>): Named {
  return {
    code: row.code,
    name: { sv: row.name_sv, en: row.name_en },
    synonyms: { sv: row.synonyms_sv, en: row.synonyms_en },
  };
}

function both(sv: string | null, en: string | null): Bilingual | null {
  return sv === null || en === null ? null : { sv, en };
}

function finder(sources: readonly SourceReference[]): (code: string) => SourceReference {
  const byCode = new Map(sources.map((source) => [source.code, source]));
  return (code) => {
    const source = byCode.get(code);
    if (!source) throw new Error(`The source "${code}" has passed the checks without being described.`);
    return source;
  };
}
