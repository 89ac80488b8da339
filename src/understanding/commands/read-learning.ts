// Reads the wish to see what Klarsyn could not answer, or which words it has been taught: said alone, with a word or two to
// ask for it. With anything more it is a question about something else.
import type { CommandReading, LearnCommand } from '../command.ts';
import type { CommandCue } from '../lexicon/commands.ts';
import { done } from './meant-measure.ts';
import type { Saying } from './saying.ts';
import { leftOver, says, saysAny } from './saying.ts';

const around = new Set<CommandCue>(['courtesy', 'polite', 'small', 'asks', 'show', 'farewell', 'latest', 'may-we']);

const wishes = [
  ['unanswered', { kind: 'unanswered' }],
  ['added-words', { kind: 'added-words' }],
] as const satisfies readonly (readonly [CommandCue, LearnCommand])[];

/** "obesvarade frågor", "vilka ord har lagts till?"; null for all else. */
export function readLearning(saying: Saying): CommandReading | null {
  const all = { from: 0, to: saying.words.length };
  for (const [cue, command] of wishes) {
    const isSaid = saying.parts.some((part) => says(part, cue));
    if (isSaid && leftOver(saying, all, (part) => says(part, cue) || saysAny(part, around)).length === 0)
      return done(command, saying.language);
  }
  return null;
}
