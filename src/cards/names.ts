// The names that cards use for codes, in the language of the card and short enough for their places.
import type { Indicator } from '../indicators/indicator.ts';
import type { Language, Named } from '../language.ts';
import type { Catalogue } from '../understanding/catalogue.ts';
import { shorten } from './displayed-text.ts';

export interface OrganisationName {
  /** An abbreviation where there is one and the name is long: KLK. Otherwise the name. */
  readonly short: string;
  /** Both, once: Kommunledningskontoret (KLK). */
  readonly full: string;
}

export interface Names {
  readonly language: Language;
  readonly indicator: (code: string) => Indicator;
  readonly indicatorName: (code: string) => string;
  readonly organisation: (code: string) => OrganisationName;
  readonly term: (code: string) => string;
  readonly measure: (code: string) => { readonly number: number; readonly name: string };
  /** The name of a person by Entra object id, or null. */
  readonly person: (id: string) => string | null;
}

const longestName = 80;
const longWithoutAbbreviation = 14;
const abbreviation = /^\p{Lu}{2,6}$/u;

/**
 * Names from a catalogue. A code that the catalogue lacks throws: nothing may come this far with one.
 * @param longest characters; longer names are cut
 */
export function namesIn(catalogue: Catalogue, language: Language, longest: number = longestName): Names {
  const nameOf = (named: Named) => shorten(named.name[language], longest);
  const indicator = (code: string) => inside(catalogue.indicators, code, 'indicator');
  return {
    language,
    indicator,
    indicatorName: (code) => nameOf(indicator(code)),
    organisation: (code) => organisationName(inside(catalogue.organisations, code, 'organisation'), language, nameOf),
    term: (code) => nameOf(inside(catalogue.terms, code, 'term')),
    measure: (code) => {
      const measure = inside(catalogue.measures, code, 'measure');
      return { number: measure.number, name: nameOf(measure) };
    },
    person: (id) => {
      const owner = catalogue.owners.find(({ person }) => person === id);
      return owner ? shorten(owner.name, longestName) : null;
    },
  };
}

function organisationName(organisation: Named, language: Language, nameOf: (named: Named) => string): OrganisationName {
  const name = nameOf(organisation);
  if (name.length <= longWithoutAbbreviation) return { short: name, full: name };
  const { sv, en } = organisation.synonyms;
  const words = language === 'sv' ? [...sv, ...en] : [...en, ...sv];
  const short = words.find((word) => abbreviation.test(word));
  return short === undefined ? { short: name, full: name } : { short, full: `${name} (${short})` };
}

function inside<T>(all: ReadonlyMap<string, T>, code: string, what: string): T {
  const found = all.get(code);
  if (found === undefined) throw new Error(`The catalogue has no ${what} "${code}"`);
  return found;
}
