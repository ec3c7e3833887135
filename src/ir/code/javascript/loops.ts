import { childOf, childrenNamed, kindOf, textOf } from '#parse/syntax/tree';
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

/** The context of a loop's body. */
export function inLoop({ label, ...context }: Context, next: number | undefined, out: number): Context {
  const loop = { out, ...(next === undefined ? {} : { next }), ...(label === undefined ? {} : { label }) };
  return { ...context, loops: [...context.loops, loop] };
}

/** Emits `while`. */
export function lowerWhile(context: Context, node: number): void {
  const { code } = context;
  const { tree } = context.file;
  const next = code.block();
  const body = code.block();
  const out = code.block();
  code.end({ kind: 'goto', to: next });
  code.enter(next);
  lowerCondition(context, childOf(tree, node, 'condition'), body, out);
  code.enter(body);
  lowerStatement(inLoop(context, next, out), childOf(tree, node, 'body'));
  code.end({ kind: 'goto', to: next });
  code.enter(out);
}

/** Emits `do … while`, whose body runs at least once. */
export function lowerDo(context: Context, node: number): void {
  const { code } = context;
  const { tree } = context.file;
  const body = code.block();
  const next = code.block();
  const out = code.block();
  code.end({ kind: 'goto', to: body });
  code.enter(body);
  lowerStatement(inLoop(context, next, out), childOf(tree, node, 'body'));
  code.end({ kind: 'goto', to: next });
  code.enter(next);
  lowerCondition(context, childOf(tree, node, 'condition'), body, out);
  code.enter(out);
}

/** Emits `for (…; …; …)`. */
export function lowerFor(context: Context, node: number): void {
  const { code, file } = context;
  const { tree } = file;
  const inner: Context = { ...context, scope: scopeOf(file, node) };
  const next = code.block();
  const body = code.block();
  const step = code.block();
  const out = code.block();
  for (const initializer of childrenNamed(tree, node, 'initializer')) {
    if (/_declaration$|_statement$/.test(kindOf(tree, initializer))) lowerStatement(inner, initializer);
    else lowerExpression(inner, initializer);
  }
  code.end({ kind: 'goto', to: next });
  code.enter(next);
  const condition = childOf(tree, node, 'condition');
  const test =
    condition < 0 || kindOf(tree, condition) !== 'expression_statement'
      ? condition
      : (withoutComments(context, condition)[0] ?? -1);
  if (test < 0 || kindOf(tree, test) === 'empty_statement') code.end({ kind: 'goto', to: body });
  else lowerCondition(inner, test, body, out);
  code.enter(body);
  lowerStatement(inLoop(inner, step, out), childOf(tree, node, 'body'));
  code.end({ kind: 'goto', to: step });
  code.enter(step);
  const increment = childOf(tree, node, 'increment');
  if (increment >= 0) lowerExpression(inner, increment);
  code.end({ kind: 'goto', to: next });
  code.enter(out);
}

/** Emits `for … in` and `for … of`; each round binds a key or an element. */
export function lowerForIn(context: Context, node: number): void {
  const { code, file } = context;
  const { tree } = file;
  const inner: Context = { ...context, scope: scopeOf(file, node) };
  const object = lowerExpression(context, childOf(tree, node, 'right'));
  const operator = childOf(tree, node, 'operator');
  const left = childOf(tree, node, 'left');
  const next = code.block();
  const body = code.block();
  const out = code.block();
  code.end({ kind: 'goto', to: next });
  code.enter(next);
  code.end({ kind: 'branch', condition: unknownValue(context, left), yes: body, no: out });
  code.enter(body);
  const element = code.temp();
  code.emit(
    {
      op: 'element',
      to: element,
      object,
      of: operator >= 0 && textOf(tree, operator) === 'in' ? 'keys' : 'values',
    },
    spanOf(tree, left),
  );
  bind(inner, left, element);
  lowerStatement(inLoop(inner, next, out), childOf(tree, node, 'body'));
  code.end({ kind: 'goto', to: next });
  code.enter(out);
}
