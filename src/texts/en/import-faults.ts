// The words of the import and the migration in English.
import { formatsFor } from '../format.ts';
import type { ImportTexts } from '../import-faults.ts';

const { number, plural } = formatsFor('en');
const count = (amount: number, one: string, other: string) => `${number(amount, 0)} ${plural(amount, { one, other })}`;

export const importTextsEn: ImportTexts = {
  usage: 'Usage: npm run import -- FOLDER [--tenant ID] [--language sv|en]',
  askUsage: 'Usage: npm run ask -- "a question" ["a follow-up" ...] [--json] [--explain] [--language sv|en]',
  imported: (n) =>
    [
      `${n.title} is imported: ${count(n.indicators, 'indicator', 'indicators')}`,
      count(n.organisations, 'organisation', 'organisations'),
      count(n.observations, 'figure or gap', 'figures and gaps'),
      count(n.explanations, 'explanation', 'explanations'),
      count(n.measures, 'measure', 'measures'),
    ].join(', ') + '.',
  keptStatus: (codes) =>
    `Status, realised saving, due date and owners stay as your people have changed them: ${codes}.`,
  keptWhole: (codes) => `No longer in the workbook, but changed by your people and therefore kept: ${codes}.`,
  removed: (codes) => `No longer in the workbook and removed: ${codes}.`,
  heldByLater: (codes) => `Part of a later review, which holds: ${codes}.`,
  faults: (amount) => `Nothing is imported. The workbook has ${count(amount, 'fault', 'faults')}:`,
  moreFaults: (amount) => `… and ${count(amount, 'fault', 'faults')} more.`,
  place: (file, row, column) =>
    [file, row === null ? '' : `row ${row}`, column === null ? '' : `column ${column}`].filter(Boolean).join(', '),
  migrated: (names) =>
    names.length === 0 ? 'The database was up to date.' : `The database is up to date: ${names.join(', ')}.`,
  migrateUsage: 'How: npm run migrate, or npm run migrate -- --dry-run to try it only',
  wouldMigrate: (names) =>
    names.length === 0
      ? 'The database is already up to date.'
      : `The database can be brought up to date with ${names.join(', ')}. Nothing has been changed.`,
  backup: {
    usage: 'How: npm run backup -- FILE, where FILE is a file that does not exist',
    restoreUsage: 'How: npm run restore -- FILE, where FILE is a backup made by npm run backup',
    done: (file) => `The backup ${file} is done and checked.`,
    restored: (kept) =>
      kept === null
        ? 'The database has been restored. Start Klarsyn.'
        : `The database has been restored. The one before is kept in ${kept}. Start Klarsyn.`,
    problem: {
      'not-embedded': () => 'DATABASE_URL is a PostgreSQL server. Use pg_dump and pg_restore; README.md shows how.',
      'no-database': (file) => `There is no database ${file}. Check DATABASE_URL.`,
      'file-exists': (file) => `${file} exists already. Choose another name; a backup is never overwritten.`,
      'no-backup': (file) => `There is no file ${file}. Name a backup made by npm run backup.`,
      'not-a-backup': (file) => `${file} is not a whole database of Klarsyn. Name another backup.`,
      'in-use': (file) => `The database ${file} is in use. Stop Klarsyn and try again.`,
    },
  },
  fault: {
    'folder-missing': () => ({
      what: 'There is no such folder.',
      remedy: 'Name the folder of the workbook’s CSV files.',
    }),
    'file-missing': ({ file }) => ({
      what: 'The file is missing.',
      remedy: `Put ${file} in the folder, if only with its header row.`,
    }),
    'file-unknown': ({ expected }) => ({
      what: 'No file of a workbook has this name.',
      remedy: `Mend the name or take the file away. The names are: ${expected}.`,
    }),
    'file-not-utf8': () => ({
      what: 'The file is not saved as UTF-8, so å, ä and ö cannot be read.',
      remedy: 'Save it as “CSV UTF-8” in the spreadsheet program.',
    }),
    'file-empty': () => ({
      what: 'The file has no header row.',
      remedy: 'Write the names of the columns in the first row.',
    }),
    'quotes-broken': () => ({
      what: 'The quotation marks do not match.',
      remedy: 'Put " around the whole cell and write every quotation mark inside it twice.',
    }),
    'column-missing': ({ column }) => ({ what: 'The column is missing.', remedy: `Add ${column} to the header row.` }),
    'column-unknown': ({ expected }) => ({
      what: 'No column has this name.',
      remedy: `Mend the name or take the column away. The names are: ${expected}.`,
    }),
    'column-twice': () => ({ what: 'The column is there twice.', remedy: 'Take one of them away.' }),
    'too-many-cells': ({ found, expected }) => ({
      what: `“${found}” stands after the last column; the header row has ${expected}.`,
      remedy: 'Take the cell away, or put quotation marks around the cell that has a separator in it.',
    }),
    'not-one-row': () => ({
      what: 'The file needs exactly one row below the header.',
      remedy: 'A workbook is one review.',
    }),
    empty: () => ({ what: 'The cell is empty.', remedy: 'Fill it in.' }),
    'too-long': ({ expected }) => ({ what: `The text is longer than ${expected} characters.`, remedy: 'Shorten it.' }),
    'control-character': () => ({
      what: 'The cell has a control character that does not show.',
      remedy: 'Type the text anew instead of pasting it.',
    }),
    'not-a-code': ({ found }) => ({
      what: `“${found}” is not a code.`,
      remedy: 'Use a–z, 0–9 and hyphens, and begin with a letter or digit. Only measures may have capitals.',
    }),
    'not-a-number': ({ found }) => ({
      what: `“${found}” is not a number.`,
      remedy: 'Write for example 1 234,5 or 1234.5, without a unit. The column state says it when there is none.',
    }),
    'not-a-whole-number': ({ found, expected }) => ({
      what: `“${found}” is not a whole number that fits here.`,
      remedy: `Write a whole number within ${expected}.`,
    }),
    'not-one-of': ({ found, expected }) => ({
      what: `“${found}” does not fit here.`,
      remedy: `Choose one of: ${expected}.`,
    }),
    'not-a-period': ({ found }) => ({
      what: `“${found}” is not a period.`,
      remedy: 'Write 2023, 2023-T1, 2023-Q1, 2023-05, or unstated when the document does not say.',
    }),
    'not-a-date': ({ found }) => ({ what: `“${found}” is not a date.`, remedy: 'Write for example 2025-03-31.' }),
    'not-a-person': ({ found }) => ({
      what: `“${found}” is not an object id in Entra.`,
      remedy: 'Copy the person’s object id: 00000000-0000-0000-0000-000000000000.',
    }),
    'not-a-saving': ({ found, expected }) => ({
      what: `“${found}” is not a saving.`,
      remedy: `Write whole tkr within ${expected}, or too-early when it is too early to assess.`,
    }),
    'listed-twice': ({ expected }) => ({ what: `“${expected}” is in the list twice.`, remedy: 'Take one away.' }),
    duplicate: ({ found, expected }) => ({
      what: `${found} is already in row ${expected}.`,
      remedy: 'Take one of the rows away or change it.',
    }),
    'unknown-code': ({ found, expected }) => ({
      what: `“${found}” is not in ${expected}.`,
      remedy: `Mend the code, or add it to ${expected}.`,
    }),
    'wrong-term-kind': ({ found, expected }) => ({
      what: `“${found}” is not of the kind ${expected} in terms.csv.`,
      remedy: `Choose a term of the kind ${expected}.`,
    }),
    'part-of-itself': ({ found }) => ({
      what: `“${found}” is a part of itself, in one step or several.`,
      remedy: 'Break the circle in part_of.',
    }),
    'value-missing': () => ({
      what: 'The row should have a value but has none.',
      remedy: 'Write the value, or say in state why there is none. A dash in the source is not-collected.',
    }),
    'value-in-gap': ({ found, expected }) => ({
      what: `The row has the value ${found} though its state is ${expected}.`,
      remedy: 'Take the value away, or write value in state. What is printed belongs in printed.',
    }),
    'note-missing': ({ expected }) => ({
      what: `The row is ${expected} but does not say what and why.`,
      remedy: 'Write it in note_sv and note_en.',
    }),
    'translation-missing': ({ column }) => ({
      what: 'The text is there in the other language only.',
      remedy: `Fill in ${column}, or empty both.`,
    }),
    'scale-half': ({ column }) => ({
      what: 'The scale has one end only.',
      remedy: `Fill in ${column}, or empty both.`,
    }),
    'scale-reversed': ({ found }) => ({
      what: `The scale ends at ${found}, which is not above where it begins.`,
      remedy: 'Mend scale_min or scale_max.',
    }),
    'outside-scale': ({ found, expected }) => ({
      what: `${found} lies outside the scale ${expected}.`,
      remedy:
        'Mend the value (what is printed goes in printed, with quality corrected) or the scale in indicators.csv.',
    }),
    'periods-reversed': ({ found, expected }) => ({
      what: `${found} does not come after ${expected}.`,
      remedy: 'Change places of from and to.',
    }),
    'themes-overlap': ({ expected }) => ({
      what: `“${expected}” is both core and borderline.`,
      remedy: 'Take the theme out of core_themes or borderline_themes.',
    }),
  },
};
