// What a template binds is a field of the data at hand. The engine would parse the name of each as a language of its own, write
// a path of it, take that apart again and compare all names without regard to case, every time; here such a field is read.
// Imported before a template is compiled.
import './without-parser.ts';
import {
  Constant,
  Expression,
  ExpressionEvaluator,
  ExpressionFunctions,
  ExpressionType,
  ReturnType,
} from 'adaptive-expressions';
import { Template } from 'adaptivecards-templating/lib/template-engine.js';

const functions = ExpressionFunctions.standardFunctions as Map<string, ExpressionEvaluator>;
const byPath = functionOf(ExpressionType.Accessor);
const concat = functionOf(ExpressionType.Concat);

/** The engine takes anything but this for a fault, and its types know no value without one. */
const noError = undefined as unknown as string;

function functionOf(type: string): ExpressionEvaluator {
  const known = functions.get(type);
  if (!known) throw new Error(`The expressions of templates have no ${type}.`);
  return known;
}

const reader = new ExpressionEvaluator(
  ExpressionType.Accessor,
  (expression, memory, options) => {
    const { $data } = memory as { readonly $data?: unknown };
    const [field] = expression.children;
    const value =
      field instanceof Constant && typeof field.value === 'string' ? fieldOf($data, field.value) : undefined;
    return value === undefined ? byPath.tryEvaluate(expression, memory, options) : { value, error: noError };
  },
  ReturnType.Object,
  (expression) => byPath.validateExpression(expression),
);

/** `${title}` is the field itself; `• ${title}` a text with it in its place. Throws where a template wants more. */
Template.parseInterpolatedString = (text) => {
  const pieces = text.split(/\$\{(.*?)\}/);
  if (pieces.length === 1) return text;
  const [before, field = '', behind] = pieces;
  if (pieces.length === 3 && before === '' && behind === '') return atPath(field);
  const children = pieces.map((piece, at) => (at % 2 === 0 ? new Constant(piece) : atPath(piece)));
  return Expression.makeExpression(ExpressionType.Concat, concat, ...children);
};

/** A field, or one of a field's own: `data.action`. */
function atPath(path: string): Expression {
  if (!/^(?:\$data|[a-z]\w*)(?:\.\w+)*$/i.test(path)) throw new Error(`A template binds fields alone, not ${path}`);
  const [first = '', ...rest] = path.split('.');
  const field = Expression.makeExpression(ExpressionType.Accessor, reader, new Constant(first));
  return rest.reduce(
    (holder, name) => Expression.makeExpression(ExpressionType.Accessor, byPath, new Constant(name), holder),
    field,
  );
}

function fieldOf(data: unknown, name: string): unknown {
  if (name === '$data') return data ?? undefined;
  const isField = typeof data === 'object' && data !== null && Object.hasOwn(data, name);
  return isField ? (data as Record<string, unknown>)[name] : undefined;
}
