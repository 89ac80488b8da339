// From a question that had no answer to "now I can answer": asked, refused, taught by an administrator, told and asked again.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { plainText } from '../../src/cards/plain-text.ts';
import type { Reply, Room, Speaker } from '../../src/conversation/turn.ts';
import { openKlarsyn, type Klarsyn } from '../../src/klarsyn.ts';
import { usualRetentionDays } from '../../src/learning/asked.ts';
import { openDeliveries, type Deliveries } from '../../src/notifications/deliver.ts';
import { loadSampleIfEmpty, sampleFolder } from '../../src/tools/sample-world.ts';
import { publishReview } from '../../src/reviews/publish-review.ts';
import { elements } from '../support/card-elements.ts';
import { databases, type DatabaseServer } from '../support/databases.ts';
import { aChat } from '../support/chats.ts';

jest.setTimeout(60_000);

const tenant = 'alingsas';
const person = (id: string, name: string): Speaker => ({ tenant, person: id, name, member: `29:${id}` });
const anna = person('aaaa', 'Anna Lindqvist');
const bo = person('bbbb', 'Bo Åkesson');
const cecilia = person('cccc', 'Cecilia Öberg');
const own = ({ person: id }: Speaker): Room => ({ id: `own ${id}`, kind: 'personal' });
const channel: Room = { id: 'channel;messageid=17', kind: 'channel' };
const toSickLeave = { meant: 'indicator-sick-leave', search: '', word: 'vabbdagar' };

let now: Date;
let klarsyn: Klarsyn;
let deliveries: Deliveries;
let posts: { readonly to: string; readonly reply: Reply }[];

async function open(databaseUrl: string): Promise<void> {
  now = new Date('2026-11-23T09:00:00Z');
  posts = [];
  const failed = (error: unknown): never => {
    throw error;
  };
  klarsyn = await openKlarsyn({ databaseUrl, today: () => now, admins: [anna.person], contextLost: failed });
  await loadSampleIfEmpty(klarsyn.store, tenant, now);
  for (const id of ['channel', own(anna).id, own(bo).id, own(cecilia).id]) {
    const owner = id.startsWith('own ') ? id.slice('own '.length) : null;
    const kind = owner === null ? 'channel' : 'personal';
    await klarsyn.store.rememberChat(aChat(tenant, { id, kind, person: owner, address: id }), now);
  }
  deliveries = openDeliveries({
    ...{ store: klarsyn.store.delivery, render: klarsyn.showMessage, now: () => now, failed },
    send: async (to, reply) => {
      posts.push({ to: to.id, reply });
      return { kind: 'sent', message: null };
    },
  });
  await deliveries.tick();
}

const say = async (speaker: Speaker, text: string, room = own(speaker)): Promise<Reply> => {
  const message = { text, mentions: [], speaker, room, locale: 'sv', activity: null } as const;
  const [reply] = await klarsyn.conversation.onMessage(message);
  if (!reply) throw new Error('There is no reply.');
  return reply;
};
const pressData = async (speaker: Speaker, data: unknown, room = own(speaker)): Promise<Reply> => {
  const pressed = { data, speaker, room, locale: 'sv', activity: null, automatic: false } as const;
  const [reply] = await klarsyn.conversation.onCardAction(pressed);
  if (!reply) throw new Error('There is no reply.');
  return reply;
};
const dataOf = ({ card }: Reply, title: string): object => {
  const button = elements(card).find((each) => each.type === 'Action.Execute' && each['title'] === title);
  if (!button) throw new Error(`There is no button "${title}".`);
  return button['data'] as object;
};
const press = async (speaker: Speaker, reply: Reply, title: string, typed: object = {}, room = own(speaker)) =>
  pressData(speaker, { ...dataOf(reply, title), ...typed }, room);
const shown = ({ card }: Reply): string => plainText(card).replaceAll('\u00a0', ' ');
const faults = ({ card }: Reply): readonly unknown[] =>
  elements(card).flatMap(({ color, text }) => (color === 'Attention' ? [text] : []));

/** What has arrived in a chat when all that is due has been sent. */
async function told(chat: string): Promise<readonly string[]> {
  for (let round = 0; round < 5; round += 1) {
    await deliveries.tick();
    now = new Date(now.getTime() + 2000);
  }
  return posts.filter(({ to }) => to === chat).map(({ reply }) => shown(reply));
}

