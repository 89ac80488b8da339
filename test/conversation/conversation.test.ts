// Whole turns on a real database, without Teams: text in, card out, and every button on every card pressed.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { plainText } from '../../src/cards/plain-text.ts';
import type { Card } from '../../src/cards/card.ts';
import type { Reply, Room, Speaker } from '../../src/conversation/turn.ts';
import type { Klarsyn } from '../../src/klarsyn.ts';
import { openKlarsyn } from '../../src/klarsyn.ts';
import { loadSampleIfEmpty } from '../../src/tools/sample-world.ts';

const folder = mkdtempSync(join(tmpdir(), 'klarsyn-conversation-'));
const databaseUrl = `sqlite:${join(folder, 'klarsyn.db')}`;
const speaker: Speaker = { tenant: 'alingsas', person: 'anna', name: 'Anna', member: null };
const minute = 60_000;

let now = new Date('2026-11-23T09:00:00Z');
let klarsyn: Klarsyn;
let rooms = 0;
const contextLost = (error: unknown): never => {
  throw error;
};
const newRoom = (): Room => ({ id: `room ${++rooms}`, kind: 'personal' });

beforeAll(async () => {
  klarsyn = await openKlarsyn({ databaseUrl, today: () => now, contextLost, admins: [] });
  await loadSampleIfEmpty(klarsyn.store, speaker.tenant, now);
});
afterAll(async () => {
  await klarsyn.close();
  rmSync(folder, { recursive: true });
});

const ask = (text: string, room = newRoom(), at = klarsyn): Promise<readonly Reply[]> =>
  at.conversation.onMessage({ text, mentions: [], activity: null, speaker, room, locale: 'sv' });
const press = (data: unknown): Promise<readonly Reply[]> =>
  klarsyn.conversation.onCardAction({
    ...{ data, automatic: false, activity: null, speaker },
    ...{ room: newRoom(), locale: 'sv' },
  });
const text = (card: Card): string => plainText(card).replaceAll('\u00a0', ' ');
const shown = (replies: readonly Reply[]): string => replies.map(({ card }) => text(card)).join('\n');

type Button = { readonly title: string; readonly data: Record<string, unknown> };

/** All buttons of a card that send something, with what they carry. */
function buttonsOf(node: unknown): Button[] {
  if (Array.isArray(node)) return node.flatMap(buttonsOf);
  if (typeof node !== 'object' || node === null) return [];
  if (isButton(node)) return [node];
  return Object.values(node).flatMap(buttonsOf);
}

function isButton(node: object): node is Button {
  return 'type' in node && node.type === 'Action.Submit';
}

const questions = [
  'sjukfrånvaro KLK 2023',
  'sick leave 2023',
  'nettokostnad 2021-2023',
  'trygghet jämfört med andra kommuner',
  'hur mycket ökade nettokostnaden 2023',
  'vilken kommun har lägst överförmyndarkostnad',
  'varför ökade nettokostnaden 2023?',
  'vad betyder delaktighetsindex?',
  'nettokostnad per årsarbetare KLK',
  'vilka nyckeltal finns om personal?',
  'besparing på IT-åtgärder',
  'vilka åtgärder finns på lång sikt?',
  'åtgärd 4',
  'sjukfrånvaro KLK 2019',
  'sjukfrånvaro Lerum 2023',
  'hej',
  'asdf',
];

