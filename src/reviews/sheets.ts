// The files of a workbook and the columns of each. A column whose cells may be empty may be left out.
import { z } from 'zod/v4';
import { directions, unitKinds } from '../indicators/indicator.ts';
import { gapStates, qualities } from '../indicators/observation.ts';
import { organisationKinds } from '../indicators/organisation.ts';
import { comparePeriods } from '../indicators/period.ts';
import { termKinds } from '../indicators/term.ts';
import { statuses } from '../measures/measure.ts';
import * as cells from './cells.ts';

const naming = { name_sv: cells.name, name_en: cells.name, synonyms_sv: cells.words, synonyms_en: cells.words };

export const sheets = {
  'review.csv': z.object({
    code: cells.code,
    organisation: cells.code,
    year: cells.whole(1900, 2200),
    title_sv: cells.name,
    title_en: cells.name,
    document: cells.name,
  }),
  'organisations.csv': z.object({
    code: cells.code,
    kind: cells.oneOf(organisationKinds),
    part_of: cells.optionalCode,
    ...naming,
  }),
  'terms.csv': z.object({ kind: cells.oneOf(termKinds), code: cells.code, ...naming }),
  'sources.csv': z.object({
    code: cells.code,
    document: cells.optionalName,
    section: cells.name,
    heading: cells.name,
    page: cells.optionalName,
  }),
  'indicators.csv': z
    .object({
      code: cells.code,
      group: cells.code,
      ...naming,
      unit: cells.oneOf(unitKinds),
      unit_sv: cells.optionalName,
      unit_en: cells.optionalName,
      scale_min: cells.optionalNumber,
      scale_max: cells.optionalNumber,
      direction: cells.oneOf(directions),
      decimals: cells.whole(0, 6),
      definition_sv: cells.optionalProse,
      definition_en: cells.optionalProse,
    })
    .check((row) => {
      bothLanguages(row, 'unit');
      bothLanguages(row, 'definition');
      const { scale_min: least, scale_max: most } = row.value;
      if (least === null && most !== null) cells.refuse(row, 'scale_min', 'scale-half');
      if (least !== null && most === null) cells.refuse(row, 'scale_max', 'scale-half');
      if (least !== null && most !== null && least >= most) cells.refuse(row, 'scale_max', 'scale-reversed');
    }),
  'observations.csv': z
    .object({
      indicator: cells.code,
      organisation: cells.code,
      period: cells.period,
      state: cells.oneOf(['value', ...gapStates], 'value'),
      value: cells.optionalNumber,
      printed: cells.optionalName,
      quality: cells.oneOf(qualities, 'as-printed'),
      note_sv: cells.optionalProse,
      note_en: cells.optionalProse,
      source: cells.code,
    })
    .check((row) => {
      const { state, value, quality, note_sv, note_en } = row.value;
      if (state === 'value' && value === null) cells.refuse(row, 'value', 'value-missing');
      if (state !== 'value' && value !== null) cells.refuse(row, 'value', 'value-in-gap', state);
      bothLanguages(row, 'note');
      if (quality !== 'as-printed' && note_sv === null && note_en === null) {
        cells.refuse(row, 'note_sv', 'note-missing', quality);
      }
    }),
  'explanations.csv': z
    .object({
      code: cells.code,
      indicators: cells.codes,
      organisation: cells.optionalCode,
      from: cells.optionalPeriod,
      to: cells.optionalPeriod,
      text_sv: cells.prose,
      text_en: cells.prose,
      source: cells.code,
    })
    .check((row) => {
      const { from, to } = row.value;
      if (from !== null && to !== null && comparePeriods(from, to) >= 0) {
        cells.refuse(row, 'to', 'periods-reversed', from);
      }
    }),
  'measures.csv': z
    .object({
      code: cells.measureCode,
      number: cells.whole(1, 100_000),
      ...naming,
      description_sv: cells.prose,
      description_en: cells.prose,
      horizon: cells.code,
      category: cells.code,
      core_themes: cells.optionalCodes,
      borderline_themes: cells.optionalCodes,
      expected_saving_tkr: cells.expectedSaving,
      realised_saving_tkr: cells.optionalSaving,
      status: cells.oneOf(statuses, 'not-started'),
      due: cells.optionalDate,
      source: cells.code,
    })
    .check((row) => {
      const { core_themes: core, borderline_themes: borderline } = row.value;
      const both = borderline.find((theme) => core.includes(theme));
      if (both !== undefined) cells.refuse(row, 'borderline_themes', 'themes-overlap', both);
    }),
  'owners.csv': z.object({ measure: cells.measureCode, person: cells.person, name: cells.name }),
  'controllers.csv': z.object({ person: cells.person, name: cells.name }),
} as const;

export type SheetName = keyof typeof sheets;

/** A row of one kind, as its cells were read. */
export type RowOf<S extends SheetName> = z.output<(typeof sheets)[S]>;

export const sheetNames: readonly SheetName[] = [
  'review.csv',
  'organisations.csv',
  'terms.csv',
  'sources.csv',
  'indicators.csv',
  'observations.csv',
  'explanations.csv',
  'measures.csv',
  'owners.csv',
  'controllers.csv',
];

/** Files that a review can be without: it may explain nothing, have no measures and name no people. */
export const optionalSheets: readonly SheetName[] = [
  'explanations.csv',
  'measures.csv',
  'owners.csv',
  'controllers.csv',
];

function bothLanguages<const Stem extends string>(
  row: z.core.ParsePayload<Readonly<Record<`${Stem}_sv` | `${Stem}_en`, string | null>>>,
  stem: Stem,
): void {
  const sv = row.value[`${stem}_sv`];
  const en = row.value[`${stem}_en`];
  if (sv === null && en !== null) cells.refuse(row, `${stem}_sv`, 'translation-missing');
  if (en === null && sv !== null) cells.refuse(row, `${stem}_en`, 'translation-missing');
}
