// "kort och lång sikt": of two names joined, the first may leave out what the second says too.
import type { Finding, Phrases } from './words/phrases.ts';
import type { Token } from './words/tokens.ts';

const joints: ReadonlySet<string> = new Set(['och', 'eller', 'samt', 'respektive', 'o', 'and', 'or']);

/** The terms named by their first word alone, before another with which they share the rest. */
export function withSharedHead(tokens: readonly Token[], findings: readonly Finding[], phrases: Phrases): Finding[] {
  return findings.flatMap((finding) => {
    const { sense, from, to } = finding;
    if (sense.kind !== 'term' || to - from < 2 || !joints.has(tokens[from - 1]?.text ?? '')) return [];
    const first = tokens[from - 2];
    if (
      !first ||
      findings.some((other) => other.sense.kind === 'term' && other.from <= from - 2 && from - 2 < other.to)
    )
      return [];
    const whole = [first, ...tokens.slice(from + 1, to)];
    return phrases
      .find(whole)
      .filter((other) => other.sense.kind === 'term' && other.sense.termKind === sense.termKind)
      .filter((other) => other.from === 0 && other.to === whole.length)
      .map((other) => ({ ...other, from: from - 2, to: from - 1 }));
  });
}
