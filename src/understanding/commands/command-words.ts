// The words of commands found in a text: read as they are written, slips and lost dots forgiven, endings not guessed.
import { languages } from '../../language.ts';
import type { Status } from '../../measures/measure.ts';
import { statuses } from '../../measures/measure.ts';
import type { CommandCue } from '../lexicon/commands.ts';
import { commandCues, commandWords, furtherStates, particles, statusActs, subjects } from '../lexicon/commands.ts';
import { english } from '../lexicon/en.ts';
import { swedish } from '../lexicon/sv.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { Kept } from '../words/kept.ts';
import { KnownWords } from '../words/known-words.ts';
import type { Reading } from '../words/known-words.ts';
import type { Finding } from '../words/phrases.ts';
import { Phrases } from '../words/phrases.ts';
import type { Token } from '../words/tokens.ts';
import type { Word } from '../words/words.ts';
import { editDistance, forgivenEdits } from '../words/spelling.ts';
import { isSameButForLostDiacritics, withoutDiacritics, wordsOf } from '../words/words.ts';

export type CommandSense =
  | { readonly kind: 'cue'; readonly cue: CommandCue }
  /** `state`: it is so (`pausad`); `act`: it is made so (`pausa`, `pausas`). */
  | { readonly kind: 'status'; readonly status: Status; readonly how: 'state' | 'act' };

const known = new KnownWords();
const phrases = new Phrases<CommandSense>();
/** The verbs that have a particle, by the verb's word. */
const parted = new Map<string, { readonly particle: readonly string[]; readonly sense: CommandSense }[]>();

const partedCues = new Set<CommandCue>(['give', 'move', 'remove', 'takes-over']);

for (const language of languages) {
  const add = (texts: readonly string[], sense: CommandSense): void => {
    for (const text of texts) {
      const parts = wordsOf(text);
      for (const part of parts) known.addSmall(part);
      phrases.add(parts, sense, language);
      const [verb = '', ...particle] = parts;
      if (!particles.has(particle.join(' ')) || !(sense.kind === 'status' || partedCues.has(sense.cue))) continue;
      parted.set(verb, [...(parted.get(verb) ?? []), { particle, sense }]);
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
  let kept = keptOf.get(vocabulary);
  if (!kept) keptOf.set(vocabulary, (kept = new Kept()));
  const readings = (text: string) => kept.get(text, () => readingsOf(text, vocabulary));
  return words.map((word) => ({ ...word, readings: readings(word.text), joined: [] }));
}

const keptOf = new WeakMap<Vocabulary, Kept<readonly Reading[]>>();

/** All phrases of commands in a text, overlapping ones too. */
export function findCommandWords(tokens: readonly Token[]): Finding<CommandSense>[] {
  return [...phrases.find(tokens), ...findParted(tokens)];
}

const mostBetween = 8;

/** Verbs parted from their particle by what they are done to: the verb and the particle each say the whole. */
function findParted(tokens: readonly Token[]): Finding<CommandSense>[] {
  return tokens.flatMap((token, from) => {
    const verbs = token.readings.flatMap(({ terms: [verb = ''], cost }) =>
      (parted.get(verb) ?? []).map((each) => ({ ...each, cost })),
    );
    if (verbs.length === 0 || subjects.has(tokens[from + 1]?.text ?? '')) return [];
    const end = tokens.findIndex(({ before }, at) => at > from && /[^\s'’"”#@/-]/.test(before));
    const last = Math.min(end < 0 ? tokens.length : end, from + mostBetween + 2);
    return verbs.flatMap(({ particle, sense, cost }) => {
      for (let at = from + 2; at + particle.length <= last; at += 1) {
        if (!particle.every((word, i) => tokens[at + i]?.text === word)) continue;
        const found = { sense, language: null, cost };
        return [
          { ...found, from, to: from + 1 },
          { ...found, from: at, to: at + particle.length },
        ];
      }
      return [];
    });
  });
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
