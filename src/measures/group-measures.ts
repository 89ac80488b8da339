// Many measures by what they share: a horizon, a category, a theme, a status, an owner.
import type { Measure } from './measure.ts';

export const groupings = ['horizon', 'category', 'theme', 'status', 'owner'] as const;

export type Grouping = (typeof groupings)[number];

export interface MeasureGroup {
  /** Code of the term, status, or Entra object id of the owner; null for measures that have none. */
  readonly key: string | null;
  readonly measures: readonly Measure[];
}

/**
 * The measures in groups, in the order in which these first come; those without the thing last. A measure with several themes
 * or owners is in each of their groups, so that the groups may come to more than the whole.
 */
export function groupMeasures(measures: readonly Measure[], by: Grouping): readonly MeasureGroup[] {
  const groups = new Map<string | null, Measure[]>();
  for (const measure of measures) {
    for (const key of keysOf(measure, by)) groups.set(key, [...(groups.get(key) ?? []), measure]);
  }
  return [...groups]
    .map(([key, among]) => ({ key, measures: among }))
    .sort((a, b) => Number(a.key === null) - Number(b.key === null));
}

function keysOf(measure: Measure, by: Grouping): readonly (string | null)[] {
  switch (by) {
    case 'horizon':
    case 'category':
    case 'status':
      return [measure[by]];
    case 'theme': {
      const themes = measure.themes.flatMap(({ theme, strength }) => (strength === 'core' ? [theme] : []));
      return themes.length === 0 ? [null] : themes;
    }
    case 'owner':
      return measure.owners.length === 0 ? [null] : measure.owners.map(({ person }) => person);
  }
}
