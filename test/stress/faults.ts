// What must hold after any load, whatever was killed on the way: each list names what does not.
import { decideChange } from '../../src/measures/change-measure.ts';
import type { HistoryEntry } from '../../src/measures/history.ts';
import { sameState, type Measure } from '../../src/measures/measure.ts';
import { isAdmin, sometimesControllers } from './people.ts';
import type { Answered, Journal, Sent } from './journal.ts';

/** What the store holds at the end. */
export interface Stored {
  readonly measures: readonly Measure[];
  readonly history: readonly HistoryEntry[];
  /** `measure version` of each change that others are to hear of. */
  readonly outbox: readonly string[];
}

/** Every fault, in words; none means that nothing was lost, done twice or stolen. */
export function faultsIn(stored: Stored, journal: Journal): readonly string[] {
  const presses = pressesOf(journal);
  return [
    ...stored.measures.flatMap((measure) => faultsOfChain(measure, entriesOf(stored, measure.code))),
    ...stored.history.filter(({ measure }) => !stored.measures.some(({ code }) => code === measure)).map(strayEntry),
    ...faultsOfAnswers(stored.history, presses),
    ...stored.history.flatMap((entry) => faultsOfEntry(entry, stored, presses)),
    ...faultsOfOutbox(stored),
  ];
}

interface Press {
  readonly sent: Sent;
  readonly answers: readonly Answered[];
  /** Every delivery of it has been answered. */
  readonly isSettled: boolean;
}

function pressesOf({ sent, answered }: Journal): ReadonlyMap<string, Press> {
  const answers = new Map(answered.map((answer) => [answer.activity, answer]));
  const deliveries = Map.groupBy(sent, ({ press }) => press);
  return new Map(
    [...deliveries].map(([press, all]) => {
      const of = all.flatMap(({ activity }) => answers.get(activity) ?? []);
      return [press, { sent: all[0]!, answers: of, isSettled: of.length === all.length }];
    }),
  );
}

const named = ({ measure, version }: Pick<HistoryEntry, 'measure' | 'version'>): string => `${measure} ${version}`;
const strayEntry = (entry: HistoryEntry): string => `${named(entry)} is of a measure that there is not`;

function entriesOf({ history }: Stored, code: string): readonly HistoryEntry[] {
  return history.filter(({ measure }) => measure === code).sort((one, other) => one.version - other.version);
}

/** Versions without a gap, each beginning where the one before it ended, and the last one the present state. */
function faultsOfChain(measure: Measure, entries: readonly HistoryEntry[]): string[] {
  const faults = entries.flatMap((entry, n) => {
    const previous = entries[n - 1];
    if (entry.version !== n + 1) return [`${named(entry)} stands where ${n + 1} should`];
    if (!previous) return entry.before === null ? [] : [`${named(entry)} begins with something before it`];
    const unbroken = entry.before !== null && sameState(entry.before, previous.after);
    return unbroken ? [] : [`${named(entry)} does not begin where ${previous.version} ended`];
  });
  const last = entries.at(-1);
  if (last?.version !== measure.version) faults.push(`${measure.code} is at ${measure.version}, its history is not`);
  if (last && !sameState(last.after, measure)) faults.push(`${measure.code} is not as its history says`);
  return faults;
}

/** What was answered as saved is in the history once, and what was not saved is not. */
function faultsOfAnswers(history: readonly HistoryEntry[], presses: ReadonlyMap<string, Press>): string[] {
  return [...presses].flatMap(([press, { sent, answers, isSettled }]) => {
    const found = history.filter((entry) => isOf(entry, press, sent));
    const saved = answers.filter(({ kind }) => kind === 'saved');
    const versions = new Set(saved.map(({ version }) => version));
    const faults: string[] = [];
    if (found.length > 1) faults.push(`${press} was done ${found.length} times`);
    if (saved.length > 0 && found.length === 0) faults.push(`${press} was answered as saved and is lost`);
    if (saved.length === 0 && isSettled && found.length > 0) faults.push(`${press} was done and answered otherwise`);
    if (versions.size > 1 || saved.some(({ version }) => version !== found[0]?.version)) {
      faults.push(`${press} was answered with another version than its own`);
    }
    if (saved.filter(({ again }) => !again).length > 1) faults.push(`${press} was answered twice as the first time`);
    return faults;
  });
}

/** A change bears its press in its note; an undo is the one that took that version back. */
function isOf(entry: HistoryEntry, press: string, { measure, by, at, wish }: Sent): boolean {
  if (!('undo' in wish)) return entry.note === `#${press}`;
  const isUndo = entry.cause === 'undo' && entry.measure === measure && entry.version === wish.undo + 1;
  return isUndo && entry.by?.person === by.person && entry.at === at;
}

/** Each entry was sent, by somebody who might, and is what the rules make of the state before it. */
function faultsOfEntry(entry: HistoryEntry, stored: Stored, presses: ReadonlyMap<string, Press>): string[] {
  const { by, before, cause } = entry;
  if (cause === 'import') return by === null ? [] : [`${named(entry)} is an import by somebody`];
  const sent = [...presses].find(([press, { sent: one }]) => isOf(entry, press, one))?.[1].sent;
  if (!sent || !by || !before) return [`${named(entry)} was never sent`];
  if (sent.by.person !== by.person || sent.measure !== entry.measure) return [`${named(entry)} bears another name`];
  const measure = stored.measures.find(({ code }) => code === entry.measure);
  if (!measure) return [];
  const mayAll = isAdmin(by) || sometimesControllers.some(({ person }) => person === by.person);
  if ('undo' in sent.wish) {
    const undone = entriesOf(stored, entry.measure)[entry.version - 2];
    const isTheirs = mayAll || undone?.by?.person === by.person;
    const isBack = undone !== undefined && undone.before !== null && sameState(entry.after, undone.before);
    return isTheirs && isBack ? [] : [`${named(entry)} takes back what it may not, or not wholly`];
  }
  const role = mayAll ? 'admin' : 'reader';
  const decision = decideChange({ ...measure, ...before }, sent.wish, { ...by, role });
  const isSo = decision.kind === 'changed' && sameState(decision.after, entry.after);
  return isSo ? [] : [`${named(entry)} is not what the rules make of it: ${decision.kind}`];
}

function faultsOfOutbox({ history, outbox }: Stored): string[] {
  const told = new Set(outbox);
  const untold = history.filter((entry) => !told.has(named(entry)));
  const all = new Set(history.map(named));
  return [
    ...untold.map((entry) => `${named(entry)} is told to nobody`),
    ...outbox.filter((name) => !all.has(name)).map((name) => `${name} is told and never was`),
  ];
}
