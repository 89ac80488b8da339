// Finder: which language a sentence is in, so that the reply can be in the same.
import type { Language } from '../../language.ts';
import type { NameMatch } from '../words/match-name.ts';
import type { Sentence } from '../sentence.ts';

/** Most words decide: those of the lexicons, those of the indicator's name, and those with letters that only Swedish has. */
export function findLanguage(sentence: Sentence, name: NameMatch | null, locale: Language): Language {
  let swedish = 0;
  const vote = (language: Language | null, words: number): void => {
    if (language !== null) swedish += language === 'sv' ? words : -words;
  };
  for (const { language, from, to } of sentence.findings) vote(language, (to - from) / twins(sentence, from, to));
  // A name found by what it means tells nothing of the words that were used.
  if (name) vote(name.language, name.taken.size * name.coverage);
  for (const [at, { text }] of sentence.tokens.entries()) if (isSwedish(text) && !isName(sentence, at)) swedish += 1;
  return swedish === 0 ? locale : swedish > 0 ? 'sv' : 'en';
}

/** Written with letters that English lacks. */
function isSwedish(text: string): boolean {
  return /[åäö]/.test(text);
}

/** Names of places keep their letters in English. */
function isName({ findings }: Sentence, at: number): boolean {
  return findings.some(({ sense, from, to }) => {
    return (sense.kind === 'organisation' || sense.kind === 'foreign-place') && from <= at && at < to;
  });
}

function twins({ findings }: Sentence, from: number, to: number): number {
  return findings.filter((finding) => finding.from === from && finding.to === to).length;
}
