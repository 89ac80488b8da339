// The table of measures summed by what they share: a row for each group, and the sum in which each measure counts once.
import type { Grouping } from '../measures/group-measures.ts';
import { groupMeasures } from '../measures/group-measures.ts';
import type { Measure } from '../measures/measure.ts';
import { statuses } from '../measures/measure.ts';
import type { Texts } from '../texts/texts.ts';
import { realisedSum, savingSum } from './measures-table.ts';
import type { Names } from './names.ts';
import { bareTkr } from './saving.ts';
import type { TableView } from './table.ts';
import { row, table } from './table.ts';

/** @param isRealised whether the amounts are what has been saved, or what is expected */
export function groupsTable(
  measures: readonly Measure[],
  by: Grouping,
  isRealised: boolean,
  names: Names,
  texts: Texts,
): TableView {
  const { formats } = texts;
  const cells = (among: readonly Measure[]): readonly string[] => [
    formats.number(among.length, 0),
    amountOf(among, isRealised, texts),
  ];
  const rows = groupMeasures(measures, by).map(({ key, measures: among }) => [
    nameOf(key, by, names, texts),
    ...cells(among),
  ]);
  return table(
    ['name', 'number', 'amount'],
    [
      texts.measures.grouping[by],
      texts.measures.countColumn,
      isRealised ? texts.measures.realisedColumn : texts.measures.savingColumn,
    ],
    [...rows.map((each) => row(each)), row([texts.measures.sum, ...cells(measures)], true)],
  );
}

/** Whether some measure is in more than one group. */
export function isShared(measures: readonly Measure[], by: Grouping): boolean {
  return groupMeasures(measures, by).reduce((count, { measures: among }) => count + among.length, 0) > measures.length;
}

function amountOf(measures: readonly Measure[], isRealised: boolean, texts: Texts): string {
  if (isRealised) return bareTkr(realisedSum(measures), texts);
  if (measures.every(({ expected }) => expected.kind === 'too-early')) return texts.measures.tooEarly;
  return bareTkr(savingSum(measures), texts);
}

function nameOf(key: string | null, by: Grouping, names: Names, texts: Texts): string {
  switch (by) {
    case 'horizon':
    case 'category':
    case 'theme':
      return key === null ? texts.measures.noTheme : names.term(key);
    case 'status': {
      const status = statuses.find((each) => each === key);
      return status === undefined ? '' : texts.words.status[status];
    }
    case 'owner':
      return key === null ? texts.measures.noOwner : (names.person(key) ?? texts.measures.someOwner);
  }
}
