// The question banks, put to the whole way from text to answer. Known failures are listed and must fail, so that one
// which has been mended is taken off the list.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import type { Examination, Examined } from '../bank/examine.ts';
import { openExamination, readBank } from '../bank/examine.ts';

const folder = `${import.meta.dirname}/../bank`;
const known = JSON.parse(readFileSync(`${folder}/known-failures.json`, 'utf8')) as Record<string, 'refused' | 'wrong'>;

const sample = `${import.meta.dirname}/../../data/alingsas-2024`;
const invented = `${import.meta.dirname}/../worlds`;
const all: Examined[] = [];
const banks = [
  { name: 'alingsas', world: sample },
  { name: 'alingsas-blind', world: sample },
  { name: 'vara', world: `${invented}/vara` },
  { name: 'vara-blind', world: `${invented}/vara` },
  { name: 'sundby', world: `${invented}/sundby` },
  { name: 'alingsas-unseen', world: sample },
  { name: 'vara-unseen', world: `${invented}/vara` },
  { name: 'sundby-unseen', world: `${invented}/sundby` },
  { name: 'alingsas-traps', world: sample },
  { name: 'vara-traps', world: `${invented}/vara` },
  { name: 'sundby-traps', world: `${invented}/sundby` },
  { name: 'alingsas-talk-sv', world: sample },
  { name: 'alingsas-talk-en', world: sample },
  { name: 'alingsas-voices', world: sample },
  { name: 'markby', world: `${invented}/markby` },
  { name: 'skogsnas', world: `${invented}/skogsnas` },
  { name: 'hedeby', world: `${invented}/hedeby` },
  { name: 'lunda', world: `${invented}/lunda` },
  { name: 'alingsas-kinds', world: sample },
  { name: 'hedeby-kinds', world: `${invented}/hedeby` },
  { name: 'alingsas-people', world: sample },
  { name: 'granvik', world: `${invented}/granvik` },
  { name: 'alingsas-personas', world: sample },
  { name: 'tallmo', world: `${invented}/tallmo` },
  { name: 'alingsas-month', world: sample },
  { name: 'alingsas-month-2', world: sample },
  { name: 'hedeby-month', world: `${invented}/hedeby` },
  { name: 'tallmo-month', world: `${invented}/tallmo` },
  { name: 'markby-month', world: `${invented}/markby` },
  { name: 'granvik-month', world: `${invented}/granvik` },
  { name: 'alingsas-month-3', world: sample },
  { name: 'skogsnas-month', world: `${invented}/skogsnas` },
  { name: 'alingsas-month-4', world: sample },
  { name: 'vara-month', world: `${invented}/vara` },
  { name: 'lunda-month', world: `${invented}/lunda` },
  { name: 'alingsas-further', world: sample },
  { name: 'skogsnas-further', world: `${invented}/skogsnas` },
];

describe.each(banks)('the questions about $name', ({ name, world }) => {
  let examination: Examination;
  const examined: Examined[] = [];

  beforeAll(async () => {
    examination = await openExamination(world);
    for (const item of readBank(`${folder}/${name}.json`)) examined.push(await examination.ask(item));
    all.push(...examined);
  });
  afterAll(() => examination.close());

  test('are answered rightly, but for the known failures', () => {
    const failures = examined.filter(({ mark }) => mark !== 'right').map(({ item, mark }) => [item.id, mark]);
    const expected = Object.entries(known).filter(([id]) => examined.some(({ item }) => item.id === id));
    expect(Object.fromEntries(failures)).toEqual(Object.fromEntries(expected));
  });
});

test('hardly any question gets a wrong answer: at most one of two hundred', () => {
  expect(all.length).toBeGreaterThan(2400);
  expect(all.filter(({ mark }) => mark === 'wrong').length / all.length).toBeLessThanOrEqual(0.005);
});

test('the banks hold negatives as well as positives', () => {
  const negatives = all.filter(({ item }) => item.expect.answer === 'refuse');
  expect(negatives.length).toBeGreaterThan(600);
  expect(all.length - negatives.length).toBeGreaterThan(1800);
});

test('every known failure is a question of a bank', () => {
  const ids = banks.flatMap(({ name }) => readBank(`${folder}/${name}.json`).map(({ id }) => id));
  expect(Object.keys(known).filter((id) => !ids.includes(id))).toEqual([]);
});
