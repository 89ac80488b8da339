// What the README says of settings and commands is what there is.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { settings } from '../src/settings.ts';

const root = join(import.meta.dirname, '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> };

/** The rows of the table below a heading, without its head. */
function tableUnder(heading: string): string[][] {
  const lines = readme.split('\n');
  const head = lines.findIndex((line) => line.replace(/\s+/g, ' ').startsWith(heading));
  const end = lines.findIndex((line, index) => index > head && !line.startsWith('|'));
  if (head < 0) throw new Error(`README.md has no table that begins with ${heading}`);
  return lines.slice(head + 2, end).map((line) =>
    line
      .split(/(?<!\\)\|/)
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

test('the table of settings says of each what the program says of it, in its order', () => {
  const described = Object.entries(settings).map(([name, { description }]) => [`\`${name}\``, description]);
  expect(tableUnder('| variable |')).toEqual(described);
});

describe('commands', () => {
  test('that are told of exist', () => {
    const told = [...readme.matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name!);
    expect(told.length).toBeGreaterThan(5);
    expect(told.filter((name) => !(name in scripts))).toEqual([]);
  });

  test('that exist are told of, apart from those for the development itself', () => {
    const forDevelopers = ['types', 'lint', 'lint:fix', 'jest', 'stress', 'kolada-workbook'];
    const silent = Object.keys(scripts).filter((name) => !forDevelopers.includes(name) && !readme.includes(name));
    expect(silent).toEqual([]);
  });

  test('files that are linked to exist', () => {
    const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, file]) => file!);
    expect(links.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  });
});
