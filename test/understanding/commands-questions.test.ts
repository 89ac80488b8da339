// No question of the banks is taken for a command, whatever was talked of before it.
import { describe, expect, test } from '@jest/globals';
import { readCommand } from '../../src/understanding/commands/read-command.ts';
import type { Question } from '../../src/understanding/question.ts';
import { understand } from '../../src/understanding/understand.ts';
import { buildVocabulary } from '../../src/understanding/vocabulary.ts';
import { readBank } from '../bank/examine.ts';
import { catalogueOf } from '../support/catalogue-of.ts';
import { worlds } from '../support/wordings.ts';

const today = new Date('2026-11-23T09:00:00Z');

const banks = [
  ['alingsas', 'alingsas'],
  ['alingsas-blind', 'alingsas'],
  ['vara', 'vara'],
  ['vara-blind', 'vara'],
  ['sundby', 'sundby'],
] as const;

describe.each(banks)('the questions in %s.json', (name, world) => {
  test('change nothing', async () => {
    const vocabulary = buildVocabulary(await catalogueOf(worlds[world]));
    const [code = ''] = vocabulary.catalogue.measures.keys();
    const aMeasure: Question = { kind: 'measure', measure: { value: code, how: 'stated' }, aspect: 'whole' };
    const items = readBank(`${import.meta.dirname}/../bank/${name}.json`);
    expect(items.length).toBeGreaterThan(50);
    const taken = items.flatMap(({ turns, lang }) => {
      let before: Question | null = null;
      return turns.filter((turn) => {
        const circumstances = { today, locale: lang, previous: before, mentions: [] };
        const meaning = understand(turn, vocabulary, circumstances).meanings.at(-1);
        const asked = [turn, turn.replaceAll('?', '')].some((text) => {
          return [before, aMeasure].some((previous) => readCommand(text, vocabulary, { ...circumstances, previous }));
        });
        if (meaning && meaning.kind !== 'choice' && meaning.kind !== 'not-understood') before = meaning;
        return asked;
      });
    });
    expect(taken).toEqual([]);
  });
});
