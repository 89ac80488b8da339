// What an answer to something hostile may show: text, and nothing of what we are made of.
import { expect } from '@jest/globals';
import type { Card } from '../../src/cards/card.ts';
import { elements } from '../support/card-elements.ts';
import type { Answered } from '../support/raw-request.ts';

const heaviestCard = 28 * 1024;
const madeOf = /node_modules|\.[jt]s:|\bat \S+ \(/;

/** A refusal says in short JSON what is wrong. */
export function expectCleanRefusal({ body }: Answered): void {
  expect(body.length).toBeLessThan(500);
  expect(JSON.parse(body)).toEqual({ error: expect.anything() });
  expect(body).not.toMatch(madeOf);
}

/** What a card shows is text: no link, no markup, nothing that turns lines around. */
export function expectHarmless(card: Card): void {
  expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThan(heaviestCard);
  expect(card.type).toBe('AdaptiveCard');
  for (const element of elements(card)) {
    const shown = [element['text'], element['title'], element['altText'], element['label'], element['placeholder']];
    for (const each of shown.filter((value) => typeof value === 'string')) {
      expect(each).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|\{\{/);
      expect(each).not.toMatch(/undefined is not|\[object Object\]|Invalid Date/);
    }
    if (typeof element['text'] === 'string') expect(element['text']).not.toMatch(/(?<!\\)(\]\(|<[a-z!/?]|`|~~)/i);
    if (element.type === 'Action.OpenUrl') expect(element['url']).toMatch(/^https:\/\//);
  }
}

/** The answer to an invoke: a card, cards to choose among, a word of ours in passing, or a refusal. */
export function expectHarmlessAnswer({ body }: Answered): void {
  expect(body.length).toBeGreaterThan(2);
  expect(body).not.toMatch(madeOf);
  const { value, composeExtension } = JSON.parse(body) as {
    readonly value?: Card | string | { readonly message: string };
    readonly composeExtension?: { readonly attachments: readonly Attachment[] };
  };
  for (const { content, preview } of composeExtension?.attachments ?? []) {
    expectHarmless(content);
    expect(preview.content.title).not.toMatch(/[<>{}\u0000-\u001f\u202a-\u202e\u2066-\u2069]/);
  }
  if (typeof value === 'string') expect(value).toMatch(/^[\p{L} .,]*$/u);
  else if (value && 'type' in value) expectHarmless(value);
}

interface Attachment {
  readonly content: Card;
  readonly preview: { readonly content: { readonly title: string } };
}
