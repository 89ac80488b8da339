// The history of measures as a file that spreadsheets open: one row for each field that a change made another, and one for
// each change that only says something.
import { stringify } from 'csv-stringify/sync';
import type { Language } from '../language.ts';
import { differences, type FieldChange } from '../measures/difference.ts';
import type { HistoryEntry } from '../measures/history.ts';
import type { ExpectedSaving, Measure, MeasureState, Owner } from '../measures/measure.ts';
import { historyExportTextsFor } from '../texts/history-export.ts';
import { textsFor } from '../texts/texts.ts';
import { updateTextsFor } from '../texts/updates.ts';

/** Before its first entry nothing is known of a measure. */
const nothing = { sharePercent: null, realisedTkr: null, due: null, nextStep: '', owners: [], handover: null };

type Cell = string | number;

const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/**
 * Writes entries, in the order given, as CSV with semicolons and a byte order mark: so Excel opens it in Swedish and reads å.
 * No cell is a formula, whatever people have written.
 * @param measures those that the entries are of; of one that is not among them only the code is known
 */
export function historyCsv(entries: readonly HistoryEntry[], measures: readonly Measure[], language: Language): string {
  const byCode = new Map(measures.map((measure) => [measure.code, measure]));
  const rows = entries.flatMap((entry) => rowsOf(entry, byCode.get(entry.measure), language));
  return stringify([historyExportTextsFor(language).columns, ...rows], {
    bom: true,
    delimiter: ';',
    record_delimiter: 'windows',
    // A cell that begins as a formula gets an apostrophe before it.
    escape_formulas: true,
  });
}

function rowsOf(entry: HistoryEntry, measure: Measure | undefined, language: Language): Cell[][] {
  const { cause } = historyExportTextsFor(language);
  const start: Cell[] = [
    clock.format(new Date(entry.at)),
    ...[entry.measure, measure?.number ?? '', measure?.name[language] ?? '', entry.version],
    ...[entry.by?.name ?? '', cause[entry.cause]],
  ];
  const changes = changesIn(entry).map((change) => [
    fieldName(change.field, language),
    ...[valueOf(change.field, change.before, language), valueOf(change.field, change.after, language)],
  ]);
  return (changes.length > 0 ? changes : [['', '', '']]).map((change) => [...start, ...change, entry.note]);
}

type Change = { readonly field: keyof MeasureState; readonly before: Value; readonly after: Value };
type Value = FieldChange['before'];

/** Of a first entry, all that it says. */
function changesIn({ before, after }: HistoryEntry): readonly Change[] {
  if (before) return differences(before, after);
  const { status, expected, ...rest } = after;
  const said = differences({ ...nothing, status, expected }, { ...rest, status, expected });
  const first = [
    { field: 'status', before: null, after: status },
    { field: 'expected', before: null, after: expected },
  ] as const;
  return [...first, ...said];
}

function fieldName(field: keyof MeasureState, language: Language): string {
  const { inTkr, inPercent } = historyExportTextsFor(language);
  const name = updateTextsFor(language).field[field];
  if (field === 'expected' || field === 'realisedTkr') return inTkr(name);
  return field === 'sharePercent' ? inPercent(name) : name;
}

/** As a spreadsheet wants it: numbers bare, days in ISO. */
function valueOf(field: keyof MeasureState, value: Value, language: Language): Cell {
  if (value === null) return '';
  if (typeof value === 'number') return value;
  if (typeof value === 'string') {
    return field === 'status' ? textsFor(language).words.status[value as MeasureState['status']] : value;
  }
  if (isSaving(value)) return value.kind === 'amount' ? value.tkr : historyExportTextsFor(language).tooEarly;
  return 'to' in value ? value.to.name : value.map(({ name }: Owner) => name).join(', ');
}

function isSaving(value: object): value is ExpectedSaving {
  return 'kind' in value;
}
