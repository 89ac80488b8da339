// Who may import whom. The rules are the design's; this test is what holds them.
import { describe, expect, test } from '@jest/globals';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

const root = join(import.meta.dirname, '..');

/** Room -> the rooms it may import from, beside itself. `language.ts` and `log.ts` are named like rooms. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  'language.ts': [],
  'log.ts': ['config.ts'],
  'settings.ts': [],
  'config.ts': ['settings.ts'],
  indicators: ['language.ts'],
  texts: ['language.ts'],
  measures: ['language.ts', 'indicators', 'people'],
  reviews: ['language.ts', 'indicators', 'measures'],
  people: ['language.ts'],
  notifications: ['language.ts', 'indicators', 'measures', 'people'],
  understanding: ['language.ts', 'indicators', 'measures', 'reviews'],
  learning: ['language.ts', 'measures', 'understanding'],
  cards: ['language.ts', 'indicators', 'measures', 'people', 'notifications', 'learning', 'understanding', 'texts'],
  conversation: [
    'language.ts',
    'indicators',
    'measures',
    'reviews',
    'people',
    'notifications',
    'learning',
    'understanding',
    'cards',
    'texts',
  ],
  store: ['language.ts', 'indicators', 'measures', 'people', 'notifications', 'learning', 'reviews', 'understanding'],
  teams: ['language.ts', 'log.ts', 'config.ts', 'people', 'notifications', 'conversation'],
};

/** Package -> the only places that may import it. */
const packagesAt: Readonly<Record<string, readonly string[]>> = {
  botbuilder: ['src/teams/'],
  'botframework-': ['src/teams/'],
  '@microsoft/teams-ai': ['src/teams/'],
  restify: ['src/teams/'],
  'prom-client': ['src/teams/'],
  '@opentelemetry/api': ['src/teams/'],
  kysely: ['src/store/'],
  'node:sqlite': ['src/store/'],
  pg: ['src/store/'],
  'adaptivecards-templating': ['src/cards/'],
  'csv-parse': ['src/reviews/'],
  'csv-stringify': ['src/tools/'],
  pino: ['src/log.ts'],
  zod: ['src/settings.ts', 'src/config.ts', 'src/conversation/', 'src/reviews/', 'src/teams/'],
};

const files = globSync('src/**/*.ts', { cwd: root }).map((file) => file.replaceAll('\\', '/'));

const imports = files.flatMap((file) =>
  [...readFileSync(join(root, file), 'utf8').matchAll(/^(import|export)( type)?[^'"]*? from '([^']+)'/gms)].map(
    (match) => ({
      file,
      isType: match[2] !== undefined,
      from: match[3] ?? '',
    }),
  ),
);

const roomOf = (path: string): string => path.split('/')[1] ?? '';

describe('rooms', () => {
  test('there is something to check', () => {
    expect(imports.length).toBeGreaterThan(100);
  });

  test('each imports only from where it may', () => {
    const wrong = imports.flatMap(({ file, from }) => {
      const room = roomOf(file);
      if (!from.startsWith('.') || room === 'tools' || room === 'main.ts' || room === 'klarsyn.ts') return [];
      const target = roomOf(normalize(join(dirname(file), from)));
      const allowed = target === room || (mayImport[room] ?? []).includes(target);
      return allowed ? [] : [`${file} imports ${from}`];
    });
    expect(wrong).toEqual([]);
  });

  test('cards know the understanding by its types only', () => {
    const wrong = imports.filter(({ file, from, isType }) => {
      return roomOf(file) === 'cards' && from.includes('/understanding/') && !isType;
    });
    expect(wrong).toEqual([]);
  });

  test('packages stay in the rooms that own them', () => {
    const wrong = imports.flatMap(({ file, from }) => {
      const owners = Object.entries(packagesAt).find(
        ([name]) => from === name || from.startsWith(`${name}/`) || (name.endsWith('-') && from.startsWith(name)),
      )?.[1];
      return owners === undefined || owners.some((place) => file.startsWith(place)) ? [] : [`${file} imports ${from}`];
    });
    expect(wrong).toEqual([]);
  });

  test('only the configuration reads the environment', () => {
    const wrong = files.filter((file) => {
      return file !== 'src/config.ts' && /process\.env/.test(readFileSync(join(root, file), 'utf8'));
    });
    expect(wrong).toEqual([]);
  });
});

describe('names', () => {
  test('no file is called what says nothing', () => {
    expect(files.filter((file) => /(utils?|helpers?|common|core|manager|service)(\/|\.ts|-)/.test(file))).toEqual([]);
  });

  test('each file opens with what it is', () => {
    expect(files.filter((file) => !readFileSync(join(root, file), 'utf8').startsWith('//'))).toEqual([]);
  });

  test('no file is longer than its one idea', () => {
    const words = (file: string) => /\/(texts|lexicon)\//.test(file);
    const long = files.filter(
      (file) => !words(file) && readFileSync(join(root, file), 'utf8').split('\n').length > 230,
    );
    expect(long).toEqual([]);
  });

  test('card templates hold no human word', () => {
    const wrong = globSync('cards/**/*.json', { cwd: root }).flatMap((file) => {
      const shown =
        /"(?:text|title|label|placeholder|errorMessage|altText|speak|fallbackText|tooltip)":\s*"((?:[^"\\]|\\.)*)"/g;
      return [...readFileSync(join(root, file), 'utf8').matchAll(shown)]
        .map((match) => (match[1] ?? '').replace(/\$\{[^}]*\}/g, ''))
        .filter((text) => /\p{L}/u.test(text))
        .map((text) => `${file}: ${text}`);
    });
    expect(wrong).toEqual([]);
  });
});
