// What is kept for a time only is gone when that time is over, while the bot goes on.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openKlarsyn } from '../src/klarsyn.ts';
import { databases, type DatabaseServer } from './support/databases.ts';

describe.each([...databases])('$name', ({ start }) => {
  let server: DatabaseServer;
  beforeAll(async () => {
    server = await start();
  }, 60_000);
  afterAll(() => server.stop());

  test('a question can be followed up for half an hour, and is then forgotten', async () => {
    let now = new Date('2026-11-24T08:00:00Z');
    const klarsyn = await openKlarsyn({
      ...{ databaseUrl: await server.freshDatabase(), today: () => now, admins: [], contextLost: () => {} },
    });
    const { store } = klarsyn;
    const asked = (person: string) => ({ tenant: 't', room: 'r', person, question: '{}', at: now.toISOString() });
    const known = () => Promise.all(['early', 'late'].map((person) => store.readContext('t', 'r', person)));

    await store.writeContexts([asked('early')]);
    now = new Date('2026-11-24T08:20:00Z');
    await store.writeContexts([asked('late')]);
    await klarsyn.forgetOld();
    expect(await known()).toEqual([expect.anything(), expect.anything()]);
    now = new Date('2026-11-24T08:40:00Z');
    await klarsyn.forgetOld();
    expect(await known()).toEqual([null, expect.anything()]);
    now = new Date('2026-11-24T09:10:00Z');
    await klarsyn.forgetOld();
    expect(await known()).toEqual([null, null]);
    await klarsyn.close();
  });

  const dayMs = 24 * 60 * 60 * 1000;

  test.each([
    [null, 90],
    [30, 30],
    [365, 365],
  ])('with %j days in the settings the words of a question are kept for %i', async (retentionDays, days) => {
    const begun = new Date('2026-11-24T08:00:00Z');
    let now = begun;
    const databaseUrl = await server.freshDatabase();
    const settings = { databaseUrl, today: () => now, admins: [], contextLost: () => {}, retentionDays };
    const klarsyn = await openKlarsyn(settings);
    const asker = { chat: 'c', person: 'p' };
    const words = { tenant: 't', at: begun };
    await klarsyn.store.writeAsked([
      { ...words, id: 'answered', text: 'answered', unanswered: null },
      { ...words, id: 'refused', text: 'refused', unanswered: { likeness: 'l', asker } },
    ]);
    const kept = async () => [
      ...(await klarsyn.store.readAnswered('t')),
      ...(await klarsyn.store.readWaiting('t')).map(({ text }) => text),
    ];
    now = new Date(begun.getTime() + days * dayMs);
    await klarsyn.forgetOld();
    expect(await kept()).toEqual(['answered', 'refused']);
    await klarsyn.close();
    // Opening it forgets too.
    now = new Date(now.getTime() + 1);
    const opened = await openKlarsyn(settings);
    expect([await opened.store.readAnswered('t'), await opened.store.readWaiting('t')]).toEqual([[], []]);
    await opened.close();
  });

  test('an absence is forgotten when it is over by Swedish clocks, and a snooze with what was told before it', async () => {
    let now = new Date('2026-11-24T08:00:00Z');
    const klarsyn = await openKlarsyn({
      ...{ databaseUrl: await server.freshDatabase(), today: () => now, admins: [], contextLost: () => {} },
    });
    const { store } = klarsyn;
    await store.writeAbsence('t', 'p', '2026-11-30');
    await store.snooze('t', 'p', 'IT-1', '2026-11-30');
    const rests = async (at: string): Promise<number> => {
      now = new Date(at);
      await klarsyn.forgetOld();
      return (await store.readKept('t', 'p')).rests;
    };
    expect(await rests('2026-11-30T22:59:00Z')).toBe(2);
    expect(await rests('2026-11-30T23:00:00Z')).toBe(1);
    expect(await rests('2027-02-28T22:59:00Z')).toBe(1);
    expect(await rests('2027-02-28T23:00:00Z')).toBe(0);
    await klarsyn.close();
  });
});
