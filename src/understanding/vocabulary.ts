// Everything a sentence can be made of for one tenant: the catalogue's names and the two lexicons, indexed once.
import { isOwn } from '../indicators/organisation.ts';
import type { Language, Named } from '../language.ts';
import { languages } from '../language.ts';
import { statuses } from '../measures/measure.ts';
import type { Catalogue } from './catalogue.ts';
import { conceptPhrases, type ConceptPhrases } from './concept-phrases.ts';
import { describedBy, type Described } from './described.ts';
import { keysBeside } from './name-keys.ts';
import { wordsOfNames } from './words-of-names.ts';
import { KnownWords } from './words/known-words.ts';
import { english } from './lexicon/en.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { cues } from './lexicon/lexicon.ts';
import { alsoCalled } from './lexicon/horizons.ts';
import { kindWords } from './lexicon/kinds.ts';
import { inEnglish, municipalities } from './lexicon/places.ts';
import { swedish } from './lexicon/sv.ts';
import { nameWordsOf } from './words/asides.ts';
import {
  besideParentheses,
  byTask,
  namesOf,
  placeForms,
  placeName,
  withoutKind,
  withoutLegalForm,
} from './words/name-forms.ts';
import { Names } from './words/names.ts';
import type { Sense } from './words/phrases.ts';
import { Phrases } from './words/phrases.ts';
import { normalise, splitWords, wordsOf } from './words/words.ts';

export interface Vocabulary {
  readonly catalogue: Catalogue;
  readonly words: KnownWords;
  readonly phrases: Phrases;
  /** Phrases that mean the same, under one key for each meaning. */
  readonly concepts: ConceptPhrases;
  readonly indicators: Names;
  readonly measures: Names;
  /** Words of indicators' names that are no small words there, though they are elsewhere: `resultat`, `rent`. */
  readonly ofNames: ReadonlySet<string>;
  /** The words that an indicator is described with, by its code. */
  readonly described: Described;
}

const bothLexicons: readonly Lexicon[] = [swedish, english];

