// A card as text for a terminal: what is read first comes first, tables are aligned, buttons are listed.
import type { Card } from './card.ts';
import { seen } from './displayed-text.ts';

type Node = Readonly<Record<string, unknown>>;

/** The card's content from top to bottom. Charts are told by their fallback, or not where a table already says the same. */
export function plainText(card: Card): string {
  return linesOf(card.body)
    .filter((line, at, all) => line !== '' || !isSpaced(all[at - 1] ?? '', all[at + 1] ?? ''))
    .join('\n')
    .trim();
}

/** Whether an empty line is one too many: after another, or between buttons. */
function isSpaced(before: string, after: string): boolean {
  return before === '' || (before.startsWith('→') && after.startsWith('→'));
}

function linesOf(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(linesOf);
  if (!isNode(node)) return [];
  const { type } = node;
  if (type === 'TextBlock') return [shown(node, 'text')];
  if (type === 'FactSet') return facts(node['facts']);
  if (type === 'Table') return ['', ...tableLines(node), ''];
  if (type === 'ActionSet') return ['', ...actionLines(node['actions'])];
  // Controls are no use in a terminal: there one asks again.
  if (typeof type === 'string' && (type.startsWith('Chart.') || notForTerminals.has(String(node['id'])))) return [];
  if (isNode(node['selectAction'])) return actionLines([node['selectAction']]);
  const inner = linesOf(node['items'] ?? node['columns'] ?? node['body']);
  return type === 'Container' && inner.length > 0 ? ['', ...inner] : inner;
}

const notForTerminals: ReadonlySet<string> = new Set(['interpretation', 'closing']);

function facts(node: unknown): string[] {
  const pairs = nodes(node).map((fact) => [shown(fact, 'title'), shown(fact, 'value')]);
  const width = Math.max(0, ...pairs.map(([title = '']) => title.length));
  return pairs.map(([title = '', value = '']) => `${title.padEnd(width)}  ${value}`);
}

/** Rows with their columns under each other, aligned as the card aligns them. */
function tableLines(table: Node): string[] {
  const rows = nodes(table['rows']).map((row) => nodes(row['cells']).map((cell) => linesOf(cell['items']).join(' ')));
  const columns = nodes(table['columns']).map((column, at) => ({
    isRight: column['horizontalCellContentAlignment'] === 'Right',
    width: Math.max(0, ...rows.map((row) => (row[at] ?? '').length)),
  }));
  return rows.map((row) =>
    columns
      .map(({ isRight, width }, at) => (isRight ? (row[at] ?? '').padStart(width) : (row[at] ?? '').padEnd(width)))
      .join('  ')
      .trimEnd(),
  );
}

function actionLines(node: unknown): string[] {
  return nodes(node)
    .filter((action) => action['type'] === 'Action.Submit' || action['type'] === 'Action.Execute')
    .map((action) => `→ ${shown(action, 'title')}`);
}

function shown(node: Node, field: string): string {
  const text = node[field];
  return typeof text === 'string' ? seen(text) : '';
}

function nodes(node: unknown): Node[] {
  return Array.isArray(node) ? node.filter(isNode) : [];
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
