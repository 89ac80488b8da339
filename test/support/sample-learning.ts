// One outcome of every kind of teaching, for tests and pictures of cards. `written` gets every text that people have written.
import type { CardContext } from '../../src/cards/card.ts';
import type { Learning } from '../../src/cards/learning/learning.ts';
import type { Language } from '../../src/language.ts';
import type { ChangedAnswer } from '../../src/learning/replay.ts';
import type { UnansweredGroup } from '../../src/learning/unanswered.ts';
import { measuresQuestion, valuesQuestion } from './sample-answers.ts';
import { sampleWorld, type Written } from './sample-world.ts';

export interface LearningSample {
  readonly name: string;
  readonly learning: Learning;
  readonly context: CardContext;
}

/** Every kind of outcome in a language. */
export function sampleLearning(language: Language, written: Written = (text) => text): readonly LearningSample[] {
  const { catalogue } = sampleWorld(written);
  const at = '2026-11-23T09:30:00.000Z';
  const group: UnansweredGroup = {
    ...{ likeness: 'AbCdEfGhIjKlMnOp', times: 7, people: 3, latest: at, why: 'refused' },
    wordings: [written('Hur många vabbdagar hade KLK 2023?'), written('vabbdagarna KLK 2022')],
  };
  const unhelpful: UnansweredGroup = {
    ...{ likeness: 'aBcDeFgHiJkLmNoP', times: 1, people: 1, latest: at, why: 'unhelpful' },
    wordings: [written('Sjukfrånvaro KLK 2023')],
  };
  const many = Array.from({ length: 30 }, () => ({
    ...group,
    wordings: Array.from({ length: 9 }, () => group.wordings[0] ?? ''),
  }));
  const meant = { kind: 'indicator', code: 'sick-leave' } as const;
  const typed = { meant: 'indicator-sick-leave', word: written('vabbdagar'), search: '' };
  const candidates = [meant, { kind: 'measure', code: 'IT-1' } as const];
  const synonym = { word: written('vabbdagar'), meant };
  const changes: readonly [ChangedAnswer, ChangedAnswer] = [
    {
      text: written('frånvaro KLK 2023'),
      before: [valuesQuestion('sick-leave', ['klk'], { kind: 'listed', periods: ['2023'] })],
      after: [valuesQuestion('net-cost', ['klk'], { kind: 'listed', periods: ['2023'] })],
    },
    {
      text: written('besparing IT'),
      before: [measuresQuestion('savings', { themes: ['it'] })],
      after: [
        {
          ...({ kind: 'choice', differsIn: 'kind', isNear: false } as const),
          options: [measuresQuestion('savings', { themes: ['it'] }), measuresQuestion('count', { themes: ['it'] })],
        },
      ],
    },
  ];
  const added = { ...synonym, id: group.likeness, by: { person: 'anna', name: written('Anna Lindqvist') }, at };
  const gone = { ...added, meant: { kind: 'measure', code: 'GONE-1' } } as const;
  const outcomes: Readonly<Record<string, Learning>> = {
    'thumb-up': { kind: 'thumbed', up: true },
    'thumb-down': { kind: 'thumbed', up: false },
    'only-admins': { kind: 'only-admins' },
    'not-here': { kind: 'not-here' },
    unanswered: { kind: 'unanswered', groups: [group, unhelpful], dismissed: true },
    'unanswered-many': { kind: 'unanswered', groups: many, dismissed: false },
    'unanswered-none': { kind: 'unanswered', groups: [], dismissed: false },
    teach: { kind: 'teach', group, candidates, typed, fault: null },
    'teach-unchosen': {
      kind: 'teach',
      group,
      candidates,
      typed: { ...typed, meant: '' },
      fault: { kind: 'meant-needed' },
    },
    'teach-taken': {
      ...{ kind: 'teach', group, candidates, typed },
      fault: { kind: 'taken', by: catalogue.indicators.get('net-cost') ?? '' },
    },
    'teach-not-found': { kind: 'teach', group, candidates, typed, fault: { kind: 'nothing-found' } },
    stopped: { kind: 'stopped', group: group.likeness, synonym, changes },
    'stopped-many': {
      ...{ kind: 'stopped', group: group.likeness, synonym },
      changes: Array.from({ length: 40 }, () => changes[0]),
    },
    taught: { kind: 'taught', id: group.likeness, synonym, answered: 2 },
    'taught-nobody': { kind: 'taught', id: group.likeness, synonym, answered: 0 },
    words: { kind: 'words', synonyms: [added, gone], takenBack: synonym },
    'words-many': { kind: 'words', synonyms: Array.from({ length: 40 }, () => added), takenBack: null },
    'words-none': { kind: 'words', synonyms: [], takenBack: null },
  };
  const context = { catalogue, language, followUps: [] };
  return Object.entries(outcomes).map(([name, learning]) => ({ name: `learning-${name}`, learning, context }));
}
