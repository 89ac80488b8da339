// Reads a sentence that is no question: a greeting, thanks, a call for help.
import { hasCue } from '../finders/find-operation.ts';
import type { Cue } from '../lexicon/lexicon.ts';
import type { HelpQuestion } from '../question.ts';
import type { Sentence } from '../sentence.ts';
import { findingsOf } from '../sentence.ts';

const talk: readonly Cue[] = ['greeting', 'thanks', 'help'];

/**
 * The talk in a sentence that means nothing else: it begins with thanks, or asks in several words what can be asked.
 * For when no other meaning is near.
 */
export function talkAmong(sentence: Sentence): HelpQuestion | null {
  const said = findingsOf(sentence, 'cue');
  if (said.some(({ sense, from }) => sense.cue === 'thanks' && from === 0)) return { kind: 'help', tone: 'thanks' };
  const asksHelp = said.some(({ sense, from, to }) => sense.cue === 'help' && to - from >= helpInFull);
  return asksHelp ? { kind: 'help', tone: 'plain' } : null;
}

/** "vad kan jag fråga": one word, such as `stöd`, may be a part of something else. */
const helpInFull = 3;

/** The talk that a sentence is, when it is nothing else; null otherwise. */
export function readTalk(sentence: Sentence): HelpQuestion | null {
  if (!hasCue(sentence, talk)) return null;
  const isTalk = sentence.tokens.every((_, at) => {
    return sentence.findings.some(({ sense, from, to }) => {
      const isSmall = sense.kind === 'filler' || sense.kind === 'idle';
      const fits = isSmall || (sense.kind === 'cue' && [...talk, 'us', 'and', 'they'].includes(sense.cue));
      return fits && from <= at && at < to;
    });
  });
  if (!isTalk) return null;
  const tone = hasCue(sentence, ['help']) ? 'plain' : hasCue(sentence, ['thanks']) ? 'thanks' : 'greeting';
  return { kind: 'help', tone };
}
