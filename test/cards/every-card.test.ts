// What holds for every card: valid, light, readable by all, in both languages, with whatever people have written in it.
import { beforeAll, describe, expect, test } from '@jest/globals';
import { createRequire } from 'node:module';
import { isDeepStrictEqual } from 'node:util';
import type * as AdaptiveCards from 'adaptivecards';
import { answerCard } from '../../src/cards/answer-card.ts';
import type { Card } from '../../src/cards/card.ts';
import { seen } from '../../src/cards/displayed-text.ts';
import { noticeCard } from '../../src/cards/notices/notice-card.ts';
import { sizes } from '../../src/notifications/message.ts';
import { learningCard } from '../../src/cards/learning/learning-card.ts';
import { updateCard } from '../../src/cards/updates/update-card.ts';
import { isLearnAction, readLearnAction } from '../../src/conversation/learning/learn-data.ts';
import { isStatusAction, readStatusAction } from '../../src/conversation/updates/change-data.ts';
import { readAskData } from '../../src/conversation/ask-data.ts';
import { languages } from '../../src/language.ts';
import { sampleAnswers } from '../support/sample-answers.ts';
import { sampleLearning } from '../support/sample-learning.ts';
import { sampleNotices, sampleUpdates } from '../support/sample-updates.ts';
import { elements, type Element } from '../support/card-elements.ts';

const heaviest = 28 * 1024;
const require = createRequire(import.meta.url);

/** What somebody could type into a workbook, a name or a question. */
const hostile: Readonly<Record<string, (text: string) => string>> = {
  'plain text': (text) => text,
  Markdown: (text) => `**${text}** [link](https://example.org) ![](x) \`code\` ~~gone~~ # _${text}_ > 1 | 2`,
  'a list': (text) => `- ${text}\n1. ${text}\n+ ${text}`,
  'template fields': (text) => `\${secret} \${$root.summary} ${text} \${$data} $\{if(true, 'x', 'y')}`,
  'client macros': (text) => `{{DATE(2024-01-01T00:00:00Z, SHORT)}} ${text} {{TIME(now)}} {{{`,
  HTML: (text) => `<script>alert(1)</script><at>${text}</at> <b>&amp;</b>`,
  'invisible characters': (text) => `\u202E${text}\u202C\u200B\u2066\uFEFF\u0000\u0007\u2028`,
  'right to left': (text) => `${text} مرحبا بالعالم שלום`,
  'ten thousand characters': (text) => `${text} `.padEnd(10_000, 'åäö '),
  'ten thousand emoji': (text) => text + '👩‍👩‍👧‍👦'.repeat(1_000),
  'ten thousand stars': () => '*'.repeat(10_000),
};

let allCards: readonly { readonly title: string; readonly card: Card; readonly summary: string }[] = [];

beforeAll(async () => {
  const made = languages.flatMap((language) =>
    Object.entries(hostile).map(async ([kind, written]) => [
      ...(await sampleAnswers(language, written)).map(({ name, answer, context }) => ({
        title: `${name}, ${language}, ${kind}`,
        ...answerCard(answer, context),
      })),
      ...sampleNotices(language, written).flatMap(({ name, notice, context }) =>
        sizes.map((size) => ({
          title: `${name}, ${size}, ${language}, ${kind}`,
          ...noticeCard(notice, size, context),
        })),
      ),
      ...sampleLearning(language, written).map(({ name, learning, context }) => ({
        title: `${name}, ${language}, ${kind}`,
        ...learningCard(learning, context),
      })),
      ...sampleUpdates(language, written).map(({ name, update, context }) => ({
        title: `${name}, ${language}, ${kind}`,
        ...updateCard(update, context),
      })),
    ]),
  );
  allCards = (await Promise.all(made)).flat();
});

/** The cards for which something is wrong, each with what it is: an empty list is what a test wants. */
function wrong(find: (card: Card, summary: string) => readonly string[]): readonly string[] {
  return allCards.flatMap(({ title, card, summary }) => find(card, summary).map((what) => `${title}: ${what}`));
}

