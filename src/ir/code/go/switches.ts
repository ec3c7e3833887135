import { childOf, childrenNamed, childrenOf, kindOf } from '#parse/syntax/tree';
import type { Slot } from '../instruction.ts';
import { assign, lowerSend } from './assignments.ts';
import { lowerCondition } from './conditions.ts';
import {
  behind,
  type Context,
  lowerExpression,
  lowerStatement,
  lowerStatements,
  spanOf,
  storeName,
  unknownValue,
  within,
} from './context.ts';
import { valuesOf } from './declarations.ts';
import { caseKinds, namesIn, statementsOf } from './scopes.ts';
import { typeOf } from './types.ts';

/** The context inside of a switch, its cases with a block each, and the block behind it. */
interface Open {
  readonly inner: Context;
  readonly cases: readonly { readonly node: number; readonly block: number }[];
  readonly out: number;
}

function openSwitch(context: Context, node: number): Open {
  const { code, file } = context;
  const { tree } = file;
  const { label, ...plain } = context;
  const initializer = childOf(tree, node, 'initializer');
  const opened = within(plain, node);
  const begun = initializer < 0 ? opened : lowerStatement(opened, initializer);
  const out = code.block();
  const targets = [...context.targets, { out, ...(label === undefined ? {} : { label }) }];
  return {
    inner: { ...begun, targets },
    cases: childrenOf(tree, node)
      .filter((child) => caseKinds.has(kindOf(tree, child)))
      .map((child) => ({ node: child, block: code.block() })),
    out,
  };
}

/** `switch x { case 1, 2: … }` compares in turn, `switch { case a > 1: … }` asks in turn. */
export function lowerSwitch(context: Context, node: number): void {
  const { code, file } = context;
  const { tree } = file;
  const { inner, cases, out } = openSwitch(context, node);
  const value = childOf(tree, node, 'value');
  const asked = value < 0 ? undefined : lowerExpression(inner, value);
  for (const each of cases) {
    if (kindOf(tree, each.node) === 'default_case') continue;
    const list = childOf(tree, each.node, 'value');
    for (const item of list < 0 ? [] : childrenOf(tree, list)) {
      if (kindOf(tree, item) === 'comment') continue;
      const no = code.block();
      if (asked === undefined) lowerCondition(inner, item, each.block, no);
      else compare(inner, asked, item, [each.block, no]);
      code.enter(no);
    }
  }
  endOfCases(inner, cases, out);
  lowerBodies(inner, cases, out);
}

function compare(context: Context, left: Slot, item: number, [yes, no]: readonly [number, number]): void {
  const { code, file } = context;
  const right = lowerExpression(context, item);
  const condition = code.temp();
  const span = spanOf(file.tree, item);
  code.emit({ op: 'binary', to: condition, operator: '==', left, right }, span);
  code.end({ kind: 'branch', condition, yes, no, ...span });
}

/** Where no case holds, that of `default`. */
function endOfCases({ code, file }: Context, cases: Open['cases'], out: number): void {
  const other = cases.find(({ node }) => kindOf(file.tree, node) === 'default_case');
  code.end({ kind: 'goto', to: other?.block ?? out });
}

function lowerBodies(
  context: Context,
  cases: Open['cases'],
  out: number,
  begin: (inside: Context, node: number) => Context = (inside) => inside,
): void {
  const { code, file } = context;
  const { tree } = file;
  cases.forEach(({ node, block }, i) => {
    code.enter(block);
    const statements = statementsOf(tree, node);
    lowerStatements(begin(within(context, node), node), statements);
    const last = statements.findLast((each) => kindOf(tree, each) !== 'comment');
    const falls = last !== undefined && kindOf(tree, last) === 'fallthrough_statement';
    code.end({ kind: 'goto', to: (falls ? cases[i + 1]?.block : undefined) ?? out });
  });
  code.enter(out);
}

/** `switch v := x.(type) { case T: … }`: in each case the value is one of that type. */
export function lowerTypeSwitch(context: Context, node: number): void {
  const { code, file } = context;
  const { tree } = file;
  const { inner, cases, out } = openSwitch(context, node);
  const value = lowerExpression(inner, childOf(tree, node, 'value'));
  const [alias] = namesIn(tree, childOf(tree, node, 'alias'));
  for (const each of cases) {
    if (kindOf(tree, each.node) === 'default_case') continue;
    const no = code.block();
    const condition = unknownValue(inner, spanOf(tree, each.node));
    code.end({ kind: 'branch', condition, yes: each.block, no });
    code.enter(no);
  }
  endOfCases(inner, cases, out);
  lowerBodies(inner, cases, out, (inside, at) => {
    if (alias !== undefined) storeName(inside, alias, asCase(inside, at, value), spanOf(tree, at));
    return inside;
  });
}

function asCase({ code, file }: Context, node: number, from: Slot): Slot {
  const types = childrenNamed(file.tree, node, 'type').filter((child) =>
    /type|identifier/.test(kindOf(file.tree, child)),
  );
  const [type, ...others] = types;
  if (type === undefined || others.length > 0) return from;
  const to = code.temp();
  code.emit({ op: 'cast', to, from, type: typeOf(file.tree, type), narrow: true }, spanOf(file.tree, type));
  return to;
}

/** Whichever channel is ready. */
export function lowerSelect(context: Context, node: number): void {
  const { code, file } = context;
  const { tree } = file;
  const { inner, cases, out } = openSwitch(context, node);
  for (const each of cases) {
    const no = code.block();
    const condition = unknownValue(inner, spanOf(tree, each.node));
    code.end({ kind: 'branch', condition, yes: each.block, no });
    code.enter(no);
  }
  code.end({ kind: 'goto', to: out });
  lowerBodies(inner, cases, out, communicate);
}

/** `case value := <-channel`, `case channel <- value`. */
function communicate(context: Context, node: number): Context {
  const { tree } = context.file;
  const at = childOf(tree, node, 'communication');
  if (at < 0) return context;
  if (kindOf(tree, at) === 'send_statement') {
    lowerSend(context, at);
    return context;
  }
  const left = childOf(tree, at, 'left');
  const targets = left < 0 ? [] : childrenOf(tree, left);
  const values = valuesOf(context, [childOf(tree, at, 'right')], targets.length);
  const after = behind(context, at);
  targets.forEach((target, i) => {
    const value = values[i];
    if (value !== undefined) assign(after, target, value);
  });
  return after;
}
