// Swedish clocks and calendars, and when a chat may be told.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { usualManners, type Manners } from '../../src/notifications/chat.ts';
import { momentOf, swedishTime } from '../../src/notifications/swedish-time.ts';
import { nextDigest, openFrom } from '../../src/notifications/when.ts';
import { isWorkingDay, workingDaysAfter } from '../../src/notifications/working-days.ts';

describe('Swedish time', () => {
  test.each([
    ['in winter', '2025-01-15T22:59:59Z', '2025-01-15', 23 * 60 + 59],
    ['after midnight here and before it in UTC', '2025-01-15T23:00:00Z', '2025-01-16', 0],
    ['in summer', '2025-07-01T22:30:00Z', '2025-07-02', 30],
    ['before summer time', '2025-03-30T00:59:00Z', '2025-03-30', 119],
    ['as summer time begins', '2025-03-30T01:00:00Z', '2025-03-30', 180],
    ['the first half past two as it ends', '2025-10-26T00:30:00Z', '2025-10-26', 150],
    ['the second half past two as it ends', '2025-10-26T01:30:00Z', '2025-10-26', 150],
  ])('%s', (_when, moment, day, minutes) => {
    expect(swedishTime(new Date(moment))).toEqual({ day, minutes });
  });

  test.each([
    ['that does not exist is an hour later by the clock', '2025-03-30', 150, '2025-03-30T01:30:00.000Z'],
    ['that comes twice is the first', '2025-10-26', 150, '2025-10-26T00:30:00.000Z'],
    ['at midnight of the day that has 23 hours', '2025-03-30', 0, '2025-03-29T23:00:00.000Z'],
    ['at midnight after it', '2025-03-31', 0, '2025-03-30T22:00:00.000Z'],
    ['of more minutes than the day has', '2025-10-26', 24 * 60, '2025-10-26T23:00:00.000Z'],
  ])('a time %s', (_which, day, minutes, moment) => {
    expect(momentOf({ day, minutes }).toISOString()).toBe(moment);
  });

  test('any moment comes back from what the clock shows, but in the hour that comes twice', () => {
    const minute = fc.integer({ min: Date.parse('2020-01-01') / 60_000, max: Date.parse('2060-01-01') / 60_000 });
    fc.assert(
      fc.property(minute, (minutes) => {
        const moment = new Date(minutes * 60_000);
        const back = momentOf(swedishTime(moment)).getTime();
        expect([moment.getTime(), moment.getTime() - 60 * 60_000]).toContain(back);
        expect(swedishTime(new Date(back))).toEqual(swedishTime(moment));
      }),
      { seed: 7 },
    );
  });
});

describe('the Swedish calendar', () => {
  const closed = {
    2024: ['01-01', '03-29', '04-01', '05-01', '05-09', '06-06', '06-21', '12-24', '12-25', '12-26', '12-31'],
    2025: ['01-01', '01-06', '04-18', '04-21', '05-01', '05-29', '06-06', '06-20', '12-24', '12-25', '12-26', '12-31'],
    2026: ['01-01', '01-06', '04-03', '04-06', '05-01', '05-14', '06-19', '12-24', '12-25', '12-31'],
  };
  test.each(Object.entries(closed))('of %s has just these days off between Monday and Friday', (year, days) => {
    const all = Array.from({ length: 365 }, (_, index) => {
      return new Date(Date.UTC(Number(year), 0, 1 + index)).toISOString().slice(0, 10);
    });
    const weekdays = all.filter((day) => ![0, 6].includes(new Date(day).getUTCDay()));
    const off = weekdays.filter((day) => !isWorkingDay(day)).map((day) => day.slice(5));
    // 31 December of a leap year is day 366.
    expect(off).toEqual(days.filter((day) => !(year === '2024' && day === '12-31')));
  });

  test.each([
    ['2024-12-31', false],
    ['2038-04-26', false],
    ['2049-04-19', false],
    ['2076-04-20', false],
    ['2025-06-07', false],
    ['2025-06-09', true],
    ['2025-01-07', true],
  ])('%s is a working day: %s', (day, is) => {
    expect(isWorkingDay(day)).toBe(is);
  });

  test.each([
    ['2025-04-17', 0, '2025-04-17'],
    ['2025-04-17', 1, '2025-04-22'],
    ['2025-04-18', 0, '2025-04-22'],
    ['2025-04-18', 1, '2025-04-23'],
    ['2025-12-23', 3, '2026-01-02'],
  ])('%s and %i working days is %s', (day, count, then) => {
    expect(workingDaysAfter(day, count)).toBe(then);
  });
});

describe('a chat', () => {
  const office: Manners = { cadence: 'at-once', weekday: 1, quiet: { from: 17 * 60, to: 7 * 60 }, workingDays: true };
  const noon: Manners = { ...usualManners, quiet: { from: 11 * 60, to: 13 * 60 } };
  test.each([
    ['without wishes is told at any time', usualManners, '2025-04-18T02:00:00Z', '2025-04-18T02:00:00Z'],
    ['is told in its hours', office, '2025-04-16T14:59:00Z', '2025-04-16T14:59:00Z'],
    ['waits for the morning', office, '2025-04-16T15:00:00Z', '2025-04-17T05:00:00Z'],
    ['waits for the same morning', office, '2025-04-17T01:00:00Z', '2025-04-17T05:00:00Z'],
    ['waits over Easter', office, '2025-04-17T15:00:00Z', '2025-04-22T05:00:00Z'],
    [
      'waits for a Monday that summer time brings an hour sooner',
      office,
      '2025-03-28T18:00:00Z',
      '2025-03-31T05:00:00Z',
    ],
    ['has quiet hours within a day', noon, '2025-01-15T10:30:00Z', '2025-01-15T12:00:00Z'],
  ])('%s', (_what, manners, moment, open) => {
    expect(openFrom(manners, new Date(moment))).toEqual(new Date(open));
  });

  test.each([
    ['every day', 'daily', false, '2025-04-17T05:59:00Z', '2025-04-17T06:00:00Z'],
    ['every day, the next one', 'daily', false, '2025-04-17T06:00:00Z', '2025-04-18T06:00:00Z'],
    ['every working day', 'daily', true, '2025-04-17T06:00:00Z', '2025-04-22T06:00:00Z'],
    ['every Monday, over summer time', 'weekly', false, '2025-03-24T07:00:00Z', '2025-03-31T06:00:00Z'],
    ['every Monday, but Easter Monday', 'weekly', true, '2025-04-15T06:00:00Z', '2025-04-22T06:00:00Z'],
    ['the Monday after that', 'weekly', true, '2025-04-22T06:00:00Z', '2025-04-28T06:00:00Z'],
  ] as const)('gets a summary %s', (_what, cadence, workingDays, after, due) => {
    expect(nextDigest({ cadence, weekday: 1, quiet: null, workingDays }, new Date(after))).toEqual(new Date(due));
  });

  test('gets its summary when its quiet hours are over', () => {
    const late: Manners = { cadence: 'daily', weekday: 1, quiet: { from: 20 * 60, to: 9 * 60 }, workingDays: false };
    expect(nextDigest(late, new Date('2025-01-15T08:00:00Z'))).toEqual(new Date('2025-01-16T08:00:00Z'));
    expect(nextDigest(usualManners, new Date('2025-01-15T08:00:00Z'))).toBeNull();
  });
});
