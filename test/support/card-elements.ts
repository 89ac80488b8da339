// The parts of a card, one by one: elements and actions, whatever they lie in.

export type Element = Readonly<Record<string, unknown>> & { readonly type?: string };

/** Every element and action of a card, parents before their children; fallbacks included, data of buttons not. */
export function elements(node: unknown): Element[] {
  if (Array.isArray(node)) return node.flatMap(elements);
  if (typeof node !== 'object' || node === null) return [];
  const here = node as Element;
  const below = Object.entries(here).filter(([name]) => name !== 'data');
  return [...(typeof here.type === 'string' ? [here] : []), ...below.flatMap(([, child]) => elements(child))];
}
