// Figures as people read them: with unit and decimals, or the words for why there is none.
import type { Indicator, UnitKind } from '../indicators/indicator.ts';
import type { Observation } from '../indicators/observation.ts';
import { isFigure } from '../indicators/observation.ts';
import type { Texts } from '../texts/texts.ts';
import { shorten } from './displayed-text.ts';

const longestUnit = 60;
const longestPrinted = 60;

/** A figure with its whole unit: `3,7 %`, `108,9 mnkr`, `8 695 kr per ställföreträdarskap`. */
export function figure(value: number, indicator: Indicator, texts: Texts): string {
  const { kind } = indicator.unit;
  const label = unitLabel(indicator, texts);
  if (label === null || kind === 'score' || kind === 'index') return shortFigure(value, indicator, texts);
  return `${texts.formats.number(value, indicator.decimals)}\u00A0${label}`;
}

/** The same where the unit stands nearby, should it be more than a word: `3,7 %`, `108,9 mnkr`, `8 695`. */
export function shortFigure(value: number, indicator: Indicator, texts: Texts): string {
  const number = texts.formats.number(value, indicator.decimals);
  return unitLabel(indicator, texts) === null ? texts.words.unit[indicator.unit.kind](number) : number;
}

/** A figure to stand alone in large type, with what its unit has to say on a line of its own. */
export function bigFigure(
  value: number,
  indicator: Indicator,
  texts: Texts,
): { figure: string; unit: readonly string[] } {
  const { kind, label, scale } = indicator.unit;
  const saysAll = kind === 'percent' || kind === 'count' || kind === 'other' || isMoney(kind);
  if (saysAll && (label === null || kind === 'percent') && scale === null) {
    return { figure: figure(value, indicator, texts), unit: [] };
  }
  return { figure: bareFigure(value, indicator, texts), unit: [unitLine(indicator, texts)] };
}

/** A figure for a table cell, whose unit stands above the table; percent keeps its sign. */
export function bareFigure(value: number, indicator: Indicator, texts: Texts): string {
  const number = texts.formats.number(value, indicator.decimals);
  return indicator.unit.kind === 'percent' ? texts.words.unit.percent(number) : number;
}

/** What an observation says, for a table cell: its figure, marked when it is not as printed, or why there is none. */
export function cellText(observation: Observation | null, indicator: Indicator, texts: Texts): string {
  if (observation === null || !isFigure(observation)) return gap(observation, texts);
  const text = bareFigure(observation.value, indicator, texts);
  return observation.quality === 'as-printed' ? text : `${text} (${texts.words.quality[observation.quality]})`;
}

/** Why there is no figure. What the source prints instead is kept when it is words: `ej aktuellt (”Stängt”)`. */
export function gap(observation: Exclude<Observation, { state: 'value' }> | null, texts: Texts): string {
  if (observation === null) return texts.words.noRow;
  const words = texts.words.gap[observation.state];
  const printed = shorten(observation.printed.trim(), longestPrinted);
  const saysMore = /\p{L}/u.test(printed) && printed.toLowerCase() !== words.toLowerCase();
  return saysMore ? `${words} (${printed})` : words;
}

/** A difference with its sign and, as in `shortFigure`, its unit; between percentages it is percentage points. */
export function difference(value: number, indicator: Indicator, texts: Texts): string {
  const { kind } = indicator.unit;
  const number = signedNumber(value, indicator, texts);
  if (kind === 'percent') return texts.words.percentagePoints(number, value, indicator.decimals);
  return unitLabel(indicator, texts) === null ? texts.words.unit[kind](number) : number;
}

/** A difference for a table cell: its sign and, between percentages, nothing that could be taken for percent. */
export function signedNumber(value: number, indicator: Indicator, texts: Texts): string {
  return texts.formats.signed(value, indicator.decimals);
}

/** What bare differences are counted in, where a reader could take them for percent. */
export function differencesNote(note: string, indicator: Indicator, texts: Texts): string {
  return indicator.unit.kind === 'percent' ? `${note} ${texts.values.inPercentagePoints}` : note;
}

/** A change in percent, signed, with one decimal; null between percentages, where it would be taken for points. */
export function relativeDifference(percent: number | null, indicator: Indicator, texts: Texts): string | null {
  if (percent === null || indicator.unit.kind === 'percent') return null;
  return texts.words.unit.percent(texts.formats.signed(percent, 1));
}

/** The unit by itself, for the line above bare numbers; empty when there is nothing to say. */
export function unitLine(indicator: Indicator, texts: Texts): string {
  const { kind, scale } = indicator.unit;
  const name = unitLabel(indicator, texts) ?? texts.words.unitName[kind];
  if (scale === null) return name;
  const { number } = texts.formats;
  return `${name} ${texts.words.scale(number(scale.min, 0), number(scale.max, 0))}`;
}

/** The unit for a line above a table; none for percent, which every cell says itself. */
export function unitNote(indicator: Indicator, texts: Texts): readonly string[] {
  const line = indicator.unit.kind === 'percent' && indicator.unit.scale === null ? '' : unitLine(indicator, texts);
  return line === '' ? [] : [line];
}

function isMoney(kind: UnitKind): boolean {
  return kind === 'kr' || kind === 'tkr' || kind === 'mnkr';
}

function unitLabel({ unit }: Indicator, { language }: Texts): string | null {
  return unit.label === null || unit.kind === 'percent' ? null : shorten(unit.label[language], longestUnit);
}
