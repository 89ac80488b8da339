// What an ask-button carries when it comes back. Cards live for years and pass through other hands: everything is checked.
import { z } from 'zod/v4';
import type { AskData } from '../cards/card.ts';
import { everyGroup } from '../cards/overview-interpretation.ts';
import { operations } from '../indicators/calculate.ts';
import { combining } from '../indicators/find-combination.ts';
import { overviewShows } from '../indicators/find-overview.ts';
import { periodPattern } from '../indicators/period.ts';
import { mostPlaces } from '../indicators/places.ts';
import { languages } from '../language.ts';
import { groupings } from '../measures/group-measures.ts';
import { statuses } from '../measures/measure.ts';
import type { Question } from '../understanding/question.ts';
import { measureAspects, measureShows, moneyUnits, partSources } from '../understanding/question.ts';

const code = z.string().min(1).max(120);
const codes = z.array(code).max(500);
const period = z.string().regex(periodPattern);
const part = <T extends z.ZodType>(value: T) => z.strictObject({ value, how: z.enum(partSources) });

const periodWish = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('latest') }),
  z.strictObject({ kind: z.literal('listed'), periods: z.array(period).min(1).max(100) }),
  z.strictObject({ kind: z.literal('span'), from: period.nullable(), to: period.nullable() }),
  z.strictObject({ kind: z.literal('last'), count: z.int().min(1).max(100) }),
]);

const place = z.int().min(1).max(mostPlaces);
// Older cards do not have these.
const places = z.union([z.strictObject({ first: place }), z.strictObject({ nth: place })]).optional();

const scope = { indicator: part(code), organisations: part(codes.min(1)), periods: part(periodWish) };

/** A question from outside, checked: from a button, or as kept in the store. */
export const questionSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('values'),
    ...scope,
    operation: z.enum(operations),
    places,
    unit: z.enum(moneyUnits).nullable(),
    earlier: z.strictObject({ organisations: codes, periods: periodWish }).optional(),
  }),
  z.strictObject({ kind: z.literal('why'), ...scope }),
  z.strictObject({ kind: z.literal('about'), ...scope, aspect: z.enum(['definition', 'source']) }),
  z.strictObject({ kind: z.literal('combination'), ...scope, combining: z.enum(combining), with: part(code) }),
  z.strictObject({
    kind: z.literal('overview'),
    show: z.enum(overviewShows),
    group: code.nullable(),
    organisations: scope.organisations,
    periods: scope.periods,
  }),
  z.strictObject({ kind: z.literal('indicators'), group: code.nullable() }),
  z.strictObject({ kind: z.literal('organisations'), having: code.nullable() }),
  z.strictObject({
    kind: z.literal('measures'),
    show: z.enum(measureShows),
    filter: z.strictObject({
      measures: codes,
      horizons: codes,
      categories: codes,
      themes: codes,
      notThemes: codes.default([]),
      statuses: z.array(z.enum(statuses)).max(statuses.length),
      owners: codes,
      assessed: z.boolean().nullable(),
      // Older cards do not have these.
      owned: z.boolean().nullable().default(null),
      dated: z.boolean().nullable().default(null),
      dueFrom: z.iso.date().nullable().default(null),
      dueTo: z.iso.date().nullable().default(null),
      late: z.boolean().default(false),
      atLeastTkr: z.int().min(0).max(1_000_000).nullable(),
      atMostTkr: z.int().min(0).max(1_000_000).nullable(),
    }),
    // Older cards do not have these.
    by: z.enum(groupings).optional(),
    places,
    shown: codes.optional(),
  }),
  z.strictObject({ kind: z.literal('measure'), measure: part(code), aspect: z.enum(measureAspects) }),
  z.strictObject({ kind: z.literal('help'), tone: z.enum(['plain', 'greeting', 'thanks']) }),
]) satisfies z.ZodType<Question>;

const askData = z.object({
  action: z.literal('ask/1'),
  language: z.enum(languages),
  question: questionSchema,
  withControls: z.boolean().optional(),
}) satisfies z.ZodType<AskData>;

// The controls of an interpretation: what stands in them takes the place of that part of the question.
const controls = z.object({
  indicator: code.optional(),
  group: code.optional(),
  organisation: code.optional(),
  period: period.or(z.enum(['latest', 'all', 'unchanged'])).optional(),
});

/** The question of a button pressed, or null when the data is not one of ours. */
export function readAskData(data: unknown): AskData | null {
  const asked = askData.safeParse(data);
  if (!asked.success || !asked.data.withControls) return asked.data ?? null;
  const changed = controls.safeParse(data);
  if (!changed.success) return null;
  return { ...asked.data, question: withControls(asked.data.question, changed.data) };
}

/** Only what was really changed becomes stated; what was assumed before stays so. */
function withControls(question: Question, changed: z.output<typeof controls>): Question {
  if (!('organisations' in question)) return question;
  const { indicator, group, organisation, period: wanted } = changed;
  const wish = wanted === undefined || wanted === 'unchanged' ? undefined : wishOf(wanted);
  const isOtherWish = wish !== undefined && JSON.stringify(wish) !== JSON.stringify(question.periods.value);
  const isOtherOrganisation =
    organisation !== undefined && organisation !== 'unchanged' && organisation !== question.organisations.value.join();
  const scope = {
    ...(isOtherOrganisation ? { organisations: stated([organisation]) } : {}),
    ...(isOtherWish ? { periods: stated(wish) } : {}),
  };
  if (question.kind === 'overview')
    return { ...question, ...scope, group: group === everyGroup ? null : (group ?? question.group) };
  const isOther = indicator !== undefined && indicator !== question.indicator.value;
  return { ...question, ...(isOther ? { indicator: stated(indicator) } : {}), ...scope };
}

function wishOf(wanted: string) {
  if (wanted === 'latest') return { kind: 'latest' as const };
  if (wanted === 'all') return { kind: 'span' as const, from: null, to: null };
  return { kind: 'listed' as const, periods: [wanted] };
}

function stated<T>(value: T) {
  return { value, how: 'stated' as const };
}
