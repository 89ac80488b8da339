// Who hears of a change, and who does not.
import { describe, expect, test } from '@jest/globals';
import { everyMeasure, type MeasureFilter } from '../../src/measures/find-measures.ts';
import type { Measure, MeasureState } from '../../src/measures/measure.ts';
import { followersOf, personallyTold } from '../../src/notifications/audience.ts';
import { aMeasure, historyOf } from '../support/measures.ts';

const today = '2025-06-01';
const anna = { person: 'anna', name: 'Anna' };
const bo = { person: 'bo', name: 'Bo' };
const it1 = aMeasure('it-1', { themes: [{ theme: 'it', strength: 'core' }], owners: [bo] });

function changed(measure: Measure, step: Partial<MeasureState> & { by?: string }) {
  const [entry] = historyOf(measure, [step], () => new Date('2025-06-01T08:00:00Z'));
  if (!entry) throw new Error('Nothing changed');
  return { entry, measure, chat: null };
}

const done = changed(it1, { status: 'done', realisedTkr: 90 });
const since = '2025-06-01T08:00:00.000Z';
const all = { id: 'all', person: null, since, cadence: 'at-once' } as const;
const heard = (filter: Partial<MeasureFilter>, change = done) =>
  followersOf(change, [{ filter: { ...everyMeasure, ...filter }, chats: [all] }], today).length === 1;

describe('a chat that follows', () => {
  test.each<[string, Partial<MeasureFilter>, boolean]>([
    ['all measures', {}, true],
    ['the measure', { measures: ['it-1'] }, true],
    ['another', { measures: ['it-2'] }, false],
    ['its theme', { themes: ['it'] }, true],
    ['another theme', { themes: ['staffing'] }, false],
    ['what it was', { statuses: ['in-progress'] }, true],
    ['what it has become', { statuses: ['done'] }, true],
    ['what it neither was nor is', { statuses: ['paused'] }, false],
    ['small savings', { atMostTkr: 100 }, true],
    ['large savings', { atLeastTkr: 101 }, false],
    ["its owner's", { owners: ['bo'] }, true],
    ["somebody else's", { owners: ['anna'] }, false],
    ['late ones', { late: true }, false],
  ])('%s hears of it: %s', (_what, filter, does) => {
    expect(heard(filter)).toBe(does);
  });

  test('late ones hears of a late measure that gets a new date, and of a date that makes it late', () => {
    const late = aMeasure('a', { due: '2025-05-31' });
    expect(heard({ late: true }, changed(late, { due: '2025-12-31' }))).toBe(true);
    expect(heard({ late: true }, changed(aMeasure('a', { due: '2025-12-31' }), { due: '2025-05-31' }))).toBe(true);
    expect(heard({ late: true }, changed(aMeasure('a', { due: '2025-06-01' }), { due: '2025-06-02' }))).toBe(false);
  });

  test('a theme hears of a measure that only touches it', () => {
    const touching = aMeasure('b', { themes: [{ theme: 'it', strength: 'borderline' }] });
    expect(heard({ themes: ['it'] }, changed(touching, { status: 'paused' }))).toBe(true);
  });

  test('too early to assess hears when the amount comes, and so does who follows such amounts', () => {
    const unknown = aMeasure('c', { expected: { kind: 'too-early' } });
    const assessed = changed(unknown, { expected: { kind: 'amount', tkr: 500 } });
    expect([heard({ assessed: false }, assessed), heard({ atLeastTkr: 300 }, assessed)]).toEqual([true, true]);
  });

  test.each<[string, Partial<MeasureState>, boolean]>([
    ['status', { status: 'paused' }, true],
    ['expected saving', { expected: { kind: 'too-early' } }, true],
    ['realised saving', { realisedTkr: 0 }, true],
    ['date', { due: '2026-01-01' }, true],
    ['owners', { owners: [anna] }, true],
    ['share', { sharePercent: 40 }, false],
    ['next step', { nextStep: 'Upphandla' }, false],
    ['note alone', {}, false],
  ])('hears of the %s: %s', (_field, step, does) => {
    expect(heard({}, changed(it1, step))).toBe(does);
  });

  test.each<[string, Partial<MeasureState>, boolean]>([
    ['share', { sharePercent: 40 }, true],
    ['next step', { nextStep: 'Upphandla' }, true],
    ['note alone', {}, false],
  ])('hears in its summaries of the %s: %s', (_field, step, does) => {
    const weekly = { ...all, cadence: 'weekly' } as const;
    const heardBy = followersOf(changed(it1, step), [{ filter: everyMeasure, chats: [weekly] }], today);
    expect(heardBy).toEqual(does ? ['all'] : []);
  });

  test('hears of a measure that is new', () => {
    expect(heard({}, { ...done, entry: { ...done.entry, before: null, by: null } })).toBe(true);
  });
});

test('a chat hears once, however it follows; not where it was done, and not who did it', () => {
  const own = (person: string) => ({ ...all, id: `own-${person}`, person });
  const followings = [
    { filter: everyMeasure, chats: [all, own('bo'), own('anna'), { ...all, id: 'here' }] },
    { filter: { ...everyMeasure, themes: ['it'] }, chats: [all, own('anna')] },
  ];
  expect(followersOf({ ...done, chat: 'here' }, followings, today)).toEqual(['all', 'own-anna']);
});

test('what was done before a chat followed is no news to it', () => {
  const late = { ...all, since: '2025-06-01T08:00:00.001Z' };
  expect(followersOf(done, [{ filter: everyMeasure, chats: [late] }], today)).toEqual([]);
});

describe('a person hears in their own chat', () => {
  const told = (measure: Measure, step: Partial<MeasureState> & { by?: string }) =>
    personallyTold(changed(measure, step)).map(({ person, what }) => `${person} ${what.kind}`);
  const offered = { ...it1, handover: { from: bo, to: anna } };

  test('that they are asked to take over, once', () => {
    expect(told(it1, { handover: { from: bo, to: anna } })).toEqual(['anna handover-asked']);
    expect(told(offered, { handover: { from: bo, to: anna }, due: '2026-01-01' })).toEqual([]);
  });

  test('how the one they asked has answered', () => {
    expect(told(offered, { handover: null, owners: [anna], by: 'anna' })).toEqual(['bo handover-answered']);
    expect(told(offered, { handover: null, by: 'anna' })).toEqual(['bo handover-answered']);
  });

  test('nothing when they have taken back what they asked', () => {
    expect(told(offered, { handover: null })).toEqual([]);
  });

  test('that they have been made owner, by somebody else', () => {
    expect(told(it1, { owners: [bo, anna], by: 'cecilia' })).toEqual(['anna made-owner']);
    expect(told(it1, { owners: [bo, anna], by: 'anna' })).toEqual([]);
  });
});
