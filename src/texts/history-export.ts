// The words of the history as a file for spreadsheets, and of the command that makes it.
import type { Language } from '../language.ts';

export interface HistoryExportTexts {
  readonly usage: string;
  readonly unknownMeasure: (code: string) => string;
  /** The columns, in their order. */
  readonly columns: readonly [
    time: string,
    measure: string,
    number: string,
    title: string,
    version: string,
    person: string,
    cause: string,
    field: string,
    before: string,
    after: string,
    note: string,
  ];
  readonly cause: Readonly<Record<'import' | 'added' | 'change' | 'undo', string>>;
  /** An expected saving that is too early to assess. */
  readonly tooEarly: string;
  /** After the name of a field that is an amount. */
  readonly inTkr: (field: string) => string;
  /** After the name of a field that is a share. */
  readonly inPercent: (field: string) => string;
}

const texts: Readonly<Record<Language, HistoryExportTexts>> = {
  sv: {
    usage:
      'Användning: npm run history -- historik.csv [--measure KOD] [--since 2026-05-01] [--language sv|en] [--tenant ID]',
    unknownMeasure: (code) => `Det finns ingen åtgärd med koden ${code}. Skriv koden som den står i arbetsboken.`,
    columns: [
      ...(['Tid (svensk)', 'Åtgärd', 'Nummer', 'Namn', 'Version', 'Vem'] as const),
      ...(['Vad hände', 'Fält', 'Före', 'Efter', 'Kommentar'] as const),
    ],
    cause: { import: 'inläst', added: 'tillagd', change: 'ändrad', undo: 'ångrad' },
    tooEarly: 'för tidig att bedöma',
    inTkr: (field) => `${field} (tkr)`,
    inPercent: (field) => `${field} (procent)`,
  },
  en: {
    usage:
      'Usage: npm run history -- history.csv [--measure CODE] [--since 2026-05-01] [--language sv|en] [--tenant ID]',
    unknownMeasure: (code) => `There is no measure with the code ${code}. Write the code as it stands in the workbook.`,
    columns: [
      ...(['Time (Swedish)', 'Measure', 'Number', 'Name', 'Version', 'Who'] as const),
      ...(['What happened', 'Field', 'Before', 'After', 'Note'] as const),
    ],
    cause: { import: 'imported', added: 'added', change: 'changed', undo: 'undone' },
    tooEarly: 'too early to assess',
    inTkr: (field) => `${field} (tkr)`,
    inPercent: (field) => `${field} (percent)`,
  },
};

export function historyExportTextsFor(language: Language): HistoryExportTexts {
  return texts[language];
}
