// Who may change what of a measure, and what follows of itself.
import { describe, expect, test } from '@jest/globals';
import type { MeasureChange } from '../../src/measures/change.ts';
import { decideChange, mayUpdate, type Actor } from '../../src/measures/change-measure.ts';
import type { Measure } from '../../src/measures/measure.ts';
import { aMeasure, anna, as, bo, cecilia } from './a-measure.ts';

const owner = as(anna);
const reader = as(bo);
const controller = as(cecilia, 'controller');
const admin = as({ person: 'adam', name: 'Adam' }, 'admin');

/** What comes of it: the parts of the state that the change makes another, or why it does not. */
function outcome(change: MeasureChange, actor: Actor, measure: Measure = aMeasure()): unknown {
  const decision = decideChange(measure, change, actor);
  switch (decision.kind) {
    case 'changed':
      return Object.fromEntries(
        Object.entries(decision.after).filter(
          ([part, value]) => JSON.stringify(value) !== JSON.stringify(measure[part as keyof Measure]),
        ),
      );
    case 'unchanged':
      return 'unchanged';
    case 'refused':
      return decision.faults.map(({ field, reason }) => `${field} ${reason}`);
    case 'not-permitted':
      return `ask the ${decision.who}`;
  }
}

describe('who may', () => {
  const everyday: readonly MeasureChange[] = [
    { status: 'done', realisedTkr: 900 },
    { sharePercent: 60 },
    { realisedTkr: 5 },
    { due: '2027-01-01' },
    { nextStep: 'Upphandla' },
    { note: 'Läget är gott.' },
    { handOverTo: { person: 'd', name: 'David' } },
  ];
  const reserved: readonly MeasureChange[] = [
    { status: 'cancelled', note: 'Görs inte.' },
    { expected: { kind: 'too-early' } },
    { owners: [bo] },
    { sharePercent: 60, owners: [bo] },
  ];

  test.each(everyday)('the owner, a controller and an admin: %j', (change) => {
    for (const actor of [owner, controller, admin])
      expect(decideChange(aMeasure(), change, actor).kind).toBe('changed');
    expect(outcome(change, reader)).toBe('ask the owner');
  });

  test.each(everyday)('a role makes nothing else of what somebody may do without it: %j', (change) => {
    const without = decideChange(aMeasure(), change, owner);
    for (const role of ['controller', 'admin'] as const) {
      expect(decideChange(aMeasure(), change, as(anna, role))).toEqual(without);
    }
  });

  test.each(reserved)('a controller and an admin alone: %j', (change) => {
    for (const actor of [controller, admin]) expect(decideChange(aMeasure(), change, actor).kind).toBe('changed');
    expect(outcome(change, owner)).toBe('ask the controller');
    expect(outcome(change, reader)).toBe('ask the owner');
  });

  test('what is closed is opened by the owner when it was done, and by a controller when it was cancelled', () => {
    const again = { status: 'in-progress', note: 'Mer att göra.' } as const;
    expect(outcome(again, owner, aMeasure({ status: 'done' }))).toEqual({ status: 'in-progress' });
    expect(outcome(again, owner, aMeasure({ status: 'cancelled' }))).toBe('ask the controller');
    expect(outcome(again, controller, aMeasure({ status: 'cancelled' }))).toEqual({ status: 'in-progress' });
  });

  test('who may not is told so before what is wrong with the change', () => {
    expect(outcome({ sharePercent: NaN }, reader)).toBe('ask the owner');
    expect(outcome({ sharePercent: NaN }, owner)).toEqual(['sharePercent not-percent']);
  });

  test('nobody but a controller changes a measure without owner', () => {
    const ownerless = aMeasure({ owners: [] });
    expect(outcome({ sharePercent: 60 }, owner, ownerless)).toBe('ask the owner');
    expect(outcome({ sharePercent: 60 }, controller, ownerless)).toEqual({ sharePercent: 60 });
  });

  test('the card is offered to the same people', () => {
    expect([owner, controller, admin, reader].map((actor) => mayUpdate(aMeasure(), actor))).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });
});

