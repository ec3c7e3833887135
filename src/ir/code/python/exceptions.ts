import { childOf, childrenOf, kindOf, textOf } from '#parse/syntax/tree';
import { inCopy, mayCopy } from '../finally.ts';
import { bodyOf, type Context, lowerExpression, lowerStatements, spanOf } from './context.ts';
import { assign } from './targets.ts';

/** Emits `try` with its handlers, `else` and `finally`. */
export function lowerTry(context: Context, node: number): void {
  const { code } = context;
  const { tree } = context.file;
  const children = childrenOf(tree, node);
  const clauses = children.filter((child) => /^except(?:_group)?_clause$/.test(kindOf(tree, child)));
  const final = children.find((child) => kindOf(tree, child) === 'finally_clause');
  const otherwise = children.find((child) => kindOf(tree, child) === 'else_clause');
  const finallyBody = final === undefined ? undefined : childrenOf(tree, final).at(-1);
  const inside: Context =
    finallyBody === undefined ? context : { ...context, finallies: [...context.finallies, finallyBody] };
  const out = code.block();
  const caught = code.block();
  const before = code.handler(caught);
  const body = code.block();
  code.end({ kind: 'goto', to: body });
  code.enter(body);
  lowerStatements(inside, childrenOf(tree, childOf(tree, node, 'body')));
  const done = code.block();
  code.end({ kind: 'goto', to: done });
  code.handler(before);
  code.enter(done);
  if (otherwise !== undefined) lowerStatements(inside, childrenOf(tree, bodyOf(context, otherwise)));
  code.end({ kind: 'goto', to: out });
  code.enter(caught);
  for (const clause of clauses) lowerExcept(inside, clause, out);
  if (finallyBody !== undefined && mayCopy(context))
    lowerStatements(inCopy(context), childrenOf(tree, finallyBody));
  code.end({ kind: 'throw' });
  code.enter(out);
  if (finallyBody !== undefined) lowerStatements(context, childrenOf(tree, finallyBody));
}

function lowerExcept(context: Context, clause: number, out: number): void {
  const { code } = context;
  const { tree } = context.file;
  const body = code.block();
  const next = code.block();
  const which = code.temp();
  const parts = childrenOf(tree, clause);
  const block = parts.find((child) => kindOf(tree, child) === 'block');
  const what = parts.find((child) => child !== block && kindOf(tree, child) !== 'comment');
  const span = spanOf(tree, clause);
  const types = what === undefined ? [] : typesOf(context, what);
  code.emit({ op: 'caught', to: which, types }, span);
  code.end({ kind: 'branch', condition: which, yes: body, no: next });
  code.enter(body);
  const alias =
    what === undefined
      ? -1
      : kindOf(tree, what) === 'as_pattern'
        ? childOf(tree, what, 'alias')
        : childOf(tree, clause, 'alias');
  if (alias >= 0) {
    const error = code.temp();
    code.emit({ op: 'caught', to: error, types }, span);
    assign(context, alias, error);
  }
  if (block !== undefined) lowerStatements(context, childrenOf(tree, block));
  code.end({ kind: 'goto', to: out });
  code.enter(next);
}

/** `except (OSError, ValueError) as error`: the names of what is caught. */
function typesOf(context: Context, node: number): string[] {
  const { tree } = context.file;
  const kind = kindOf(tree, node);
  if (kind !== 'as_pattern' && kind !== 'tuple' && kind !== 'parenthesized_expression')
    return [textOf(tree, node)];
  const parts = childrenOf(tree, node);
  return (kind === 'as_pattern' ? parts.slice(0, 1) : parts).flatMap((part) => typesOf(context, part));
}

/** `with open(path) as file`: what a context manager gives is taken for itself. */
export function lowerWith(context: Context, node: number): void {
  const { tree } = context.file;
  const { code } = context;
  const clause = childrenOf(tree, node).find((child) => kindOf(tree, child) === 'with_clause');
  for (const item of clause === undefined ? [] : childrenOf(tree, clause)) {
    const value = childOf(tree, item, 'value');
    if (value < 0) continue;
    if (kindOf(tree, value) !== 'as_pattern') {
      lowerExpression(context, value);
      continue;
    }
    const [manager] = childrenOf(tree, value);
    if (manager === undefined) continue;
    const object = lowerExpression(context, manager);
    const entered = code.temp();
    code.emit(
      {
        op: 'call-method',
        to: entered,
        object,
        name: '__enter__',
        args: [],
        nameStart: tree.starts[manager] as number,
      },
      spanOf(tree, manager),
    );
    const both = code.hidden();
    code.emit({ op: 'copy', to: both, from: entered }, spanOf(tree, manager));
    assign(context, childOf(tree, value, 'alias'), both);
  }
  lowerStatements(context, childrenOf(tree, childOf(tree, node, 'body')));
}
