// Who is reminded of what, and when it goes further.
import { expect, test } from '@jest/globals';
import type { Measure } from '../../src/measures/measure.ts';
import { keyOf } from '../../src/notifications/notice.ts';
import { remindersFor, unansweredFor, unremindedFor, type Rest } from '../../src/notifications/reminders.ts';
import { aMeasure } from '../support/measures.ts';

const now = new Date('2025-06-02T06:00:00Z');
const anna = { person: 'anna', name: 'Anna' };
const bo = { person: 'bo', name: 'Bo' };
const nobodyRests: Rest = { away: new Map(), snoozed: [], wishes: new Map() };
const daysAgo = (days: number) => new Date(now.getTime() - days * 24 * 60 * 60 * 1000);

const reminded = (own: Partial<Measure>, heardDaysAgo = 1, rest = nobodyRests) =>
  remindersFor([aMeasure('a', { owners: [anna], ...own })], new Map([['a', daysAgo(heardDaysAgo)]]), rest, now).map(
    ({ person, what }) => `${person} ${what.reason} ${what.since}`,
  );

test.each<[string, Partial<Measure>, number, string[]]>([
  ['nothing when all is well', { due: '2025-12-31' }, 59, []],
  ['a date within two weeks', { due: '2025-06-16' }, 1, ['anna due-soon 2025-06-16']],
  ['no date after that', { due: '2025-06-17' }, 1, []],
  ['a date that is today', { due: '2025-06-02' }, 1, ['anna due-soon 2025-06-02']],
  ['a date that has passed', { due: '2025-06-01' }, 1, ['anna late 2025-06-01']],
  ['a long silence', { due: '2025-12-31' }, 60, ['anna silent 2025-04-03']],
  ['a long silence without any date', {}, 60, ['anna silent 2025-04-03']],
  ['the date rather than the silence', { due: '2025-06-01' }, 90, ['anna late 2025-06-01']],
  ['nothing of what is done', { due: '2025-06-01', status: 'done', realisedTkr: 1 }, 90, []],
  ['nothing of what is given up', { due: '2025-06-01', status: 'cancelled' }, 90, []],
  ['nothing of what is paused until later', { due: '2025-12-01', status: 'paused' }, 90, []],
  ['a pause that is over', { due: '2025-06-01', status: 'paused' }, 1, ['anna late 2025-06-01']],
  ['each owner', { due: '2025-06-01', owners: [anna, bo] }, 1, ['anna late 2025-06-01', 'bo late 2025-06-01']],
])('owners are reminded of %s', (_what, own, heardDaysAgo, expected) => {
  expect(reminded(own, heardDaysAgo)).toEqual(expected);
});

test('who is away, or has put a measure off, is left alone to the end of that day', () => {
  const late = { due: '2025-06-01', owners: [anna, bo] };
  const away = (until: string): Rest => ({ ...nobodyRests, away: new Map([['anna', until]]) });
  const snoozed = (measure: string): Rest => ({
    ...nobodyRests,
    snoozed: [{ person: 'anna', measure, until: '2025-06-02' }],
  });
  expect(reminded(late, 1, away('2025-06-02'))).toEqual(['bo late 2025-06-01']);
  expect(reminded(late, 1, away('2025-06-01'))).toHaveLength(2);
  expect(reminded(late, 1, snoozed('a'))).toEqual(['bo late 2025-06-01']);
  expect(reminded(late, 1, snoozed('b'))).toHaveLength(2);
});

test('who has put a reminder off gets it once more when that is over', () => {
  const late = aMeasure('a', { due: '2025-06-01', owners: [anna] });
  const rest: Rest = { ...nobodyRests, snoozed: [{ person: 'anna', measure: 'a', until: '2025-06-01' }] };
  const [first] = remindersFor([late], new Map(), nobodyRests, now);
  const [again] = remindersFor([late], new Map(), rest, now);
  expect(again?.what).toMatchObject({ reason: 'late', after: '2025-06-01' });
  expect(first && again && keyOf(first.what) !== keyOf(again.what)).toBe(true);
});

test('everybody is reminded as they wish', () => {
  const wish = (daysBefore: number, on = true): Rest => ({
    ...nobodyRests,
    wishes: new Map([['anna', { on, daysBefore }]]),
  });
  const inThreeWeeks = { due: '2025-06-23', owners: [anna, bo] };
  expect(reminded(inThreeWeeks, 1, wish(21))).toEqual(['anna due-soon 2025-06-23']);
  expect(reminded(inThreeWeeks, 1, wish(20))).toEqual([]);
  expect(reminded({ due: '2025-06-09', owners: [anna, bo] }, 1, wish(3))).toEqual(['bo due-soon 2025-06-09']);
  expect(reminded({ due: '2025-06-01', owners: [anna, bo] }, 90, wish(14, false))).toEqual(['bo late 2025-06-01']);
});

test('of what is late with somebody who wants no reminders a controller hears', () => {
  const rest: Rest = { ...nobodyRests, wishes: new Map([['anna', { on: false, daysBefore: 14 }]]) };
  const told = (own: Partial<Measure>, wishes = rest) =>
    unremindedFor([aMeasure('a', { owners: [anna], ...own })], new Map(), [anna, bo], wishes, now);
  const what = { kind: 'unanswered', measure: 'a', reason: 'late', since: '2025-06-01', owner: anna };
  expect(told({ due: '2025-06-01' })).toEqual([{ person: 'bo', what }]);
  expect(told({ due: '2025-06-02' })).toEqual([]);
  expect(told({ due: '2025-06-01' }, nobodyRests)).toEqual([]);
});

test('a controller hears when five working days have brought no answer', () => {
  const measure = aMeasure('a', { due: '2025-05-20', owners: [anna] });
  const reminder = { kind: 'reminder', measure: 'a', reason: 'late', since: '2025-05-20' } as const;
  // Between the 23rd and the 2nd lie two weekends and Ascension Day.
  const sentOn = (day: string) => [{ person: 'anna', reminder, at: new Date(`${day}T06:00:00Z`) }];
  const told = (day: string, heard = daysAgo(90), own: Partial<Measure> = {}, rest = nobodyRests) =>
    unansweredFor(sentOn(day), [{ ...measure, ...own }], new Map([['a', heard]]), [anna, bo], rest, now);
  expect(told('2025-05-23')).toEqual([{ person: 'bo', what: { ...reminder, kind: 'unanswered', owner: anna } }]);
  expect(told('2025-05-26')).toEqual([]);
  expect(told('2025-05-23', new Date('2025-05-24T06:00:00Z'))).toEqual([]);
  expect(told('2025-05-23', daysAgo(90), { status: 'done' })).toEqual([]);
  expect(told('2025-05-23', daysAgo(90), { owners: [bo] })).toEqual([]);
  expect(told('2025-05-23', daysAgo(90), {}, { ...nobodyRests, away: new Map([['anna', '2025-06-10']]) })).toEqual([]);
});
