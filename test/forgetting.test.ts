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
});
