// Every word that the catalogue and the lexicons use, and how a written word can be one or several of them.
import { Beginnings } from './beginnings.ts';
import { Kept } from './kept.ts';
import { areForms } from './inflection.ts';
import { forgivenEdits, isSameButForOneS } from './spelling.ts';
import { Spellings } from './spellings.ts';
import { bareStemsOf, Stems, type Stemmed } from './stems.ts';
import { isSameButForLostDiacritics, withoutDiacritics } from './words.ts';

/** One way to read what was written: as these known words, at a price from 0 (as it stands) towards 1 (a guess). */
export interface Reading {
  readonly terms: readonly string[];
  readonly cost: number;
}

const price = { inflected: 0.02, lostDiacritics: 0.02, compound: 0.03, abbreviated: 0.05, edit: 0.08, cut: 0.1 };
const shortestAbbreviation = 4;
/** Without a full stop behind it, fewer letters could be any word. */
const shortestCut = 5;
const shortestSlip = 7;
const shortestDoubled = 4;
const shortSlipped = 4;
const longestWord = 60;
// A short stem that has lost both its ending and its dots could be anything: skala is no form of skäl.
const shortestBareStem = 5;
const mostParts = 4;
const shortestName = 5;
// Between the parts of a Swedish compound: personalomsättning|s|tal.
const links = ['', 's'];

export class KnownWords {
  readonly #terms = new Set<string>();
  /** Words of the language, not of things: they make no compounds. */
  readonly #small = new Set<string>();
  /** Always written with a full stop, or may be: that ends no sentence. */
  readonly #abbreviations = new Set<string>();
  // Made when first needed, of all words there are then.
  #stems: Stems | null = null;
  #beginnings: Beginnings | null = null;
  #spellings: Spellings | null = null;
  // People use few words again and again.
  readonly #keptReadings = new Kept<readonly Reading[]>();
  readonly #keptForms = new Kept<readonly Reading[]>();
  readonly #keptSlips = new Kept<Reading | null>();
  readonly #keptParts = new Kept<readonly string[] | null>();

  /** Adds a word of the language itself: `för`, `varje`. A longer one may still be the name of something. */
  addSmall(term: string): void {
    if (!this.#terms.has(term) || term.length < shortestName) this.#small.add(term);
    this.add(term);
  }

  add(term: string): void {
    if (this.#terms.has(term)) return;
    this.#terms.add(term);
    if (this.#stems !== null) this.#readAnew();
  }

  /** Every reading begins with a look at the stems: without them nothing has been read yet. */
  #readAnew(): void {
    this.#stems = null;
    this.#beginnings = null;
    this.#spellings = null;
    this.#keptReadings.clear();
    this.#keptForms.clear();
    this.#keptSlips.clear();
    this.#keptParts.clear();
  }

  addAbbreviation(term: string): void {
    this.#abbreviations.add(term);
  }

  /** Whether a full stop behind it may be its own. */
  isAbbreviation(term: string): boolean {
    return this.#abbreviations.has(term);
  }

  has(term: string): boolean {
    return this.#terms.has(term);
  }

  /** The readings of a lower-case word, cheapest first: its own forms; else as a compound; else misspelt. */
  readings(word: string): readonly Reading[] {
    if (word.length > longestWord) return [];
    return this.#keptReadings.get(word, () => this.#read(word));
  }

  #read(word: string): Reading[] {
    const forms = this.#formsOf(word);
    if (forms.length > 0) return forms;
    const compound = this.#compound(word, mostParts);
    if (compound) return [{ terms: compound.terms, cost: compound.cost }];
    const misspelt = this.#misspelt(word);
    const isOneSlip = (misspelt[0]?.cost ?? Infinity) <= price.edit;
    const whole = isOneSlip || word.length < shortestCut ? null : this.#beginning().cutFrom(withoutDiacritics(word));
    return whole === null ? misspelt : [{ terms: [whole], cost: price.cut }];
  }

  /** The word that an abbreviation with a full stop stands for (`nettok.`, `överförmyndarkostn.`), or null. */
  abbreviated(word: string): Reading | null {
    if (word.length < shortestAbbreviation) return null;
    const [form] = this.forms(word);
    // Taking -ad off kostnad leaves no word.
    if (form) return form.terms[0] === `${word}ad` ? { ...form, cost: price.abbreviated } : null;
    const shortest = this.#beginning().shortest(withoutDiacritics(word));
    return shortest === null ? null : { terms: [shortest], cost: price.abbreviated };
  }

  #beginning(): Beginnings {
    return (this.#beginnings ??= new Beginnings([...this.#terms].filter((term) => !this.#small.has(term))));
  }

  /**
   * The known word that a compound is likelier to be a slip for, or null: an s lost or added where two parts meet
   * (`försörjningstöd`), or parts so short that they say nothing.
   */
  slip(word: string, parts: readonly string[]): Reading | null {
    return word.length < shortestSlip ? null : this.#keptSlips.get(word, () => this.#slip(word, parts));
  }

  #slip(word: string, parts: readonly string[]): Reading | null {
    const [nearest] = this.#misspelt(word).filter(({ cost }) => cost === price.edit);
    const known = nearest?.terms[0] ?? '';
    const isLink = Math.abs(known.length - word.length) === 1 && isSameButForOneS(word, known);
    return nearest && (isLink || parts.some((part) => part.length <= shortSlipped)) ? nearest : null;
  }

