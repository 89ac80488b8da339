// Two municipalities in one installation: neither ever sees a name of the other, whatever it asks or presses.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Reply, Room, Speaker } from '../../src/conversation/turn.ts';
import { openKlarsyn, type Klarsyn } from '../../src/klarsyn.ts';
import { publishReview } from '../../src/reviews/publish-review.ts';
import { sampleFolder } from '../../src/tools/sample-world.ts';
import { elements } from '../support/card-elements.ts';
import { databases, type DatabaseServer } from '../support/databases.ts';
import * as inputs from './inputs.ts';

const now = new Date('2026-11-24T08:00:00Z');
const folders = { alingsas: sampleFolder, sundby: 'test/worlds/sundby' } as const;
const tenants = Object.keys(folders) as (keyof typeof folders)[];
// The same ids in both, as nothing keeps two tenants from having them.
const person = '11111111-aaaa-4aaa-8aaa-000000000001';
const room: Room = { id: 'a:room', kind: 'personal' };
const speakerOf = (tenant: string): Speaker => ({
  tenant,
  person,
  name: 'Anna',
  member: '29:anna',
});

const questions = [
  'hjälp',
  'lista nyckeltal',
  'list indicators',
  'visa alla åtgärder',
  'show all measures',
  'största åtgärderna',
  'vilka åtgärder har en ägare?',
  'jämför sjukfrånvaro med andra kommuner',
  'sjukfrånvaro alla år',
  'varför ökade sjukfrånvaron?',
  'vilka källor har du?',
];

describe.each([...databases])('$name', ({ start }) => {
  let server: DatabaseServer;
  let klarsyn: Klarsyn;
  /** The names that only this tenant has. */
  const own = new Map<string, readonly string[]>();

  beforeAll(async () => {
    server = await start();
    const options = {
      databaseUrl: await server.freshDatabase(),
      today: () => now,
      admins: [person],
      contextLost: () => {},
    };
    klarsyn = await openKlarsyn(options);
    const named = new Map<string, readonly string[]>();
    for (const tenant of tenants) {
      expect((await publishReview(folders[tenant], tenant, now, klarsyn.store)).kind).toBe('published');
      const catalogue = (await klarsyn.store.readCatalogue(tenant))!;
      const measures = await klarsyn.store.readMeasures(tenant);
      const things = [...catalogue.organisations.values(), ...catalogue.indicators.values(), ...measures];
      named.set(tenant, [
        ...things.flatMap(({ name }) => [name.sv, name.en]),
        ...measures.flatMap(({ owners }) => owners.map(({ name }) => name)),
      ]);
    }
    for (const tenant of tenants) {
      const others = tenants.filter((each) => each !== tenant).flatMap((each) => named.get(each)!);
      const only = named
        .get(tenant)!
        .filter((name) => name.length > 4 && !others.some((other) => other.includes(name)));
      own.set(tenant, [...new Set(only)]);
    }
  }, 60_000);

  afterAll(async () => {
    await klarsyn.close();
    await server.stop();
  });

  const namesOfOthers = (tenant: string) => tenants.filter((each) => each !== tenant).flatMap((each) => own.get(each)!);

  /** Names of the other tenant in replies, apart from those that the person has just written. */
  const leaked = (tenant: string, replies: readonly Reply[], written: string) => {
    const shown = JSON.stringify(replies);
    return namesOfOthers(tenant).filter((name) => shown.includes(name) && !written.includes(name));
  };

  const ask = (tenant: string, text: string) =>
    klarsyn.conversation.onMessage({
      text,
      mentions: [],
      activity: null,
      speaker: speakerOf(tenant),
      room,
      locale: 'sv',
    });

  test('both have names of their own and are shown them, so that there is something to leak', async () => {
    for (const tenant of tenants) {
      const shown = JSON.stringify(await ask(tenant, 'visa alla åtgärder'));
      expect(own.get(tenant)!.filter((name) => shown.includes(name)).length).toBeGreaterThan(4);
    }
  });

  const press = (tenant: string, data: unknown) =>
    klarsyn.conversation.onCardAction({
      ...{ data, automatic: false, activity: null, speaker: speakerOf(tenant), room, locale: 'sv' },
    });

  // This comes before anybody writes a name of the other: what a tenant has asked itself is its own.
  test.each(tenants)('hostile buttons, pressed at %s, show nothing of the other', async (tenant) => {
    for (const { data } of inputs.buttons) {
      const written = JSON.stringify(data ?? null);
      expect([data, leaked(tenant, await press(tenant, data), written)]).toEqual([data, []]);
    }
  });

  test.each(tenants)('what %s searches for finds nothing of the other', async (tenant) => {
    for (const text of ['', ...questions, ...namesOfOthers(tenant)]) {
      const found = await klarsyn.conversation.onSearch(text, speakerOf(tenant), 'sv');
      expect([text, leaked(tenant, found, text)]).toEqual([text, []]);
    }
  });

  test('what one has asked in vain the other neither sees nor teaches a word for', async () => {
    const [one, other] = tenants as [string, string];
    const groupsIn = (replies: readonly Reply[]) =>
      replies.flatMap(({ card }) =>
        elements(card).flatMap(({ data }) => (data as { step?: { group?: string } } | undefined)?.step?.group ?? []),
      );
    await ask(one, 'frobnicering KLK 2023');
    const [group] = groupsIn(await ask(one, 'obesvarade frågor'));
    expect(group).toBeDefined();
    const step = (what: string) => ({ action: 'learn/1', language: 'sv', step: { do: what, group } });
    const shown = [
      await ask(other, 'obesvarade frågor'),
      await press(other, step('teach')),
      await press(other, { ...step('try'), word: 'frobnicering', meant: 'indicator-sick-leave' }),
      await press(other, step('dismiss')),
    ];
    // It is in no button either.
    expect(JSON.stringify(shown)).not.toContain('frobnicering');
    expect(groupsIn(await ask(one, 'obesvarade frågor'))).toContain(group);
  });

  test.each(tenants)('what %s asks is answered without a name of the other', async (tenant) => {
    const texts = inputs.texts.map(({ text }) => text).filter(({ length }) => length < 2_000);
    for (const text of [...questions, ...texts]) {
      const replies = await ask(tenant, text);
      expect([text, leaked(tenant, replies, text)]).toEqual([text, []]);
    }
  });

  test.each(tenants)('what %s asks of a thing of the other is not answered from there', async (tenant) => {
    for (const name of namesOfOthers(tenant)) {
      const text = `Vad vet du om ${name}?`;
      expect([text, leaked(tenant, await ask(tenant, text), text)]).toEqual([text, []]);
    }
  });

  test.each(tenants)('buttons of the other, pressed at %s, show nothing from there', async (tenant) => {
    const other = tenants.find((each) => each !== tenant)!;
    const replies = (await Promise.all(questions.map((text) => ask(other, text)))).flat();
    const pressable = replies.flatMap(({ card }) => elements(card).flatMap(({ data }) => (data ? [data] : [])));
    expect(pressable.length).toBeGreaterThan(10);
    for (const data of pressable) {
      expect([data, leaked(tenant, await press(tenant, data), '')]).toEqual([data, []]);
    }
  });

  test('what one has asked is not followed up by the other, though chat and person bear the same ids', async () => {
    const [one, other] = tenants as [string, string];
    await ask(one, 'sjukfrånvaro KLK 2023');
    const followed = JSON.stringify(await ask(one, 'och 2022?'));
    expect(followed).toMatch(/3,4\s%/);
    expect(leaked(other, await ask(other, 'och 2022?'), '')).toEqual([]);
  });
});
