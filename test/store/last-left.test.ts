// What an instance remembers of the measures that it has changed: the latest of each, and not without end.
import { expect, test } from '@jest/globals';
import { lastLeft, rememberLeft } from '../../src/store/last-left.ts';
import { openDatabase } from '../../src/store/migrate.ts';
import { aMeasure } from '../measures/a-measure.ts';

test('measures are remembered as they were left last, those of each tenant apart, and the oldest are forgotten', async () => {
  const { db } = await openDatabase('sqlite::memory:');
  try {
    const leave = (tenant: string, code: string, version: number) =>
      rememberLeft(db, tenant, { measure: aMeasure({ code, version }), catalogue: 1 });
    const versionOf = (tenant: string, code: string) => lastLeft(db, tenant, code)?.measure.version;
    leave('a', 'IT-1', 2);
    leave('a', 'IT-2', 2);
    leave('b', 'IT-1', 7);
    leave('a', 'IT-1', 3);
    expect([versionOf('a', 'IT-1'), versionOf('b', 'IT-1'), versionOf('b', 'IT-2')]).toEqual([3, 7, undefined]);
    for (let n = 0; n < 998; n += 1) leave('c', `HR-${n}`, 2);
    expect([versionOf('a', 'IT-2'), versionOf('b', 'IT-1'), versionOf('a', 'IT-1')]).toEqual([undefined, 7, 3]);
  } finally {
    await db.destroy();
  }
});
