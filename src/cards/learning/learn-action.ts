// What the buttons of learning carry; their twin in the conversation checks it when it comes back.
import type { Language } from '../../language.ts';
import type { ActionButton } from '../updates/action-button.ts';

/** `group` is the likeness of questions, `asked` the id of a question, `id` that of an added word. */
export type LearnStep =
  /** How good the answer to a question was. */
  | { readonly do: 'thumb'; readonly up: boolean; readonly asked: string }
  | { readonly do: 'unanswered' | 'words' }
  | { readonly do: 'teach' | 'dismiss'; readonly group: string }
  /** Come back with what was filled in. */
  | { readonly do: 'search' | 'try'; readonly group: string }
  | { readonly do: 'take-back'; readonly id: string };

export interface LearnAction {
  readonly action: 'learn/1';
  readonly language: Language;
  readonly step: LearnStep;
}

/** The inputs of the form, by the names under which they come back. `meant` is a kind and a code: `indicator-sick-leave`. */
export const teachFields = ['meant', 'word', 'search'] as const;

/** What was filled in, as it came. */
export type TypedWord = Readonly<Record<(typeof teachFields)[number], string>>;

export function learnAction(step: LearnStep, language: Language): LearnAction {
  return { action: 'learn/1', language, step };
}

/** A button that leaves the inputs of its card alone. */
export function learnButton(title: string, step: LearnStep, language: Language) {
  return buttonOf(title, step, language, 'default', 'none');
}

/** A button that sends what is filled in. */
export function sendButton(title: string, step: LearnStep, language: Language, style: ActionButton['style']) {
  return buttonOf(title, step, language, style, 'auto');
}

function buttonOf(
  title: string,
  step: LearnStep,
  language: Language,
  style: ActionButton['style'],
  inputs: ActionButton['inputs'],
): ActionButton {
  const data = { ...learnAction(step, language), msteams: { feedback: { hide: true } } } as const;
  return { title, style, inputs, data };
}
