// What people type to follow measures and to say how they want to be told, against what must be understood by it. The
// wordings are data in test/bank.
import { beforeAll, describe, expect, test } from '@jest/globals';
import { everyMeasure, type MeasureFilter } from '../../src/measures/find-measures.ts';
import type { CommandReading } from '../../src/understanding/command.ts';
import type { Vocabulary } from '../../src/understanding/vocabulary.ts';
import { buildVocabulary } from '../../src/understanding/vocabulary.ts';
import { catalogueOf } from '../support/catalogue-of.ts';
import type { Wording } from '../support/wordings.ts';
import { readWording, readWordings, worlds } from '../support/wordings.ts';

let vocabularies: Readonly<Record<Wording['world'], Vocabulary>>;
beforeAll(async () => {
  vocabularies = {
    alingsas: buildVocabulary(await catalogueOf(worlds.alingsas)),
    vara: buildVocabulary(await catalogueOf(worlds.vara)),
    sundby: buildVocabulary(await catalogueOf(worlds.sundby)),
  };
});

/** What narrows, and nothing else. */
function narrowing(filter: MeasureFilter | null): unknown {
  const isSet = ([dimension, value]: [string, unknown]): boolean =>
    JSON.stringify(value) !== JSON.stringify(everyMeasure[dimension as keyof MeasureFilter]);
  return filter && Object.fromEntries(Object.entries(filter).filter(isSet));
}

function shortly(read: CommandReading | null): unknown {
  if (read === null) return null;
  if (read.kind === 'unclear') return { unclear: read.why, words: read.words };
  if (read.kind === 'which-measure') return { which: read.options.map(({ measure }) => measure) };
  if (read.kind === 'several') return read;
  const { command } = read;
  switch (command.kind) {
    case 'follow':
    case 'unfollow':
      return { [command.kind]: narrowing(command.filter) };
    case 'followed':
    case 'notice-status':
      return { [command.kind]: true };
    case 'manners':
      return { manners: command.change };
    case 'away':
      return { away: command.until };
    case 'reminders':
      return { reminders: command.change };
    case 'snooze':
      return { snooze: command.measure, until: command.until };
    default:
      return command;
  }
}

/** Of what is unclear, the words only where they are expected. */
function inShort(read: CommandReading | null, { expect }: Wording): unknown {
  const short = shortly(read);
  const isBare = read?.kind === 'unclear' && !Object.hasOwn(expect ?? {}, 'words');
  return isBare ? { unclear: read.why } : short;
}

const titled = (wordings: readonly Wording[]) => wordings.map((wording) => [wording.text, wording] as const);

describe.each(['following', 'following-unseen', 'following-unseen-2', 'following-unseen-3', 'following-unseen-4'])(
  'the wordings in %s.json',
  (file) => {
    const wordings = readWordings(file);

    test.each(titled(wordings.filter(({ fails }) => !fails)))('%s', (_, wording) => {
      const read = readWording(wording, vocabularies[wording.world]);
      expect(inShort(read, wording)).toEqual(wording.expect);
      expect(read?.language ?? wording.lang).toBe(wording.lang);
    });

    test('those that fail are known, and still fail', () => {
      const mended = wordings.filter((wording) => {
        const read = readWording(wording, vocabularies[wording.world]);
        return wording.fails && JSON.stringify(inShort(read, wording)) === JSON.stringify(wording.expect);
      });
      expect(mended.map(({ text }) => text)).toEqual([]);
    });
  },
);
