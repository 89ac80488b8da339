// Measures kept current in the real client, by three people with a page each: update, history, undo, conflict, a stranger.
// Pictures of what they saw go to the folder SCREENSHOTS, or to a temporary one.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { Browser, Locator, Page } from 'playwright-core';
import { openChromium } from '../support/chromium.ts';

jest.setTimeout(90_000);
const root = join(import.meta.dirname, '..', '..');

let program: ChildProcess;
let browser: Browser;
let pictures: string;
let anna: Chat;
let bo: Chat;
let cecilia: Chat;

interface Chat {
  readonly page: Page;
  readonly write: (text: string) => Promise<Locator>;
  /** Presses a button; in this client the card itself becomes the answer. */
  readonly press: (card: Locator, button: string, becomes: RegExp) => Promise<string>;
}

beforeAll(async () => {
  browser = await openChromium();
  const folder = await mkdtemp(join(tmpdir(), 'klarsyn-browser-'));
  pictures = process.env['SCREENSHOTS'] ?? folder;
  await mkdir(pictures, { recursive: true });
  program = spawn(process.execPath, [join(root, 'src', 'tools', 'playground.ts'), '--people', '3'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...process.env,
      ...{ NODE_OPTIONS: '', NODE_ENV: '', PORT: '0' },
      DATABASE_URL: `sqlite:${join(folder, 'klarsyn.db')}`,
    },
  });
  const lines = createInterface(program.stdout!)[Symbol.asyncIterator]();
  const chats: Chat[] = [];
  while (chats.length < 3) {
    const { value } = await lines.next();
    const [address] = /http:\S+/.exec(String(value)) ?? [];
    if (address) chats.push(await openChat(address));
  }
  [anna, bo, cecilia] = chats as [Chat, Chat, Chat];
});

afterAll(async () => {
  await browser?.close();
  if (program?.exitCode === null) {
    program.kill('SIGTERM');
    await once(program, 'exit');
  }
});

async function openChat(address: string): Promise<Chat> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 1400 }, locale: 'sv-SE' });
  page.setDefaultTimeout(20_000);
  await page.goto(address);
  const cards = page.locator('.ac-adaptiveCard');
  await cards.first().waitFor();
  await page.getByText('installationUpdate 200').waitFor();
  return {
    page,
    write: async (text) => {
      const before = await cards.count();
      await page.locator('div[role=textbox][contenteditable=true]').first().click();
      await page.keyboard.type(text);
      await page.getByLabel('Send Message').click();
      const card = cards.nth(before);
      await card.waitFor();
      return card;
    },
    press: async (card, button, becomes) => {
      await card.getByRole('button', { name: button, exact: true }).click();
      await card.filter({ hasText: becomes }).waitFor();
      return words(card);
    },
  };
}

const words = async (card: Locator): Promise<string> => (await card.innerText()).replace(/\s+/g, ' ');
const picture = ({ page }: Chat, name: string) => page.screenshot({ path: join(pictures, `${name}.png`) });

test('a question leads to the measure, and the measure to its form; what is filled in is saved', async () => {
  const card = await anna.write('vad är åtgärd 4?');
  await anna.press(card, 'Uppdatera', /Uppdatera åtgärd 4/);
  await card.getByLabel('Andel klar').fill('40');
  await card.getByLabel('Nästa steg').fill('Möte med leverantören');
  await picture(anna, '8-form');
  expect(await anna.press(card, 'Spara', /Sparat/)).toMatch(/inget → 40 %.*inget → Möte med leverantören/);
  await picture(anna, '9-saved');
});

test('a sentence is shown before it is saved; the history tells of it; it can be undone', async () => {
  const card = await anna.write('åtgärd 4 60 % klart');
  expect(await words(card)).toMatch(/Ska jag spara det här\?.*40 % → 60 %/);
  await picture(anna, '10-preview');
  await anna.press(card, 'Spara', /Sparat/);
  const history = await anna.write('historik åtgärd 4');
  expect(await words(history)).toMatch(/Anna Lindqvist.*40 % → 60 %.*Anna Lindqvist.*inget → 40 %/);
  await picture(anna, '11-history');
  expect(await anna.press(card, 'Ångra', /Ångrat/)).toMatch(/60 % → 40 %/);
  await picture(anna, '12-undone');
});

