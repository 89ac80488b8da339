// npm run playground as a newcomer uses it: a real browser asks, reads the cards and presses a button.
// Pictures of what it saw go to the folder SCREENSHOTS, or to a temporary one.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp } from 'node:fs/promises';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Browser, Locator, Page } from 'playwright-core';
import { openChromium } from '../support/chromium.ts';

jest.setTimeout(60_000);
const root = join(import.meta.dirname, '..', '..');

let program: ChildProcess;
let address: URL;
let browser: Browser;
let page: Page;
let pictures: string;

beforeAll(async () => {
  browser = await openChromium();
  const folder = await mkdtemp(join(tmpdir(), 'klarsyn-browser-'));
  pictures = process.env['SCREENSHOTS'] ?? folder;
  await mkdir(pictures, { recursive: true });
  program = spawn(process.execPath, [join(root, 'src', 'tools', 'playground.ts')], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      NODE_ENV: '',
      PORT: '0',
      DATABASE_URL: `sqlite:${join(folder, 'klarsyn.db')}`,
    },
  });
  const [line] = (await once(createInterface(program.stdout!), 'line')) as [string];
  address = new URL(/http:\S+/.exec(line)![0]);
  page = await browser.newPage({ viewport: { width: 1280, height: 1400 }, locale: 'sv-SE' });
  page.setDefaultTimeout(20_000);
  await page.goto(address.href);
});

afterAll(async () => {
  await browser?.close();
  if (program?.exitCode === null) {
    program.kill('SIGTERM');
    await once(program, 'exit');
  }
});

/** The cards of the open chat, oldest first. */
const cards = () => page.locator('.ac-adaptiveCard');

/** The next card after those that are there, with its words on single spaces. */
async function nextCard(act: () => Promise<void>): Promise<{ card: Locator; words: string }> {
  const before = await cards().count();
  await act();
  const card = cards().nth(before);
  await card.waitFor();
  return { card, words: (await card.innerText()).replace(/\s+/g, ' ') };
}

async function write(text: string): Promise<void> {
  await page.locator('div[role=textbox][contenteditable=true]').first().click();
  await page.keyboard.type(text);
  await page.getByLabel('Send Message').click();
}

const picture = (name: string) => page.screenshot({ path: join(pictures, `${name}.png`) });

describe('in Personal Chat', () => {
  test('a welcome comes first, once', async () => {
    await cards().first().waitFor();
    // Both announcements of the installation have been answered by now.
    await page.getByText('conversationUpdate 200').waitFor();
    await page.getByText('installationUpdate 200').waitFor();
    expect(await cards().count()).toBe(1);
    await picture('1-welcome');
  });

  test.each([
    ['sjukfrånvaro KLK 2023', /3,7 %/],
    ['sick leave KLK 2023', /3\.7%/],
    ['besparing på IT-åtgärder', /1 500 tkr/],
    ['savings from IT measures', /1[ ,]500/],
  ])('"%s" gets a card with its figure', async (question, figure) => {
    const { words } = await nextCard(() => write(question));
    await picture(question.replace(/[^\p{L}\d]+/gu, '-'));
    expect(words).toMatch(figure);
  });

  test('a button under an answer leads to the next answer', async () => {
    const { card, words } = await nextCard(() => write('sjukfrånvaro KLK 2023'));
    expect(words).not.toMatch(/3,5 % → 3,7 %/);
    const next = await nextCard(() => card.getByRole('button', { name: 'Alla år' }).click());
    await picture('6-after-a-button');
    expect(next.words).toMatch(/3,5 % → 3,7 %/);
  });
});

test.each([
  ['sjukfrånvaro KLK 2023', /^Sjukfrånvaro · KLK · 2023$/, /3,7 %/],
  ['åtgärd 4', /^Åtgärd 4/, /500 tkr/],
])('a search for "%s" is put into a message of one\'s own', async (text, title, figure) => {
  await page.getByLabel('Trigger Message Extension App').click();
  await page.getByText('Search Command').click();
  await page.getByPlaceholder('Enter a search term').pressSequentially(text);
  const found = page.getByText(title).last();
  await found.waitFor();
  await picture(`search-${text.replace(/[^\p{L}\d]+/gu, '-')}`);
  const { card, words } = await nextCard(() => found.click());
  expect(words).toMatch(figure);
  expect(await card.getByRole('button').count()).toBe(0);
  await picture(`found-${text.replace(/[^\p{L}\d]+/gu, '-')}`);
  const { words: reply } = await nextCard(() => page.getByLabel('Send Message').click());
  expect(reply).toMatch(/Jag såg ingen fråga|I saw no question/);
});

test('in a channel the bot is mentioned, and its name is no part of the question', async () => {
  await page.getByRole('treeitem', { name: 'Alingsås kommun - General' }).click();
  await page.getByText('Start a new post').waitFor();
  await page.locator('div[role=textbox][contenteditable=true]').first().click();
  await page.keyboard.type('@');
  await page.getByRole('menuitem', { name: 'Klarsyn' }).click();
  await page.keyboard.type(' sjukfrånvaro KLK 2023');
  await page.getByRole('button', { name: 'Post', exact: true }).click();
  const answer = cards().filter({ hasText: 'Sjukfrånvaro' });
  await answer.waitFor();
  await picture('7-channel');
  expect((await answer.innerText()).replace(/\s+/g, ' ')).toMatch(/3,7 %/);
});

test('the page is open to this machine alone', async () => {
  const others = Object.values(networkInterfaces()).flatMap((all = []) => all.filter(({ internal }) => !internal));
  for (const { address: host, family } of others) {
    if (family !== 'IPv4') continue;
    await expect(fetch(`http://${host}:${address.port}/`)).rejects.toThrow();
  }
});
