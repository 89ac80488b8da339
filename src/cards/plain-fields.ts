// Most of what a template binds is a field of the data at hand. For each of them the engine writes a path, takes it apart again
// and compares all names without regard to case, every time; here such a field is read. Imported before a template is compiled.
import { ExpressionEvaluator, ExpressionFunctions, ExpressionType, ReturnType } from 'adaptive-expressions';

const functions = ExpressionFunctions.standardFunctions as Map<string, ExpressionEvaluator>;
const byPath = functions.get(ExpressionType.Accessor);
if (!byPath) throw new Error('The expressions of templates have no way to a field.');

functions.set(
  ExpressionType.Accessor,
  new ExpressionEvaluator(
    ExpressionType.Accessor,
    (expression, memory, options) => {
      const { $data } = memory as { readonly $data?: unknown };
      const [field, of] = expression.children as readonly { readonly value?: unknown }[];
      const name = field?.value;
      if (of === undefined && typeof name === 'string' && typeof $data === 'object' && $data !== null) {
        const value = Object.hasOwn($data, name) ? ($data as Record<string, unknown>)[name] : undefined;
        if (value !== undefined) return { value, error: undefined as unknown as string };
      }
      return byPath.tryEvaluate(expression, memory, options);
    },
    ReturnType.Object,
    (expression) => byPath.validateExpression(expression),
  ),
);
