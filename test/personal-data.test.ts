// The page on personal data names every table that there is, on the right side, with the times that the program keeps.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { settings } from '../src/settings.ts';
import { lately } from '../src/conversation/chat-contexts.ts';
import { mostKept, usualRetentionDays } from '../src/learning/asked.ts';
import { openDatabase, type Db } from '../src/store/migrate.ts';
import { noticesKeptDays } from '../src/notifications/deliver.ts';
import { repeatsMs } from '../src/store/processed-actions.ts';

const page = readFileSync(join(import.meta.dirname, '../data/personuppgifter.md'), 'utf8');
const [, ofPeople = '', ofThings = ''] = page.split('\n## ');
const namedIn = (text: string) => [...text.matchAll(/`([a-z_]+)`/g)].map(([, name]) => name!);

let db: Db;
let tables: readonly string[];

beforeAll(async () => {
  ({ db } = await openDatabase('sqlite::memory:'));
  const { rows } = await sql<{ name: string }>`select name from sqlite_schema where type = 'table'`.execute(db);
  tables = rows.map(({ name }) => name);
});
afterAll(() => db.destroy());

test('every table is on the page, once, and no other', () => {
  expect([...namedIn(ofPeople), ...namedIn(ofThings)].sort()).toEqual([...tables].sort());
});

test('a table that says of whom it is, is among those about people', async () => {
  const wrong = [];
  for (const table of tables) {
    const { rows } = await sql<{ name: string }>`select name from pragma_table_info(${table})`.execute(db);
    if (rows.some(({ name }) => name === 'person') && !namedIn(ofPeople).includes(table)) wrong.push(table);
  }
  expect(wrong).toEqual([]);
});

test('the times on the page are those that hold', () => {
  const rowOf = (table: string) => page.split('\n').find((line) => line.startsWith(`| \`${table}\``)) ?? '';
  expect(rowOf('chat_context')).toContain(`${lately / 60_000} minuter`);
  expect(rowOf('processed_action')).toContain(`${repeatsMs / 86_400_000} dagar`);
  expect(rowOf('asked_question')).toContain(`${usualRetentionDays} dagar`);
  expect(rowOf('awaiting_answer')).toContain(`${usualRetentionDays} dagar`);
  expect(rowOf('notice')).toContain(`${noticesKeptDays} dagar`);
  expect(rowOf('snooze')).toContain(`${noticesKeptDays} dagar`);
  expect(page).toContain('`KLARSYN_RETENTION_DAYS`');
  expect(Object.keys(settings)).toContain('KLARSYN_RETENTION_DAYS');
  expect(rowOf('asked_question')).toContain(
    `${new Intl.NumberFormat('sv').format(mostKept)} med svar`.replace('\u00a0', ' '),
  );
});

test('what was asked is kept as it was understood, without the words', async () => {
  const { rows } = await sql<{ name: string }>`select name from pragma_table_info('chat_context')`.execute(db);
  expect(rows.map(({ name }) => name)).toEqual(['tenant', 'room', 'person', 'question', 'at']);
});

test('the text of a question is kept apart from who asked it', async () => {
  const { rows } = await sql<{ name: string }>`select name from pragma_table_info('asked_question')`.execute(db);
  expect(rows.map(({ name }) => name)).toEqual(['tenant', 'id', 'text', 'likeness', 'state', 'at']);
});
