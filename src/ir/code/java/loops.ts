import { childOf, childrenNamed, kindOf, textOf } from '#parse/syntax/tree';
import { inLoop, loopCounting, loopUntil, loopWhile } from '../control.ts';
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

/** `while (…)`. */
export function lowerWhile(context: Context, node: number): void {
  loopWhile(context.code, conditionOf(context, node), bodyOf(context, node));
}

/** `do … while`. */
export function lowerDo(context: Context, node: number): void {
  loopUntil(context.code, bodyOf(context, node), conditionOf(context, node));
}

/** `for (…; …; …)`. */
export function lowerFor(context: Context, node: number): void {
  const { tree } = context.file;
  const inner: Context = { ...context, region: regionOf(context, node) };
  loopCounting(context.code, {
    start: () => {
      for (const each of childrenNamed(tree, node, 'init')) {
        if (kindOf(tree, each) === 'local_variable_declaration') lowerStatement(inner, each);
        else lowerExpression(inner, each);
      }
    },
    test: childOf(tree, node, 'condition') < 0 ? undefined : conditionOf(inner, node),
    step: () => {
      for (const each of childrenNamed(tree, node, 'update')) lowerExpression(inner, each);
    },
    body: bodyOf(inner, node),
  });
}

/** `for (Order order : orders)`. */
export function lowerForEach(context: Context, node: number): void {
  const { code } = context;
  const { tree } = context.file;
  const inner: Context = { ...context, region: regionOf(context, node) };
  const value = childOf(tree, node, 'value');
  const name = childOf(tree, node, 'name');
  const object = lowerExpression(context, value);
  // Whether there is another element is not known.
  const test = (yes: number, no: number) =>
    code.end({ kind: 'branch', condition: unknownValue(context, name), yes, no });
  loopWhile(code, test, (next, out) => {
    const element = code.temp();
    code.emit({ op: 'element', to: element, object, of: 'values' }, spanOf(tree, name));
    const written = withDimensions(tree, typeOf(tree, childOf(tree, node, 'type')), node);
    const type = written.name === 'var' ? staticType(context, value)?.of?.[0] : meantType(context, written);
    const from = type === undefined ? element : casted(inner, element, type, name);
    storeLocal(inner, textOf(tree, name), from, spanOf(tree, name));
    bodyOf(inner, node)(next, out);
  });
}

function conditionOf(context: Context, node: number) {
  return (yes: number, no: number) =>
    lowerCondition(context, childOf(context.file.tree, node, 'condition'), yes, no);
}

function bodyOf(context: Context, node: number) {
  return (next: number, out: number) =>
    lowerStatement(inLoop(context, next, out), childOf(context.file.tree, node, 'body'));
}
