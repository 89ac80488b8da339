// A template and a view that do not fit each other are a fault of ours, and say which fields.
import { expect, test } from '@jest/globals';
import { render } from '../../src/cards/render.ts';

test('a field without a value throws, with the names of template and field', () => {
  const view = { language: 'sv' as const, summary: 'En sammanfattning', lines: ['Rad'], choices: [] };
  expect(() => render('notice', view)).toThrow(/notice.*headline/);
});

test('a part that should be a list, be it empty, throws when it is missing', () => {
  const view = { language: 'sv' as const, summary: 'En sammanfattning', headline: 'Rubrik', choices: [] };
  expect(() => render('notice', view)).toThrow(/notice.*lines/);
});

test('a fault in one card leaves no trace in the next', () => {
  const whole = { language: 'sv' as const, summary: 'Kort', headline: 'Rubrik', lines: [], choices: [] };
  expect(() => render('notice', { language: 'sv', summary: 'Kort' })).toThrow();
  expect(render('notice', whole).card).toMatchObject({
    type: 'AdaptiveCard',
    version: '1.5',
    lang: 'sv',
    speak: 'Kort',
  });
});
