// Plain tables for a terminal, each with a line that explains it.

/** Prints a table: the first column to the left, the rest to the right. */
export function printTable(title: string, head: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = head.map((name, at) =>
    Math.max(...[name, ...rows.map((row) => row[at] ?? '')].map((text) => text.length)),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  ')
      .trimEnd();
  console.log(`\n${title}`);
  for (const row of [head, widths.map((width) => '-'.repeat(width)), ...rows]) console.log(`  ${line(row)}`);
}

/** Prints a line under a table. */
export function printLine(text: string): void {
  console.log(`  ${text}`);
}

/** Says how a figure stands to its goal. */
export function goal(
  name: string,
  value: number,
  limit: { readonly least: number } | { readonly most: number },
): string {
  const holds = 'least' in limit ? value >= limit.least : value <= limit.most;
  const wish = 'least' in limit ? `at least ${limit.least}` : `at most ${limit.most}`;
  return `${name}: ${number(value, Math.abs(value) < 10 ? 2 : 0)} (goal ${wish}: ${holds ? 'holds' : 'MISSED'})`;
}

export function number(value: number, decimals = 0): string {
  return value.toFixed(decimals);
}

/** A count as a share of another: `45 of 98 (46 %)`. */
export function share(count: number, all: number): string {
  return all === 0 ? '–' : `${count} of ${all} (${Math.round((100 * count) / all)} %)`;
}