const list = async () => say(anna, 'obesvarade frågor');
const teach = async (typed: object = {}) =>
  press(anna, await press(anna, await list(), 'Lär mig'), 'Pröva och lägg till', { ...toSickLeave, ...typed });

describe.each([...databases])('on $name', ({ start }) => {
  let server: DatabaseServer;
  beforeAll(async () => {
    server = await start();
  });
  afterAll(() => server.stop());
  beforeEach(async () => open(await server.freshDatabase()));
  afterEach(async () => {
    await deliveries.stop();
    await klarsyn.close();
  });

  test('refused, taught, told, asked again and answered', async () => {
    expect(shown(await say(bo, 'vabbdagar KLK 2023'))).toContain('Den som sköter Klarsyn får se frågan');
    await say(cecilia, 'vabbdagarna på KLK 2022?', channel);
    await say(bo, 'vabbdagar KLK 2023');
    const shownList = shown(await list());
    expect(shownList).toMatch(/”vabbdagar KLK 2023”\n”vabbdagarna på KLK 2022\?”\n3 gånger av 2 personer/);

    const form = await press(anna, await list(), 'Lär mig');
    expect(elements(form.card).find(({ id }) => id === 'word')).toMatchObject({ value: 'vabbdagar' });
    const taught = await press(anna, form, 'Pröva och lägg till', toSickLeave);
    expect(shown(taught)).toMatch(/Nu förstår jag ”vabbdagar” som nyckeltalet Sjukfrånvaro\n2 frågor/);

    const [toBo, ...more] = await told(own(bo).id);
    expect(more).toEqual([]);
    expect(toBo).toMatch(/^Nu kan jag svara på ”vabbdagar KLK 2023”\n3,7 %/);
    expect((await told('channel')).join()).toMatch(/^Nu kan jag svara på ”vabbdagarna på KLK 2022\?”\n3,4 %/);
    expect(await told(own(cecilia).id)).toEqual([]);

    expect(shown(await say(bo, 'vabbdagar KLK 2023'))).toMatch(/^3,7 %/);
    expect(shown(await list())).toContain('Inga frågor väntar på svar.');
  });

  test('of several questions in one message those that had no answer are told, and no other', async () => {
    const asked = 'sjukfrånvaro KLK 2021? Vabbdagar KLK 2023? Och vabbdagar KLK 2022?';
    expect(shown(await say(bo, asked))).toMatch(/^3,5 %/);
    await teach();
    const toBo = await told(own(bo).id);
    expect(toBo.map((each) => /\n(.*) %/.exec(each)?.[1]).sort()).toEqual(['3,4', '3,7']);
    for (const each of toBo) expect(each).toMatch(/^Nu kan jag svara på ”sjukfrånvaro KLK 2021\? Vabbdagar/);
  });

  test('an import does not take the word away, its teacher does', async () => {
    await say(bo, 'vabbdagar KLK 2023');
    await teach();
    await publishReview(sampleFolder, tenant, now, klarsyn.store);
    expect(shown(await say(bo, 'vabbdagar KLK 2023'))).toMatch(/^3,7 %/);
    const words = await say(anna, 'tillagda ord');
    expect(shown(words)).toMatch(/”vabbdagar” betyder nyckeltalet Sjukfrånvaro\nAnna Lindqvist, 23 nov/);
    expect(shown(await press(anna, words, 'Ta bort'))).toMatch(/”vabbdagar” är borttaget\.\nInga ord är tillagda/);
    expect(shown(await say(bo, 'vabbdagar KLK 2023'))).toContain('Jag är inte säker');
  });
});

