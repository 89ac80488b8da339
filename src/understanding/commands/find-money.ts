// Finder: the savings a clause tells of, realised or expected.
import type { ExpectedSaving } from '../../measures/measure.ts';
import type { CommandCue } from '../lexicon/commands.ts';
import type { Part } from './saying.ts';
import { says } from './saying.ts';

export type SaidSaving = { readonly used: readonly Part[] } & (
  | { readonly kind: 'realised'; readonly tkr: number | null }
  | { readonly kind: 'expected'; readonly expected: ExpectedSaving }
  /** An amount, but of which saving is not said. */
  | { readonly kind: 'either'; readonly tkr: number }
  | { readonly kind: 'unclear' }
);

/** The saving told of in a clause; null when there is none. */
export function findSaving(parts: readonly Part[]): SaidSaving | null {
  const find = (cue: CommandCue): Part | undefined => parts.find((part) => says(part, cue));
  const [expected, saving] = [find('expected'), find('saving')];
  // "besparingen blev"
  const realised = find('realised') ?? (find('past') && saving);
  const role = expected ?? realised ?? saving;
  const amounts = parts.filter((part) => part.kind === 'amount');
  // "potentialen bedöms till": said twice.
  const roles = parts.filter((part) => says(part, 'raise') || says(part, expected ? 'expected' : 'realised'));
  const used = [role, saving, ...amounts, ...roles].filter((part) => part !== undefined);

  const savedNothing = find('saved-nothing');
  if (savedNothing) return { kind: 'realised', tkr: 0, used: [savedNothing] };
  const tooEarly = find('too-early');
  if (tooEarly && role && role !== realised && amounts.length === 0) {
    return { kind: 'expected', expected: { kind: 'too-early' }, used: [...used, tooEarly] };
  }
  const unknown = find('unknown');
  if (unknown && role && role !== expected && amounts.length === 0) {
    return { kind: 'realised', tkr: null, used: [...used, unknown] };
  }
  const none = find('nothing') ?? parts.find((part, i) => says(part, 'not') && saving === parts[i + 1]);
  if (none && amounts.length === 0 && (realised ?? saving)) return { kind: 'realised', tkr: 0, used: [...used, none] };

  if (amounts.length === 0) {
    const zero = role && parts.find((part) => part.kind === 'number' && part.from >= role.to && part.digits === '0');
    if (zero && role !== saving)
      return role === expected
        ? { kind: 'expected', expected: { kind: 'amount', tkr: 0 }, used: [...used, zero] }
        : { kind: 'realised', tkr: 0, used: [...used, zero] };
    const bare = role && parts.find((part) => part.from >= role.to && isBare(part, role === saving));
    return bare ? { kind: 'unclear', used: [...used, bare] } : null;
  }
  const amount = amounts.length > 1 ? null : (amounts[0] ?? null);
  const limits = parts.filter(
    (part) => says(part, 'inexact') || (part.kind === 'number' && role && part.from >= role.to),
  );
  if (!amount || amount.tkr === null || !isExact(parts, amount)) return { kind: 'unclear', used: [...used, ...limits] };
  const from = parts.filter((part) => part.kind === 'number' && says(parts[parts.indexOf(part) - 1] ?? part, 'from'));
  const all = [...used, ...from];
  if (expected) return { kind: 'expected', expected: { kind: 'amount', tkr: amount.tkr }, used: all };
  return { kind: realised ? 'realised' : 'either', tkr: amount.tkr, used: all };
}

/** "över 900 tkr" is no amount, nor is "höj med 100 tkr"; "mellan 900 och 1 000 tkr" is two. */
function isExact(parts: readonly Part[], amount: Part): boolean {
  const before = parts.findLast(({ to }) => to === amount.from);
  if (before && says(before, 'inexact')) return false;
  if (parts.some((part) => says(part, 'inexact') && part.to < amount.from && isNumberAt(parts, part.to))) return false;
  const beforeThat = before && parts.findLast(({ to }) => to === before.from);
  const isTo = before !== undefined && says(before, 'to');
  if (isTo && beforeThat?.kind === 'number') {
    return says(parts.findLast(({ to }) => to === beforeThat.from) ?? amount, 'from');
  }
  return isTo || !parts.some((part) => says(part, 'raise'));
}

function isNumberAt(parts: readonly Part[], at: number): boolean {
  return parts.some((part) => part.kind === 'number' && part.from === at);
}

/** A number without a unit, a unit without a number: something was meant, but not what. "i kronor" is asked for. */
function isBare(part: Part, isLoose: boolean): boolean {
  return part.kind === 'number' || part.kind === 'share' || (part.kind === 'unit' && !isLoose);
}
