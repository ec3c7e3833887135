import { childOf, childrenOf, kindOf } from '#parse/syntax/tree';
import type { Slot } from '../instruction.ts';
import { lowerCondition } from './conditions.ts';
import { type Context, lowerExpression, scopeOf, spanOf, unknownValue } from './context.ts';
import { assign } from './targets.ts';

/** `[f(x) for x in xs if x]`: one round, whose value is any element of what it makes. */
export function lowerComprehension(context: Context, node: number, to: Slot): Slot {
  const { code, file } = context;
  const { tree } = file;
  const inner: Context = { ...context, scope: scopeOf(file, node) };
  const [body, ...clauses] = childrenOf(tree, node).filter((child) => kindOf(tree, child) !== 'comment');
  const out = code.block();
  const kind = kindOf(tree, node);
  const made = code.hidden();
  const start = code.temp();
  if (kind === 'dictionary_comprehension')
    code.emit({ op: 'map', to: start, entries: [] }, spanOf(tree, node));
  else
    code.emit(
      { op: 'list', to: start, kind: kind === 'set_comprehension' ? 'set' : 'list', items: [] },
      { start: spanOf(tree, node).start, end: spanOf(tree, node).start },
    );
  code.emit({ op: 'copy', to: made, from: start }, spanOf(tree, node));
  for (const clause of clauses) {
    if (kindOf(tree, clause) === 'for_in_clause') {
      const object = lowerExpression(inner, childOf(tree, clause, 'right'));
      const element = code.temp();
      code.emit({ op: 'element', to: element, object, of: 'values' }, spanOf(tree, clause));
      assign(inner, childOf(tree, clause, 'left'), element);
    } else if (kindOf(tree, clause) === 'if_clause') {
      const yes = code.block();
      const [condition] = childrenOf(tree, clause);
      if (condition !== undefined) lowerCondition(inner, condition, yes, out);
      code.enter(yes);
    }
  }
  if (body !== undefined) {
    if (kind === 'dictionary_comprehension') {
      const index = lowerExpression(inner, childOf(tree, body, 'key'));
      const from = lowerExpression(inner, childOf(tree, body, 'value'));
      code.emit({ op: 'set-index', object: made, index, from }, spanOf(tree, body));
    } else {
      const from = lowerExpression(inner, body);
      const index = unknownValue(inner, body);
      code.emit({ op: 'set-index', object: made, index, from }, spanOf(tree, body));
    }
  }
  code.end({ kind: 'goto', to: out });
  code.enter(out);
  code.emit({ op: 'copy', to, from: made }, spanOf(tree, node));
  return made;
}
