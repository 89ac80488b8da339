// The templating engine loads a parser of expressions, two grammars and the machine that runs them: a third of all its files.
// Our templates bind nothing but fields, which plain-fields.ts reads. Imported before the engine, this puts the names that it
// wants to see in that place, and nothing behind them.
import { createRequire, Module } from 'node:module';

class Absent {
  constructor() {
    throw new Error('Klarsyn runs without the parser of adaptive-expressions: see src/cards/without-parser.ts.');
  }
}

const { resolve, cache } = createRequire(import.meta.resolve('adaptive-expressions'));
const absent = {
  './parser': { ExpressionParser: Absent },
  './generated': {},
  './commonRegex': { CommonRegex: Absent },
  './regexErrorListener': {},
};
for (const [name, exports] of Object.entries(absent)) {
  const place = resolve(name);
  // Node has looked for the names of its exports by now, and left a place with nothing loaded.
  cache[place] = Object.assign(new Module(place), { loaded: true, exports });
}
