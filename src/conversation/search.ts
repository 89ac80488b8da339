// Looking something up in order to put it into a message: what the text asks, and what bears the words of it.
import { answerCard } from '../cards/answer-card.ts';
import { cardToShare } from '../cards/card-to-share.ts';
import { questionLabel } from '../cards/question-label.ts';
import type { Language, Named } from '../language.ts';
import { textsFor } from '../texts/texts.ts';
import type { Catalogue } from '../understanding/catalogue.ts';
import type { Meaning, Question } from '../understanding/question.ts';
import { understand } from '../understanding/understand.ts';
import type { Vocabulary } from '../understanding/vocabulary.ts';
import { answerQuestion, type AnswerPort } from './answer-question.ts';
import type { Found } from './turn.ts';

const mostFound = 10;

/** What a text finds, best first; an empty text finds the first indicators and measures of the review. */
export async function search(
  text: string,
  vocabulary: Vocabulary,
  port: AnswerPort,
  { today, locale }: { readonly today: Date; readonly locale: Language },
): Promise<readonly Found[]> {
  const { catalogue } = vocabulary;
  const { meanings, language } = understand(text, vocabulary, { today, locale, previous: null });
  const questions = [...meanings.flatMap(questionsOf), ...questionsAbout(text, catalogue)];
  const distinct = new Map(questions.map((question) => [JSON.stringify(meaningOf(question)), question]));
  const found = await Promise.all(
    [...distinct.values()].slice(0, mostFound).map(async (question): Promise<readonly Found[]> => {
      const answer = await answerQuestion(question, catalogue, port, today);
      const shows = answer.kind === 'measure' || answer.kind === 'measures' || answer.kind === 'values';
      if (!shows || (answer.kind === 'values' && answer.found.kind === 'none')) return [];
      const { card, summary } = answerCard(answer, { catalogue, language, followUps: [] });
      return [{ title: questionLabel(question, catalogue, textsFor(language)), card: cardToShare(card), summary }];
    }),
  );
  return found.flat();
}

/** The questions that a meaning stands for, sure or not: whoever searches chooses. */
function questionsOf(meaning: Meaning): readonly Question[] {
  switch (meaning.kind) {
    case 'choice':
      return meaning.options;
    case 'not-understood':
      return meaning.nearest;
    case 'help':
    case 'overview':
    case 'indicators':
      return [];
    default:
      return [meaning];
  }
}

/** As many indicators and measures as fit, each as a question: neither may crowd the other out. */
function questionsAbout(text: string, catalogue: Catalogue): readonly Question[] {
  const found = named(text, catalogue);
  const indicators = found.indicators.flatMap((code): readonly Question[] => {
    const [organisation] = catalogue.coverage.get(code) ?? [];
    return organisation === undefined ? [] : [latestOf(code, organisation)];
  });
  const measures = found.measures.map((code): Question => {
    return { kind: 'measure', measure: { value: code, how: 'stated' }, aspect: 'whole' };
  });
  const half = mostFound / 2;
  return [...indicators.slice(0, Math.max(half, mostFound - measures.length)), ...measures];
}

/** The codes of indicators and measures in whose names every word of the text begins a word. */
export function named(text: string, catalogue: Catalogue) {
  const words = text.toLocaleLowerCase('sv').match(/[\p{L}\p{N}]+/gu) ?? [];
  const fits = ({ name, synonyms }: Named, ...also: readonly string[]): boolean => {
    const names = [name.sv, name.en, ...synonyms.sv, ...synonyms.en, ...also];
    const there = names.flatMap((each) => each.toLocaleLowerCase('sv').match(/[\p{L}\p{N}]+/gu) ?? []);
    return words.every((word) => there.some((each) => each.startsWith(word)));
  };
  const indicators = [...catalogue.indicators.values()].filter((indicator) => fits(indicator));
  const measures = [...catalogue.measures.values()].filter((measure) => fits(measure, measure.code));
  return { indicators: indicators.map(({ code }) => code), measures: measures.map(({ code }) => code) };
}

function latestOf(indicator: string, organisation: string): Question {
  return {
    kind: 'values',
    indicator: { value: indicator, how: 'stated' },
    organisations: { value: [organisation], how: 'assumed' },
    periods: { value: { kind: 'latest' }, how: 'assumed' },
    operation: 'value',
    unit: null,
  };
}

/** A question without how its parts came about: the same question twice is one. */
function meaningOf(question: Question): unknown {
  return JSON.parse(JSON.stringify(question), (key, value: unknown) => (key === 'how' ? undefined : value)) as unknown;
}
