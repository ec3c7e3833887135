import { childOf, childrenOf, kindOf, textOf } from '#parse/syntax/tree';
import type { Slot } from '../instruction.ts';
import { lowerClass } from './classes.ts';
import { type Context, lowerExpression, spanOf, storeName } from './context.ts';
import { lowerFunction } from './functions.ts';

/** Emits a function or class and the calls of its decorators, innermost first. */
export function lowerDecorated(context: Context, node: number): void {
  const { code } = context;
  const { tree } = context.file;
  const definition = childOf(tree, node, 'definition');
  const decorators = childrenOf(tree, node).filter((child) => kindOf(tree, child) === 'decorator');
  const texts = decorators.map((decorator) => textOf(tree, decorator));
  const isClass = kindOf(tree, definition) === 'class_definition';
  const values = decorators.map((decorator) => {
    const [expression] = childrenOf(tree, decorator);
    return expression === undefined ? undefined : lowerExpression(context, expression);
  });
  let value: Slot = isClass
    ? lowerClass(context, definition)
    : lowerFunction(context, definition, {
        isStatic: texts.includes('@staticmethod'),
        isGetter: texts.some((text) => getters.test(text)),
      });
  for (let i = decorators.length - 1; i >= 0; i--) {
    const callee = values[i];
    if (callee === undefined || plainDecorators.has(texts[i] ?? '')) continue;
    const to = code.temp();
    code.emit(
      { op: 'call', to, callee, args: [{ value }], decorator: true },
      spanOf(tree, decorators[i] as number),
    );
    value = to;
  }
  storeName(context, textOf(tree, childOf(tree, definition, 'name')), value, spanOf(tree, definition));
}

/** What is called when it is read. */
const getters =
  /^@(?:property|cached_property|[\w.]+\.cached_property|abc\.abstractproperty|[\w.]*hybrid_property|reify)$/;

/** Decorators that change how a method is reached and not what it does. */
const plainDecorators: ReadonlySet<string> = new Set([
  '@staticmethod',
  '@classmethod',
  '@property',
  '@abstractmethod',
  '@abc.abstractmethod',
  '@override',
  '@typing.override',
]);
