// What an ask-button carries when it comes back. Cards live for years and pass through other hands: everything is checked.
import { z } from 'zod/v4';
import type { AskData } from '../cards/card.ts';
import { periodPattern } from '../indicators/period.ts';
import { languages } from '../language.ts';
import { statuses } from '../measures/measure.ts';

const code = z.string().min(1).max(120);
const codes = z.array(code).max(500);
const period = z.string().regex(periodPattern);
const part = <T extends z.ZodType>(value: T) => z.strictObject({ value, how: z.enum(['stated', 'assumed']) });

const periodWish = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('latest') }),
  z.strictObject({ kind: z.literal('listed'), periods: z.array(period).min(1).max(100) }),
  z.strictObject({ kind: z.literal('span'), from: period.nullable(), to: period.nullable() }),
  z.strictObject({ kind: z.literal('last'), count: z.int().min(1).max(100) }),
]);

const question = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('values'),
    indicator: part(code),
    organisations: part(codes.min(1)),
    periods: part(periodWish),
  }),
  z.strictObject({
    kind: z.literal('measures'),
    show: z.enum(['savings', 'list', 'count']),
    filter: z.strictObject({
      horizons: codes,
      categories: codes,
      themes: codes,
      statuses: z.array(z.enum(statuses)).max(statuses.length),
      owners: codes,
      assessed: z.boolean().nullable(),
    }),
  }),
  z.strictObject({ kind: z.literal('measure'), measure: part(code) }),
  z.strictObject({ kind: z.literal('help'), greeting: z.boolean() }),
]);

const askData = z.object({
  action: z.literal('ask/1'),
  language: z.enum(languages),
  question,
}) satisfies z.ZodType<AskData>;

/** The question of a button pressed, or null when the data is not one of ours. */
export function readAskData(data: unknown): AskData | null {
  const parsed = askData.safeParse(data);
  return parsed.success ? parsed.data : null;
}
