import { childOf, childrenNamed, kindOf, textOf } from '#parse/syntax/tree';
import { inLoop, loopCounting, loopUntil, loopWhile } from '../control.ts';
import { lowerCondition } from './conditions.ts';
import {
  type Context,
  lowerExpression,
  lowerStatement,
  scopeOf,
  spanOf,
  unknownValue,
  withoutComments,
} from './context.ts';
import { bind } from './patterns.ts';

/** Emits `while`. */
export function lowerWhile(context: Context, node: number): void {
  loopWhile(context.code, testOf(context, conditionOf(context, node)), bodyOf(context, node));
}

/** Emits `do … while`, whose body runs at least once. */
export function lowerDo(context: Context, node: number): void {
  loopUntil(context.code, bodyOf(context, node), testOf(context, conditionOf(context, node)));
}

/** Emits `for (…; …; …)`. */
export function lowerFor(context: Context, node: number): void {
  const { code, file } = context;
  const { tree } = file;
  const inner: Context = { ...context, scope: scopeOf(file, node) };
  const condition = conditionOf(context, node);
  const isStatement = condition >= 0 && kindOf(tree, condition) === 'expression_statement';
  const test = isStatement ? (withoutComments(context, condition)[0] ?? -1) : condition;
  const increment = childOf(tree, node, 'increment');
  loopCounting(code, {
    start: () => {
      for (const initializer of childrenNamed(tree, node, 'initializer')) {
        if (/_declaration$|_statement$/.test(kindOf(tree, initializer))) lowerStatement(inner, initializer);
        else lowerExpression(inner, initializer);
      }
    },
    test: test < 0 || kindOf(tree, test) === 'empty_statement' ? undefined : testOf(inner, test),
    step: () => {
      if (increment >= 0) lowerExpression(inner, increment);
    },
    body: bodyOf(inner, node),
  });
}

/** Emits `for … in` and `for … of`; each round binds a key or an element. */
export function lowerForIn(context: Context, node: number): void {
  const { code, file } = context;
  const { tree } = file;
  const inner: Context = { ...context, scope: scopeOf(file, node) };
  const object = lowerExpression(context, childOf(tree, node, 'right'));
  const operator = childOf(tree, node, 'operator');
  const of = operator >= 0 && textOf(tree, operator) === 'in' ? 'keys' : 'values';
  const left = childOf(tree, node, 'left');
  // Whether there is another element is not known.
  const test = (yes: number, no: number) =>
    code.end({ kind: 'branch', condition: unknownValue(context, left), yes, no });
  loopWhile(code, test, (next, out) => {
    const element = code.temp();
    code.emit({ op: 'element', to: element, object, of }, spanOf(tree, left));
    bind(inner, left, element);
    bodyOf(inner, node)(next, out);
  });
}

function conditionOf({ file: { tree } }: Context, node: number): number {
  return childOf(tree, node, 'condition');
}

function testOf(context: Context, condition: number) {
  return (yes: number, no: number) => lowerCondition(context, condition, yes, no);
}

function bodyOf(context: Context, node: number) {
  return (next: number, out: number) =>
    lowerStatement(inLoop(context, next, out), childOf(context.file.tree, node, 'body'));
}
