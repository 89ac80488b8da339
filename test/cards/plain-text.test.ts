// A card in the terminal: readable from the top, columns under each other, buttons listed.
import { expect, test } from '@jest/globals';
import { answerCard } from '../../src/cards/answer-card.ts';
import { plainText } from '../../src/cards/plain-text.ts';
import { languages } from '../../src/language.ts';
import { sampleAnswers } from '../support/sample-answers.ts';

const told = new Map<string, string>();
for (const language of languages) {
  for (const { name, answer, context } of await sampleAnswers(language)) {
    told.set(`${name} ${language}`, plainText(answerCard(answer, context).card).replaceAll('\u00A0', ' '));
  }
}

test('the answer is the first line', () => {
  expect(told.get('value sv')?.split('\n')[0]).toBe('3,7 %');
});

test('numbers stand under each other, to the right', () => {
  const table = [
    'Nr  Åtgärd                                         Besparing, tkr',
    '1   Översyn av kommunens IT-system                          1 000',
    '4   Utökad integration och automatisering (pågår)             500',
    '5   Se över möjligheten att ha färre telefoner                500',
    '    Summa                                                   2 000',
  ];
  expect(told.get('savings-it sv')).toContain(table.join('\n'));
});

test('what to choose among is listed', () => {
  expect(told.get('choice sv')).toMatch(/→ Sjukfrånvaro · KLK · 2023\n→ Sjukfrånvaro · Alingsås kommun · 2023$/);
});

test('there is no escape sign, no markup of ours and no hole in any of them', () => {
  for (const text of told.values()) {
    expect(text).not.toMatch(/\\|\$\{|undefined|\[object|\n\n\n/);
  }
});
