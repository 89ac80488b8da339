// A card as text for a terminal: what is read first comes first, tables are aligned, buttons are listed.
import type { Card } from './card.ts';
import { seen } from './displayed-text.ts';

type Node = Readonly<Record<string, unknown>>;

/** The card's content from top to bottom. Charts are told by their fallback, or not where a table already says the same. */
export function plainText(card: Card): string {
  return linesOf(card.body)
    .filter((line, at, all) => line !== '' || (all[at - 1] ?? '') !== '')
    .join('\n')
    .trim();
}

function linesOf(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(linesOf);
  if (!isNode(node)) return [];
  const { type } = node;
  if (type === 'TextBlock') return [shown(node, 'text')];
  if (type === 'FactSet') return facts(node['facts']);
  if (type === 'Table') return ['', ...tableLines(node['rows']), ''];
  if (type === 'ActionSet') return ['', ...actionLines(node['actions'])];
  if (typeof type === 'string' && type.startsWith('Chart.')) return [];
  if (isNode(node['selectAction'])) return actionLines([node['selectAction']]);
  const inner = linesOf(node['items'] ?? node['columns'] ?? node['body']);
  return type === 'Container' && inner.length > 0 ? ['', ...inner] : inner;
}

function facts(node: unknown): string[] {
  const pairs = nodes(node).map((fact) => [shown(fact, 'title'), shown(fact, 'value')]);
  const width = Math.max(0, ...pairs.map(([title = '']) => title.length));
  return pairs.map(([title = '', value = '']) => `${title.padEnd(width)}  ${value}`);
}

function tableLines(node: unknown): string[] {
  const rows = nodes(node).map((row) => nodes(row['cells']).map((cell) => linesOf(cell['items']).join(' ')));
  const count = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: count }, (_, at) => Math.max(...rows.map((row) => (row[at] ?? '').length)));
  return rows.map((row) =>
    row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
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
