import { childOf, childrenNamed, childrenOf, kindOf } from '#parse/syntax/tree';
import { inLoop } from '../control.ts';
import { inCopy, mayCopy } from '../finally.ts';
import {
  type Context,
  lowerExpression,
  lowerStatement,
  lowerStatements,
  scopeOf,
  spanOf,
  unknownValue,
} from './context.ts';
import { declareFunctions } from './functions.ts';
import { bind } from './patterns.ts';

/** Emits `switch` as comparisons, falling through where nothing breaks. */
export function lowerSwitch(context: Context, node: number): void {
  const { code, file } = context;
  const { tree } = file;
  const subject = lowerExpression(context, childOf(tree, node, 'value'));
  const body = childOf(tree, node, 'body');
  const inner: Context = { ...inLoop(context, undefined, code.block()), scope: scopeOf(file, body) };
  const out = inner.loops.at(-1)?.out as number;
  const cases = childrenOf(tree, body).filter((child) => /^switch_/.test(kindOf(tree, child)));
  const blocks = cases.map(() => code.block());
  let otherwise = out;
  cases.forEach((each, i) => {
    const value = childOf(tree, each, 'value');
    if (value < 0) {
      otherwise = blocks[i] as number;
      return;
    }
    const right = lowerExpression(inner, value);
    const same = code.temp();
    const next = code.block();
    code.emit({ op: 'binary', to: same, operator: '==', left: subject, right }, spanOf(tree, value));
    code.end({ kind: 'branch', condition: same, yes: blocks[i] as number, no: next });
    code.enter(next);
  });
  code.end({ kind: 'goto', to: otherwise });
  cases.forEach((each, i) => {
    code.enter(blocks[i] as number);
    const statements = childrenNamed(tree, each, 'body');
    declareFunctions(inner, statements);
    lowerStatements(inner, statements);
    code.end({ kind: 'goto', to: blocks[i + 1] ?? out });
  });
  code.enter(out);
}

/** Emits `try` with its handler and `finally`. */
export function lowerTry(context: Context, node: number): void {
  const { code, file } = context;
  const { tree } = file;
  const clause = childOf(tree, node, 'handler');
  const finalizer = childOf(tree, node, 'finalizer');
  const finallyBody = finalizer < 0 ? undefined : childOf(tree, finalizer, 'body');
  const inside: Context =
    finallyBody === undefined ? context : { ...context, finallies: [...context.finallies, finallyBody] };
  const out = code.block();
  const caught = code.block();
  const before = code.handler(caught);
  const body = code.block();
  code.end({ kind: 'goto', to: body });
  code.enter(body);
  lowerStatement(inside, childOf(tree, node, 'body'));
  const done = code.block();
  code.end({ kind: 'goto', to: done });
  code.handler(before);
  code.enter(done);
  code.end({ kind: 'goto', to: out });
  code.enter(caught);
  if (clause >= 0) {
    const inner: Context = { ...inside, scope: scopeOf(file, clause) };
    const parameter = childOf(tree, clause, 'parameter');
    if (parameter >= 0) bind(inner, parameter, unknownValue(inner, parameter, ['Error']));
    lowerStatement(inner, childOf(tree, clause, 'body'));
    code.end({ kind: 'goto', to: out });
  } else {
    if (finallyBody !== undefined && mayCopy(context)) lowerStatement(inCopy(context), finallyBody);
    code.end({ kind: 'throw' });
  }
  code.enter(out);
  if (finallyBody !== undefined) lowerStatement(context, finallyBody);
}
