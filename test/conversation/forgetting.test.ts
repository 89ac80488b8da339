// Forgetting a person, from what they write to what the database then holds, on both databases: what was for their convenience
// is gone, what the municipality follows up stays, and nobody else is touched.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { plainText } from '../../src/cards/plain-text.ts';
import type { Reply, Room, Speaker } from '../../src/conversation/turn.ts';
import { openKlarsyn, type Klarsyn } from '../../src/klarsyn.ts';
import { openDatabase } from '../../src/store/migrate.ts';
import { loadSampleIfEmpty } from '../../src/tools/sample-world.ts';
import { elements } from '../support/card-elements.ts';
import { databases, type DatabaseServer } from '../support/databases.ts';
import { aChat } from '../support/chats.ts';

const now = new Date('2026-11-23T09:00:00Z');
const tenants = ['alingsas', 'elsewhere'] as const;
const anna: Speaker = { tenant: 'alingsas', person: 'aaaa', name: 'Anna Lindqvist', member: '29:aaaa' };
const bo: Speaker = { tenant: 'alingsas', person: 'bbbb', name: 'Bo Åkesson', member: '29:bbbb' };
const elsewhere: Speaker = { ...anna, tenant: 'elsewhere' };
const channel: Room = { id: 'channel', kind: 'channel' };
const own = ({ person }: Speaker): Room => ({ id: `own ${person}`, kind: 'personal' });

