// What goes into one message: bursts are gathered, what was taken back is not told, and nothing is told twice or out of order.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { MeasureState } from '../../src/measures/measure.ts';
import { usualManners } from '../../src/notifications/chat.ts';
import {
  compose,
  gatherMs,
  sameMeasureMs,
  type Inbox,
  type Plan,
  type Waiting,
} from '../../src/notifications/compose.ts';
import { keyOf, type What } from '../../src/notifications/notice.ts';
import { aChat } from '../support/chats.ts';
import { aMeasure, historyOf } from '../support/measures.ts';

const now = new Date('2025-04-16T10:00:00Z');
const plus = (ms: number, from = now) => new Date(from.getTime() + ms);

/** The changes of a measure as notices, a second apart from `now` back. */
function changes(code: string, steps: readonly (Partial<MeasureState> & { by?: string })[], due = now): Waiting[] {
  const entries = historyOf(aMeasure(code), steps, (step) => plus((step - steps.length) * 1000));
  return entries.map((entry) => {
    const what: What = { kind: 'change', measure: code, version: entry.version };
    return { key: keyOf(what), what, at: new Date(entry.at), due, tries: 0, entry };
  });
}

function notice(what: What, due = now): Waiting {
  return { key: keyOf(what), what, at: now, due, tries: 0, entry: null };
}

function inbox(waiting: readonly Waiting[], own: Partial<Inbox> = {}): Inbox {
  return {
    ...{ chat: aChat('t'), manners: usualManners, waiting, digestAt: null, toldAt: null, toldOf: new Map() },
    ...{ troubles: 0, ...own },
  };
}

/** A plan in short: what is told of which measure, what is void and what is put off until when. */
function inShort({ content, void: none, later }: Plan) {
  const news = content && 'news' in content ? content.news : [];
  return {
    kind: content?.kind ?? null,
    told: news.map(({ measure, entries, before, after }) => {
      return `${measure} v${entries.map(({ version }) => version).join()}: ${before?.status} → ${after.status}`;
    }),
    void: none.map(({ key }) => key),
    later: later.map(({ notices, until }) => `${notices.length} until ${until.toISOString()}`),
  };
}

const paused = { status: 'paused' } as const;
const begun = { status: 'in-progress' } as const;
const done = { status: 'done', realisedTkr: 90 } as const;
const office = { ...usualManners, quiet: { from: 17 * 60, to: 7 * 60 }, workingDays: true };
const nothingElse = { void: [], later: [] };

describe('changes', () => {
  test('the first is told at once', () => {
    expect(inShort(compose(inbox(changes('a', [paused])), now))).toEqual({
      ...{ kind: 'changes', told: ['a v2: in-progress → paused'], ...nothingElse },
    });
  });

  test('all of one measure are one piece of news, from the first state to the last, in order', () => {
    const waiting = changes('a', [paused, begun, done]).toReversed();
    expect(inShort(compose(inbox(waiting), now)).told).toEqual(['a v2,3,4: in-progress → done']);
  });

  test('many measures are one message, in the order in which they changed', () => {
    const burst = Array.from({ length: 1000 }, (_, index) => changes(`m${index}`, [paused])).flat();
    const { content, tells } = compose(inbox(burst), now);
    expect(content?.kind === 'changes' && content.news.length).toBe(1000);
    expect(tells).toHaveLength(1000);
  });

  test('what has been taken back before it was told is not told', () => {
    const [change, undone] = changes('a', [paused, begun]);
    expect(inShort(compose(inbox([change!, undone!, ...changes('b', [done])]), now))).toEqual({
      ...{ kind: 'changes', told: ['b v2: in-progress → done'], void: [change!.key, undone!.key], later: [] },
    });
    expect(inShort(compose(inbox([change!, undone!]), now))).toMatchObject({
      kind: null,
      void: [change!.key, undone!.key],
    });
  });

  test('of a measure that has left the review nothing is told', () => {
    const gone = changes('a', [paused]).map((each) => ({ ...each, entry: null }));
    expect(inShort(compose(inbox(gone), now))).toMatchObject({ kind: null, void: [gone[0]!.key] });
  });

  test('within a minute of a message they are gathered', () => {
    const toldAt = plus(-gatherMs + 1);
    expect(inShort(compose(inbox(changes('a', [paused]), { toldAt }), now))).toEqual({
      ...{ kind: null, told: [], void: [], later: [`1 until ${plus(1).toISOString()}`] },
    });
    expect(inShort(compose(inbox(changes('a', [paused]), { toldAt: plus(-gatherMs) }), now)).kind).toBe('changes');
  });

  test('those of a measure told lately wait for its window; others do not', () => {
    const toldOf = new Map([['a', plus(-sameMeasureMs + 5000)]]);
    const waiting = [...changes('a', [paused, done]), ...changes('b', [done])];
    expect(inShort(compose(inbox(waiting, { toldOf }), now))).toEqual({
      ...{
        kind: 'changes',
        told: ['b v2: in-progress → done'],
        void: [],
        later: [`2 until ${plus(5000).toISOString()}`],
      },
    });
  });

  test('one that is due brings along those of its measure that are not', () => {
    const [first, second] = changes('a', [paused, done]);
    const waiting = [first!, { ...second!, due: plus(1000) }, ...changes('b', [done], plus(1000))];
    expect(inShort(compose(inbox(waiting), now)).told).toEqual(['a v2,3: in-progress → done']);
  });

  test('in quiet hours everything waits, but for a test', () => {
    const evening = new Date('2025-04-17T17:00:00Z');
    const waiting = [...changes('a', [paused]), notice({ kind: 'handover-asked', measure: 'a', version: 2 })];
    expect(inShort(compose(inbox(waiting, { manners: office }), evening)).later).toEqual([
      '2 until 2025-04-22T05:00:00.000Z',
    ]);
    const test = notice({ kind: 'test', ask: '1' });
    expect(compose(inbox([...waiting, test], { manners: office }), evening).tells).toEqual([test]);
  });

  test('nothing is told before it is due', () => {
    expect(inShort(compose(inbox(changes('a', [paused], plus(1))), now))).toEqual({
      ...{ kind: null, told: [], ...nothingElse },
    });
  });
});