/** Indexes a catalogue. Made once for each version of it and shared by all questions. */
export function buildVocabulary(catalogue: Catalogue, lexicons: readonly Lexicon[] = bothLexicons): Vocabulary {
  const generic = new Set(lexicons.flatMap((lexicon) => lexicon.generic.flatMap(wordsOf)));
  const narrowing = new Set(lexicons.flatMap((lexicon) => lexicon.narrowing));
  const fillers = new Set(lexicons.flatMap((lexicon) => lexicon.fillers.map(normalise)));
  const isSmallWord = (word: string): boolean => fillers.has(word) || generic.has(word);
  const words = new KnownWords();
  const phrases = new Phrases();
  const indicators = new Names();
  const measures = new Names();
  const concepts = conceptPhrases();

  const addPhrase = (text: string, sense: Sense, language: Language | null): void => {
    const parts = wordsOf(text);
    for (const part of parts) words.add(part);
    phrases.add(parts, sense, language);
  };
  const addNames = (named: Named, names: Names): void => {
    for (const { name, language } of namesOf(named)) {
      const parts = nameWordsOf(splitWords(normalise(name)));
      for (const { text } of parts) words.add(text);
      names.add(named.code, parts, language);
    }
  };

  for (const word of concepts.words) words.add(word);
  const knownPlaces = new Set<string>();
  for (const organisation of catalogue.organisations.values()) {
    const isPlace = organisation.kind === 'municipality';
    for (const { name, language } of namesOf(organisation)) {
      for (const place of [placeName(name), placeName(name).replace(/s$/, '')]) knownPlaces.add(place);
      for (const form of new Set([
        name,
        ...(isPlace ? placeForms(name, isSmallWord) : [withoutLegalForm(name), ...withoutKind(name)]),
      ])) {
        // The bare name of a place is the same in all languages.
        const own = isPlace && form === placeName(form) ? null : language;
        addPhrase(form, { kind: 'organisation', code: organisation.code }, own);
      }
      for (const task of byTask(name))
        addPhrase(task, { kind: 'organisation', code: organisation.code, byKind: true }, language);
    }
  }
  for (const { kind, code } of onlyOfTheirKind(catalogue)) {
    for (const { language, groups } of lexicons) {
      for (const name of groups[kind]) addPhrase(name, { kind: 'organisation', code }, language);
    }
  }
  for (const { kind, theOnly } of kindWords) {
    const [only, another] = [...catalogue.organisations.values()].filter(
      (organisation) => organisation.kind === kind && isOwn(organisation, catalogue.home, catalogue.organisations),
    );
    if (!only || another) continue;
    for (const language of languages) {
      for (const name of theOnly[language])
        addPhrase(name, { kind: 'organisation', code: only.code, byKind: true }, language);
    }
  }
  for (const name of municipalities) {
    if (knownPlaces.has(placeName(name))) continue;
    for (const called of [name, ...(inEnglish[name] ?? [])])
      for (const form of placeForms(called, isSmallWord))
        addPhrase(form, { kind: 'foreign-place', name: called }, null);
  }
  for (const term of catalogue.terms.values()) {
    for (const { name, language } of namesOf(term)) {
      const forms = [name, ...besideParentheses(name)];
      const others = term.kind === 'horizon' ? forms.flatMap(alsoCalled) : [];
      for (const form of new Set([...forms, ...others]))
        addPhrase(form, { kind: 'term', code: term.code, termKind: term.kind }, language);
    }
  }
  for (const { name, person } of catalogue.owners) {
    const [first = ''] = name.split(' ');
    const isOnly = catalogue.owners.every((other) => other.person === person || !other.name.startsWith(`${first} `));
    for (const called of isOnly ? [name, first] : [name])
      for (const form of [called, `${called}s`]) addPhrase(form, { kind: 'owner', person }, null);
  }
  for (const measure of catalogue.measures.values()) {
    addPhrase(measure.code, { kind: 'measure-code', code: measure.code }, null);
    addNames(measure, measures);
  }
  for (const indicator of catalogue.indicators.values()) addNames(indicator, indicators);

  const addOfLanguage = (text: string, sense: Sense, language: Language | null): void => {
    const parts = wordsOf(text);
    const [only] = parts;
    if (only !== undefined && parts.length === 1) words.addSmall(only);
    else for (const part of parts) words.add(part);
    phrases.add(parts, sense, language);
  };
  for (const lexicon of lexicons) {
    addLexicon(lexicon, addOfLanguage);
    for (const word of lexicon.abbreviations) words.addAbbreviation(word);
  }

  // An indicator's name may hold an organisation's; that alone must not stand for the indicator.
  const organisationWords = new Set(
    [...catalogue.organisations.values()].flatMap((o) => namesOf(o).flatMap(({ name }) => wordsOf(name))),
  );
  const saysLittle = (word: string): boolean => fillers.has(word) || organisationWords.has(word) || aYear.test(word);
  const lightness = (word: string): number =>
    narrowing.has(word) ? heavy : saysLittle(word) ? 0.05 : generic.has(word) ? 0.3 : 1;
  const keysOf = keysBeside(words, concepts, lightness);
  for (const names of [indicators, measures]) names.finish(lightness, keysOf);
  const ofNames = wordsOfNames(catalogue, lexicons);
  const described = describedBy(catalogue, (word) => lightness(word) === 1);
  return { catalogue, words, phrases, concepts, indicators, measures, ofNames, described };
}

/** How much a word weighs that makes another thing of its name. */
const heavy = 2.5;

/** In a name it tells until when the thing was counted so, or since when. */
const aYear = /^(?:19|20)\d\d$/;

function addLexicon(lexicon: Lexicon, add: (text: string, sense: Sense, language: Language | null) => void): void {
  const { language } = lexicon;
  for (const cue of cues) for (const text of lexicon.cues[cue]) add(text, { kind: 'cue', cue }, language);
  for (const status of statuses)
    for (const text of lexicon.statuses[status]) add(text, { kind: 'status', status }, language);
  for (const [text, value] of Object.entries(lexicon.numbers)) add(text, { kind: 'number', value }, language);
  for (const text of lexicon.fillers) add(text, { kind: 'filler' }, language);
  for (const text of lexicon.idle) add(text, { kind: 'idle' }, language);
  for (const text of lexicon.generic) add(text, { kind: 'generic' }, language);
}

/** The one group of similar municipalities and the one national average, which have names in everybody's language. */
function onlyOfTheirKind({ organisations }: Catalogue): { kind: keyof Lexicon['groups']; code: string }[] {
  return (['national-average', 'peer-group'] as const).flatMap((kind) => {
    const [only, another] = [...organisations.values()].filter((organisation) => organisation.kind === kind);
    return only && !another ? [{ kind, code: only.code }] : [];
  });
}