describe.each([...databases])('$name', ({ start }) => {
  let server: DatabaseServer;
  let url: string;
  let klarsyn: Klarsyn;

  beforeAll(async () => {
    server = await start();
  }, 60_000);
  afterAll(() => server.stop());
  beforeEach(async () => {
    url = await server.freshDatabase();
    const contextLost = (error: unknown): never => {
      throw error;
    };
    klarsyn = await openKlarsyn({ databaseUrl: url, today: () => now, admins: [anna.person, bo.person], contextLost });
    for (const tenant of tenants) {
      await loadSampleIfEmpty(klarsyn.store, tenant, now);
      for (const room of [channel, own(anna), own(bo)]) {
        const person = room.kind === 'personal' ? room.id.slice('own '.length) : null;
        await klarsyn.store.rememberChat(aChat(tenant, { id: room.id, kind: room.kind, person }), now);
      }
    }
  });
  afterEach(() => klarsyn.close());

  const say = async (speaker: Speaker, text: string, room = own(speaker)): Promise<Reply> => {
    const spoken = { text, mentions: [], activity: null, speaker, room, locale: 'sv' } as const;
    const [reply] = await klarsyn.conversation.onMessage(spoken);
    return reply!;
  };
  const press = async (speaker: Speaker, { card }: Reply, title: string): Promise<Reply> => {
    const button = elements(card).find((element) => element['title'] === title && element['data'] !== undefined);
    if (!button) throw new Error(`There is no button ${title}.`);
    const room = own(speaker);
    const pressed = { data: button['data'], automatic: false, activity: null, speaker, room, locale: 'sv' } as const;
    const [reply] = await klarsyn.conversation.onCardAction(pressed);
    return reply!;
  };
  const saidBy = (reply: Reply) => plainText(reply.card);
  const keptOf = async (speaker: Speaker) => {
    // What was just asked is written a moment later, or when somebody wants to see it.
    await say(speaker, 'vad vet du om mig?');
    return klarsyn.store.readKept(speaker.tenant, speaker.person);
  };
  let share = 10;
  const nothing = { questions: 0, followed: 0, manners: 0, awaited: 0, rests: 0 };

  /** Does everything of which something is kept. */
  async function live(speaker: Speaker): Promise<void> {
    share += 1;
    await press(speaker, await say(speaker, `åtgärd 4 pågår, ${share} % klart`), 'Spara');
    await say(speaker, 'sjukfrånvaro KLK 2023');
    await say(speaker, `kvantfysik i kvadrat ${speaker.name}`);
    await say(speaker, 'sjukfrånvaro KLK 2023', channel);
    await say(speaker, 'följ IT-åtgärder');
    await say(speaker, 'följ åtgärd 4', channel);
    await say(speaker, 'tyst 18–07');
    await say(speaker, 'borta till 2027-01-15');
    await say(speaker, 'påminn mig om åtgärd 4 den 1 februari 2027');
  }

  test('who would miss something is asked first, and is then forgotten, and told what stays', async () => {
    await live(anna);
    const asked = await say(anna, 'glöm mig');
    expect(saidBy(asked)).toMatch(/Ska jag glömma dig\?.*2 chattar.*En bevakning.*2 önskemål.*finns kvar.*Ditt namn/s);
    expect(await keptOf(anna)).toEqual({ questions: 2, followed: 1, manners: 1, awaited: 1, rests: 2 });

    const forgotten = await press(anna, asked, 'Glöm mig');
    expect(saidBy(forgotten)).toMatch(/Jag har glömt dig.*borttaget.*2 chattar.*finns kvar/s);
    expect(await keptOf(anna)).toEqual(nothing);
    expect(saidBy(await say(anna, 'och 2022?'))).not.toMatch(/3,4/);
    expect(saidBy(await say(anna, 'vad följer vi?'))).toContain('Inget följs här än');
    expect(saidBy(await say(anna, 'historik åtgärd 4'))).toContain(anna.name);
    expect(saidBy(await say(bo, 'vad följer vi?', channel))).toContain('4');
  });

  test('who would miss nothing is forgotten at once', async () => {
    await say(anna, 'sjukfrånvaro KLK 2023');
    const forgotten = await say(anna, 'Forget me please');
    expect(saidBy(forgotten)).toMatch(/I have forgotten you.*one chat.*This stays/s);
    expect(await keptOf(anna)).toEqual(nothing);
    expect(saidBy(await say(anna, 'ta bort det ni sparat om mig'))).toMatch(/Det fanns inget att glömma.*finns kvar/s);
  });

  test('who thinks better of it keeps everything', async () => {
    await live(anna);
    const before = await keptOf(anna);
    expect(saidBy(await press(anna, await say(anna, 'glöm mig'), 'Behåll'))).toBe('Inget är borttaget');
    expect(await keptOf(anna)).toEqual(before);
  });

  test("who presses another's button is not forgotten, nor is the other", async () => {
    await live(anna);
    await live(bo);
    const before = [await keptOf(anna), await keptOf(bo)];
    const asked = await say(anna, 'glöm mig', channel);
    expect(saidBy(await press(bo, asked, 'Glöm mig'))).toContain('någon annans');
    expect([await keptOf(anna), await keptOf(bo)]).toEqual(before);
  });

  test('neither colleagues nor a namesake in another municipality are touched', async () => {
    for (const speaker of [anna, bo, elsewhere]) await live(speaker);
    const before = [await keptOf(bo), await keptOf(elsewhere)];
    await press(anna, await say(anna, 'glöm mig'), 'Glöm mig');
    expect([await keptOf(bo), await keptOf(elsewhere)]).toEqual(before);
    expect(Object.values(before[0]!).every((count) => count > 0)).toBe(true);
  });

  test('what is kept is shown to who asks, with the button that removes it', async () => {
    expect(saidBy(await say(anna, 'vad vet du om mig?'))).toMatch(/inget sparat om dig.*finns kvar/s);
    await live(anna);
    const shown = await say(anna, 'what do you know about me?');
    expect(saidBy(shown)).toMatch(/kept about you.*2 chats.*Forget me/s);
    await press(anna, shown, 'Forget me');
    expect(await keptOf(anna)).toEqual(nothing);
  });

  test('the page on personal data says which tables a person then leaves, and which not', async () => {
    await live(anna);
    await klarsyn.store.writeRole(anna.tenant, [anna], 'controller');
    await keptOf(anna);
    const before = await rowsOf(anna);
    await press(anna, await say(anna, 'glöm mig'), 'Glöm mig');
    const after = await rowsOf(anna);
    const left = Object.keys(before).filter((table) => before[table]! > 0 && after[table] === 0);
    const page = readFileSync(join(import.meta.dirname, '../../data/personuppgifter.md'), 'utf8');
    const [removal = ''] = /”Glöm mig” i chatten tar bort.*?Kvar står/s.exec(page) ?? [];
    const named = [...removal.matchAll(/`([a-z_]+)`/g)].map(([, name]) => name!);
    expect(named).toEqual(expect.arrayContaining(left));
    // Of these some rows stay: what channels follow, and where the own chat is.
    expect(named.filter((table) => !left.includes(table))).toEqual(['subscription', 'chat']);
    expect(Object.keys(after).filter((table) => after[table]! > 0)).toEqual(
      expect.arrayContaining(['person', 'person_role', 'measure_change', 'chat', 'subscription']),
    );
  });

  /** How many rows of each table bear a person's id. */
  async function rowsOf({ tenant, person }: Speaker): Promise<Readonly<Record<string, number>>> {
    const { db } = await openDatabase(url);
    const counts: [string, number][] = [];
    for (const { name, columns } of await db.introspection.getTables()) {
      const column = name === 'person' ? 'id' : 'person';
      if (!columns.some((each) => each.name === column) || !columns.some((each) => each.name === 'tenant')) continue;
      const query = sql<{ count: number }>`select count(*) as count from ${sql.table(name)}
        where tenant = ${tenant} and ${sql.ref(column)} = ${person}`;
      const { rows } = await query.execute(db);
      counts.push([name, Number(rows[0]!.count)]);
    }
    await db.destroy();
    return Object.fromEntries(counts);
  }
});
