import { childOf, childrenNamed, kindOf, textOf } from '#parse/syntax/tree';
import { casted } from './calls.ts';
import { lowerCondition } from './conditions.ts';
import {
  type Context,
  lowerExpression,
  lowerStatement,
  meantType,
  regionOf,
  spanOf,
  storeLocal,
  unknownValue,
} from './context.ts';
import { staticType } from './names.ts';
import { typeOf, withDimensions } from './types.ts';

/** The context of a loop's body. */
export function inLoop({ label, ...context }: Context, next: number | undefined, out: number): Context {
  const loop = { out, ...(next === undefined ? {} : { next }), ...(label === undefined ? {} : { label }) };
  return { ...context, loops: [...context.loops, loop] };
}

/** `while (…)`. */
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

/** `do … while`. */
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

/** `for (…; …; …)`. */
export function lowerFor(context: Context, node: number): void {
  const { code } = context;
  const { tree } = context.file;
  const inner: Context = { ...context, region: regionOf(context, node) };
  const next = code.block();
  const body = code.block();
  const step = code.block();
  const out = code.block();
  for (const each of childrenNamed(tree, node, 'init')) {
    if (kindOf(tree, each) === 'local_variable_declaration') lowerStatement(inner, each);
    else lowerExpression(inner, each);
  }
  code.end({ kind: 'goto', to: next });
  code.enter(next);
  const condition = childOf(tree, node, 'condition');
  if (condition < 0) code.end({ kind: 'goto', to: body });
  else lowerCondition(inner, condition, body, out);
  code.enter(body);
  lowerStatement(inLoop(inner, step, out), childOf(tree, node, 'body'));
  code.end({ kind: 'goto', to: step });
  code.enter(step);
  for (const each of childrenNamed(tree, node, 'update')) lowerExpression(inner, each);
  code.end({ kind: 'goto', to: next });
  code.enter(out);
}

/** `for (Order order : orders)`. */
export function lowerForEach(context: Context, node: number): void {
  const { code } = context;
  const { tree } = context.file;
  const inner: Context = { ...context, region: regionOf(context, node) };
  const value = childOf(tree, node, 'value');
  const name = childOf(tree, node, 'name');
  const object = lowerExpression(context, value);
  const next = code.block();
  const body = code.block();
  const out = code.block();
  code.end({ kind: 'goto', to: next });
  code.enter(next);
  code.end({ kind: 'branch', condition: unknownValue(context, name), yes: body, no: out });
  code.enter(body);
  const element = code.temp();
  code.emit({ op: 'element', to: element, object, of: 'values' }, spanOf(tree, name));
  const written = withDimensions(tree, typeOf(tree, childOf(tree, node, 'type')), node);
  const type = written.name === 'var' ? staticType(context, value)?.of?.[0] : meantType(context, written);
  const from = type === undefined ? element : casted(inner, element, type, name);
  storeLocal(inner, textOf(tree, name), from, spanOf(tree, name));
  lowerStatement(inLoop(inner, next, out), childOf(tree, node, 'body'));
  code.end({ kind: 'goto', to: next });
  code.enter(out);
}
