// Inflection. Two words are forms of one when taking at most one ending off each leaves the same: `planerna` and
// `planer` meet in `plan`. A stemmer that cuts to a root would also bring `läge` and `lägenhet` together; this does not.

const endings = new Set([
  // Swedish nouns, adjectives and verbs, with the genitive.
  ...['a', 'ar', 'are', 'aren', 'arens', 'ares', 'arna', 'arnas', 'ars', 'as', 'at', 'ad', 'ade', 'e', 'en', 'ens'],
  ...['er', 'erna', 'ernas', 'ers', 'es', 'et', 'ets', 'n', 'na', 'nas', 'ns', 'or', 'orna', 'ornas', 'ors', 's', 't'],
  ...['ts', 'te', 'de', 'd', 'r', 'ast', 'aste'],
  // English.
  ...['ed', 'ies', 'y', 'ys'],
]);
const longestEnding = 5;
const shortestStem = 3;

// Forms that no ending explains.
const irregular: ReadonlyMap<string, string> = new Map([
  ['städer', 'stad'],
  ['städerna', 'stad'],
  ['män', 'man'],
  ['männen', 'man'],
  ['länder', 'land'],
  ['länderna', 'land'],
  ['ledamöter', 'ledamot'],
  ['händer', 'hand'],
  ['böcker', 'bok'],
  ['böckerna', 'bok'],
  ['kön', 'kö'],
  ['köer', 'kö'],
  ['köerna', 'kö'],
  ['people', 'person'],
  ['women', 'woman'],
  ['men', 'man'],
  ['children', 'child'],
]);

/**
 * What is left of a lower-case word when nothing, or one ending, is taken off; the word itself comes first.
 * Words of three letters and fewer, and numbers, have no endings to lose.
 */
export function stemsOf(word: string): string[] {
  const base = irregular.get(word);
  if (base !== undefined) return [word, base];
  const stems = [word];
  if (word.length <= shortestStem || /\p{N}/u.test(word)) return stems;
  for (let length = 1; length <= longestEnding && word.length - length >= shortestStem; length += 1) {
    if (!endings.has(word.slice(-length))) continue;
    const stem = word.slice(0, -length);
    stems.push(stem);
    // gemensam, gemensamma; rum, rummet: m and n are doubled between vowels.
    if (/(?:mm|nn)$/.test(stem) && stem.length > shortestStem) stems.push(stem.slice(0, -1));
  }
  return stems;
}

/** How the stems of a word begin: with three letters of its own that no ending takes; irregular ones begin otherwise too. */
export function beginningsOf(word: string): string[] {
  const base = irregular.get(word);
  const own = beginningOf(word);
  return base === undefined ? [own] : [own, beginningOf(base)];
}

export function beginningOf(stem: string): string {
  return stem.slice(0, shortestStem);
}

/** The endings that one word can have, by how it is inflected, the genitive left out. */
const paradigms: readonly ReadonlySet<string>[] = [
  ['a', 'an', 'or', 'orna'],
  ['', 'e', 'en', 'n', 'ar', 'arna', 'are', 'aren'],
  ['', 'n', 'en', 'er', 'erna', 'r', 'rna', 'et', 'na'],
  ['', 'et', 'en'],
  ['e', 'et', 'en'],
  ['', 't', 'n', 'na'],
  ['', 't', 'a', 'are', 'ast', 'aste'],
  ['', 'a', 'ar', 'ade', 'at', 'ad', 'as', 'ats'],
  ['', 'a', 'er', 'r', 'de', 'te', 't', 'd', 'as'],
  ['', 'e', 'y', 'ies', 'ed', 'd', 'es'],
].map((endings) => new Set(endings));

function areOfOneWord(a: string, b: string): boolean {
  return paradigms.some((endings) => hasForm(endings, a) && hasForm(endings, b));
}

function hasForm(endings: ReadonlySet<string>, ending: string): boolean {
  return endings.has(ending) || (ending.endsWith('s') && endings.has(ending.slice(0, -1)));
}

/** Whether a word and a known one that meet in a stem are forms of one: plan, planerna; but not interna, internet. */
export function areForms(word: string, stem: string, known: { readonly term: string; readonly stem: string }): boolean {
  // Irregular forms have no endings.
  const isRegular = word.startsWith(stem) && known.term.startsWith(known.stem);
  return !isRegular || areOfOneWord(endingOf(word, stem), endingOf(known.term, known.stem));
}

/** What a word has beyond its stem; a doubled m or n belongs to the stem. */
function endingOf(word: string, stem: string): string {
  const ending = word.slice(stem.length);
  return ending.length > 1 && /[mn]/.test(ending[0] ?? '') && stem.endsWith(ending[0] ?? '') ? ending.slice(1) : ending;
}
