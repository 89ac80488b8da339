// The kinds of cell a workbook has: each reads the text of one cell or says what is wrong with it.
import { z } from 'zod/v4';
import { periodPattern } from '../indicators/period.ts';
import { faultKinds, type FaultKind } from './fault.ts';

const longestCode = 80;
const longestName = 300;
const longestText = 10_000;

/** Whole tkr: up to a thousand million kronor. */
const largestSaving = 1_000_000;

const codePattern = /^[a-z0-9][a-z0-9-]*$/;
const measureCodePattern = /^[a-z0-9][a-z0-9-]*$/i;
const personPattern = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
// Swedish or English: a decimal comma or point, and nothing or spaces between thousands. The minus may be typographic.
const numberPattern = /^[-−]?(?:\d+|\d{1,3}(?:[ \u00a0\u202f]\d{3})+)(?:[.,]\d+)?$/u;
// Tab and line breaks are a writer's. The rest no spreadsheet shows, and PostgreSQL cannot hold one of them.
const controlCharacter = /[^\P{Cc}\t\r\n]/u;

class Refusal {
  readonly kind: FaultKind;
  readonly expected: string;

  constructor(kind: FaultKind, expected = '') {
    this.kind = kind;
    this.expected = expected;
  }
}

/** A required text that is shown to people as a name. */
export const name = cell((text) => required(text, text), longestName);
/** A required text of any length. */
export const prose = cell((text) => required(text, text));
export const optionalName = cell((text) => text || null, longestName);
export const optionalProse = cell((text) => text || null);
export const code = cell(readCode, longestCode);
export const optionalCode = cell((text) => (text === '' ? null : readCode(text)), longestCode);
export const measureCode = cell((text) => required(text, text, measureCodePattern, 'not-a-code'), longestCode);
export const period = cell(readPeriod);
export const optionalPeriod = cell((text) => (text === '' ? null : readPeriod(text)));
/** Other words for a thing, in a list. */
export const words = cell((text) =>
  readList(text, (word) => (word.length > longestName ? tooLong(longestName) : word)),
);
export const optionalCodes = cell((text) => readList(text, readCode));
export const codes = cell((text) => (text === '' ? new Refusal('empty') : readList(text, readCode)));
export const optionalNumber = cell((text) => (text === '' ? null : readNumber(text)));
export const optionalSaving = cell((text) => (text === '' ? null : readWhole(text, 0, largestSaving)));
export const expectedSaving = cell((text) => {
  if (text === 'too-early') return { kind: 'too-early' as const };
  const tkr = readWhole(text, 0, largestSaving);
  if (!(tkr instanceof Refusal)) return { kind: 'amount' as const, tkr };
  return text === '' ? tkr : new Refusal('not-a-saving', `0–${largestSaving}`);
});
export const optionalDate = cell((text) => (text === '' ? null : readDate(text)));
export const person = cell((text) => required(text, text.toLowerCase(), personPattern, 'not-a-person'));

export function whole(least: number, most: number) {
  return cell((text) => readWhole(text, least, most));
}

/** One of a few words. An empty cell means `otherwise`, where there is one. */
export function oneOf<const T extends string>(allowed: readonly T[], otherwise?: T) {
  return cell((text): T | Refusal => {
    if (text === '') return otherwise ?? new Refusal('empty', allowed.join(', '));
    return allowed.find((word) => word === text) ?? new Refusal('not-one-of', allowed.join(', '));
  });
}

/** Says of a whole row that one of its cells does not go with the others. */
export function refuse(row: z.core.ParsePayload, column: string, kind: FaultKind, expected = ''): void {
  row.issues.push({ code: 'custom', input: row.value, message: kind, path: [column], params: { expected } });
}

/** What these cells say when they refuse, out of zod's form for it. */
export function refusalOf(issue: z.core.$ZodIssue): { readonly kind: FaultKind; readonly expected: string } {
  const kind = faultKinds.find((known) => known === issue.message);
  if (!kind || issue.code !== 'custom') throw new Error(`No cell of a workbook says "${issue.message}".`);
  return { kind, expected: String(issue.params?.['expected'] ?? '') };
}

function cell<T>(read: (text: string) => T | Refusal, longest = longestText) {
  return z
    .string()
    .default('')
    .transform((text, context): T => {
      const value = controlCharacter.test(text)
        ? new Refusal('control-character')
        : text.length > longest
          ? tooLong(longest)
          : read(text);
      if (!(value instanceof Refusal)) return value;
      const { kind, expected } = value;
      context.issues.push({ code: 'custom', input: text, message: kind, params: { expected } });
      return z.NEVER;
    });
}

function required(text: string, value: string, pattern = /./u, kind: FaultKind = 'empty'): string | Refusal {
  if (text === '') return new Refusal('empty');
  return pattern.test(text) ? value : new Refusal(kind);
}

function tooLong(most: number): Refusal {
  return new Refusal('too-long', String(most));
}

function readCode(text: string): string | Refusal {
  return text.length > longestCode ? tooLong(longestCode) : required(text, text, codePattern, 'not-a-code');
}

function readPeriod(text: string): string | Refusal {
  return required(text, text, periodPattern, 'not-a-period');
}

function readList(text: string, read: (item: string) => string | Refusal): string[] | Refusal {
  const items: string[] = [];
  const seen = new Set<string>();
  for (const part of text.split('|')) {
    const item = part.trim();
    if (item === '') continue;
    const value = read(item);
    if (value instanceof Refusal) return value;
    const folded = value.toLowerCase();
    if (seen.has(folded)) return new Refusal('listed-twice', value);
    seen.add(folded);
    items.push(value);
  }
  return items;
}

function readNumber(text: string): number | Refusal {
  if (!numberPattern.test(text)) return new Refusal('not-a-number');
  const number = Number(text.replace('−', '-').replace(',', '.').replaceAll(/\s/gu, ''));
  return Number.isFinite(number) ? number : new Refusal('not-a-number');
}

function readWhole(text: string, least: number, most: number): number | Refusal {
  if (text === '') return new Refusal('empty');
  const number = readNumber(text);
  const fits = typeof number === 'number' && Number.isSafeInteger(number) && number >= least && number <= most;
  return fits ? number : new Refusal('not-a-whole-number', `${least}–${most}`);
}

function readDate(text: string): string | Refusal {
  const real = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
  return real && new Date(text).toISOString().startsWith(text) ? text : new Refusal('not-a-date');
}
