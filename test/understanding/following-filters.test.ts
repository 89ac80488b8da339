// What is followed is what the same words would list in a question: never more, and never a guess.
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { MeasureFilter } from '../../src/measures/find-measures.ts';
import { everyMeasure } from '../../src/measures/find-measures.ts';
import type { CommandReading, Mention } from '../../src/understanding/command.ts';
import { readCommand } from '../../src/understanding/commands/read-command.ts';
import type { Question } from '../../src/understanding/question.ts';
import { understand } from '../../src/understanding/understand.ts';
import type { Vocabulary } from '../../src/understanding/vocabulary.ts';
import { buildVocabulary } from '../../src/understanding/vocabulary.ts';
import { readBank } from '../bank/examine.ts';
import { catalogueOf } from '../support/catalogue-of.ts';
import { worlds } from '../support/wordings.ts';

const today = new Date('2026-11-23T09:00:00Z');

let vocabulary: Vocabulary;
beforeAll(async () => {
  vocabulary = buildVocabulary(await catalogueOf(worlds.alingsas));
});

interface Given {
  readonly previous?: Question | null;
  readonly mentions?: readonly Mention[];
}

function read(text: string, { previous = null, mentions = [] }: Given = {}): CommandReading | null {
  return readCommand(text, vocabulary, { today, locale: 'sv', previous, mentions });
}

/** The filter that a text has followed, its parts in one order; null when it is no such command. */
function filterOf(reading: CommandReading | null): MeasureFilter | null {
  const command = reading?.kind === 'command' ? reading.command : null;
  return command?.kind === 'follow' ? inOrder(command.filter) : null;
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}

function inOrder(filter: MeasureFilter): MeasureFilter {
  return { ...everyMeasure, ...filter };
}

describe.each([
  ['alingsas', 'alingsas'],
  ['alingsas-blind', 'alingsas'],
  ['vara', 'vara'],
  ['vara-blind', 'vara'],
  ['sundby', 'sundby'],
] as const)('the questions in %s.json, with "follow" for their first word', (name, world) => {
  test('narrow what is followed as they narrow the answer', async () => {
    const known = buildVocabulary(await catalogueOf(worlds[world]));
    const different: string[] = [];
    let followed = 0;
    for (const { turns, lang } of readBank(`${import.meta.dirname}/../bank/${name}.json`)) {
      const [turn = ''] = turns;
      const circumstances = { today, locale: lang, previous: null };
      const asking = /^(?:vilka|vilken|vad|visa|lista|how|which|what|show|list|hur)\s/i;
      const text = `${lang === 'sv' ? 'följ' : 'follow'} ${turn.replaceAll('?', '').replace(asking, '')}`;
      const filter = filterOf(readCommand(text, known, { ...circumstances, mentions: [] }));
      const [meaning, another] = understand(turn, known, circumstances).meanings;
      if (filter === null || another || meaning?.kind !== 'measures') continue;
      followed += 1;
      if (JSON.stringify(filter) !== JSON.stringify(inOrder(meaning.filter))) different.push(text);
    }
    expect(different).toEqual([]);
    expect(followed).toBeGreaterThan(2);
  });
});

describe('what is followed', () => {
  test('is everything only where everything is said', () => {
    const words = ['alingsas', 'alingsas-blind'].flatMap((name) =>
      readBank(`${import.meta.dirname}/../bank/${name}.json`).flatMap(({ turns }) => turns.flatMap(wordsOf)),
    );
    const all = [...new Set(words)].filter((word) => {
      const filter = filterOf(read(`följ ${word}`));
      return filter !== null && JSON.stringify(filter) === JSON.stringify(everyMeasure);
    });
    const isSaid = /^(?:all|alla|allt|everything|samtliga|\p{L}*åtgärder\p{L}*|besparingar\p{L}*|measures|savings)$/u;
    expect(all).toContain('åtgärder');
    expect(all.filter((word) => !isSaid.test(word))).toEqual([]);
  });

  test('can be what was listed just before', () => {
    const filter = { ...everyMeasure, themes: ['it'], late: true };
    const previous: Question = { kind: 'measures', show: 'list', filter };
    expect(filterOf(read('följ dem', { previous }))).toEqual(filter);
    expect(filterOf(read('följ de här åtgärderna', { previous }))).toEqual(filter);
    expect(read('följ de här åtgärderna')).toMatchObject({ kind: 'unclear', why: 'filter' });
  });

  test('can be what a colleague mentioned owns', () => {
    const mentions = [{ person: 'a-person', name: 'Anna Berg' }];
    expect(filterOf(read('följ åtgärder som @Anna Berg äger', { mentions }))).toEqual({
      ...everyMeasure,
      owners: ['a-person'],
    });
  });

  test.each([
    ['följ åtgärder om IT som Anna äger', 'Anna äger'],
    ['följ mina försenade åtgärder', 'mina'],
    ['följ våra åtgärder', 'våra'],
    ['följ IT-åtgärder i Lerum', 'Lerum'],
    ['följ alla IT-åtgärder från förra året', 'från förra året'],
    ['följ åtgärder utan IT', 'utan'],
    ['följ åtgärder över 300000 kr', 'kr'],
    ['följ åtgärder som inte är klara eller avbrutna', 'åtgärder som inte är klara eller avbrutna'],
    ['följ åtgärd 4 och alla försenade', 'åtgärd 4 och alla försenade'],
    ['följ IT-2 på kort sikt', 'IT-2'],
    ['följ kommunen', 'kommunen'],
    ['följ varje', 'varje'],
    ['följ åtgärden', 'åtgärden'],
    ['följ det billigaste', 'billigaste'],
    ['follow cheap measures', 'cheap'],
  ])('is not guessed: %s', (text, words) => {
    expect(read(text)).toMatchObject({ kind: 'unclear', why: 'filter' });
    expect(read(text)).toHaveProperty('words', words);
  });
});

describe('no question becomes a command', () => {
  test.each([
    'hur följer vi upp åtgärderna?',
    'hur följs åtgärderna upp',
    'vilka åtgärder följer vi upp?',
    'vem följer åtgärd 4?',
    'kan vi följa kostnaden för IT över tid?',
    'ska vi följa IT-åtgärder?',
    'vad händer när åtgärd 4 är klar?',
    'berätta när åtgärd 4 ska vara klar',
    'tell me when measure 4 is due',
    'tell us about IT measures',
    'sammanfatta IT-åtgärderna',
    'sammanfatta läget',
    'hur många är borta varje dag?',
    'sjukfrånvaro på helger',
    'är bara vardagar med i måttet?',
    'varje vecka',
    'tillbaka',
    'vad kostar semester till personalen?',
    'what is the status of measure 4?',
    'is measure 4 back on track?',
    'which measures are quiet?',
  ])('%s', (text) => {
    expect(read(text)).toBeNull();
  });
});