describe('every card', () => {
  test('there are some', () => expect(allCards.length).toBeGreaterThan(500));

  test('is valid to the parser of the Adaptive Cards library, charts aside', () => {
    const { AdaptiveCard, SerializationContext } =
      require('adaptivecards/dist/adaptivecards.js') as typeof AdaptiveCards;
    const found = wrong((card) => {
      const context = new SerializationContext();
      new AdaptiveCard().parse(card, context);
      const events = Array.from({ length: context.eventCount }, (_, at) => context.getEventAt(at).message);
      // The library tests `lang` with a stateful pattern, which refuses every second card; and charts are Teams' own.
      return events.filter((message) => !/for property "lang"|element type "Chart\./.test(message));
    });
    expect(found).toEqual([]);
  });

  test('is light enough for every way of sending it', () => {
    const weight = (card: Card) => Buffer.byteLength(JSON.stringify(card));
    expect(wrong((card) => (weight(card) > heaviest ? [`${weight(card)} bytes`] : []))).toEqual([]);
  });

  test('shows no markup, macro or template field of its data as anything but text', () => {
    const found = wrong((card) =>
      textsIn(card).flatMap((text) => {
        const isMarkup = /(?<!\\)(?:\\\\)*[`*_~[\]<>#|]/.test(text.replace(/\\./gs, ''));
        const isList = /^\s*(?:[-+]|\d+[.)])\s/m.test(text);
        return isMarkup || isList || text.includes('{{') ? [text.slice(0, 80)] : [];
      }),
    );
    expect(found).toEqual([]);
  });

  test('shows template fields in data as they were written', () => {
    const [value] = allCards.filter(({ title }) => title === 'value, sv, template fields');
    expect(textsIn(value?.card).map(seen).join('\n')).toContain('${secret} ${$root.summary} Sjukfrånvaro ${$data}');
  });

  test('hides no character that turns, splits or ends text', () => {
    const unseen = /[\u0000-\u0009\u000B-\u001F\u200B\u2028-\u202E\u2066-\u2069\uFEFF]/;
    const displayed = (card: Card) => JSON.stringify(card, withoutData);
    expect(wrong((card) => (unseen.test(unescaped(displayed(card))) ? ['unseen character'] : []))).toEqual([]);
  });

  test('never breaks a character in two', () => {
    expect(
      wrong((card) =>
        JSON.stringify(card).isWellFormed() && !/\\ud[89a-f]/i.test(JSON.stringify(card)) ? [] : ['half a character'],
      ),
    ).toEqual([]);
  });

  test('says itself in a sentence, in its language, to those who do not see it', () => {
    const found = wrong((card, summary) =>
      summary.trim() !== '' && card['speak'] && card['fallbackText'] && languages.some((each) => each === card['lang'])
        ? []
        : ['no sentence'],
    );
    expect(found).toEqual([]);
  });

  test('has one heading, texts that wrap and tables with a heading row', () => {
    const found = wrong((card) => {
      const all = elements(card);
      const texts = all.filter(({ type }) => type === 'TextBlock');
      return [
        ...(texts.filter(({ style }) => style === 'heading').length === 1 ? [] : ['not one heading']),
        ...(texts.every(({ wrap }) => wrap === true) ? [] : ['a text that does not wrap']),
        ...(texts.every(({ text }) => typeof text === 'string') ? [] : ['a text that is none']),
        ...(all.every(({ type, firstRowAsHeaders }) => type !== 'Table' || firstRowAsHeaders === true)
          ? []
          : ['a table without a heading row']),
        ...(all.every(
          ({ color }) => color === undefined || ['Default', 'Good', 'Attention'].some((each) => each === color),
        )
          ? []
          : ['a colour that means nothing']),
      ];
    });
    expect(found).toEqual([]);
  });

  test('tells each chart by a title and has its figures in a table as well', () => {
    const found = wrong((card) => {
      const all = elements(card);
      return all
        .filter(({ type }) => type?.startsWith('Chart.'))
        .flatMap((chart) => [
          ...(typeof chart['title'] === 'string' && chart['title'] !== '' ? [] : ['a chart without a title']),
          ...(chart['fallback'] === undefined ? ['a chart without a fallback'] : []),
          ...(all.some(({ type }) => type === 'Table' || type === 'FactSet') ? [] : ['a chart without a table']),
        ]);
    });
    expect(found).toEqual([]);
  });

  test('has buttons that ask what they say, word for word when they come back', () => {
    const found = wrong((card) =>
      elements(card)
        .filter(({ type, data }) => type === 'Action.Submit' && !isStatusAction(data) && !isLearnAction(data))
        .flatMap(({ data, title }) => {
          const returned: unknown = JSON.parse(JSON.stringify(data));
          const asked = readAskData(returned);
          const sent = data as { readonly question: unknown; readonly language: unknown };
          return asked !== null &&
            isDeepStrictEqual(asked.question, sent.question) &&
            asked.language === card['lang'] &&
            String(title).trim() !== ''
            ? []
            : [`a button that cannot be read: ${String(title)}`];
        }),
    );
    expect(found).toEqual([]);
  });

  test('has buttons that change what they say, word for word when they come back', () => {
    const found = wrong((card) =>
      elements(card)
        .filter(({ type, data }) => type === 'Action.Execute' || isStatusAction(data) || isLearnAction(data))
        .flatMap(({ data, title }) => {
          const { action, language, step } = data as Record<string, unknown>;
          const returned: unknown = JSON.parse(JSON.stringify(data));
          const read = readStatusAction(returned) ?? readLearnAction(returned);
          const isSame = read !== null && isDeepStrictEqual({ ...read }, { action, language, step });
          return isSame && language === card['lang'] ? [] : [`a button that cannot be read: ${String(title)}`];
        }),
    );
    expect(found).toEqual([]);
  });

  test('has choices that send back codes as they are', () => {
    const found = wrong((card) =>
      elements(card)
        .filter(({ type }) => type === 'Input.ChoiceSet')
        .flatMap(({ value, choices }) => {
          const values = (choices as readonly { readonly value: string }[]).map((choice) => choice.value);
          const chosen = value === '' ? [] : String(value).split(',');
          return chosen.every((each) => values.includes(each)) && values.every((each) => /^[\w-]+$/.test(each))
            ? []
            : [values.join()];
        }),
    );
    expect(found).toEqual([]);
  });
});

/** Every text that clients read as Markdown. */
function textsIn(card: Card | undefined): string[] {
  return elements(card).flatMap(({ type, text, facts }) => [
    ...(type === 'TextBlock' && typeof text === 'string' ? [text] : []),
    ...(Array.isArray(facts) ? (facts as Element[]).flatMap(({ title, value }) => [String(title), String(value)]) : []),
  ]);
}

/** For JSON.stringify: what buttons carry is not shown. */
function withoutData(this: Element, name: string, value: unknown): unknown {
  return name === 'data' && this.type?.startsWith('Action.') ? undefined : value;
}

function unescaped(json: string): string {
  return json.replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
