// Finder: which language a sentence is in, so that the reply can be in the same.
import type { Language } from '../../language.ts';
import type { NameMatch } from '../words/names.ts';
import type { Sentence } from '../sentence.ts';

/** Most words decide; the indicator's name counts for what it uses, and letters that only Swedish has break a tie. */
export function findLanguage(sentence: Sentence, name: NameMatch | null, locale: Language): Language {
  let swedish = 0;
  const vote = (language: Language | null, words: number): void => {
    if (language !== null) swedish += language === 'sv' ? words : -words;
  };
  for (const { language, from, to } of sentence.findings) vote(language, (to - from) / twins(sentence, from, to));
  if (name) vote(name.language, name.used.size);
  if (swedish === 0 && sentence.tokens.some(({ text }) => /[åäö]/.test(text))) return 'sv';
  return swedish === 0 ? locale : swedish > 0 ? 'sv' : 'en';
}

function twins({ findings }: Sentence, from: number, to: number): number {
  return findings.filter((finding) => finding.from === from && finding.to === to).length;
}
