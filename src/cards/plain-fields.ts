// Most of what a template binds is a field of the data at hand. The engine parses the name of each as a language of its own,
// writes a path of it, takes that apart again and compares all names without regard to case, every time; here such a field is
// read. Imported before a template is compiled.
import {
  Constant,
  Expression,
  ExpressionEvaluator,
  ExpressionFunctions,
  ExpressionType,
  ReturnType,
} from 'adaptive-expressions';
import { Template } from 'adaptivecards-templating/lib/template-engine.js';

const parse = Template.parseInterpolatedString.bind(Template);
const byPath = (ExpressionFunctions.standardFunctions as Map<string, ExpressionEvaluator>).get(ExpressionType.Accessor);
if (!byPath) throw new Error('The expressions of templates have no way to a field.');

const reader = new ExpressionEvaluator(
  ExpressionType.Accessor,
  (expression, memory, options) => {
    const { $data } = memory as { readonly $data?: unknown };
    const [field] = expression.children;
    const value =
      field instanceof Constant && typeof field.value === 'string' ? fieldOf($data, field.value) : undefined;
    return value === undefined
      ? byPath.tryEvaluate(expression, memory, options)
      : { value, error: undefined as unknown as string };
  },
  ReturnType.Object,
  (expression) => byPath.validateExpression(expression),
);

Template.parseInterpolatedString = (text) => {
  const [, name] = /^\$\{(\$data|[a-z]\w*)\}$/i.exec(text) ?? [];
  return name === undefined
    ? parse(text)
    : Expression.makeExpression(ExpressionType.Accessor, reader, new Constant(name));
};

function fieldOf(data: unknown, name: string): unknown {
  if (name === '$data') return data ?? undefined;
  const isField = typeof data === 'object' && data !== null && Object.hasOwn(data, name);
  return isField ? (data as Record<string, unknown>)[name] : undefined;
}
