import { childOf, childrenOf, kindOf } from '#parse/syntax/tree';
import { loopCounting, loopWhile } from '../control.ts';
import type { Slot } from '../instruction.ts';
import { assign } from './assignments.ts';
import { lowerCondition } from './conditions.ts';
import {
  behind,
  type Context,
  lowerExpression,
  lowerStatement,
  spanOf,
  unknownValue,
  within,
} from './context.ts';

/** A loop of any form. */
export function lowerFor(context: Context, node: number): void {
  const { file } = context;
  const { tree } = file;
  const { label, ...plain } = context;
  const inner = within(plain, node);
  const body = childOf(tree, node, 'body');
  const [head] = childrenOf(tree, node).filter(
    (child) => child !== body && kindOf(tree, child) !== 'comment',
  );
  const kind = head === undefined ? '' : kindOf(tree, head);
  if (kind === 'range_clause') return lowerRange(inner, head as number, body, label);
  if (kind === 'for_clause') return lowerClause(inner, head as number, body, label);
  return lowerLoop(inner, { ...present(head), body, ...labelOf(label) });
}

interface Loop {
  readonly condition?: number;
  readonly update?: number;
  readonly body: number;
  readonly label?: string;
}

function lowerClause(context: Context, head: number, body: number, label: string | undefined): void {
  const { tree } = context.file;
  const initializer = childOf(tree, head, 'initializer');
  const inner = initializer < 0 ? context : lowerStatement(context, initializer);
  const condition = childOf(tree, head, 'condition');
  const update = childOf(tree, head, 'update');
  lowerLoop(inner, {
    ...present(condition < 0 ? undefined : condition),
    ...(update < 0 ? {} : { update }),
    body,
    ...labelOf(label),
  });
}

function lowerLoop(context: Context, { condition, update, body, label }: Loop): void {
  loopCounting(context.code, {
    start: () => {},
    test: condition === undefined ? undefined : (yes, no) => lowerCondition(context, condition, yes, no),
    step: () => {
      if (update !== undefined) lowerStatement(context, update);
    },
    body: (next, out) => lowerBody(context, body, { next, out, ...labelOf(label) }),
  });
}

/** `for key, value := range collection`; over a number, a channel and a function there is no key. */
function lowerRange(context: Context, head: number, body: number, label: string | undefined): void {
  const { code, file } = context;
  const { tree } = file;
  const right = childOf(tree, head, 'right');
  const object = lowerExpression(context, right);
  // Whether there is another element is not known.
  const test = (yes: number, no: number) =>
    code.end({ kind: 'branch', condition: unknownValue(context, spanOf(tree, right)), yes, no });
  loopWhile(code, test, (next, out) => {
    const after = behind(context, head);
    const left = childOf(tree, head, 'left');
    const targets =
      left < 0 ? [] : childrenOf(tree, left).filter((child) => kindOf(tree, child) !== 'comment');
    targets.forEach((target, i) => {
      const of = i === 0 ? 'keys' : 'values';
      assign(after, target, element(context, object, of, target));
    });
    lowerBody(after, body, { next, out, ...labelOf(label) });
  });
}

function element({ code, file }: Context, object: Slot, of: 'keys' | 'values', target: number): Slot {
  const to = code.temp();
  code.emit({ op: 'element', to, object, of }, spanOf(file.tree, target));
  return to;
}

function lowerBody(context: Context, body: number, target: Context['targets'][number]): void {
  if (body >= 0) lowerStatement({ ...context, targets: [...context.targets, target] }, body);
}

function present(condition: number | undefined): { readonly condition?: number } {
  return condition === undefined ? {} : { condition };
}

function labelOf(label: string | undefined): { readonly label?: string } {
  return label === undefined ? {} : { label };
}
