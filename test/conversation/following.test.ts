// From a change in one chat to the card in another: follow, be told, stop, on a real database; only the channel is a list.
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { plainText } from '../../src/cards/plain-text.ts';
import type { Reply, Room, Speaker } from '../../src/conversation/turn.ts';
import { openKlarsyn, type Klarsyn } from '../../src/klarsyn.ts';
import { openDeliveries, type Deliveries } from '../../src/notifications/deliver.ts';
import { loadSampleIfEmpty } from '../../src/tools/sample-world.ts';
import { aChat } from '../support/chats.ts';

const tenant = 'alingsas';
const person = (id: string, name: string): Speaker => ({ tenant, person: id, name, member: `29:${id}` });
const anna = person('aaaa', 'Anna Lindqvist');
const bo = person('bbbb', 'Bo Åkesson');
const own = ({ person: id }: Speaker): Room => ({ id: `own ${id}`, kind: 'personal' });
const channel: Room = { id: 'channel', kind: 'channel' };
const minute = 60_000;

let now: Date;
let klarsyn: Klarsyn;
let deliveries: Deliveries;
let posts: { readonly to: string; readonly reply: Reply }[];
let activities = 0;

beforeEach(async () => {
  now = new Date('2026-11-23T09:00:00Z');
  posts = [];
  const failed = (error: unknown): never => {
    throw error;
  };
  klarsyn = await openKlarsyn({
    ...{ databaseUrl: 'sqlite::memory:', today: () => now, admins: [anna.person], contextLost: failed },
  });
  await loadSampleIfEmpty(klarsyn.store, tenant, now);
  for (const room of [channel, own(anna), own(bo)]) {
    const owner = room.kind === 'personal' ? room.id.slice('own '.length) : null;
    const own = { id: room.id, kind: room.kind, person: owner, name: 'Ledningen', address: room.id };
    await klarsyn.store.rememberChat(aChat(tenant, own), now);
  }
  deliveries = openDeliveries({
    ...{ store: klarsyn.store.delivery, render: klarsyn.showMessage, now: () => now, failed },
    send: async (to, reply) => {
      posts.push({ to: to.id, reply });
      return { kind: 'sent', message: null };
    },
  });
  // What the import brought is news to nobody who comes after it.
  await deliveries.tick();
  now = new Date(now.getTime() + minute);
});
afterEach(async () => {
  await deliveries.stop();
  await klarsyn.close();
});

const say = async (speaker: Speaker, text: string, room = own(speaker), mentioned: readonly Speaker[] = []) => {
  const mentions = mentioned.map(({ person: id, name }) => ({ person: id, name }));
  const activity = `a${++activities}`;
  const [reply] = await klarsyn.conversation.onMessage({ text, mentions, speaker, room, locale: 'sv', activity });
  if (!reply) throw new Error('There is no reply.');
  return reply;
};
const press = async (speaker: Speaker, { card }: Reply, title: string, room = own(speaker)) => {
  const button = buttonsOf(card).find((each) => each.title === title);
  if (!button) throw new Error(`There is no button "${title}".`);
  const pressed = { data: button.data, speaker, room, activity: `a${++activities}`, automatic: false };
  const [reply] = await klarsyn.conversation.onCardAction({ ...pressed, locale: 'sv' });
  if (!reply) throw new Error('There is no reply.');
  return reply;
};
const shown = ({ card }: Reply): string => plainText(card).replaceAll('\u00a0', ' ');
const change = async (speaker: Speaker, text: string) => press(speaker, await say(speaker, text), 'Spara');

/** What has arrived in a chat when all that is due has been sent. */
async function told(room: Room): Promise<readonly Reply[]> {
  for (let round = 0; round < 5; round += 1) {
    await deliveries.tick();
    now = new Date(now.getTime() + 2000);
  }
  return posts.filter(({ to }) => to === room.id).map(({ reply }) => reply);
}

interface Button {
  readonly title: string;
  readonly data: Record<string, unknown>;
}

function buttonsOf(node: unknown): Button[] {
  if (Array.isArray(node)) return node.flatMap(buttonsOf);
  if (typeof node !== 'object' || node === null) return [];
  if ('type' in node && node.type === 'Action.Execute') return [node as unknown as Button];
  return Object.values(node).flatMap(buttonsOf);
}

