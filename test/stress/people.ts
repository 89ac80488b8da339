// Fifty people, the measures that some of them own, and the workbook that says so.
import type { Owner } from '../../src/measures/measure.ts';
import { aWorkbook, withCell, withoutRow, type Sheets } from '../support/workbook.ts';
import type { Random } from './random.ts';

export const tenant = 'stress';

export const people: readonly Owner[] = Array.from({ length: 50 }, (_, n) => ({
  person: `00000000-0000-4000-8000-0000000000${String(n).padStart(2, '0')}`,
  name: `Person ${n}`,
}));

/** Admins by the settings. */
export const admins = people.slice(0, 2);

/** Who is made a controller now and then. Nobody else ever is one. */
export const sometimesControllers = people.slice(2, 8);

/** Who owns measures at first. */
const firstOwners = people.slice(10, 30);

const measureCount = 12;

export function isAdmin({ person }: Owner): boolean {
  return admins.some((admin) => admin.person === person);
}

/** The owners of a measure at first, by its number counted from 0. */
export function ownersOf(n: number): readonly Owner[] {
  return [0, 1].map((k) => firstOwners[(2 * n + k) % firstOwners.length]!);
}

/** The review that all begins with: measures M-1 and on. */
export function firstWorkbook(count = measureCount): Sheets {
  const sheets = aWorkbook();
  const [head, model] = sheets['measures.csv'] ?? [];
  if (!head || !model) throw new Error('The workbook has no measure.');
  const measures = Array.from({ length: count }, (_, n) => ({ code: `M-${n + 1}`, n }));
  const rows = measures.map(({ code, n }) => {
    const said: Readonly<Record<string, string>> = { code, number: String(n + 1), name_sv: `Åtgärd ${code}` };
    return model.map((cell, at) => said[head[at] ?? ''] ?? cell);
  });
  const owners = measures.flatMap(({ code, n }) => ownersOf(n).map(({ person, name }) => [code, person, name]));
  return {
    ...sheets,
    'measures.csv': [head, ...rows],
    'controllers.csv': [
      ['person', 'name'],
      ...sometimesControllers.slice(0, 2).map(({ person, name }) => [person, name]),
    ],
    'owners.csv': [['measure', 'person', 'name'], ...owners],
  };
}

/** The same review published again, with other statuses and savings, and sometimes without a measure. */
export function anotherWorkbook(random: Random): Sheets {
  let sheets = firstWorkbook();
  for (let n = 0; n < 3; n += 1) {
    const row = 2 + random.below(measureCount);
    sheets = withCell(sheets, 'measures.csv', row, 'status', random.pick(['not-started', 'in-progress', 'paused']));
    sheets = withCell(sheets, 'measures.csv', row, 'expected_saving_tkr', String(random.below(2000)));
  }
  if (!random.chance(0.3)) return sheets;
  const gone = random.below(measureCount);
  sheets = withoutRow(sheets, 'measures.csv', 2 + gone);
  return withoutRow(withoutRow(sheets, 'owners.csv', 3 + 2 * gone), 'owners.csv', 2 + 2 * gone);
}
