// "Mina åtgärder": what waits for a person, and several changes in one go. Each row stands for itself.
import type { MyRow, Update } from '../../cards/updates/update.ts';
import type { Measure } from '../../measures/measure.ts';
import { measuresOf, waitOf } from '../../measures/waiting.ts';
import { readTyped } from './change-data.ts';
import { shownAt } from './change.ts';
import { requestOf, type Doing } from './doing.ts';
import { changeIn } from './read-form.ts';

/** What a card has room for. */
const mostRows = 6;

/** The measures of the person, the most pressing first. */
export async function myMeasures(doing: Doing): Promise<Update> {
  return shown(await mine(doing), new Map(), null, doing);
}

/** Saves the rows in which something was changed. One that cannot be saved keeps what was typed; the others are saved. */
export async function saveRows(
  rows: readonly { readonly measure: string; readonly version: number }[],
  key: string,
  data: unknown,
  doing: Doing,
): Promise<Update> {
  const results = new Map<string, Omit<MyRow, 'measure' | 'wait'>>();
  for (const { measure: code, version } of rows) {
    const result = await saveRow(code, version, key, data, doing);
    if (result) results.set(code, result);
  }
  const saved = [...results.values()].filter(({ outcome }) => outcome === 'saved').length;
  return shown(await mine(doing), results, { saved, left: results.size - saved }, doing);
}

/** Null when nothing was changed in the row. */
async function saveRow(
  code: string,
  version: number,
  key: string,
  data: unknown,
  doing: Doing,
): Promise<Omit<MyRow, 'measure' | 'wait'> | null> {
  const { port, speaker } = doing;
  const measure = await port.readMeasure(speaker.tenant, code);
  const before = measure && (await shownAt(measure, version, doing));
  if (!before) return null;
  const typed = readTyped(data, `:${code}`);
  const change = changeIn(typed, before);
  if (Object.keys(change).length === 0) return null;
  const outcome = await port.changeMeasure(speaker.tenant, {
    ...requestOf(doing, code, key),
    ...{ seen: version, change },
  });
  switch (outcome.kind) {
    case 'saved':
      return { typed: {}, faults: [], outcome: 'saved' };
    case 'refused':
      return { typed, faults: outcome.faults, outcome: 'none' };
    case 'conflict':
      return { typed, faults: [], outcome: 'conflict' };
    case 'not-permitted':
      return { typed: {}, faults: [], outcome: 'not-permitted' };
    case 'unchanged':
    case 'unknown-measure':
      return null;
  }
}

async function mine({ port, speaker, now }: Doing): Promise<readonly Measure[]> {
  return measuresOf(await port.readMeasures(speaker.tenant), speaker.person, now);
}

function shown(
  measures: readonly Measure[],
  results: ReadonlyMap<string, Omit<MyRow, 'measure' | 'wait'>>,
  result: { readonly saved: number; readonly left: number } | null,
  { speaker, now, newKey }: Doing,
): Update {
  const plain = { typed: {}, faults: [], outcome: 'none' } as const;
  // Rows with a result stay in sight, whatever has become pressing meanwhile.
  const ordered = [...measures].sort((one, other) => Number(results.has(other.code)) - Number(results.has(one.code)));
  const rows = ordered.slice(0, mostRows).map((measure) => ({
    measure,
    wait: waitOf(measure, speaker.person, now),
    ...(results.get(measure.code) ?? plain),
  }));
  return { kind: 'my-measures', rows, more: measures.length - rows.length, result, key: newKey() };
}
