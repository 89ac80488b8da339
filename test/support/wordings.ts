// Wordings of commands with what each must be understood as, read from test/bank.
import { readFileSync } from 'node:fs';
import type { Language } from '../../src/language.ts';
import type { CommandReading, Mention } from '../../src/understanding/command.ts';
import { readCommand } from '../../src/understanding/commands/read-command.ts';
import type { Vocabulary } from '../../src/understanding/vocabulary.ts';

export const worlds = {
  alingsas: `${import.meta.dirname}/../../data/alingsas-2024`,
  vara: `${import.meta.dirname}/../worlds/vara`,
  sundby: `${import.meta.dirname}/../worlds/sundby`,
};

export interface Wording {
  readonly text: string;
  readonly world: keyof typeof worlds;
  readonly lang: Language;
  /** Code of the measure that the question before was about. */
  readonly previous: string | null;
  readonly mentions: readonly string[];
  /** What the reading comes to, in the short form of `shortly`. */
  readonly expect: unknown;
  /** Known not to be understood so yet. */
  readonly fails: boolean;
}

/** The wordings in a file of test/bank. */
export function readWordings(file: string): readonly Wording[] {
  const path = `${import.meta.dirname}/../bank/${file}.json`;
  const defaults = { world: 'alingsas', lang: 'sv', previous: null, mentions: [], fails: false } as const;
  return (JSON.parse(readFileSync(path, 'utf8')) as Partial<Wording>[]).map((item) => ({
    text: '',
    expect: null,
    ...defaults,
    ...item,
  }));
}

const today = new Date('2026-11-23T09:00:00Z');

/** A wording as read on 23 November 2026 by somebody whose client is in the other language. */
export function readWording(
  { text, lang, previous, mentions }: Wording,
  vocabulary: Vocabulary,
): CommandReading | null {
  return readCommand(text, vocabulary, {
    today,
    locale: lang === 'sv' ? 'en' : 'sv',
    previous:
      previous === null ? null : { kind: 'measure', measure: { value: previous, how: 'stated' }, aspect: 'whole' },
    mentions: mentions.map((name): Mention => ({ person: name, name })),
  });
}

/** A reading in the short form that the wordings use: what it is, without its language. */
export function shortly(read: CommandReading | null): unknown {
  if (read === null) return null;
  if (read.kind === 'unclear') return { unclear: read.why };
  if (read.kind === 'several')
    return { several: read.commands.map((command) => shortly({ kind: 'command', command, language: read.language })) };
  if (read.kind === 'which-measure') return { which: read.options.map(({ measure }) => measure) };
  const { command } = read;
  switch (command.kind) {
    case 'change': {
      const { expected, ...change } = command.change;
      const saving = expected && (expected.kind === 'amount' ? expected.tkr : expected.kind);
      return { change: command.measure, ...change, ...(expected ? { expected: saving } : {}) };
    }
    case 'appoint': {
      const { measure: appoint, people, how, note } = command;
      return { appoint, people: people.map(({ name }) => name), how, ...(note === '' ? {} : { note }) };
    }
    case 'controller':
      return { controller: command.people.map(({ name }) => name), appointed: command.appointed };
    case 'open-update':
      return { 'open-update': command.measure };
    case 'add-measure':
      return { 'add-measure': command.title };
    case 'history':
      return { history: command.measure, since: command.since };
    case 'my-measures':
      return { 'my-measures': true };
    case 'undo':
      return { undo: command.measure };
    default:
      return command;
  }
}
