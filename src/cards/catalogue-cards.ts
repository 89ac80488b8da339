// What there is to ask about: indicators, or organisations with figures.
import type { Indicator } from '../indicators/indicator.ts';
import type { Organisation } from '../indicators/organisation.ts';
import { textsFor } from '../texts/texts.ts';
import type { IndicatorsQuestion, OrganisationsQuestion } from '../understanding/question.ts';
import { followUpRows } from './ask-button.ts';
import type { CardContext, RenderedCard } from './card.ts';
import { namesIn } from './names.ts';
import { organisationsLabel } from './question-label.ts';
import { resultCard } from './result.ts';
import { row, table } from './table.ts';
import { frameOf } from './frame.ts';

const mostIndicators = 25;
const mostOrganisations = 25;

/** Which indicators there are. */
export function indicatorsCard(
  question: IndicatorsQuestion,
  found: readonly Indicator[],
  context: CardContext,
): RenderedCard {
  const texts = textsFor(context.language);
  const names = namesIn(context.catalogue, context.language);
  const shown = found.slice(0, mostIndicators);
  const headline = texts.results.indicators(question.group === null ? null : names.term(question.group));
  const rows = shown.map(({ code }) => {
    const whose = context.catalogue.coverage.get(code) ?? [];
    return row([names.indicatorName(code), whose.length === 0 ? '' : organisationsLabel(whose, names, texts)]);
  });
  return resultCard({
    language: context.language,
    summary: texts.values.summary(headline, texts.formats.list(shown.map(({ code }) => names.indicatorName(code)))),
    headline: headline,
    lines: found.length > shown.length ? [texts.card.more(found.length - shown.length)] : [],
    table: rows.length > 0 ? [table(['name', 'name'], [texts.card.indicator, texts.card.organisation], rows)] : [],
    background: [`${texts.card.understood}: ${headline}`],
    buttonRows: followUpRows(context, texts),
    ...frameOf(context),
  });
}

/** Which organisations there are, or have figures of one indicator. */
export function organisationsCard(
  question: OrganisationsQuestion,
  found: readonly Organisation[],
  context: CardContext,
): RenderedCard {
  const texts = textsFor(context.language);
  const names = namesIn(context.catalogue, context.language);
  const shown = found.slice(0, mostOrganisations);
  const headline = texts.results.organisations(question.having === null ? null : names.indicatorName(question.having));
  const rows = shown.map(({ code, kind }) => row([names.organisation(code).full, texts.words.organisationKind[kind]]));
  return resultCard({
    language: context.language,
    summary: texts.values.summary(
      headline,
      texts.formats.list(shown.map(({ code }) => names.organisation(code).short)),
    ),
    headline,
    lines: found.length > shown.length ? [texts.card.more(found.length - shown.length)] : [],
    table: rows.length > 0 ? [table(['name', 'words'], [texts.card.organisation, texts.card.kind], rows)] : [],
    background: [`${texts.card.understood}: ${headline}`],
    buttonRows: followUpRows(context, texts),
    ...frameOf(context),
  });
}
