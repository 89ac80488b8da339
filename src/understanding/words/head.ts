// The head of a name: the word that says what it is the name of. "budget deviation" is a deviation.

const linking: ReadonlySet<string> = new Set([
  'i',
  'på',
  'för',
  'av',
  'med',
  'till',
  'per',
  'in',
  'on',
  'for',
  'of',
  'with',
  'to',
  'at',
  'by',
  'bland',
  'among',
  'inom',
  'från',
  'from',
]);

/** The place of the head among a name's words: the last before what narrows it. */
export function headOf(words: readonly string[]): number {
  const link = words.findIndex((word, at) => at > 0 && linking.has(word));
  return (link < 0 ? words.length : link) - 1;
}