describe('buttons', () => {
  test.each(questions)('every button under the answer to «%s» has an answer', async (question) => {
    const buttons = (await ask(question)).flatMap(({ card }) => buttonsOf(card));
    for (const { data } of buttons) {
      const replies = await press(data);
      expect(replies).toHaveLength(1);
      expect(shown(replies)).not.toContain('Knappen går inte');
      expect(shown(replies)).not.toContain('The button no longer');
      for (const next of buttonsOf(replies[0]?.card))
        expect(shown(await press(next.data))).not.toContain('Knappen går inte');
    }
  });

  test('a choice made by button is answered as the same question in words', async () => {
    const choice = await ask('sjukfrånvaro 2023');
    const klk = buttonsOf(choice[0]?.card).find(({ title }) => title.includes('KLK'));
    const figures = (replies: readonly Reply[]) => shown(replies).split('Så tolkade jag frågan')[0];
    expect(figures(await press(klk?.data))).toEqual(figures(await ask('sjukfrånvaro KLK 2023')));
  });

  test('a control of the reading changes just its part', async () => {
    const [reply] = await ask('sjukfrånvaro KLK 2023');
    const again = buttonsOf(reply?.card).find(({ title }) => title === 'Fråga igen');
    const same = { indicator: 'sick-leave', organisation: 'klk', period: '2023' };
    expect(shown(await press({ ...again?.data, ...same }))).toContain('3,7 %');
    expect(shown(await press({ ...again?.data, ...same, period: '2021' }))).toMatch(
      /^3,5 %\nSjukfrånvaro · Kommunledningskontoret/,
    );
    expect(shown(await press({ ...again?.data, ...same, organisation: 'alingsas' }))).toMatch(
      /^7,4 %\nSjukfrånvaro · Alingsås/,
    );
    expect(shown(await press({ ...again?.data, ...same, indicator: 'staff-turnover' }))).toMatch(
      /^11 %\nPersonalomsättning/,
    );
  });

  test('what stands in the controls is sent with every button, and changes no other question', async () => {
    const [reply] = await ask('sjukfrånvaro KLK 2023');
    const controls = { indicator: 'sick-leave', organisation: 'klk', period: '2023' };
    for (const { title, data } of buttonsOf(reply?.card).filter((each) => each.title !== 'Fråga igen'))
      expect([title, shown(await press({ ...data, ...controls }))]).toEqual([title, shown(await press(data))]);
    const allYears = buttonsOf(reply?.card).find(({ title }) => title === 'Alla år');
    expect(shown(await press({ ...allYears?.data, ...controls }))).toMatch(/^3,5 % → 3,7 %/);
  });

  test.each([
    undefined,
    null,
    'ask/1',
    {},
    { action: 'ask/1' },
    { action: 'ask/2', language: 'sv', question: { kind: 'help', tone: 'plain' } },
    {
      action: 'ask/1',
      language: 'sv',
      question: { kind: 'measure', measure: { value: 'NOPE-1', how: 'stated' }, aspect: 'whole' },
    },
    {
      action: 'ask/1',
      language: 'sv',
      question: { kind: 'help', tone: 'plain', __proto__: { x: 1 } },
      withControls: true,
      period: '1; drop table',
    },
  ])('a button that is not ours, or no longer, gets a kind answer: %j', async (data) => {
    expect(shown(await press(data))).toContain('Knappen går inte att använda');
  });
});

describe('following up', () => {
  test('a fragment changes the question before it, in the same room only', async () => {
    const room = newRoom();
    await ask('sjukfrånvaro KLK 2023', room);
    expect(shown(await ask('och 2022?', room))).toMatch(/^3,4 %/);
    expect(shown(await ask('jämfört med hela kommunen?', room))).toContain('8,4 %');
    expect(shown(await ask('och 2022?'))).toContain('Jag');
    expect(shown(await ask('och 2022?'))).not.toContain('3,4 %');
  });

  test('another instance on the same database understands it too', async () => {
    const room = newRoom();
    const first = await openKlarsyn({ databaseUrl, today: () => now, contextLost, admins: [] });
    await ask('staff turnover KLK 2023', room, first);
    await first.close();
    expect(shown(await ask('and the year before?', room))).toMatch(/^14%/);
  });

  test('after half an hour it is forgotten', async () => {
    const room = newRoom();
    await ask('sjukfrånvaro KLK 2023', room);
    now = new Date(now.getTime() + 31 * minute);
    expect(shown(await ask('och 2022?', room))).not.toContain('3,4 %');
  });

  test('two questions in one message get two cards', async () => {
    const replies = await ask('sjukfrånvaro och personalomsättning KLK 2023');
    expect(replies.map(({ card }) => text(card).split('\n')[0])).toEqual(['3,7 %', '11 %']);
  });
});

test.each(['', '   ', '👍', '\u0000\u200b', 'a'.repeat(100_000), '?'.repeat(3000)])(
  'a text with nothing to ask gets one friendly reply: %.10j',
  async (text) => {
    const replies = await ask(text);
    expect(replies).toHaveLength(1);
    expect(replies[0]?.summary.length).toBeGreaterThan(10);
  },
);

test('an amount is shared out over a count, and over nothing else', async () => {
  expect(shown(await ask('nettokostnad per årsarbetare KLK 2023'))).toMatch(/^789\n/);
  expect(shown(await ask('nettokostnad per sjukfrånvaro KLK 2023'))).not.toContain('delat med');
});

test('one tenant sees nothing of another', async () => {
  const stranger = { ...speaker, tenant: 'other' };
  const replies = await klarsyn.conversation.onMessage({
    ...{ text: 'sjukfrånvaro KLK 2023', mentions: [], activity: null },
    speaker: stranger,
    room: newRoom(),
    locale: 'sv',
  });
  expect(shown(replies)).not.toMatch(/3,7|Alingsås|KLK\)/);
});
