// The app package: what Teams would refuse, it refuses; and what its menu of commands promises, the bot understands.
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { PNG } from 'pngjs';
import { packApp, type Packed } from '../src/tools/app-package.ts';
import { sampleFolder } from '../src/tools/sample-world.ts';
import type { Language } from '../src/language.ts';
import { readCommand } from '../src/understanding/commands/read-command.ts';
import { understand } from '../src/understanding/understand.ts';
import { buildVocabulary, type Vocabulary } from '../src/understanding/vocabulary.ts';
import { catalogueOf } from './support/catalogue-of.ts';

const root = join(import.meta.dirname, '..');
const values = {
  TEAMS_APP_ID: '7c1f3f0e-2f0b-4a57-9d3a-000000000001',
  BOT_ID: '7c1f3f0e-2f0b-4a57-9d3a-000000000002',
  APP_NAME_SUFFIX: '',
  DEVELOPER_NAME: 'Kommun "Å" \\ ${{BOT_ID}}',
  WEBSITE_URL: 'https://kommun.example',
  PRIVACY_URL: 'https://kommun.example/privacy',
  TERMS_OF_USE_URL: 'https://kommun.example/terms',
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'klarsyn-package-'));
  cpSync(join(root, 'appPackage'), folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

interface Manifest {
  version: string;
  id: string;
  name: { short: string; full: string };
  developer: { name: string };
  bots: { botId: string; commandLists: { commands: { title: string }[] }[] }[];
}

const contentOf = (packed: Packed) => {
  if (packed.kind === 'faulty') throw new Error(packed.faults.join('\n'));
  return unzipSync(packed.zip);
};
const manifestOf = (packed: Packed) => JSON.parse(strFromU8(contentOf(packed)['manifest.json']!)) as Manifest;
const faultsOf = (packed: Packed) => (packed.kind === 'faulty' ? packed.faults.join('\n') : 'none');

/** Changes a JSON file of the copied folder. */
function change(file: string, how: (content: Record<string, unknown>) => void): void {
  const content = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<string, unknown>;
  how(content);
  writeFileSync(join(folder, file), JSON.stringify(content));
}

test('the package holds the manifest, its translation and two icons, at its root, with every place filled', () => {
  const files = contentOf(packApp(folder, values));
  expect(Object.keys(files).sort()).toEqual(['color.png', 'en.json', 'manifest.json', 'outline.png']);
  const manifest = manifestOf(packApp(folder, values));
  expect([manifest.id, manifest.bots[0]?.botId]).toEqual([values.TEAMS_APP_ID, values.BOT_ID]);
  expect([manifest.name.short, manifest.developer.name]).toEqual(['Klarsyn', values.DEVELOPER_NAME]);
  for (const file of ['manifest.json', 'en.json'])
    expect(strFromU8(files[file]!).replace(JSON.stringify(values.DEVELOPER_NAME), '')).not.toContain('${{');
});

test('the same files make the same package', () => {
  const [first, second] = [packApp(folder, values), packApp(folder, values)];
  expect(first.kind === 'packed' && second.kind === 'packed' && Buffer.compare(first.zip, second.zip)).toBe(0);
});

test('the manifest bears the version of the product', () => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  expect(manifestOf(packApp(folder, values)).version).toBe(version);
});

describe('no package is made, and the remedy is told,', () => {
  test('when values are missing: all of them at once', () => {
    expect(faultsOf(packApp(folder, { ...values, BOT_ID: '', WEBSITE_URL: undefined }))).toBe(
      'WEBSITE_URL: is missing.\nBOT_ID: is missing.',
    );
  });

  test.each([
    ['BOT_ID', 'klarsyn', /^manifest\.json\/bots\/0\/botId: /],
    ['WEBSITE_URL', 'kommun.example', /^manifest\.json\/developer\/websiteUrl: /],
    ['DEVELOPER_NAME', 'x'.repeat(33), /^manifest\.json\/developer\/name: /],
    ['APP_NAME_SUFFIX', 'x'.repeat(30), /^manifest\.json\/name\/short: .*\nen\.json/],
  ])('when %s is %s', (name, value, fault) => {
    expect(faultsOf(packApp(folder, { ...values, [name]: value }))).toMatch(fault);
  });

  test('when the manifest holds what the schema does not know', () => {
    change('manifest.json', (manifest) => (manifest['colour'] = 'red'));
    expect(faultsOf(packApp(folder, values))).toMatch(/^manifest\.json: .*additional properties/);
  });

  test('when its version is not one that there is a schema for', () => {
    change('manifest.json', (manifest) => (manifest['manifestVersion'] = '9.9'));
    expect(faultsOf(packApp(folder, values))).toContain('there is no schema for the version 9.9');
  });

  test('when a text is not translated, or a translation has no text', () => {
    const title = (index: number) => `bots[0].commandLists[0].commands[${index}].title`;
    change('en.json', (english) => {
      delete english[title(1)];
      english[title(11)] = 'Something';
    });
    expect(faultsOf(packApp(folder, values)).split('\n')).toEqual([
      `en.json: translate ${title(1)}.`,
      `en.json: remove ${title(11)}, which manifest.json does not have.`,
    ]);
  });

  test('when an icon is missing', () => {
    rmSync(join(folder, 'outline.png'));
    expect(faultsOf(packApp(folder, values))).toMatch(/^outline\.png: is missing/);
  });
});

