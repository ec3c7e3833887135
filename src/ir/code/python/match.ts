import { childOf, childrenNamed, childrenOf, kindOf, textOf } from '#parse/syntax/tree';
import type { Slot } from '../instruction.ts';
import { lowerCondition } from './conditions.ts';
import { type Context, lowerExpression, spanOf, storeName } from './context.ts';

/** `match subject: case …`: tests one after the other; a name takes what stands there. */
export function lowerMatch(
  context: Context,
  node: number,
  lowerBody: (nodes: readonly number[]) => void,
): void {
  const { code } = context;
  const { tree } = context.file;
  const subject = lowerExpression(context, childOf(tree, node, 'subject'));
  const out = code.block();
  const body = childOf(tree, node, 'body');
  const cases = body < 0 ? childrenNamed(tree, node, 'alternative') : childrenOf(tree, body);
  for (const clause of cases.filter((child) => kindOf(tree, child) === 'case_clause')) {
    const inside = code.block();
    const next = code.block();
    const patterns = childrenOf(tree, clause).filter((child) => kindOf(tree, child) === 'case_pattern');
    for (const pattern of patterns) test(context, pattern, subject, next);
    const guard = childOf(tree, clause, 'guard');
    if (guard >= 0) {
      const [condition] = childrenOf(tree, guard);
      if (condition !== undefined) lowerCondition(context, condition, inside, next);
    }
    code.end({ kind: 'goto', to: inside });
    code.enter(inside);
    lowerBody(childrenOf(tree, childOf(tree, clause, 'consequence')));
    code.end({ kind: 'goto', to: out });
    code.enter(next);
  }
  code.end({ kind: 'goto', to: out });
  code.enter(out);
}

/** Goes to `no` when the value does not fit, and on otherwise. */
function test(context: Context, pattern: number, value: Slot, no: number): void {
  const { code } = context;
  const { tree } = context.file;
  const span = spanOf(tree, pattern);
  const kind = kindOf(tree, pattern);
  const parts = childrenOf(tree, pattern);
  switch (kind) {
    case 'case_pattern':
      return parts[0] === undefined ? undefined : test(context, parts[0], value, no);
    case 'dotted_name':
      if (parts.length === 1) return storeName(context, textOf(tree, pattern), value, span);
      return maybe(context, pattern, no);
    case 'identifier':
      return storeName(context, textOf(tree, pattern), value, span);
    case 'as_pattern': {
      const [inner, name] = parts;
      if (inner !== undefined) test(context, inner, value, no);
      return name === undefined ? undefined : storeName(context, textOf(tree, name), value, span);
    }
    case 'string':
    case 'integer':
    case 'float':
    case 'true':
    case 'false':
    case 'none':
    case 'concatenated_string': {
      const constant = lowerExpression(context, pattern);
      const same = code.temp();
      code.emit({ op: 'binary', to: same, operator: '==', left: value, right: constant }, span);
      return branch(context, same, no);
    }
    case 'list_pattern':
    case 'tuple_pattern':
      maybe(context, pattern, no);
      return parts.forEach((part, i) => {
        const index = code.temp();
        const element = code.temp();
        code.emit({ op: 'constant', to: index, value: i }, span);
        code.emit({ op: 'index', to: element, object: value, index }, spanOf(tree, part));
        test(context, part, element, no);
      });
    case 'splat_pattern':
      return parts[0] === undefined ? undefined : test(context, parts[0], value, no);
    case 'union_pattern':
      return either(context, parts, value, no);
    case 'class_pattern':
    case 'dict_pattern':
      maybe(context, pattern, no);
      for (const part of parts) takeNames(context, part, value);
      return;
    default:
      return maybe(context, pattern, no);
  }
}

/** `case 'a' | 'b':` one after the other. */
function either(context: Context, parts: readonly number[], value: Slot, no: number): void {
  const { code } = context;
  const out = code.block();
  parts.forEach((part, i) => {
    const next = i === parts.length - 1 ? no : code.block();
    test(context, part, value, next);
    code.end({ kind: 'goto', to: out });
    if (next !== no) code.enter(next);
  });
  code.enter(out);
}

/** Names inside of a pattern whose structure is not followed take some part of the value. */
function takeNames(context: Context, pattern: number, value: Slot): void {
  const { code } = context;
  const { tree } = context.file;
  const end = tree.behind[pattern] as number;
  for (let node = pattern; node < end; node++) {
    if (kindOf(tree, node) !== 'dotted_name' || context.scope.find(textOf(tree, node)).kind === 'global')
      continue;
    const part = code.temp();
    code.emit({ op: 'element', to: part, object: value, of: 'values' }, spanOf(tree, node));
    storeName(context, textOf(tree, node), part, spanOf(tree, node));
  }
}

function maybe(context: Context, pattern: number, no: number): void {
  const { code } = context;
  const answer = code.temp();
  code.emit({ op: 'caught', to: answer, types: [] }, spanOf(context.file.tree, pattern));
  branch(context, answer, no);
}

function branch({ code }: Context, condition: Slot, no: number): void {
  const yes = code.block();
  code.end({ kind: 'branch', condition, yes, no });
  code.enter(yes);
}
