// Buttons that ask a question: what people press is exactly what they could have written.
import type { Question } from '../understanding/question.ts';
import type { Texts } from '../texts/texts.ts';
import type { AskData, CardContext, FollowUp } from './card.ts';
import { organisationsLabel, questionLabel, wholeLabel } from './question-label.ts';
import { namesIn } from './names.ts';
import { inRows } from './rows.ts';

export interface AskButton {
  readonly title: string;
  readonly data: ButtonData;
}

/** Buttons that share a row. */
export interface ButtonRow {
  readonly buttons: readonly AskButton[];
}

/** Teams would tell the person that "the response was sent"; the answer that follows says it better. */
export type ButtonData = AskData & { readonly msteams: { readonly feedback: { readonly hide: true } } };

const mostFollowUps = 6;
const mostChoices = 8;
/** Of a follow-up, in characters: clients cut longer ones off. */
const longestTitle = 40;
/** Characters of JSON. */
const mostCarried = 1200;

/** The follow-ups of an answer: short buttons beside each other, in as many rows as a phone needs. */
export function followUpRows(context: CardContext, texts: Texts): readonly ButtonRow[] {
  const buttons = context.followUps
    .map((followUp) => askButton(followUpTitle(followUp, context, texts), followUp.question, context))
    .filter(isLight)
    .filter(({ title }) => title.length <= longestTitle)
    .filter(({ title }, at, all) => all.findIndex((other) => other.title === title) === at)
    .slice(0, mostFollowUps);
  return inRows(buttons).map((row) => ({ buttons: row }));
}

/**
 * Questions to choose among; each stands for itself, so that long ones can be read whole.
 * @param labels what to call them instead, in their order
 */
export function choicesAmong(
  questions: readonly Question[],
  context: CardContext,
  texts: Texts,
  labels: readonly string[] = questions.map((question) => wholeLabel(question, context.catalogue, texts)),
): readonly AskButton[] {
  return questions
    .map((question, at) => askButton(labels[at] ?? '', question, context))
    .filter(isLight)
    .slice(0, mostChoices);
}

/** A question about hundreds of organisations would outweigh the card; people can still write it. */
function isLight({ data }: AskButton): boolean {
  return JSON.stringify(data).length <= mostCarried;
}

function askButton(title: string, question: Question, { language }: CardContext): AskButton {
  return { title, data: { action: 'ask/1', language, question, msteams: { feedback: { hide: true } } } };
}

function followUpTitle({ role, question }: FollowUp, { catalogue, language }: CardContext, texts: Texts): string {
  const names = namesIn(catalogue, language);
  if (role === 'all-periods') return texts.buttons.allPeriods;
  if (role === 'compare') return texts.buttons.compare;
  if (role === 'overview' && question.kind === 'overview') return texts.overview.headline[question.show];
  if (role === 'other-organisation' && question.kind === 'values') {
    return organisationsLabel(question.organisations.value, names, texts);
  }
  if (role === 'measure' && question.kind === 'measure') {
    return texts.buttons.measure(String(names.measure(question.measure.value).number));
  }
  return questionLabel(question, catalogue, texts);
}
