// Small numbers in words, as both languages write them in running text; larger ones in digits.
import type { Language } from '../language.ts';

const counts: Readonly<Record<Language, readonly string[]>> = {
  sv: ['noll', 'en', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv'],
  en: ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
};

const places: Readonly<Record<Language, readonly string[]>> = {
  sv: ['', '', 'Näst', 'Tredje', 'Fjärde', 'Femte', 'Sjätte', 'Sjunde', 'Åttonde', 'Nionde', 'Tionde'],
  en: ['', '', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth', 'Seventh', 'Eighth', 'Ninth', 'Tenth'],
};

const english = new Intl.PluralRules('en', { type: 'ordinal' });
const endings: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd' };

/** `tre`, `13`. */
export function inWords(count: number, language: Language): string {
  return counts[language][count] ?? String(count);
}

/** What opens a headline before a superlative, for places from the second: `Näst` (högst), `Third` (largest), `11:e`. */
export function placeInWords(place: number, language: Language): string {
  const digits = language === 'sv' ? `${place}:e` : `${place}${endings[english.select(place)] ?? 'th'}`;
  return places[language][place] ?? digits;
}
