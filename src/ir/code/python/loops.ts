import { childOf, childrenOf, kindOf, type SyntaxTree } from '#parse/syntax/tree';
import { lowerCondition } from './conditions.ts';
import { bodyOf, type Context, lowerExpression, lowerStatements, spanOf } from './context.ts';
import { assign } from './targets.ts';

/** Emits `while` with its `else`. */
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

/** Emits `for` with its `else`; each round binds an element. */
export function lowerFor(context: Context, node: number): void {
  const { code } = context;
  const { tree } = context.file;
  const right = childOf(tree, node, 'right');
  const few = fewElements(context, node, right);
  if (few !== undefined) return lowerEach(context, node, few);
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

/** Elements of a literal that is gone through one by one, and the size of a body that is read for each of them. */
const mostElements = 3;
const largestBody = 250;

/** `for form in (url, url.lower()):`: elements that are so few that the body may be read for each. */
function fewElements(
  { file: { tree } }: Context,
  node: number,
  right: number,
): readonly number[] | undefined {
  if (!/^(?:tuple|list)$/.test(kindOf(tree, right))) return undefined;
  const elements = childrenOf(tree, right).filter((child) => kindOf(tree, child) !== 'comment');
  if (elements.length === 0 || elements.length > mostElements) return undefined;
  // Constants alone are told apart without that.
  if (elements.every((each) => isPlain.test(kindOf(tree, each)))) return undefined;
  if (elements.some((each) => /splat/.test(kindOf(tree, each)))) return undefined;
  return isSmall(tree, childOf(tree, node, 'body')) ? elements : undefined;
}

const isPlain = /^(?:string|integer|float|true|false|none|tuple|list)$/;

/** It declares nothing that would then be there more than once. */
function isSmall(tree: SyntaxTree, body: number): boolean {
  let size = 0;
  const open = [body];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (++size > largestBody) return false;
    if (declaring.test(kindOf(tree, node))) return false;
    open.push(...childrenOf(tree, node));
  }
  return true;
}

const declaring = /^(?:lambda|for_statement|.*_definition|.*_comprehension|generator_expression|yield)$/;

function lowerEach(context: Context, node: number, elements: readonly number[]): void {
  const { code } = context;
  const { tree } = context.file;
  const out = code.block();
  const left = childOf(tree, node, 'left');
  for (const element of elements.map((each) => lowerExpression(context, each))) {
    const next = code.block();
    assign(context, left, element);
    lowerStatements({ ...context, loop: { next, out } }, childrenOf(tree, childOf(tree, node, 'body')));
    code.end({ kind: 'goto', to: next });
    code.enter(next);
  }
  lowerAlternative(context, node);
  code.end({ kind: 'goto', to: out });
  code.enter(out);
}