test('every environment names what the manifest wants, and the made-up one makes a package', () => {
  const wanted = [...readFileSync(join(root, 'appPackage/manifest.json'), 'utf8').matchAll(/\$\{\{(\w+)\}\}/g)];
  const environments = readdirSync(join(root, 'env')).filter((name) => /^\.env\.\w+$/.test(name));
  expect(environments.sort()).toEqual(['.env.dev', '.env.local', '.env.playground', '.env.prod']);
  for (const name of environments) {
    const settings = parseEnv(readFileSync(join(root, 'env', name), 'utf8'));
    expect([name, Object.keys(settings)]).toEqual([name, expect.arrayContaining(wanted.map(([, place]) => place))]);
    if (name === '.env.playground') expect(faultsOf(packApp(folder, settings))).toBe('none');
  }
});

describe('icons', () => {
  const pixels = (file: string) => {
    const { width, height, data } = PNG.sync.read(readFileSync(join(folder, file)));
    const each = Array.from({ length: width * height }, (_none, index) => [...data.subarray(index * 4, index * 4 + 4)]);
    return { width, height, each };
  };

  test('the coloured one is 192 by 192 and fills its square', () => {
    const { width, height, each } = pixels('color.png');
    expect([width, height]).toEqual([192, 192]);
    expect(each.every(([, , , opacity]) => opacity === 255)).toBe(true);
    expect(new Set(each.map(String)).size).toBeGreaterThan(2);
  });

  test('the outline is 32 by 32, white on nothing', () => {
    const { width, height, each } = pixels('outline.png');
    expect([width, height]).toEqual([32, 32]);
    const drawn = each.filter(([, , , opacity]) => opacity! > 0);
    expect(drawn.every(([red, green, blue]) => red === 255 && green === 255 && blue === 255)).toBe(true);
    expect(drawn.length).toBeGreaterThan(50);
    expect(drawn.length).toBeLessThan(each.length / 2);
  });
});

describe('a command of the menu is understood, in its own language, whatever the language of the client:', () => {
  const commands = manifestOf(packApp(join(root, 'appPackage'), values)).bots[0]!.commandLists[0]!.commands;
  const english = JSON.parse(readFileSync(join(root, 'appPackage/en.json'), 'utf8')) as Record<string, string>;
  const pairs = commands.flatMap(({ title }, index) => [
    ['sv', title, 'en'] as const,
    ['en', english[`bots[0].commandLists[0].commands[${index}].title`]!, 'sv'] as const,
  ]);

  /** What a command leads to: something to be done, or an answer; with the language of the reply. */
  const readingOf = (title: string, vocabulary: Vocabulary, locale: Language) => {
    const circumstances = { today: new Date('2026-11-24'), locale, previous: null };
    const command = readCommand(title, vocabulary, { ...circumstances, mentions: [] });
    const { language, ...reading } = command ?? understand(title, vocabulary, circumstances);
    return { language, found: 'meanings' in reading ? reading.meanings : [reading] };
  };

  test.each(pairs)('%s: %s', async (language, title, other) => {
    const vocabulary = buildVocabulary(await catalogueOf(sampleFolder));
    for (const locale of [language, other]) {
      const read = readingOf(title, vocabulary, locale);
      expect(read.language).toBe(language);
      const kinds = read.found.map(({ kind }) => kind);
      expect(kinds).toEqual([expect.stringMatching(/^(help|indicators|measures|command)$/)]);
    }
  });

  test('and the same command means the same in both', async () => {
    const vocabulary = buildVocabulary(await catalogueOf(sampleFolder));
    for (let index = 0; index < pairs.length; index += 2) {
      const [swedish, english] = [pairs[index]![1], pairs[index + 1]![1]];
      expect(readingOf(english, vocabulary, 'en').found).toEqual(readingOf(swedish, vocabulary, 'sv').found);
    }
  });
});