describe('what follows of itself', () => {
  test('done is done to 100 percent', () => {
    expect(outcome({ status: 'done', realisedTkr: null }, owner)).toEqual({ status: 'done', sharePercent: 100 });
  });

  test.each(['not-started', 'under-investigation'] as const)('what is partly done is no longer %s', (status) => {
    const measure = aMeasure({ status, sharePercent: null });
    expect(outcome({ sharePercent: 1 }, owner, measure)).toEqual({ status: 'in-progress', sharePercent: 1 });
    expect(outcome({ sharePercent: 0 }, owner, measure)).toEqual({ sharePercent: 0 });
    expect(outcome({ sharePercent: 100 }, owner, measure)).toEqual({ sharePercent: 100 });
  });

  test('a pause that is partly done stays a pause', () => {
    expect(outcome({ sharePercent: 60 }, owner, aMeasure({ status: 'paused' }))).toEqual({ sharePercent: 60 });
  });

  test('a status that is said is the one that is meant', () => {
    const change = { status: 'paused', sharePercent: 60, note: 'Väntar.' } as const;
    expect(outcome(change, owner, aMeasure({ status: 'not-started' }))).toEqual({ status: 'paused', sharePercent: 60 });
  });

  test('only what is named is changed, and null and empty are values', () => {
    expect(outcome({ due: null, nextStep: '', realisedTkr: 0 }, owner)).toEqual({
      due: null,
      nextStep: '',
      realisedTkr: 0,
    });
    expect(outcome({ realisedTkr: null }, owner, aMeasure({ realisedTkr: 7 }))).toEqual({ realisedTkr: null });
  });

  test('what is already so is no change, unless there is something to say about it', () => {
    const same = { status: 'in-progress', sharePercent: 40, nextStep: ' Räkna licenser ', owners: [anna] } as const;
    expect(outcome(same, controller)).toBe('unchanged');
    expect(outcome({}, owner)).toBe('unchanged');
    expect(outcome({ note: '  ' }, owner)).toBe('unchanged');
    expect(outcome({ ...same, note: 'Enligt plan.' }, controller)).toEqual({});
  });

  test('another name of the same owner is no change of owner', () => {
    expect(outcome({ owners: [{ ...anna, name: 'Anna Ågren (KLK)' }] }, controller)).toBe('unchanged');
  });

  test('who is named twice is an owner once', () => {
    expect(outcome({ owners: [bo, anna, bo] }, controller)).toEqual({ owners: [anna, bo] });
  });

  test('what no database can hold is left out of what people write', () => {
    expect(outcome({ nextStep: 'Fråga\0 Bo \ud83d' }, owner)).toEqual({ nextStep: 'Fråga Bo \ufffd' });
  });
});

describe('handing over', () => {
  const asked = aMeasure({ handover: { from: anna, to: bo } });

  test('asks first, and the owner stays until the answer', () => {
    expect(outcome({ handOverTo: bo }, owner)).toEqual({ handover: { from: anna, to: bo } });
    expect(outcome({ sharePercent: 60 }, reader, asked)).toBe('ask the owner');
    expect(outcome({ sharePercent: 60 }, owner, asked)).toEqual({ sharePercent: 60 });
  });

  test('who accepts is the owner in the place of the one who asked; other owners stay', () => {
    expect(outcome({ takesOver: true }, reader, asked)).toEqual({ owners: [bo], handover: null });
    const shared = { ...asked, owners: [anna, cecilia] };
    expect(outcome({ takesOver: true }, reader, shared)).toEqual({ owners: [bo, cecilia], handover: null });
  });

  test('what a controller has handed over belongs to the one who accepts, alone', () => {
    const measure = aMeasure({ owners: [anna], handover: { from: cecilia, to: bo } });
    expect(outcome({ takesOver: true }, reader, measure)).toEqual({ owners: [bo], handover: null });
    const ownerless = aMeasure({ owners: [], handover: { from: cecilia, to: bo } });
    expect(outcome({ takesOver: true }, reader, ownerless)).toEqual({ owners: [bo], handover: null });
  });

  test('who declines leaves all as it was', () => {
    expect(outcome({ takesOver: false, note: 'Hinner inte.' }, reader, asked)).toEqual({ handover: null });
  });

  test('the owner and a controller take the asking back', () => {
    expect(outcome({ handOverTo: null }, owner, asked)).toEqual({ handover: null });
    expect(outcome({ takesOver: false }, controller, asked)).toEqual({ handover: null });
  });

  test('nobody accepts for somebody else, not even a controller', () => {
    for (const actor of [owner, controller, admin])
      expect(outcome({ takesOver: true }, actor, asked)).toBe('ask the asked');
    expect(outcome({ takesOver: false }, as(cecilia), asked)).toBe('ask the asked');
    expect(outcome({ takesOver: true }, reader)).toBe('ask the asked');
  });

  test('accepting brings nothing else along that only an owner may do', () => {
    expect(outcome({ takesOver: true, status: 'done', realisedTkr: 0 }, reader, asked)).toBe('ask the owner');
    expect(outcome({ takesOver: true, note: 'Gärna.' }, reader, asked)).toEqual({ owners: [bo], handover: null });
    expect(decideChange(asked, Object.assign({ takesOver: true }, { status: undefined }), reader).kind).toBe('changed');
  });

  test('a controller who appoints owners settles the asking', () => {
    expect(outcome({ owners: [cecilia] }, controller, asked)).toEqual({ owners: [cecilia], handover: null });
  });
});
