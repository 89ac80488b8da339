// Lists that may be longer than a card has room for: the rest is counted, never dropped in silence.
import type { Texts } from '../texts/texts.ts';

/** The first so many lines, and one that says how many more there are. */
export function cut(lines: readonly string[], most: number, { card }: Texts): readonly string[] {
  return lines.length > most ? [...lines.slice(0, most), card.more(lines.length - most)] : lines;
}