describe('a summary', () => {
  const daily = { ...usualManners, cadence: 'daily' } as const;
  const digest = notice({ kind: 'digest', since: '2025-04-15T06:00:00.000Z', on: '2025-04-16T06:00:00.000Z' });

  test('is what changes wait for', () => {
    const digestAt = plus(60_000);
    expect(inShort(compose(inbox(changes('a', [paused]), { manners: daily, digestAt }), now))).toEqual({
      ...{ kind: null, told: [], void: [], later: [`1 until ${digestAt.toISOString()}`] },
    });
  });

  test('tells all of them, also those just told of and not yet due', () => {
    const waiting = [digest, ...changes('a', [paused], plus(1)), ...changes('b', [paused, begun])];
    const own = { manners: daily, digestAt: plus(1), toldAt: now, toldOf: new Map([['a', now]]) };
    expect(inShort(compose(inbox(waiting, own), now))).toMatchObject({
      ...{ kind: 'digest', told: ['a v2: in-progress → paused'], void: [waiting[2]!.key, waiting[3]!.key] },
    });
  });

  test('comes also when nothing has changed', () => {
    const plan = compose(inbox([digest], { manners: daily }), now);
    expect(plan.content).toEqual({ kind: 'digest', since: '2025-04-15T06:00:00.000Z', news: [] });
    expect(plan.tells).toEqual([digest]);
  });
});

describe('what waits for a person', () => {
  const remind = (measure: string, due = now) => notice({ kind: 'reminder', measure, reason: 'late', since: '1' }, due);

  test('reminders go in one message, also those that are due later', () => {
    const waiting = [...changes('a', [paused]), remind('a'), remind('b', plus(1000))];
    const { content, tells } = compose(inbox(waiting), now);
    expect(content?.kind === 'reminders' && content.reminders.map(({ measure }) => measure)).toEqual(['a', 'b']);
    expect(tells).toEqual(waiting.slice(1));
  });

  test('who asks for an answer comes first and alone', () => {
    const ask = notice({ kind: 'asked-owner', measure: 'a', by: { person: 'b', name: 'Bo' }, note: '', ask: '1' });
    const plan = compose(inbox([remind('a'), ...changes('a', [paused]), ask], { toldAt: now }), now);
    expect(plan).toEqual({ content: ask.what, tells: [ask], void: [], later: [] });
  });
});

test('whatever comes when: each change is told once, in order, at most once a minute, or has come to nothing', () => {
  const step = fc.record({
    measure: fc.constantFrom('a', 'b', 'c'),
    status: fc.constantFrom('paused', 'in-progress', 'done'),
    wait: fc.integer({ min: 0, max: 400 }),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      let at = now;
      const times = steps.map(({ wait }) => (at = plus(wait * 1000, at)));
      const arriving = ['a', 'b', 'c'].flatMap((code) => {
        const own = steps.flatMap((each, index) => (each.measure === code ? [{ ...each, at: times[index]! }] : []));
        const notices = changes(
          code,
          own.map(({ status }) => ({ status })),
        );
        return notices.map((each, index) => ({ ...each, at: own[index]!.at, due: own[index]!.at }));
      });
      let waiting: Waiting[] = [];
      let toldAt: Date | null = null;
      const toldOf = new Map<string, Date>();
      const settled: string[] = [];
      const shown = new Map<string, MeasureState>();
      for (let clock = now; clock <= plus(2 * sameMeasureMs, at); clock = plus(1000, clock)) {
        const last = plus(-1000, clock);
        waiting.push(...arriving.filter((each) => each.at <= clock && (each.at > last || clock === now)));
        const plan: Plan = compose(inbox(waiting, { toldAt, toldOf: new Map(toldOf) }), clock);
        const over = new Set([...plan.tells, ...plan.void]);
        settled.push(...[...over].map(({ key }) => key));
        if (plan.content) {
          expect(plan.content.kind).toBe('changes');
          if (toldAt) expect(clock.getTime() - toldAt.getTime()).toBeGreaterThanOrEqual(gatherMs);
          toldAt = clock;
          for (const { measure, before, after } of plan.content.kind === 'changes' ? plan.content.news : []) {
            const known = shown.get(measure);
            if (known) expect(before?.status).toBe(known.status);
            shown.set(measure, after);
            toldOf.set(measure, clock);
          }
        }
        const put = new Map(
          plan.later.flatMap(({ notices, until }) => notices.map(({ key }) => [key, until] as const)),
        );
        for (const until of put.values()) expect(until > clock).toBe(true);
        waiting = waiting
          .filter((each) => !over.has(each))
          .map((each) => ({ ...each, due: put.get(each.key) ?? each.due }));
      }
      expect(waiting).toEqual([]);
      expect(settled.toSorted()).toEqual(arriving.map(({ key }) => key).toSorted());
      for (const [measure, state] of shown) {
        expect(arriving.findLast((each) => each.entry?.measure === measure)?.entry?.after.status).toBe(state.status);
      }
    }),
    { seed: 5, numRuns: 30 },
  );
});
