// A card that goes into somebody's message, where the bot may not be: what it shows stays, what leads back to the bot goes.
import type { Card } from './card.ts';

/** Properties that lead back to the bot, wherever they stand. */
const leadingBack: ReadonlySet<string> = new Set(['refresh', 'selectAction']);

/** The card without buttons, inputs and what keeps it alive. */
export function cardToShare(card: Card): Card {
  return withoutActions(card) as Card;
}

function withoutActions(node: unknown): unknown {
  if (Array.isArray(node)) return node.filter((item) => !leadsBack(item)).map(withoutActions);
  if (typeof node !== 'object' || node === null) return node;
  const kept = Object.entries(node).filter(([name]) => !leadingBack.has(name));
  return Object.fromEntries(kept.map(([name, value]) => [name, withoutActions(value)]));
}

function leadsBack(node: unknown): boolean {
  if (typeof node !== 'object' || node === null || !('type' in node)) return false;
  const { type } = node;
  if ('id' in node && (node.id === 'closing' || node.id === 'interpretation')) return true;
  return typeof type === 'string' && (type === 'ActionSet' || type.startsWith('Input.'));
}