describe('in memory', () => {
  beforeEach(() => open('sqlite::memory:'));
  afterEach(async () => {
    await deliveries.stop();
    await klarsyn.close();
  });

  test('a change of a known answer is stopped, with what would change, and nothing is saved', async () => {
    await say(cecilia, 'vabbdagar KLK 2023');
    expect(shown(await say(bo, 'omsättning KLK 2023'))).toMatch(/^11 %/);
    const stopped = await teach({ word: 'omsättning' });
    expect(shown(stopped)).toMatch(/Stoppat: 1 svar skulle ändras\nOm ”omsättning” betydde nyckeltalet Sjukfrånvaro/);
    expect(shown(stopped)).toMatch(
      /”omsättning KLK 2023”\nI dag: Personalomsättning · KLK · 2023\nMed ordet: .*Sjukfrånvaro/,
    );
    expect(shown(await say(anna, 'tillagda ord'))).toContain('Inga ord är tillagda.');
    expect(shown(await say(bo, 'omsättning KLK 2023'))).toMatch(/^11 %/);
    expect(shown(await press(anna, stopped, 'Ändra'))).toContain('Lär mig ett ord');
  });

  test('what cannot be a name is told at its field', async () => {
    await say(bo, 'vabbdagar KLK 2023');
    expect(faults(await teach({ word: '2023' }))).toEqual([expect.stringContaining('frågor om vad som helst')]);
    expect(faults(await teach({ word: 'personalomsättning' }))).toEqual([
      'Det betyder redan något annat: Personalomsättning.',
    ]);
    expect(faults(await teach({ meant: 'none' }))).toEqual(['Välj vad ordet betyder.']);
    expect(faults(await teach({ meant: 'indicator-gone' }))).toEqual(['Välj vad ordet betyder.']);
    expect(faults(await teach({ meant: { kind: 'x' }, word: ['a'] }))).toEqual(['Välj vad ordet betyder.']);
    expect(faults(await teach({ word: 'x'.repeat(100_000) }))).toEqual(['Det är för långt. Skriv högst sex ord.']);
  });

  test('anything can be searched for, and what is found can be chosen', async () => {
    await say(bo, 'vabbdagar KLK 2023');
    const form = await press(anna, await list(), 'Lär mig');
    const choice = (reply: Reply) => elements(reply.card).find(({ id }) => id === 'meant');
    const found = await press(anna, form, 'Sök', { ...toSickLeave, meant: 'none', search: 'personaloms' });
    expect(choice(found)).toMatchObject({ value: 'indicator-staff-turnover' });
    const none = await press(anna, form, 'Sök', { ...toSickLeave, search: 'xylofon' });
    expect(faults(none)).toEqual(['Jag hittade inget med det namnet. Pröva ett annat ord.']);
  });

  test('only administrators see what others asked, and only in their own chat', async () => {
    await say(cecilia, 'vabbdagar KLK 2023');
    const ofAdmin = await list();
    for (const answer of [
      await say(bo, 'obesvarade frågor'),
      await say(bo, 'tillagda ord'),
      await press(bo, ofAdmin, 'Lär mig'),
      await press(bo, ofAdmin, 'Lägg undan'),
      await press(bo, await press(anna, ofAdmin, 'Lär mig'), 'Pröva och lägg till', toSickLeave),
    ]) {
      expect(shown(answer)).toContain('Det här kan bara en administratör se');
      expect(shown(answer)).not.toContain('vabb');
    }
    expect(shown(await say(anna, 'obesvarade frågor', channel))).toContain('De visar jag bara i vår egen chatt');
    expect(shown(await list())).toContain('vabbdagar');
  });

  test('what is put aside is shown no more, in any wording, and is still answered when the answer comes', async () => {
    await say(bo, 'vabbdagar KLK 2023');
    expect(shown(await press(anna, await list(), 'Lägg undan'))).toMatch(/undanlagd\.\nInga frågor väntar/);
    await say(cecilia, 'vabbdagarna KLK 2022');
    expect(shown(await list())).toContain('Inga frågor väntar');
    await say(cecilia, 'vabbdagar och flexsaldo KLK');
    await teach();
    expect(await told(own(bo).id)).toHaveLength(1);
  });

  test('greetings, follow-ups, commands and what is beside the matter are not kept', async () => {
    for (const text of ['hej', 'och 2022?', '', '👍', 'a'.repeat(3000), 'ångra', 'vad blir det för väder i morgon?'])
      await say(bo, text);
    expect(shown(await list())).toContain('Inga frågor väntar på svar.');
  });

  test('an answer that was no help is shown to the administrator; who said so is told of another one', async () => {
    const answer = await say(bo, 'omsättning KLK 2023');
    expect((await press(bo, answer, 'Svaret hjälpte inte')).inPassing).toBe(true);
    await press(bo, answer, 'Svaret hjälpte inte');
    expect(shown(await list())).toMatch(/”omsättning KLK 2023”\n1 gång · senast .* · fick ett svar som inte hjälpte/);
    await teach({ word: 'omsättning' });
    expect(await told(own(bo).id)).toEqual([expect.stringMatching(/^Nu kan jag svara på ”omsättning KLK 2023”/)]);
  });

  test('a thumb up takes a thumb down back; another person counts for themselves', async () => {
    const answer = await say(bo, 'omsättning KLK 2023', channel);
    await press(bo, answer, 'Svaret hjälpte inte', {}, channel);
    await press(cecilia, answer, 'Svaret hjälpte inte', {}, channel);
    expect(shown(await list())).toContain('2 gånger');
    await press(bo, answer, 'Svaret hjälpte', {}, channel);
    expect(shown(await list())).toContain('1 gång');
    await press(cecilia, answer, 'Svaret hjälpte', {}, channel);
    expect(shown(await list())).toContain('Inga frågor väntar');
  });

  test('answers to buttons and follow-ups have thumbs too, and are kept in full', async () => {
    await say(bo, 'sjukfrånvaro KLK 2023');
    await press(bo, await say(bo, 'och 2022?'), 'Svaret hjälpte inte');
    expect(shown(await list())).toContain('”Sjukfrånvaro · KLK · 2022”');
  });

  test.each(['hjälp', 'tack', 'sjukfrånvaro 2023', 'asdf'])(
    'under the answer to "%s" there is nothing to judge',
    async (text) => {
      expect(elements((await say(bo, text)).card).filter(({ id }) => id === 'closing')).toEqual([]);
    },
  );

  test('what an import brings is told as well, when the list is looked at', async () => {
    await say(bo, 'vabbdagar KLK 2023');
    const version = await klarsyn.store.catalogueVersion(tenant);
    const synonym = { word: 'vabbdagar', meant: { kind: 'indicator', code: 'sick-leave' } } as const;
    const by = { person: anna.person, name: anna.name };
    await klarsyn.store.addSynonym(tenant, { ...synonym, by, at: now, version, settled: { told: [], closed: [] } });
    expect(shown(await list())).toContain('Inga frågor väntar');
    expect(await told(own(bo).id)).toHaveLength(1);
  });

  test('what was asked is forgotten after 90 days', async () => {
    await say(bo, 'vabbdagar KLK 2023');
    await list();
    now = new Date(now.getTime() + usualRetentionDays * 86_400_000 - 1000);
    await klarsyn.forgetOld();
    expect(shown(await list())).toContain('vabbdagar');
    now = new Date(now.getTime() + 2000);
    await klarsyn.forgetOld();
    expect(shown(await list())).toContain('Inga frågor väntar');
  });

  test.each([
    '**fet** [vabb](https://example.org) `x` KLK',
    '<at>vabb</at> <script>alert(1)</script> KLK',
    '${$root.secret} {{DATE(2024-01-01T00:00:00Z)}} vabb KLK',
    '__proto__ constructor vabb KLK',
  ])('what others have written shows as text: %s', async (text) => {
    await say(bo, text);
    const { card } = await list();
    const texts = elements(card).flatMap((each) => (typeof each['text'] === 'string' ? [each['text']] : []));
    expect(texts.join('\n')).not.toMatch(/(?<!\\)[*`[\]<>]|\{\{/);
    expect(shown({ card, summary: '' })).toContain('vabb');
  });

  test.each([
    { action: 'learn/2', language: 'sv', step: { do: 'unanswered' } },
    { action: 'learn/1', language: 'sv', step: { do: 'try', group: '../../etc' } },
    { action: 'learn/1', language: 'sv', step: { do: 'thumb', up: 'yes', asked: 'AbCdEfGhIjKlMnOp' } },
    { action: 'learn/1', language: 'xx', step: { do: 'words' } },
    { action: 'learn/1' },
  ])('a button that is not ours, or no longer, gets a kind answer: %j', async (data) => {
    expect(shown(await pressData(anna, data))).toContain('Knappen går inte att använda längre');
  });

  test('a button for what is no longer there leads to what is', async () => {
    const gone = { action: 'learn/1', language: 'sv', step: { do: 'teach', group: 'AbCdEfGhIjKlMnOp' } };
    expect(shown(await pressData(anna, gone))).toContain('Obesvarade frågor');
    const judged = { action: 'learn/1', language: 'sv', step: { do: 'thumb', up: false, asked: 'AbCdEfGhIjKlMnOp' } };
    expect(shown(await pressData(bo, judged))).toContain('Tack');
    expect(shown(await list())).toContain('Inga frågor väntar');
  });
});
