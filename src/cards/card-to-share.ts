// A card that goes into somebody's message, where the bot may not be: what it shows stays, what leads back to the bot goes.
import type { Card } from './card.ts';

/** The card without buttons, inputs and what keeps it alive. */
export function cardToShare({ refresh: _, ...card }: Card): Card {
  return { ...card, type: card.type, version: card.version, body: withoutActions(card.body) as readonly unknown[] };
}

function withoutActions(node: unknown): unknown {
  if (Array.isArray(node)) return node.filter((item) => !leadsBack(item)).map(withoutActions);
  if (typeof node !== 'object' || node === null) return node;
  const { selectAction: _, ...rest } = node as Record<string, unknown>;
  return Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, withoutActions(value)]));
}

function leadsBack(node: unknown): boolean {
  if (typeof node !== 'object' || node === null || !('type' in node)) return false;
  const { type } = node;
  return typeof type === 'string' && (type === 'ActionSet' || type.startsWith('Input.'));
}
