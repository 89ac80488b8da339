// What people call that by which measures can be summed, and what stands before it: "per tema".
import type { Grouping } from '../../measures/group-measures.ts';

export const groupingWords: readonly (readonly [RegExp, Grouping])[] = [
  [/^(?:tids)?horisont(?:en|er|erna)?$|^horizons?$|^timeframes?$/, 'horizon'],
  [/^kategori(?:n|er|erna)?$|^categor(?:y|ies)$|^åtgärdstyp(?:er)?$/, 'category'],
  [/^tema(?:t|n|na)?$|^themes?$/, 'theme'],
  [/^status(?:en|ar)?$|^statuses$/, 'status'],
  [/^ägare$|^ansvarig(?:a)?$|^owners?$/, 'owner'],
];
export const each: ReadonlySet<string> = new Set(['per', 'varje', 'respektive', 'each', 'every', 'by']);