describe('a channel that follows', () => {
  test('is told who did what, and can look at it and stop', async () => {
    expect(shown(await say(bo, 'följ alla åtgärder', channel))).toContain(
      'Jag berättar här när något ändras: alla åtgärder',
    );
    await change(anna, 'åtgärd 4 pågår, 30 % klart');
    const [post, ...more] = await told(channel);
    if (!post) throw new Error('Nothing was told.');
    expect(more).toEqual([]);
    expect(shown(post)).toMatch(/Åtgärd 4[^]*ej påbörjad → pågår[^]*inget → 30 %[^]*Anna Lindqvist/);
    expect(shown(await press(bo, post, 'Visa åtgärden', channel))).toContain('pågår');
    expect(shown(await press(bo, post, 'Sluta följa', channel))).toContain('Jag har slutat berätta');
    await change(anna, 'åtgärd 4 40 % klart');
    expect(await told(channel)).toHaveLength(1);
  });

  test('is told in the language in which it asked for it', async () => {
    await say(bo, 'follow all measures', channel);
    await change(anna, 'åtgärd 4 pågår');
    expect((await told(channel)).map(shown).join()).toContain('not started → in progress');
  });

  test('hears of nothing else than what it follows', async () => {
    await say(bo, 'följ åtgärd 5', channel);
    await change(anna, 'åtgärd 4 pågår');
    expect(await told(channel)).toEqual([]);
    await change(anna, 'åtgärd 5 pågår');
    expect(await told(channel)).toHaveLength(1);
  });

  test('gets one message of what happens close together', async () => {
    await say(bo, 'följ alla åtgärder', channel);
    await change(anna, 'åtgärd 4 pågår');
    expect(await told(channel)).toHaveLength(1);
    const dates = ['slutdatum åtgärd 4 2027-03-31', 'slutdatum åtgärd 4 2027-04-30'];
    for (const text of [...dates, 'åtgärd 5 pågår', 'åtgärd 6 utreds']) await change(anna, text);
    now = new Date(now.getTime() + 11 * minute);
    const [, gathered, ...more] = await told(channel);
    expect(more).toEqual([]);
    expect(gathered && shown(gathered)).toMatch(/3 åtgärder har ändrats[^]*inget → 30 april 2027/);
  });

  test('that wants a weekly summary gets it on Monday at eight, with what is late and what was saved', async () => {
    await say(bo, 'följ alla åtgärder', channel);
    expect(shown(await say(bo, 'sammanfatta varje måndag', channel))).toContain('varje måndag klockan 8');
    await change(anna, 'slutdatum åtgärd 4 2026-11-25');
    await change(anna, 'åtgärd 4 pågår');
    expect(await told(channel)).toEqual([]);
    now = new Date('2026-11-30T07:00:10Z');
    const [digest] = await told(channel);
    expect(digest && shown(digest)).toMatch(
      /Åtgärderna sedan[^]*1 åtgärd har ändrats[^]*1 åtgärd är försenad[^]*Bedömt/,
    );
  });

  test('is left alone at night and over Christmas, if it wants that, and told all of it when that is over', async () => {
    await say(bo, 'följ alla åtgärder', channel);
    expect(shown(await say(bo, 'tyst mellan 18 och 07', channel))).toContain('Tyst mellan 18:00 och 07:00.');
    expect(shown(await say(bo, 'bara vardagar', channel))).toContain('Bara arbetsdagar.');
    now = new Date('2026-12-23T17:30:00Z');
    await change(anna, 'åtgärd 4 pågår');
    await change(anna, 'åtgärd 5 pågår');
    expect(await told(channel)).toEqual([]);
    for (const moment of ['2026-12-24T09:00:00Z', '2026-12-27T09:00:00Z', '2026-12-28T05:59:00Z']) {
      now = new Date(moment);
      expect(await told(channel)).toEqual([]);
    }
    now = new Date('2026-12-28T06:00:10Z');
    expect((await told(channel)).map(shown).join()).toContain('2 åtgärder har ändrats');
  });

  test('can be asked what it follows and how the telling goes', async () => {
    expect(shown(await say(bo, 'vad följer vi?', channel))).toContain('Inget följs här än');
    await say(bo, 'följ IT-åtgärder', channel);
    expect(shown(await say(bo, 'vad följer vi?', channel))).toMatch(/Det här följs här\nIT/);
    expect(
      shown(await press(bo, await say(bo, 'notisstatus', channel), 'Skicka ett testmeddelande', channel)),
    ).toContain('på väg hit');
    const [test] = await told(channel);
    expect(test && shown(test)).toContain('testmeddelande');
    expect(shown(await say(bo, 'notisstatus', channel))).toMatch(/Ledningen[^]*Senast skickat[^]*23 nov. 2026/);
  });
});

