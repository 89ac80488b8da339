// Reads who wants to be forgotten, and who wants to know what is kept of them. It is always the speaker: nobody is forgotten by
// another.
import type { CommandReading } from '../command.ts';
import type { CommandCue } from '../lexicon/commands.ts';
import { done } from './meant-measure.ts';
import { isAsked, openingOf } from './read-following.ts';
import type { Saying } from './saying.ts';
import { leftOver, says, saysAny } from './saying.ts';

const explained = new Set<CommandCue>([
  'forget', 'be-forgotten', 'my-data', 'my-history', 'about-me', 'data', 'keeps', 'keeper', 'aside', 'remove', 'everything', 'me', 'to', 'small', 'asks', 'show',
  'is-it', 'may-we', 'tell', 'and', 'courtesy', 'farewell', 'polite',
]); // prettier-ignore

/** "glöm mig", "ta bort det ni sparat om mig", "what do you know about me?"; null for all else. */
export function readForgetting(saying: Saying): CommandReading | null {
  const { parts, words, language } = saying;
  const has = (cue: CommandCue): boolean => parts.some((part) => says(part, cue));
  const isOfMine = has('my-data') || has('my-history') || has('about-me');
  const isRemoval = has('be-forgotten') || (has('forget') && (isOfMine || has('me'))) || (has('remove') && isOfMine);
  const asksWhat = has('about-me') || (has('my-data') && has('show') && !has('mine'));
  if (!isRemoval && !asksWhat) return null;
  if (leftOver(saying, { from: 0, to: words.length }, (part) => saysAny(part, explained)).length > 0) return null;
  const opening = openingOf(saying);
  const isWish = opening !== null && (says(opening, 'forget') || says(opening, 'remove'));
  // "hur raderar jag mina uppgifter?" is shown what there is, and the button that does it.
  const isQuestion = !isWish && (isAsked(saying) || (opening !== null && says(opening, 'asks')));
  return done({ kind: isRemoval && !isQuestion ? 'forget-me' : 'my-data' }, language);
}
