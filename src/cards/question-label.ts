// A question in a few words: for buttons, headlines and to say how a text was understood.
import type { Period, PeriodWish } from '../indicators/period.ts';
import { isEveryMeasure } from '../measures/find-measures.ts';
import type { Texts } from '../texts/texts.ts';
import type { Catalogue } from '../understanding/catalogue.ts';
import type { Question, Scope } from '../understanding/question.ts';
import { shorten } from './displayed-text.ts';
import { filterLabel } from './filter-label.ts';
import { headlineOf } from './measures-order.ts';
import type { Names } from './names.ts';
import { namesIn } from './names.ts';

const longestLabel = 120;
const longestWhole = 250;
const longestPeriods = 60;
const separator = ' · ';

/** A question as a short label: `Sjukfrånvaro · KLK · 2023`, `Besparing: IT`, `Åtgärd 4: …`. */
export function questionLabel(question: Question, catalogue: Catalogue, texts: Texts): string {
  return shorten(label(question, namesIn(catalogue, texts.language), texts), longestLabel);
}

/** The same with whole names, for where there is room: twins differ only in their last words. */
export function wholeLabel(question: Question, catalogue: Catalogue, texts: Texts): string {
  return label(question, namesIn(catalogue, texts.language, longestWhole), texts);
}

/**
 * Questions that differ only in their indicator: the indicators' whole names, and what the questions have in common said
 * once. Null when they differ in more.
 */
export function byIndicator(
  questions: readonly Question[],
  catalogue: Catalogue,
  texts: Texts,
): { readonly labels: readonly string[]; readonly scope: string } | null {
  const names = namesIn(catalogue, texts.language, longestWhole);
  const values = questions.filter((question) => question.kind === 'values');
  const [scope, another] = new Set(values.map((question) => scopeOf(question, names, texts)));
  if (scope === undefined || another !== undefined || values.length < questions.length) return null;
  return { labels: values.map(({ indicator }) => names.indicatorName(indicator.value)), scope };
}

function label(question: Question, names: Names, texts: Texts): string {
  switch (question.kind) {
    case 'values':
      return scopeLabel(question, names, texts);
    case 'why':
      return [texts.buttons.why, scopeLabel(question, names, texts)].join(' ');
    case 'about':
      return [texts.buttons[question.aspect], names.indicatorName(question.indicator.value)].join(' ');
    case 'combination':
      return texts.results.combined[question.combining](
        names.indicatorName(question.indicator.value),
        names.indicatorName(question.with.value),
      );
    case 'overview': {
      const group = question.group === null ? texts.overview.allIndicators : names.term(question.group);
      return [texts.overview.headline[question.show], group, scopeOf(question, names, texts)].join(separator);
    }
    case 'indicators':
      return texts.buttons.indicators;
    case 'organisations':
      return texts.results.organisations(question.having === null ? null : names.indicatorName(question.having));
    case 'measures': {
      if (question.places || question.by) return headlineOf(question, names, texts);
      if (question.show === 'list' && isEveryMeasure(question.filter)) return texts.buttons.allMeasures;
      return texts.buttons[question.show](filterLabel(question.filter, names, texts));
    }
    case 'measure': {
      const { number, name } = names.measure(question.measure.value);
      return texts.measures.title(String(number), name);
    }
    case 'help':
      return texts.buttons.help;
  }
}

function scopeLabel(scope: Scope, names: Names, texts: Texts): string {
  return [names.indicatorName(scope.indicator.value), scopeOf(scope, names, texts)].join(separator);
}

/** Whose figures, and when. */
function scopeOf({ organisations, periods }: Pick<Scope, 'organisations' | 'periods'>, names: Names, texts: Texts) {
  return [organisationsLabel(organisations.value, names, texts), wishLabel(periods.value, texts)].join(separator);
}

/** One or two organisations by name, more by count: `Alingsås kommun och 4 till`. */
export function organisationsLabel(codes: readonly string[], names: Names, texts: Texts): string {
  const shown = codes.map((code) => names.organisation(code).short);
  return shown.length <= 2 ? texts.formats.list(shown) : texts.buttons.andMore(shown[0] ?? '', shown.length - 1);
}

/** Periods spelled out, years in a row as a span: `2021–2023`, `2019, 2020 och 2022`. */
export function periodsInWords(periods: readonly Period[], texts: Texts): string {
  const shown = periods.map(texts.words.period);
  const inRow = periods.every((period, index) => period.length === 4 && Number(period) === Number(periods[0]) + index);
  if (inRow && periods.length > 2) return texts.values.between(shown[0] ?? '', shown.at(-1) ?? '');
  return shorten(texts.formats.list(shown), longestPeriods);
}

/** The periods of a question as they were asked for. */
export function wishLabel(wish: PeriodWish, texts: Texts): string {
  const { period } = texts.words;
  switch (wish.kind) {
    case 'latest':
      return texts.buttons.latest;
    case 'last':
      return texts.values.last(wish.count);
    case 'listed':
      return periodsInWords(wish.periods, texts);
    case 'span':
      if (wish.from !== null && wish.to !== null) return texts.values.between(period(wish.from), period(wish.to));
      if (wish.from !== null) return texts.values.since(period(wish.from));
      if (wish.to !== null) return texts.values.until(period(wish.to));
      return texts.values.allPeriods;
  }
}