describe('people', () => {
  test('are not told of their own change in their own chat', async () => {
    await say(anna, 'följ alla åtgärder');
    await change(anna, 'åtgärd 4 pågår');
    expect(await told(own(anna))).toEqual([]);
  });

  test('are asked in their own chat, to take over as to tell how it goes', async () => {
    await press(anna, await say(anna, 'Bo Åkesson äger åtgärd 4', own(anna), [bo]), 'Spara');
    expect((await told(own(bo))).map(shown).join()).toContain('Du är nu ägare till åtgärden');
    const stranger = person('cccc', 'Cecilia Öberg');
    expect(shown(await press(stranger, await say(stranger, 'åtgärd 4 är klar'), 'Fråga ägaren'))).toContain(
      'Jag har skrivit till Bo',
    );
    expect((await told(own(bo))).map(shown).join()).toContain('Cecilia Öberg undrar hur det går');
    await press(bo, await say(bo, 'ge åtgärd 4 till Anna Lindqvist', own(bo), [anna]), 'Spara');
    const asked = (await told(own(anna))).at(-1);
    if (!asked) throw new Error('Nobody was asked.');
    expect(shown(asked)).toContain('Bo Åkesson ber dig ta över');
    expect(shown(await press(anna, asked, 'Ta över'))).toContain('Anna Lindqvist äger nu åtgärden.');
    expect((await told(own(bo))).map(shown).at(-1)).toContain('Anna Lindqvist har tagit över');
  });

  test('are reminded of what is late, with the means to answer, unless they are away', async () => {
    await press(anna, await say(anna, 'Bo Åkesson äger åtgärd 4', own(anna), [bo]), 'Spara');
    await change(anna, 'slutdatum åtgärd 4 2026-11-26');
    await told(own(bo));
    posts = [];
    await say(bo, 'borta till 30 november');
    now = new Date('2026-11-27T08:00:00Z');
    expect(await told(own(bo))).toEqual([]);
    await say(bo, 'jag är tillbaka');
    now = new Date('2026-11-30T08:00:00Z');
    const [reminder] = await told(own(bo));
    expect(reminder && shown(reminder)).toMatch(/Hur går det med dina åtgärder\?[^]*Försenad/);

    expect(reminder && shown(await press(bo, reminder, 'Vänta en vecka'))).toContain('7 december 2026');
    now = new Date('2026-12-07T08:00:00Z');
    expect(await told(own(bo))).toHaveLength(1);
    now = new Date('2026-12-08T08:00:00Z');
    expect(await told(own(bo))).toHaveLength(2);
  });

  test('are reminded as long before a date as they wish, or not at all', async () => {
    await press(anna, await say(anna, 'Bo Åkesson äger åtgärd 4', own(anna), [bo]), 'Spara');
    await change(anna, 'slutdatum åtgärd 4 2026-12-22');
    await told(own(bo));
    posts = [];
    expect(shown(await say(bo, 'påminn mig 30 dagar före'))).toContain('30 dagar innan en åtgärd ska vara klar');
    expect(shown(await say(bo, 'inga påminnelser'))).toContain('Inga fler påminnelser');
    now = new Date('2026-11-24T08:00:00Z');
    expect(await told(own(bo))).toEqual([]);
    expect(shown(await say(bo, 'slå på påminnelser'))).toContain('30 dagar innan');
    now = new Date('2026-11-25T08:00:00Z');
    expect((await told(own(bo))).map(shown).join()).toContain('Hur går det med dina åtgärder?');
  });
});
