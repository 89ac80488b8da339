// What people type to have something done, against what must be understood by it. The wordings are data in test/bank.
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { CommandCircumstances } from '../../src/understanding/commands/read-command.ts';
import { readCommand } from '../../src/understanding/commands/read-command.ts';
import { everyMeasure } from '../../src/measures/find-measures.ts';
import type { Vocabulary } from '../../src/understanding/vocabulary.ts';
import { buildVocabulary } from '../../src/understanding/vocabulary.ts';
import { catalogueOf } from '../support/catalogue-of.ts';
import type { Wording } from '../support/wordings.ts';
import { readWording, readWordings, shortly, worlds } from '../support/wordings.ts';

let vocabularies: Readonly<Record<Wording['world'], Vocabulary>>;
beforeAll(async () => {
  vocabularies = {
    alingsas: buildVocabulary(await catalogueOf(worlds.alingsas)),
    vara: buildVocabulary(await catalogueOf(worlds.vara)),
    sundby: buildVocabulary(await catalogueOf(worlds.sundby)),
  };
});

const titled = (wordings: readonly Wording[]) => wordings.map((wording) => [wording.text, wording] as const);

describe.each([
  'commands',
  'commands-unseen',
  'commands-unseen-2',
  'commands-unseen-3',
  'commands-unseen-4',
  'commands-unseen-5',
  'commands-unseen-6',
  'commands-unseen-7',
])('the wordings in %s.json', (file) => {
  const wordings = readWordings(file);

  test.each(titled(wordings.filter(({ fails }) => !fails)))('%s', (_, wording) => {
    const read = readWording(wording, vocabularies[wording.world]);
    expect(shortly(read)).toEqual(wording.expect);
    expect(read?.language ?? wording.lang).toBe(wording.lang);
  });

  test('those that fail are known, and still fail', () => {
    const mended = wordings.filter((wording) => {
      const read = readWording(wording, vocabularies[wording.world]);
      return wording.fails && JSON.stringify(shortly(read)) === JSON.stringify(wording.expect);
    });
    expect(mended.map(({ text }) => text)).toEqual([]);
  });

  test('hold what is no command as well', () => {
    expect(wordings.filter(({ expect }) => expect === null).length).toBeGreaterThan(wordings.length / 10);
  });
});

describe('a reading', () => {
  const circumstances: CommandCircumstances = {
    today: new Date('2026-11-23T09:00:00Z'),
    locale: 'sv',
    previous: null,
    mentions: [],
  };
  const read = (text: string, given: Partial<CommandCircumstances> = {}) =>
    readCommand(text, vocabularies.alingsas, { ...circumstances, ...given });

  test('asks which measure with the whole command for each', () => {
    const change = { status: 'paused', due: '2027-03-31', note: 'väntar på Adda' };
    expect(read('pausa åtgärd 4 och 5 till mars, väntar på Adda')).toEqual({
      kind: 'which-measure',
      options: ['IT-2', 'TEL-1'].map((measure) => ({ kind: 'change', measure, change })),
      language: 'sv',
    });
  });

  test('offers at most five measures, the nearest first', () => {
    const asked = read('pausa översynen');
    expect(asked?.kind === 'which-measure' && asked.options.map(({ measure }) => measure).slice(0, 1)).toEqual([
      'IT-1',
    ]);
    expect(asked?.kind === 'which-measure' && asked.options.length).toBeLessThanOrEqual(5);
  });

  test.each([
    ['åtgärd 99 klar', 'measure', 'åtgärd 99'],
    ['Bo Ek äger åtgärd 4', 'person', 'Bo Ek'],
    ['ge åtgärd 4 till Bo', 'person', 'Bo'],
    ['åtgärd 4 klar, sparade 900', 'amount', 'sparade 900'],
    ['åtgärd 4 pågår, slutdatum 31 feb', 'date', 'slutdatum 31 feb'],
  ])('of %j tells what is unclear in it', (text, why, words) => {
    expect(read(text)).toEqual({ kind: 'unclear', why, words, language: 'sv' });
  });

  test('goes on from a list of one measure, not from a list of more', () => {
    const listed = (measures: readonly string[]) =>
      ({ kind: 'measures', show: 'list', filter: { ...everyMeasure, measures } }) as const;
    expect(read('den är klar', { previous: listed(['IT-2']) })).toMatchObject({ command: { measure: 'IT-2' } });
    expect(read('den är klar', { previous: listed(['IT-2', 'IT-1']) })).toMatchObject({ why: 'measure' });
  });

  test('is in the language of its words, else of the client', () => {
    expect(read('IT-2 60 %', { locale: 'en' })?.language).toBe('en');
    expect(read('IT-2 60 %', { locale: 'sv' })?.language).toBe('sv');
    expect(read('measure 4 is on hold')?.language).toBe('en');
  });

  test('has a long note whole, but a text beyond all measure is none', () => {
    const note = 'Väntar på svar. '.repeat(600).trim();
    expect(read(`anteckning åtgärd 4: ${note}`)).toMatchObject({ command: { change: { note } } });
    expect(read(`anteckning åtgärd 4: ${'a'.repeat(60_000)}`)).toBeNull();
  });
});
