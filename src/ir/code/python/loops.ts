import { childOf, childrenOf } from '#parse/syntax/tree';
import { lowerCondition } from './conditions.ts';
import { bodyOf, type Context, lowerExpression, lowerStatements, spanOf } from './context.ts';
import { assign } from './targets.ts';

export function lowerWhile(context: Context, node: number): void {
  const { code } = context;
  const { tree } = context.file;
  const next = code.block();
  const body = code.block();
  const otherwise = code.block();
  const out = code.block();
  code.end({ kind: 'goto', to: next });
  code.enter(next);
  lowerCondition(context, childOf(tree, node, 'condition'), body, otherwise);
  code.enter(body);
  lowerStatements({ ...context, loop: { next, out } }, childrenOf(tree, childOf(tree, node, 'body')));
  code.end({ kind: 'goto', to: next });
  code.enter(otherwise);
  lowerAlternative(context, node);
  code.end({ kind: 'goto', to: out });
  code.enter(out);
}

function lowerAlternative(context: Context, node: number): void {
  const { tree } = context.file;
  const alternative = childOf(tree, node, 'alternative');
  if (alternative >= 0) lowerStatements(context, childrenOf(tree, bodyOf(context, alternative)));
}

export function lowerFor(context: Context, node: number): void {
  const { code } = context;
  const { tree } = context.file;
  const right = childOf(tree, node, 'right');
  const object = lowerExpression(context, right);
  const next = code.block();
  const body = code.block();
  const otherwise = code.block();
  const out = code.block();
  code.end({ kind: 'goto', to: next });
  code.enter(next);
  // Whether there is another element is not known.
  const more = code.temp();
  code.emit({ op: 'caught', to: more, types: [] }, spanOf(tree, right));
  code.end({ kind: 'branch', condition: more, yes: body, no: otherwise });
  code.enter(body);
  const element = code.temp();
  code.emit({ op: 'element', to: element, object, of: 'values' }, spanOf(tree, childOf(tree, node, 'left')));
  assign(context, childOf(tree, node, 'left'), element);
  lowerStatements({ ...context, loop: { next, out } }, childrenOf(tree, childOf(tree, node, 'body')));
  code.end({ kind: 'goto', to: next });
  code.enter(otherwise);
  lowerAlternative(context, node);
  code.end({ kind: 'goto', to: out });
  code.enter(out);
}
