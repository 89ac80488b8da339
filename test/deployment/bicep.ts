// Bicep files as syntax trees. Microsoft's compiler is not among the packages of the registry; a grammar is, and with it
// what a compiler would say of names is soon checked.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Language, Parser, type Node } from 'web-tree-sitter';

const { resolve } = createRequire(import.meta.url);
await Parser.init();
const parser = new Parser();
parser.setLanguage(await Language.load(resolve('tree-sitter-bicep/tree-sitter-bicep.wasm')));

export interface Bicep {
  readonly text: string;
  /** Where the grammar fits no further, as `line: text`. */
  readonly faults: readonly string[];
  /** Names that are used without a declaration. */
  readonly undeclared: readonly string[];
  /** Names of parameters and variables that are declared without a use. */
  readonly unused: readonly string[];
  readonly parameters: readonly { readonly name: string; readonly required: boolean; readonly secure: boolean }[];
  readonly outputs: readonly string[];
  readonly modules: readonly { readonly name: string; readonly path: string; readonly given: readonly string[] }[];
  /** Types of resources with their versions. */
  readonly resources: readonly string[];
}

export function parseBicep(text: string): Bicep {
  const all = withAllBelow(parser.parse(text)!.rootNode);
  const declared = (...kinds: string[]) =>
    all.filter(({ type }) => kinds.some((kind) => type === `${kind}_declaration`));
  const names = declared('parameter', 'variable', 'resource', 'module').map(nameOf);
  const loops = all.filter(({ type }) => type === 'for_statement').map(nameOf);
  const used = all.filter(isUse).map((node) => node.text);
  return {
    text,
    faults: all
      .filter(({ isError, isMissing }) => isError || isMissing)
      .map(({ startPosition, text }) => `${startPosition.row + 1}: ${text.slice(0, 60)}`),
    undeclared: used.filter((name) => !names.includes(name) && !loops.includes(name)),
    unused: declared('parameter', 'variable')
      .map(nameOf)
      .filter((name) => !used.includes(name)),
    parameters: declared('parameter').map((node) => ({
      name: nameOf(node),
      required: node.namedChildren.length === 2,
      secure: node.previousNamedSibling?.type === 'decorators' && node.previousNamedSibling.text.includes('@secure()'),
    })),
    outputs: declared('output').map(nameOf),
    modules: declared('module').map((node) => ({
      name: nameOf(node),
      path: firstString(node),
      given: withAllBelow(node)
        .filter(({ type, text }) => type === 'object_property' && text.startsWith('params:'))
        .flatMap(({ namedChildren }) => namedChildren[1]!.namedChildren.map((each) => nameOf(each!))),
    })),
    resources: declared('resource').map(firstString),
  };
}

export function parseBicepFile(path: string): Bicep {
  return parseBicep(readFileSync(path, 'utf8'));
}

function withAllBelow(node: Node): Node[] {
  return [node, ...node.children.flatMap((child) => (child ? withAllBelow(child) : []))];
}

function nameOf(node: Node): string {
  return node.namedChildren[0]?.text ?? '';
}

function firstString(node: Node): string {
  return node.namedChildren[1]?.text.slice(1, -1) ?? '';
}

/** Whether a node is a name that stands for a value, and not the name of a property, a function or a declaration. */
function isUse(node: Node): boolean {
  const { type, parent } = node;
  if (type !== 'identifier' || parent === null) return false;
  const isFirst = parent.namedChildren[0]?.id === node.id;
  if (parent.type === 'call_expression') return !isFirst;
  return !(isFirst && /_declaration$|^object_property$|^for_statement$/.test(parent.type));
}
