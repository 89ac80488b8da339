// What the buttons of updates carry when they come back, checked; and what was filled in beside them.
import { z } from 'zod/v4';
import {
  addFields,
  formFields,
  type AddField,
  type StatusAction,
  type Typed,
} from '../../cards/updates/status-action.ts';
import { languages } from '../../language.ts';
import type { MeasureChange } from '../../measures/change.ts';
import { statuses } from '../../measures/measure.ts';
import { ownerMoves, type CommandForOne } from '../../understanding/command.ts';

const code = z.string().min(1).max(120);
const key = z.string().min(8).max(64);
const version = z.int().min(1);
const person = z.strictObject({ person: z.string().min(1).max(100), name: z.string().max(200) });
const people = z.array(person).max(20);
const day = z.iso.date();

const change = z
  .strictObject({
    status: z.enum(statuses).optional(),
    sharePercent: z.number().optional(),
    realisedTkr: z.number().nullable().optional(),
    // Told at its field when it is none.
    due: z.string().max(40).nullable().optional(),
    nextStep: z.string().max(20_000).optional(),
    expected: z
      .discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('amount'), tkr: z.number() }),
        z.strictObject({ kind: z.literal('too-early') }),
      ])
      .optional(),
    owners: people.optional(),
    handOverTo: person.nullable().optional(),
    takesOver: z.boolean().optional(),
    note: z.string().max(20_000).optional(),
  })
  // What comes as JSON is there or not there; it is never undefined.
  .transform((found) => found as MeasureChange) satisfies z.ZodType<MeasureChange>;

const command = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('change'), measure: code, change }),
  z.strictObject({
    ...{ kind: z.literal('appoint'), measure: code, people, how: z.enum(ownerMoves) },
    note: z.string().max(20_000).default(''),
  }),
  z.strictObject({ kind: z.literal('open-update'), measure: code }),
  z.strictObject({ kind: z.literal('history'), measure: code.nullable(), since: day.nullable() }),
  z.strictObject({ kind: z.literal('undo'), measure: code.nullable() }),
  z.strictObject({ kind: z.literal('snooze'), measure: code, until: day }),
]) satisfies z.ZodType<CommandForOne>;

const step = z.discriminatedUnion('do', [
  z.strictObject({ do: z.enum(['show', 'open', 'history', 'cancel', 'refresh', 'follow']), measure: code }),
  z.strictObject({ do: z.literal('submit'), measure: code, version, key }),
  z.strictObject({ do: z.enum(['confirm', 'edit']), measure: code, version, change, key }),
  z.strictObject({ do: z.literal('undo'), measure: code, version, key }),
  z.strictObject({ do: z.literal('ask-owner'), measure: code, key }),
  z.strictObject({ do: z.literal('snooze'), measures: z.array(code).max(50), days: z.int().min(1).max(366) }),
  z.strictObject({
    do: z.literal('rows'),
    rows: z.array(z.strictObject({ measure: code, version })).max(50),
    key,
  }),
  z.strictObject({ do: z.literal('add'), key }),
  z.strictObject({ do: z.literal('unfollow'), id: z.string().max(64).nullable() }),
  z.strictObject({ do: z.enum(['mine', 'test-message', 'notice-status']) }),
  z.strictObject({ do: z.enum(['forget', 'keep']), person: z.string().min(1).max(100) }),
  z.strictObject({ do: z.literal('command'), command }),
]) satisfies z.ZodType<StatusAction['step']>;

const statusAction = z.object({
  action: z.literal('status/1'),
  language: z.enum(languages),
  step,
}) satisfies z.ZodType<StatusAction>;

const filledIn = z.union([z.string(), z.number(), z.boolean(), z.null()]);
/** Twice what any field takes; what is longer is cut, and still too long. */
const longestTyped = 2000;

/** Whether data means to be a button of updates, of this version or another. */
export function isStatusAction(data: unknown): boolean {
  const { action } = z.object({ action: z.string() }).catch({ action: '' }).parse(data);
  return action.startsWith('status/');
}

/** The button that was pressed, or null when the data is not of this version. */
export function readStatusAction(data: unknown): StatusAction | null {
  const read = statusAction.safeParse(data);
  return read.success ? read.data : null;
}

/** What was filled in for a measure, as text. `suffix` ends the names of its inputs. */
export function readTyped(data: unknown, suffix = ''): Typed {
  return inputsIn(data, formFields, suffix);
}

/** What was filled in for a measure to be added. */
export function readNew(data: unknown): Readonly<Partial<Record<AddField, string>>> {
  return inputsIn(data, addFields, '');
}

function inputsIn<Name extends string>(data: unknown, names: readonly Name[], suffix: string) {
  const found = z.record(z.string(), z.unknown()).catch({}).parse(data);
  const typed: Partial<Record<Name, string>> = {};
  for (const field of names) {
    const name = `${field}${suffix}`;
    const value = Object.hasOwn(found, name) ? filledIn.safeParse(found[name]) : null;
    if (value?.success) typed[field] = value.data === null ? '' : String(value.data).slice(0, longestTyped);
  }
  return typed;
}