test('two wishes in one message are two cards, each saved by itself', async () => {
  const five = await anna.write('åtgärd 5 är 30 % klar och pausa åtgärd 12 till mars, väntar på nämnden');
  const twelve = anna.page.locator('.ac-adaptiveCard').filter({ hasText: 'Åtgärd 12' }).last();
  await twelve.waitFor();
  expect(await words(five)).toMatch(/Åtgärd 5.*inget → 30 %/);
  await picture(anna, '12-two-wishes');
  expect(await anna.press(twelve, 'Spara', /Sparat/)).toMatch(/ej påbörjad → pausad.*väntar på nämnden/);
  expect(await anna.press(five, 'Spara', /Sparat/)).toMatch(/inget → 30 %/);
});

test('somebody else is told whose measure it is, and does not change it', async () => {
  const card = await cecilia.write('åtgärd 4 är klar');
  expect(await words(card)).toMatch(/Bara åtgärdens ägare/);
  await picture(cecilia, '13-stranger');
});

test('an owner is appointed by a mention, and of two at one measure the slower one sees the other', async () => {
  const { page } = anna;
  const mention = async (name: string) => {
    await page.keyboard.type('@');
    await page.getByRole('menuitem', { name }).click();
  };
  await page.getByRole('treeitem', { name: 'Ledningsgruppen KLK' }).click();
  await page.locator('div[role=textbox][contenteditable=true]').first().click();
  await mention('Klarsyn');
  await page.keyboard.type(' ');
  await mention('Bo Åkesson');
  await page.keyboard.type(' äger åtgärd 4');
  await page.getByLabel('Send Message').click();
  await page.locator('.ac-adaptiveCard').filter({ hasText: 'Ska jag spara' }).waitFor();
  const appointed = await anna.press(page.locator('.ac-adaptiveCard').last(), 'Spara', /Sparat/);
  expect(appointed).toMatch(/ingen → Bo Åkesson/);
  await picture(anna, '14-appointed');
  await bo.page
    .locator('.ac-adaptiveCard')
    .filter({ hasText: /Du är nu ägare|You are now an owner/ })
    .waitFor();
  await page.getByRole('treeitem', { name: 'Personal Chat' }).click();
  await page.locator('.ac-adaptiveCard').nth(1).waitFor();

  const his = await bo.write('åtgärd 4 80 % klart');
  const hers = await anna.write('åtgärd 4 75 % klart');
  await anna.press(hers, 'Spara', /Sparat/);
  expect(await bo.press(his, 'Spara', /Någon annan hann före/)).toMatch(/Anna Lindqvist.*→ 75 %.*75 % → 80 %/);
  await picture(bo, '14-conflict');
  expect(await bo.press(his, 'Gör ändringen ändå', /Sparat/)).toMatch(/75 % → 80 %/);
  const mine = await bo.write('mina åtgärder');
  expect(await words(mine)).toMatch(/Åtgärd 4/);
  await picture(bo, '15-my-measures');
});

test('a channel that follows sees what is changed elsewhere', async () => {
  const { page } = anna;
  await page.getByRole('treeitem', { name: 'Alingsås kommun - Announcements' }).click();
  await page.getByText('Start a new post').waitFor();
  await page.locator('div[role=textbox][contenteditable=true]').first().click();
  await page.keyboard.type('@');
  await page.getByRole('menuitem', { name: 'Klarsyn' }).click();
  await page.keyboard.type(' följ alla åtgärder');
  await page.getByRole('button', { name: 'Post', exact: true }).click();
  await page.locator('.ac-adaptiveCard').filter({ hasText: 'Jag berättar här' }).waitFor();
  await picture(anna, '16-follow');
  const card = await bo.write('åtgärd 4 är klar, sparade 450 tkr');
  await bo.press(card, 'Spara', /Sparat/);
  const post = page.locator('.ac-adaptiveCard').filter({ hasText: 'pågår → klar' });
  await post.waitFor();
  expect(await words(post)).toMatch(/Åtgärd 4.*450 tkr.*Bo Åkesson/);
  await picture(anna, '17-told');
});
