// Changing measures: what is saved is all there, once, and in turn; what is not saved has left nothing.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import type { MeasureChange } from '../../src/measures/change.ts';
import { undoMs } from '../../src/measures/history.ts';
import { stateOf, type Measure, type Owner } from '../../src/measures/measure.ts';
import { openDatabase, type Db } from '../../src/store/migrate.ts';
import { openStore, type Store } from '../../src/store/open.ts';
import { repeatsMs } from '../../src/store/processed-actions.ts';
import { databases, type DatabaseServer } from '../support/databases.ts';
import { aWorkbook, checked, withCell } from '../support/workbook.ts';

const now = new Date('2026-06-01T08:00:00Z');
const after = (ms: number) => new Date(now.getTime() + ms);
const anna = { person: '11111111-aaaa-bbbb-cccc-222222222222', name: 'Anna Ågren' };
const bo = { person: 'bo', name: 'Bo Åkesson' };
const cecilia = { person: 'cecilia', name: 'Cecilia Öberg' };

describe.each([...databases])('$name', ({ start }) => {
  let server: DatabaseServer;
  let url: string;
  let db: Db;
  let stores: readonly [Store, Store];
  /** Each test has a tenant of its own. */
  let tenant: string;
  beforeAll(async () => {
    server = await start();
    url = await server.freshDatabase();
    stores = [await openStore(url), await openStore(url)];
    ({ db } = await openDatabase(url));
  }, 60_000);
  afterAll(async () => {
    for (const store of stores) await store.close();
    await db.destroy();
    await server.stop();
  });
  beforeEach(async () => {
    tenant = randomUUID();
    await stores[0].writeReview(tenant, await checked(aWorkbook()), now);
  });

  interface Said {
    readonly by?: Owner;
    readonly admin?: boolean;
    readonly seen?: number | null;
    readonly keys?: readonly string[];
    readonly at?: Date;
    readonly measure?: string;
    readonly store?: Store;
  }
  const request = ({ by = anna, admin = false, keys = [randomUUID()], at = now, measure = 'IT-1' }: Said) => ({
    ...{ measure, at, keys },
    by: { ...by, isAdmin: admin },
  });
  const change = (wish: MeasureChange, said: Said = {}) =>
    (said.store ?? stores[0]).changeMeasure(tenant, { ...request(said), seen: said.seen ?? null, change: wish });
  const undo = (version: number, said: Said = {}) => stores[0].undoChange(tenant, { ...request(said), version });
  async function saved(wish: MeasureChange, said: Said = {}) {
    const outcome = await change(wish, said);
    if (outcome.kind !== 'saved') throw new Error(`It was not saved: ${outcome.kind}`);
    return outcome;
  }
  async function measure(code = 'IT-1'): Promise<Measure> {
    const found = await stores[1].readMeasure(tenant, code);
    if (!found) throw new Error(`There is no ${code}.`);
    return found;
  }
  const history = async (code = 'IT-1') =>
    (await stores[1].readHistory(tenant, { measure: code, person: null, since: null, most: null })).toReversed();
  /** Everything that a change could write. */
  async function everything(): Promise<unknown> {
    const { rows } = await sql`
      select 'measure' as what, code as one, version as two, status as three from measure where tenant = ${tenant}
      union all select 'person', id, 0, name from person where tenant = ${tenant}
      union all select 'owner', measure, 0, person from measure_owner where tenant = ${tenant}
      union all select 'change', measure, version, after_state from measure_change where tenant = ${tenant}
      union all select 'told', measure, version, '' from change_outbox where tenant = ${tenant}
      union all select 'done', measure, version, key from processed_action where tenant = ${tenant}
      order by 1, 2, 3, 4
    `.execute(db);
    return rows;
  }

  test('a change is saved with its history and with what others are to hear', async () => {
    const wish = { status: 'done', realisedTkr: 900, note: ' Äntligen\0 klart. ' } as const;
    const { measure: shown, entry, again } = await saved(wish, { seen: 1 });
    const now1 = await measure();
    expect(now1).toMatchObject({ status: 'done', realisedTkr: 900, sharePercent: 100, version: 2 });
    expect([shown, again]).toEqual([now1, false]);
    const [first, second, ...more] = await history();
    expect(second).toEqual(entry);
    expect(second).toMatchObject({
      version: 2,
      by: anna,
      cause: 'change',
      note: 'Äntligen klart.',
      at: now.toISOString(),
    });
    expect(second?.before).toEqual(first?.after);
    expect(second?.after).toEqual(stateOf(now1));
    expect(more).toEqual([]);
    const told = db.selectFrom('change_outbox').select(['measure', 'version', 'chat']).where('tenant', '=', tenant);
    expect(await told.where('version', '>', 1).execute()).toEqual([{ measure: 'IT-1', version: 2, chat: null }]);
    await stores[0].undoChange(tenant, { ...request({}), version: 2, chat: 'here' });
    expect(await told.where('version', '=', 3).execute()).toEqual([{ measure: 'IT-1', version: 3, chat: 'here' }]);
  });

  test('what is already so, refused or not known is not written', async () => {
    const before = await everything();
    expect(await change({ status: 'in-progress' })).toMatchObject({ kind: 'unchanged', measure: { version: 1 } });
    const faults = [{ field: 'note', reason: 'note-needed' }];
    expect(await change({ status: 'paused' })).toMatchObject({ kind: 'refused', faults, measure: { version: 1 } });
    expect(await change({ sharePercent: 5 }, { measure: 'IT-9' })).toEqual({ kind: 'unknown-measure' });
    expect(await undo(1, { measure: 'IT-9' })).toEqual({ kind: 'unknown-measure' });
    expect(await everything()).toEqual(before);
  });

  test('a measure of one tenant is unknown to another', async () => {
    const elsewhere = { ...request({ admin: true }), seen: null, change: { sharePercent: 5 } };
    expect(await stores[0].changeMeasure(randomUUID(), elsewhere)).toEqual({ kind: 'unknown-measure' });
  });

  test('hostile words come back as they were written', async () => {
    const note = `'); drop table measure; -- "\${1+1}" {{DATE()}} <b>å</b> ✓\n=1+1`;
    await saved({ note, nextStep: note });
    expect((await history())[1]?.note).toBe(note);
    expect((await measure()).nextStep).toBe(note);
  });

  describe('once', () => {
    test('the same activity delivered again is answered as the first time', async () => {
      const first = await saved({ sharePercent: 60 }, { keys: ['activity'] });
      const before = await everything();
      expect(await change({ sharePercent: 60 }, { keys: ['activity'] })).toEqual({ ...first, again: true });
      expect(await everything()).toEqual(before);
    });

    test('the same press under a new activity as well, also when others have changed it since', async () => {
      const first = await saved({ sharePercent: 60 }, { seen: 1, keys: ['activity', 'press'] });
      await saved({ sharePercent: 80 });
      const before = await everything();
      const again = await change({ sharePercent: 60 }, { seen: 1, keys: ['activity 2', 'press'] });
      expect(again).toEqual({ ...first, again: true });
      expect(again).toMatchObject({ measure: { sharePercent: 60, version: 2 } });
      expect(await everything()).toEqual(before);
    });

    test('one activity changes several measures, and each of them once', async () => {
      const said = { keys: ['activity'], admin: true };
      for (const code of ['IT-1', 'IT-2', 'HR-1']) await saved({ sharePercent: 60 }, { ...said, measure: code });
      for (const code of ['IT-1', 'IT-2', 'HR-1']) {
        expect(await change({ sharePercent: 60 }, { ...said, measure: code })).toMatchObject({ again: true });
        expect((await measure(code)).version).toBe(2);
      }
    });

    test('the same button pressed with other values is not a repeat: its card is stale', async () => {
      await saved({ sharePercent: 60 }, { seen: 1, keys: ['a', 'press'] });
      expect(await change({ sharePercent: 70 }, { seen: 1, keys: ['b', 'press'] })).toMatchObject({ kind: 'conflict' });
      expect(await saved({ sharePercent: 70 }, { seen: 2, keys: ['c', 'press'] })).toMatchObject({ again: false });
    });

    test("the same button pressed by somebody else is not the first one's", async () => {
      await saved({ sharePercent: 60 }, { seen: 1, keys: ['a', 'press'] });
      const who = { kind: 'not-permitted', who: 'owner' };
      expect(await change({ sharePercent: 60 }, { by: bo, seen: 1, keys: ['b', 'press'] })).toMatchObject(who);
      const since = [{ version: 2, by: anna }];
      const stale = await change({ sharePercent: 60 }, { by: bo, admin: true, seen: 1, keys: ['c', 'press'] });
      expect(stale).toMatchObject({ kind: 'conflict', since });
    });

    test('an undo pressed twice is one undo', async () => {
      await saved({ sharePercent: 60 });
      const first = await undo(2, { keys: ['a', 'press'] });
      expect(first).toMatchObject({ kind: 'saved', again: false, measure: { sharePercent: null, version: 3 } });
      expect(await undo(2, { keys: ['b', 'press'] })).toEqual({ ...first, again: true });
      expect(await history()).toHaveLength(3);
    });

    test('pressed at two instances at once, it is saved once', async () => {
      const said = { seen: 1, keys: ['press'] };
      const outcomes = await Promise.all(
        [...stores, ...stores].map((store) => change({ sharePercent: 60 }, { ...said, store })),
      );
      expect(outcomes.map((outcome) => outcome.kind)).toEqual(['saved', 'saved', 'saved', 'saved']);
      expect(outcomes.filter((outcome) => 'again' in outcome && !outcome.again)).toHaveLength(1);
      expect(await history()).toHaveLength(2);
    });

    test('what was done long ago is forgotten, and its card is stale then', async () => {
      await saved({ sharePercent: 60 }, { seen: 1, keys: ['press'] });
      await saved({ sharePercent: 80 }, { keys: ['later'], at: after(1000) });
      const kept = db.selectFrom('processed_action').select('version').where('tenant', '=', tenant);
      await stores[0].forgetProcessedBefore(new Date(after(repeatsMs + 500).getTime() - repeatsMs).toISOString());
      expect(await kept.execute()).toEqual([{ version: 3 }]);
      expect(await change({ sharePercent: 60 }, { seen: 1, keys: ['press'] })).toMatchObject({ kind: 'conflict' });
    });
  });

  describe('in turn', () => {
    test('who saw an older version is told what others have done since', async () => {
      await saved({ sharePercent: 60 });
      await saved({ due: null, note: 'Väntar.' }, { by: bo, admin: true });
      const outcome = await change({ sharePercent: 70 }, { seen: 1 });
      expect(outcome).toMatchObject({
        kind: 'conflict',
        measure: { version: 3, sharePercent: 60, due: null },
        since: [
          { version: 2, by: anna, after: { sharePercent: 60 } },
          { version: 3, by: bo, note: 'Väntar.', after: { due: null } },
        ],
      });
      expect((await measure()).version).toBe(3);
      expect(await change({ sharePercent: 70 }, { seen: 99 })).toMatchObject({ kind: 'conflict', since: [] });
    });

    test('an owner whose measure has been closed since hears that, not that they may not', async () => {
      await saved({ status: 'cancelled', note: 'Görs inte.' }, { by: bo, admin: true });
      const wish = { status: 'in-progress', note: 'Nu.' } as const;
      expect(await change(wish, { seen: 1 })).toMatchObject({ kind: 'conflict', since: [{ by: bo }] });
      expect(await change(wish, { seen: 2 })).toMatchObject({ kind: 'not-permitted', who: 'controller' });
    });

    test('who was asked and is so no longer hears what has come between', async () => {
      await saved({ handOverTo: bo });
      await saved({ handOverTo: null });
      expect(await change({ takesOver: true }, { by: bo, seen: 2 })).toMatchObject({
        kind: 'conflict',
        since: [{ by: anna }],
      });
    });

    test('of all who saw the same version one is saved', async () => {
      const tries = Array.from({ length: 12 }, (_, n) =>
        change({ sharePercent: n + 1 }, { seen: 1, store: stores[n % 2]! }),
      );
      const kinds = (await Promise.all(tries)).map(({ kind }) => kind);
      expect(kinds.filter((kind) => kind === 'saved')).toHaveLength(1);
      expect(kinds.filter((kind) => kind === 'conflict')).toHaveLength(11);
    });

    test('sentences that saw no version follow each other without a gap', async () => {
      const tries = Array.from({ length: 12 }, (_, n) => change({ sharePercent: n + 1 }, { store: stores[n % 2]! }));
      const versions = (await Promise.all(tries)).map((outcome) => outcome.kind === 'saved' && outcome.entry.version);
      expect(new Set(versions)).toEqual(new Set(Array.from({ length: 12 }, (_, n) => n + 2)));
      const entries = await history();
      for (const [n, entry] of entries.entries()) {
        expect(entry.version).toBe(n + 1);
        expect(entry.before).toEqual(entries[n - 1]?.after ?? null);
      }
      expect(entries.at(-1)?.after).toEqual(stateOf(await measure()));
    });

    test('new owners, roles and imports at the same time do not wait for each other for ever', async () => {
      const workbook = await checked(aWorkbook());
      const people = [anna, bo, cecilia];
      const work = Array.from({ length: 24 }, (_, n) => {
        const [store, owner] = [stores[n % 2]!, people[n % 3]!];
        if (n % 4 === 3) return store.writeReview(tenant, workbook, now);
        const said = { admin: true, by: people[(n + 1) % 3]!, store, measure: ['IT-1', 'IT-2', 'HR-1'][n % 3]! };
        return change({ owners: [owner, people[(n + 2) % 3]!], note: `${n}` }, said);
      });
      const roles = Array.from({ length: 12 }, (_, n) =>
        stores[n % 2]!.writeRole(tenant, n % 3 === 0 ? people : people.toReversed(), 'controller'),
      );
      await Promise.all([...work, ...roles]);
      const saves = await Promise.all(['IT-1', 'IT-2', 'HR-1'].map(async (code) => (await measure(code)).version - 1));
      expect(saves.reduce((all, one) => all + one)).toBe(18);
    });
  });

  describe('an instance that has changed the measure itself and then heard nothing of it', () => {
    const others = (wish: MeasureChange) => saved(wish, { by: bo, admin: true, store: stores[1] });
    beforeEach(() => saved({ sharePercent: 10 }));

    test('does not write over what others have made of it', async () => {
      await others({ due: null, note: 'Väntar.' });
      expect(await change({ sharePercent: 20 }, { seen: 2 })).toMatchObject({ kind: 'conflict', since: [{ by: bo }] });
      const { entry } = await saved({ sharePercent: 20 }, { seen: 3 });
      expect(entry).toMatchObject({ version: 4, before: { due: null, sharePercent: 10 } });
      expect((await history())[2]?.after).toEqual(entry.before);
      expect(await measure()).toMatchObject({ version: 4, due: null, sharePercent: 20 });
    });

    test('refuses who no longer owns it', async () => {
      await others({ owners: [cecilia] });
      expect(await change({ sharePercent: 20 }, { seen: 2 })).toMatchObject({
        kind: 'not-permitted',
        measure: { owners: [cecilia] },
      });
    });

    test('answers what it is called since an import', async () => {
      const workbook = await checked(withCell(aWorkbook(), 'measures.csv', 2, 'name_sv', 'Annat namn'));
      await stores[1].writeReview(tenant, workbook, now);
      const { measure: shown } = await saved({ sharePercent: 20 }, { seen: 2 });
      expect(shown.name.sv).toBe('Annat namn');
      expect(shown).toEqual(await measure());
    });

    test('calls everybody what they are called by now', async () => {
      await saved({ handOverTo: bo });
      await saved({ sharePercent: 20 });
      await stores[1].writeRole(tenant, [{ ...bo, name: 'Bo Ek' }], 'reader');
      const { measure: shown, entry } = await saved({ sharePercent: 30 }, { seen: 4 });
      expect(shown).toEqual(await measure());
      expect(entry.after.handover?.to.name).toBe('Bo Ek');
    });

    test('answers a press of before it as it was answered then', async () => {
      const first = await saved({ sharePercent: 20 }, { keys: ['press'] });
      await saved({ sharePercent: 30 });
      const before = await everything();
      expect(await change({ sharePercent: 20 }, { seen: 4, keys: ['press'] })).toEqual({ ...first, again: true });
      expect(await everything()).toEqual(before);
    });
  });

  describe('who', () => {
    test('a stranger changes nothing', async () => {
      const before = await everything();
      expect(await change({ sharePercent: 60 }, { by: bo })).toMatchObject({
        kind: 'not-permitted',
        who: 'owner',
        measure: { owners: [anna] },
      });
      expect(await everything()).toEqual(before);
    });

    test('a role counts from when it is given until it is taken', async () => {
      const cancel = { status: 'cancelled', note: 'Görs inte.' } as const;
      const atFirst = await stores[0].readControllers(tenant);
      const appointed = async () =>
        (await stores[0].readControllers(tenant)).filter(({ person }) => !atFirst.some((one) => one.person === person));
      expect(await change(cancel)).toMatchObject({ kind: 'not-permitted', who: 'controller' });
      await stores[1].writeRole(tenant, [cecilia, anna, cecilia], 'controller');
      expect(await appointed()).toEqual([anna, cecilia]);
      await saved(cancel, { by: cecilia });
      await stores[1].writeRole(tenant, [cecilia], 'reader');
      expect(await appointed()).toEqual([anna]);
      expect(await stores[0].readRole(tenant, cecilia.person)).toBe('reader');
      const open = { status: 'in-progress', note: 'Jo.' } as const;
      expect(await change(open, { by: cecilia })).toMatchObject({ kind: 'not-permitted', who: 'owner' });
      expect(await stores[0].readRole(randomUUID(), anna.person)).toBe('reader');
    });

    test('what was handed over is the new owner’s, from the answer on', async () => {
      const version = await stores[0].catalogueVersion(tenant);
      await saved({ handOverTo: bo });
      expect(await stores[0].catalogueVersion(tenant)).toBe(version);
      expect(await change({ sharePercent: 60 }, { by: bo })).toMatchObject({ kind: 'not-permitted' });
      await saved({ takesOver: true }, { by: bo });
      expect(await stores[0].catalogueVersion(tenant)).toBe(version + 1);
      expect(await measure()).toMatchObject({ owners: [bo], handover: null });
      expect(await change({ sharePercent: 60 })).toMatchObject({ kind: 'not-permitted', who: 'owner' });
      await saved({ sharePercent: 60 }, { by: bo });
    });

    test('a new name is written down, and neither an undo nor an import makes anything of it', async () => {
      await saved({ owners: [bo], note: 'Bo tar den.' }, { by: anna, admin: true });
      const married = { ...anna, name: 'Anna Åkesson' };
      await saved({ sharePercent: 5 }, { by: married, admin: true, measure: 'HR-1' });
      expect((await history('IT-1'))[1]?.by).toEqual(married);
      expect(await undo(2, { by: married, admin: true })).toMatchObject({ measure: { owners: [married] } });
      expect((await measure()).owners).toEqual([married]);
      expect((await measure('HR-1')).owners).toEqual([married]);
      await stores[0].writeReview(
        tenant,
        await checked(withCell(aWorkbook(), 'owners.csv', 3, 'name', 'A. Ågren')),
        now,
      );
      expect((await measure('HR-1')).version).toBe(2);
      expect((await measure('IT-1')).version).toBe(3);
    });
  });

  describe('taken back', () => {
    test('by whoever did it, within a quarter of an hour, as one more version', async () => {
      const { entry } = await saved({ status: 'paused', note: 'Väntar.', due: null });
      expect(await undo(2, { at: after(undoMs) })).toMatchObject({
        kind: 'saved',
        entry: { version: 3, cause: 'undo', before: entry.after, after: entry.before },
      });
      expect(stateOf(await measure())).toEqual(entry.before);
    });

    test('not later, not by others, and not what an import said', async () => {
      expect(await undo(1)).toMatchObject({ kind: 'not-undone', why: 'nothing' });
      await saved({ sharePercent: 60 });
      const before = await everything();
      expect(await undo(2, { at: after(undoMs + 1) })).toMatchObject({ kind: 'not-undone', why: 'too-late' });
      expect(await undo(2, { by: bo })).toMatchObject({ kind: 'not-undone', why: 'not-yours', latest: { by: anna } });
      expect(await everything()).toEqual(before);
      expect(await undo(2, { by: bo, admin: true, at: after(9 * undoMs) })).toMatchObject({ kind: 'saved' });
    });

    test('not when somebody has built on it', async () => {
      await saved({ sharePercent: 60 });
      await saved({ sharePercent: 80 }, { by: bo, admin: true });
      expect(await undo(2)).toMatchObject({
        kind: 'conflict',
        measure: { sharePercent: 80 },
        since: [{ version: 3, by: bo }],
      });
    });

    test('owners come back as well', async () => {
      const version = await stores[0].catalogueVersion(tenant);
      await saved({ owners: [bo, cecilia] }, { by: bo, admin: true });
      await undo(2, { by: bo, admin: true });
      expect((await measure()).owners).toEqual([anna]);
      expect(await stores[0].catalogueVersion(tenant)).toBe(version + 2);
    });
  });

  describe('read', () => {
    const read = async (query: Partial<Parameters<Store['readHistory']>[1]>) => {
      const entries = await stores[0].readHistory(tenant, {
        ...{ measure: null, person: null, since: null, most: null },
        ...query,
      });
      return entries.map(({ measure: code, version }) => `${code} ${version}`);
    };

    test('the latest first; of one measure, one person, since a day, so many', async () => {
      await saved({ sharePercent: 1 }, { at: after(3000) });
      await saved({ sharePercent: 2 }, { at: after(2000), admin: true, by: bo });
      await saved({ sharePercent: 3 }, { at: after(1000), measure: 'HR-1' });
      expect(await read({ most: 3 })).toEqual(['IT-1 2', 'IT-1 3', 'HR-1 2']);
      expect(await read({ person: anna.person })).toEqual(['IT-1 2', 'HR-1 2']);
      expect(await read({ since: after(2000).toISOString() })).toEqual(['IT-1 2', 'IT-1 3']);
      // Of one measure the versions count, whatever the clocks of the instances say.
      expect(await read({ measure: 'IT-1' })).toEqual(['IT-1 3', 'IT-1 2', 'IT-1 1']);
      expect(await read({ measure: 'IT-1', most: 1 })).toEqual(['IT-1 3']);
    });
  });

  describe.each([
    ['an everyday change', { sharePercent: 60 }, anna],
    ['a change of owners', { owners: [bo, cecilia], sharePercent: 60 }, cecilia],
  ] as const)('%s', (_, wish, by) => {
    test.each(['measure_change', 'change_outbox', 'processed_action'])(
      'that fails at %s leaves nothing behind, and the same press works when it is mended',
      async (table) => {
        const before = await everything();
        const said = { admin: true, by, keys: ['press'] };
        await sql`alter table ${sql.table(table)} rename to broken`.execute(db);
        const mend = () => sql`alter table broken rename to ${sql.table(table)}`.execute(db);
        await expect(change(wish, said).finally(mend)).rejects.toThrow(table);
        expect(await everything()).toEqual(before);
        expect(await saved(wish, said)).toMatchObject({ again: false, measure: { version: 2 } });
      },
    );
  });
});
