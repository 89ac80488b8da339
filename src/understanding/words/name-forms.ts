// What people may call a thing beside its name: the place without "kommun", the term without its years, those who live there.
import type { Language, Named } from '../../language.ts';
import { languages } from '../../language.ts';
import { normalise } from './words.ts';

/** All that people may call a thing; a name that is the same in both languages belongs to neither. */
export function namesOf(named: Named): { name: string; language: Language | null }[] {
  const seen = new Map<string, Language | null>();
  for (const language of languages) {
    for (const name of [named.name[language], ...named.synonyms[language]]) {
      const key = normalise(name).toLowerCase();
      if (key !== '') seen.set(key, seen.has(key) && seen.get(key) !== language ? null : language);
    }
  }
  return [...seen].map(([name, language]) => ({ name, language }));
}

/** A municipality by its bare name, in lower case: `ale` for Ale kommun. */
export function placeName(name: string): string {
  return normalise(name)
    .toLowerCase()
    .replace(/^(?:municipality of|city of) |(?: kommun| municipality| stad)$/gu, '');
}

/** `Medellång sikt (2027–2028)` is called Medellång sikt, and 2027–2028. */
export function besideParentheses(name: string): string[] {
  const [, outside, inside] = /^(.+?)\s*\((.+)\)$/u.exec(name) ?? [];
  return outside === undefined || inside === undefined ? [] : [outside, inside];
}

/** `Technical Administration` is called Technical, and `Vård- och omsorgsförvaltningen` Vård- och omsorg, omsorgsförvaltningen and omsorgen. */
export function withoutKind(name: string): string[] {
  const [, whose] = /^(.{8,}) (?:administration|department|office|unit)$/iu.exec(name) ?? [];
  if (whose !== undefined) return [whose];
  const [, first, second, s = '', kind] =
    /^(\p{L}+-? och )(\p{L}{4,}?)(s?)(förvaltningen|nämnden|kontoret)$/u.exec(name) ?? [];
  if (first === undefined || second === undefined) return [];
  // Kultur och fritid, Kultur & fritid, Kultur o fritid.
  const loose = first.replace(/-? och $/u, '');
  return [
    `${first}${second}`,
    `${loose} ${second}`,
    `${loose} o ${second}`,
    `${second}${s}${kind}`,
    ...(/(?:ing|sorg|ur)$/u.test(second) ? [`${second}en`] : []),
  ];
}

/** `Hemtjänstenheten` is called hemtjänsten, wherever the word is no part of what is asked for. */
export function byTask(name: string): string[] {
  const [, task] = /^(\p{L}{5,}?)s?(?:enheten|avdelningen)$/iu.exec(name) ?? [];
  return task === undefined ? [] : [`${task}en`, `${task}ens`];
}

/** `Vara Omsorgsbostäder AB (exempel)` is called Vara Omsorgsbostäder. */
export function withoutLegalForm(name: string): string {
  return name
    .replace(/\([^)]*\)/gu, ' ')
    .replace(/(?<![\p{L}])(?:ab|hb|kb|ltd|inc)(?![\p{L}])/giu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Whatever a municipality and its inhabitants are called. */
export function placeForms(name: string, isSmallWord: (word: string) => boolean): string[] {
  const place = placeName(name);
  // "the municipality", "hela kommunen": what is left is no name of a place.
  if (place === name || isSmallWord(place)) return [name];
  const people = [`${place}bor`, `${place}borna`, `${place}sbor`, `${place}sborna`];
  return [place, `${place} kommun`, `${place} stad`, `${place} municipality`, `municipality of ${place}`, ...people];
}
