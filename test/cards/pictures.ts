// Draws every sample card with Microsoft's renderer, for people to look at: npm run pictures -- OUTDIR
// Light and dark, 320 and 600 pixels wide, Swedish and English. The renderer knows no charts: their fallback shows.
import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { answerCard } from '../../src/cards/answer-card.ts';
import { noticeCard } from '../../src/cards/notices/notice-card.ts';
import { learningCard } from '../../src/cards/learning/learning-card.ts';
import { updateCard } from '../../src/cards/updates/update-card.ts';
import { languages } from '../../src/language.ts';
import { openChromium } from '../support/chromium.ts';
import { sampleAnswers } from '../support/sample-answers.ts';
import { sampleLearning } from '../support/sample-learning.ts';
import { sampleNotices, sampleUpdates } from '../support/sample-updates.ts';
import type { Theme } from './host-config.ts';
import { hostConfig, themes } from './host-config.ts';

const widths = [320, 600];
const renderer = createRequire(import.meta.url).resolve('adaptivecards/dist/adaptivecards.min.js');

const folder = process.argv[2];
if (folder === undefined) throw new Error('Say where the pictures should go: npm run pictures -- OUTDIR');
await mkdir(folder, { recursive: true });

const browser = await openChromium();
for (const language of languages) {
  const cards = [
    ...(await sampleAnswers(language)).map(({ name, answer, context }) => ({
      name,
      json: answerCard(answer, context).card,
    })),
    ...sampleNotices(language).map(({ name, notice, context }) => ({
      name,
      json: noticeCard(notice, 'whole', context).card,
    })),
    ...sampleLearning(language).map(({ name, learning, context }) => ({
      name,
      json: learningCard(learning, context).card,
    })),
    ...sampleUpdates(language).map(({ name, update, context }) => ({ name, json: updateCard(update, context).card })),
  ];
  for (const theme of themes) {
    for (const width of widths) {
      const page = await browser.newPage({ viewport: { width: width + 40, height: 800 } });
      await page.setContent(pageFor(theme, width));
      await page.addScriptTag({ path: renderer });
      await page.evaluate(drawing(cards, hostConfig(theme)));
      for (const { name } of cards) {
        const path = resolve(folder, `${name}.${language}.${theme.name}.${width}.png`);
        await page.locator(`#${name}`).screenshot({ path });
      }
      await page.close();
    }
  }
  await writeFile(join(folder, `cards.${language}.json`), JSON.stringify(cards, null, 2));
}
await browser.close();

function pageFor({ background, text }: Theme, width: number): string {
  const style = `body{margin:0;background:${background};color:${text};font-family:"Segoe UI","Liberation Sans",sans-serif}
    .card{width:${width}px;margin:10px 20px}
    .ac-pushButton{font:600 14px "Segoe UI","Liberation Sans",sans-serif;padding:6px 12px;border-radius:4px;
      border:1px solid #8886;background:transparent;color:inherit;margin:2px 0;max-width:100%}`;
  return `<html><head><style>${style}</style></head><body><div id="all"></div></body></html>`;
}

/** The script that draws in the page. Teams reads Markdown, where a backslash escapes; the bare renderer would show it. */
function drawing(cards: readonly { readonly name: string; readonly json: unknown }[], config: object): string {
  return `
    const { AdaptiveCard, HostConfig } = AdaptiveCards;
    AdaptiveCard.onProcessMarkdown = (text, result) => {
      const plain = document.createElement('p');
      plain.textContent = text.replace(/\\\\([^\\p{L}\\p{N}\\s])/gu, '$1');
      plain.style.margin = 0;
      result.outputHtml = plain.outerHTML;
      result.didProcess = true;
    };
    for (const { name, json } of ${JSON.stringify(cards)}) {
      const card = new AdaptiveCard();
      card.hostConfig = new HostConfig(${JSON.stringify(config)});
      card.parse(json);
      const place = document.createElement('div');
      place.id = name;
      place.className = 'card';
      place.append(card.render());
      document.getElementById('all').append(place);
    }`;
}
