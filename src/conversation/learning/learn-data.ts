// What the buttons of learning carry when they come back, checked; and what was filled in beside them.
import { z } from 'zod/v4';
import { teachFields, type LearnAction, type LearnStep, type TypedWord } from '../../cards/learning/learn-action.ts';
import { languages } from '../../language.ts';
import type { Meant } from '../../learning/synonym.ts';

const hash = z.string().regex(/^[\w-]{16}$/);

const step = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('thumb'), up: z.boolean(), asked: hash }),
  z.strictObject({ do: z.enum(['unanswered', 'words']) }),
  z.strictObject({ do: z.enum(['teach', 'dismiss', 'search', 'try']), group: hash }),
  z.strictObject({ do: z.literal('take-back'), id: hash }),
]) satisfies z.ZodType<LearnStep>;

const learnAction = z.object({
  action: z.literal('learn/1'),
  language: z.enum(languages),
  step,
}) satisfies z.ZodType<LearnAction>;

/** Longer texts in an input are cut: they cannot be a word or the name of anything. */
const longestTyped = 200;

/** Whether data means to be a button of learning, of this version or another. */
export function isLearnAction(data: unknown): boolean {
  const { action } = z.object({ action: z.string() }).catch({ action: '' }).parse(data);
  return action.startsWith('learn/');
}

/** The button that was pressed, or null when the data is not of this version. */
export function readLearnAction(data: unknown): LearnAction | null {
  const read = learnAction.safeParse(data);
  return read.success ? read.data : null;
}

/** What was filled in to teach a word; what is not there, or is no text, is empty. */
export function readTypedWord(data: unknown): TypedWord {
  const found = z.record(z.string(), z.unknown()).catch({}).parse(data);
  const typed = { meant: '', word: '', search: '' };
  for (const field of teachFields) {
    const value = Object.hasOwn(found, field) ? found[field] : '';
    if (typeof value === 'string') typed[field] = value.slice(0, longestTyped).trim();
  }
  return typed;
}

/** What was chosen, or null. */
export function meantIn({ meant }: TypedWord): Meant | null {
  const [, kind, code] = /^(indicator|measure)-(.+)$/su.exec(meant) ?? [];
  return code === undefined ? null : { kind: kind as Meant['kind'], code };
}
