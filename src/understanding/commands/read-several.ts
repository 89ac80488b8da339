// Reads what is told of several measures in one message, each by itself: "åtgärd 4 klar, sparade 300 tkr, och pausa 12 till mars".
import type { ChangeCommand, CommandReading } from '../command.ts';
import { clausesOf } from './clauses.ts';
import { findOwnWords } from './own-words.ts';
import type { Saying, Stretch } from './saying.ts';
import { partsIn, says } from './saying.ts';

/** More than a person can look through at once is no update. */
const mostCommands = 5;
const mostPieces = 12;

interface Group {
  readonly from: number;
  to: number;
  readonly measure: string | null;
}

/**
 * The changes of several measures, in their order; null when not every part of the text tells surely of one of its own.
 * @param read reads a part of the text as a message by itself
 */
export function readSeveral(saying: Saying, read: (text: string) => CommandReading | null): CommandReading | null {
  const { parts, written, language } = saying;
  const named = parts.filter(({ kind }) => kind === 'measures' || kind === 'number');
  const pieces = named.length > 1 ? piecesOf(saying) : [];
  if (pieces.length < 2 || pieces.length > mostPieces) return null;
  const readIn = ({ from, to }: Stretch): ChangeCommand | null => {
    const reading = read(written.quote(from, to));
    return reading?.kind === 'command' && reading.command.kind === 'change' ? reading.command : null;
  };
  const groups: Group[] = [];
  for (const piece of pieces) {
    const last = groups.at(-1);
    const measure = namedIn(saying, piece) ?? readIn(piece)?.measure ?? null;
    if (last && (measure === null || measure === last.measure)) last.to = piece.to;
    else groups.push({ ...piece, measure });
  }
  if (groups.length < 2 || groups.length > mostCommands) return null;
  const commands = groups.map(readIn).filter((command) => command !== null);
  const measures = new Set(commands.map(({ measure }) => measure));
  return measures.size === groups.length ? { kind: 'several', commands, language } : null;
}

/** Cut at its marks and at each "och", until somebody's own words begin. */
function piecesOf(saying: Saying): Stretch[] {
  const cuts: Stretch[] = [];
  for (const clause of clausesOf(saying)) {
    if (clause.opens === 'mark') cuts.push({ from: clause.from, to: clause.from });
    if (findOwnWords(saying, clause)) break;
    cuts.push(...partsIn(saying, clause).filter((part) => says(part, 'and')));
  }
  const ends = [...cuts.map(({ from }) => from), saying.words.length];
  return [0, ...cuts.map(({ to }) => to)]
    .map((from, i) => ({ from, to: ends[i] ?? from }))
    .filter(({ from, to }) => to > from);
}

/** The one measure that is surely named in a part of the text, or null. */
function namedIn(saying: Saying, piece: Stretch): string | null {
  const codes = new Set(partsIn(saying, piece).flatMap((part) => (part.kind === 'measures' ? part.codes : [])));
  const [code = null] = codes;
  return codes.size === 1 ? code : null;
}
