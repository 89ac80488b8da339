// What a filter over measures picks out, in a few words.
import type { MeasureFilter } from '../measures/find-measures.ts';
import type { Texts } from '../texts/texts.ts';
import type { Names } from './names.ts';
import { tkr } from './saving.ts';

const separator = ' · ';

/** `IT · Kort sikt (2024–2025) · försenade`, or all measures. */
export function filterLabel(filter: MeasureFilter, names: Names, texts: Texts): string {
  const { measures, words, formats } = texts;
  const numbers = filter.measures.map((code) => String(names.measure(code).number));
  const either = (wanted: boolean | null, yes: string, no: string): readonly string[] =>
    wanted === null ? [] : [wanted ? yes : no];
  const parts = [
    ...(numbers.length === 0 ? [] : [measures.numbered(formats.list(numbers))]),
    ...[...filter.themes, ...filter.horizons, ...filter.categories].map(names.term),
    ...(filter.notThemes.length === 0 ? [] : [measures.without(formats.list(filter.notThemes.map(names.term)))]),
    ...filter.statuses.map((status) => words.status[status]),
    ...(filter.late ? [measures.late] : []),
    ...(filter.owners.length === 0 ? [] : [ownersLabel(filter.owners, names, texts)]),
    ...either(filter.owned, measures.owned, measures.notOwned),
    ...either(filter.dated, measures.dated, measures.notDated),
    ...(filter.dueFrom === null ? [] : [measures.dueFrom(formats.date(filter.dueFrom))]),
    ...(filter.dueTo === null ? [] : [measures.dueTo(formats.date(filter.dueTo))]),
    ...either(filter.assessed, measures.assessed, measures.notAssessed),
    ...(filter.atLeastTkr === null ? [] : [measures.atLeast(tkr(filter.atLeastTkr, texts))]),
    ...(filter.atMostTkr === null ? [] : [measures.atMost(tkr(filter.atMostTkr, texts))]),
  ];
  return parts.length === 0 ? measures.all : parts.join(separator);
}

function ownersLabel(owners: readonly string[], names: Names, texts: Texts): string {
  return texts.measures.ownedBy(texts.formats.list(owners.map((id) => names.person(id) ?? texts.measures.someOwner)));
}
