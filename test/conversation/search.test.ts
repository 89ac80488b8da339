// Looking something up to put it into a message, on the sample review.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { plainText } from '../../src/cards/plain-text.ts';
import type { Speaker } from '../../src/conversation/turn.ts';
import { openKlarsyn, type Klarsyn } from '../../src/klarsyn.ts';
import { loadSampleIfEmpty } from '../../src/tools/sample-world.ts';

const now = new Date('2026-11-23T09:00:00Z');
const speaker: Speaker = { tenant: 'alingsas', person: 'anna', name: 'Anna', member: null };
let klarsyn: Klarsyn;

beforeAll(async () => {
  klarsyn = await openKlarsyn({
    ...{ databaseUrl: 'sqlite::memory:', today: () => now, admins: [] },
    contextLost: (error) => {
      throw error;
    },
  });
  await loadSampleIfEmpty(klarsyn.store, speaker.tenant, now);
});
afterAll(async () => klarsyn.close());

const find = (text: string) => klarsyn.conversation.onSearch(text, speaker, 'sv');

describe('a search', () => {
  test.each([
    ['sjukfrånvaro KLK 2023', /^Sjukfrånvaro.*KLK/, /3,7/],
    ['sjukf', /Sjukfrånvaro/, /%/],
    ['integration', /Åtgärd 4|Utökad integration/, /500/],
    ['åtgärd 4', /Åtgärd 4|Utökad integration/, /500/],
  ])('for "%s" finds it first, with its figure', async (text, title, figure) => {
    const [first] = await find(text);
    expect(first?.title).toMatch(title);
    expect(first && plainText(first.card)).toMatch(figure);
  });

  test('for nothing shows what there is', async () => {
    expect((await find('')).length).toBeGreaterThan(5);
  });

  test('for what is not there finds nothing', async () => {
    expect(await find('kvantfysik')).toEqual([]);
  });

  test('gives cards that work where the bot is not: nothing in them leads back', async () => {
    for (const { card } of [...(await find('')), ...(await find('sjukfrånvaro KLK 2023'))]) {
      expect(JSON.stringify(card)).not.toMatch(/Action\.(Submit|Execute)|"refresh"|"Input\./);
      expect(card.body.length).toBeGreaterThan(0);
    }
  });
});
