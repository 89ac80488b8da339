// What a new word would change, found among many known sentences: all of it, though most of them are not read again.
import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { areSame, inTurns, namesIn, questionsIn, replay, type Trial } from '../../src/learning/replay.ts';
import { withSynonyms, type Meant } from '../../src/learning/synonym.ts';
import type { Vocabulary } from '../../src/understanding/vocabulary.ts';
import { buildVocabulary } from '../../src/understanding/vocabulary.ts';
import { readBank } from '../bank/examine.ts';
import { catalogueOf } from '../support/catalogue-of.ts';
import { worlds } from '../support/wordings.ts';

jest.setTimeout(60_000);

const today = new Date('2026-11-23T09:00:00Z');
const sickLeave: Meant = { kind: 'indicator', code: 'sick-leave' };

let before: Vocabulary;
let asked: readonly string[];
beforeAll(async () => {
  before = buildVocabulary(await catalogueOf(worlds.alingsas));
  const banks = ['alingsas-blind', 'alingsas-traps'];
  asked = banks.flatMap((name) =>
    readBank(`${import.meta.dirname}/../bank/${name}.json`).flatMap(({ turns }) => turns),
  );
});

function trialOf(word: string, meant = sickLeave): Trial {
  return { before, after: buildVocabulary(withSynonyms(before.catalogue, [{ word, meant }])), word };
}

const changedBy = async (word: string, known: readonly string[], meant = sickLeave) =>
  replay({ asked: known, names: namesIn(before.catalogue) }, trialOf(word, meant), today);

test('a word that nobody has used changes nothing', async () => {
  expect(await changedBy('vabbdagar', asked)).toEqual([]);
});

test('an answer that would become another is told, with both', async () => {
  const turnover: Meant = { kind: 'indicator', code: 'staff-turnover' };
  const trial = trialOf('frånvaro', turnover);
  const known = { asked: ['frånvaro KLK 2023', 'nettokostnad KLK'], names: [] };
  const [changed, ...more] = await replay(known, trial, today);
  expect(more).toEqual([]);
  expect(changed).toMatchObject({ text: 'frånvaro KLK 2023', before: [{ indicator: { value: 'sick-leave' } }] });
  expect(areSame(changed!.before, changed!.after)).toBe(false);
});

test('each name still finds its own, though nobody has asked for it', async () => {
  const turnover: Meant = { kind: 'indicator', code: 'staff-turnover' };
  expect((await changedBy('sjukfrånvaro', [], turnover)).map(({ text }) => text)).toContain('Sjukfrånvaro');
});

test('what had no answer, or several, may get one', async () => {
  expect(questionsIn('asdf qwer', before, today)).toBeNull();
  expect(await changedBy('asdf', ['asdf KLK 2023', 'asdf qwer'])).toEqual([]);
});

test('how a part came about makes no other answer', () => {
  const [question] = questionsIn('sjukfrånvaro KLK', before, today)!;
  if (question?.kind !== 'values') throw new Error('Not understood.');
  const stated = { ...question, periods: { ...question.periods, how: 'stated' as const } };
  expect(areSame([question], [stated])).toBe(true);
  expect(areSame([question], [{ ...question, operation: 'highest' }])).toBe(false);
});

describe('sentences that are not read again would get the answer that they had:', () => {
  test.each([
    ['frånvaro', 'staff-turnover'],
    ['personal', 'net-cost'],
    ['kostnad för kommunledningen', 'sick-leave'],
    ['pengar', 'net-cost'],
  ])('%s for %s', async (word, code) => {
    const trial = trialOf(word, { kind: 'indicator', code });
    const changes = await replay({ asked, names: [] }, trial, today);
    const all = asked.filter((text) => {
      const [was, is] = [trial.before, trial.after].map((vocabulary) => questionsIn(text, vocabulary, today));
      return was && !(is && areSame(was, is));
    });
    expect(new Set(changes.map(({ text }) => text))).toEqual(new Set(all));
  });
});

test('others get their turn while much is looked at', async () => {
  let turns = 0;
  const timer = setInterval(() => (turns += 1), 1);
  await inTurns(Array.from({ length: 30 }), () => {
    const until = performance.now() + 4;
    while (performance.now() < until);
  });
  clearInterval(timer);
  expect(turns).toBeGreaterThan(3);
});