  /** The known words that a written word is a form of: itself, inflected, or with its diacritics lost. */
  forms(word: string): readonly Reading[] {
    return this.#keptForms.get(word, () => this.#formsOf(word));
  }

  #formsOf(word: string): Reading[] {
    const costs = new Map<string, number>();
    for (const { stem, bare } of bareStemsOf(word)) {
      for (const entry of this.#withStem(bare)) {
        if (!isSameButForLostDiacritics(stem, entry.stem)) continue;
        if (!areForms(word, stem, entry)) continue;
        if (stem !== entry.stem && stem !== word && stem.length < shortestBareStem) continue;
        const inflected = entry.term.length === word.length && stem === word ? 0 : price.inflected;
        const cost = inflected + (stem === entry.stem ? 0 : price.lostDiacritics);
        if (cost < (costs.get(entry.term) ?? Infinity)) costs.set(entry.term, cost);
      }
    }
    return [...costs].map(([term, cost]) => ({ terms: [term], cost })).sort((a, b) => a.cost - b.cost);
  }

  #withStem(bare: string): readonly Stemmed[] {
    return (this.#stems ??= new Stems(this.#terms)).of(bare);
  }

  /** The parts of a compound, whether or not it is a known word itself; null when it has none. */
  parts(word: string): readonly string[] | null {
    if (this.#small.has(word) || word.length > longestWord) return null;
    return this.#keptParts.get(word, () => this.#compound(word, mostParts)?.terms ?? null);
  }

  /** The known words that a compound is made of, longest first part first; null when it is not wholly made of such. */
  #compound(word: string, parts: number): Reading | null {
    if (parts < 2) return null;
    for (let at = word.length - 3; at >= 2; at -= 1) {
      const written = word.slice(0, at);
      for (const link of links) {
        if (!written.endsWith(link)) continue;
        const left = this.#part(written.slice(0, written.length - link.length));
        // Only at the front do parts as short as it- and e- stand.
        if (left === undefined || (parts < mostParts && left.length < 3)) continue;
        const rest = word.slice(at);
        const [whole] = this.#formsOf(rest).filter(({ terms }) => !this.#small.has(terms[0] ?? ''));
        const right = whole ?? this.#compound(rest, parts - 1);
        if (right) return { terms: [left, ...right.terms], cost: price.compound + right.cost };
      }
    }
    return null;
  }

  /** A first part of a compound: a known word as it stands, or one without its final vowel (skol|kostnad). */
  #part(written: string): string | undefined {
    if (written.length < 2) return undefined;
    const fits = this.#withStem(withoutDiacritics(written)).filter(
      ({ term, stem }) => !this.#small.has(term) && isSameButForLostDiacritics(written, stem),
    );
    const whole = fits.find(({ term, stem }) => term === stem);
    const known = whole?.term ?? (written.length >= 4 ? fits[0]?.term : undefined);
    // grundskola and elev make grundskoleelev.
    const ending = `${written.slice(0, -1)}a`;
    return known ?? (/^.{4,}[eou]$/.test(written) && this.#terms.has(ending) ? ending : undefined);
  }

  /** A short word may lack one letter of a double: `staf`. */
  #withDoubled(word: string): Reading[] {
    if (word.length < shortestDoubled) return [];
    const doubled = [...word].map((letter, at) => word.slice(0, at) + letter + word.slice(at));
    const known = [...new Set(doubled)].filter((text) => this.#terms.has(text) && !this.#small.has(text));
    return known.map((term) => ({ terms: [term], cost: price.edit }));
  }

  #misspelt(word: string): Reading[] {
    if (forgivenEdits(word.length) === 0) return this.#withDoubled(word);
    this.#spellings ??= new Spellings(this.#terms);
    const { terms, edits } = this.#spellings.nearest(word);
    return terms.map((term) => ({ terms: [term], cost: edits * price.edit }));
  }
}
