// The words of commands found in a text: read as they are written, slips and lost dots forgiven, endings not guessed.
import { languages } from '../../language.ts';
import type { Status } from '../../measures/measure.ts';
import { statuses } from '../../measures/measure.ts';
import type { CommandCue } from '../lexicon/commands.ts';
import { commandCues, commandWords, furtherStates, statusActs } from '../lexicon/commands.ts';
import { english } from '../lexicon/en.ts';
import { swedish } from '../lexicon/sv.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { KnownWords } from '../words/known-words.ts';
import type { Reading } from '../words/known-words.ts';
import type { Finding } from '../words/phrases.ts';
import { Phrases } from '../words/phrases.ts';
import type { Token } from '../words/tokens.ts';
import type { Word } from '../words/words.ts';
import { editDistance, forgivenEdits } from '../words/spelling.ts';
import { isSameButForLostDiacritics, normalise, splitWords, withoutDiacritics } from '../words/words.ts';

export type CommandSense =
  | { readonly kind: 'cue'; readonly cue: CommandCue }
  /** `state`: it is so (`pausad`); `act`: it is made so (`pausa`, `pausas`). */
  | { readonly kind: 'status'; readonly status: Status; readonly how: 'state' | 'act' };

const known = new KnownWords();
const phrases = new Phrases<CommandSense>();

for (const language of languages) {
  const add = (texts: readonly string[], sense: CommandSense): void => {
    for (const text of texts) {
      const parts = splitWords(normalise(text)).map((word) => word.text);
      for (const part of parts) known.addSmall(part);
      phrases.add(parts, sense, language);
    }
  };
  for (const cue of commandCues) add(commandWords[cue][language], { kind: 'cue', cue });
  const states = { sv: swedish.statuses, en: english.statuses }[language];
  for (const status of statuses) {
    add(states[status], { kind: 'status', status, how: 'state' });
    add(furtherStates[status][language], { kind: 'status', status, how: 'state' });
    add(statusActs[status][language], { kind: 'status', status, how: 'act' });
  }
}

/** The words as tokens of commands, one for each. */
export function commandTokens(words: readonly Word[], vocabulary: Vocabulary): Token[] {
  return words.map((word) => ({ ...word, readings: readingsOf(word.text, vocabulary), joined: [] }));
}

/** All phrases of commands in a text, overlapping ones too. */
export function findCommandWords(tokens: readonly Token[]): Finding<CommandSense>[] {
  return phrases.find(tokens);
}

/** A word that names something in the review is no slip of another. */
function readingsOf(text: string, vocabulary: Vocabulary): readonly Reading[] {
  const readings = known.readings(text);
  // `andra` is no `ändra` that lost its dots.
  const isWord = vocabulary.words.has(text);
  const written = readings.filter(
    ({ terms: [term = ''] }) => term === text || (!isWord && isSameButForLostDiacritics(text, term)),
  );
  const isName = vocabulary.words.forms(text).some(({ terms }) => !known.has(terms[0] ?? ''));
  if (written.length > 0 || isName) return written;
  return readings.filter(({ terms, cost }) => cost >= slip && isSlipOf(text, terms[0] ?? ''));
}

/** What a slip of the finger costs at least. */
const slip = 0.08;

/** One slip, and none in the first letter: `ofärdig` is not `färdig`. A slip and an ending together are too much. */
function isSlipOf(text: string, term: string): boolean {
  const [written, meant] = [withoutDiacritics(text), withoutDiacritics(term)];
  return written[0] === meant[0] && forgivenEdits(text.length) > 0 && editDistance(written, meant, 1) <= 1;
}
