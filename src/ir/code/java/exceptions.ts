import { childOf, kindOf, textOf } from '#parse/syntax/tree';
import { inCopy, mayCopy, onTheWayOut } from '../finally.ts';
import { casted } from './calls.ts';
import {
  type Context,
  lowerExpression,
  lowerStatement,
  meantType,
  regionOf,
  spanOf,
  storeLocal,
} from './context.ts';
import { partsOf, typeOf } from './types.ts';

/** `try`, with resources or without. */
export function lowerTry(context: Context, node: number): void {
  const { code } = context;
  const { tree } = context.file;
  const parts = partsOf(tree, node);
  const clauses = parts.filter((child) => kindOf(tree, child) === 'catch_clause');
  const final = parts.find((child) => kindOf(tree, child) === 'finally_clause');
  const finallyBody = final === undefined ? undefined : partsOf(tree, final)[0];
  const inside: Context =
    finallyBody === undefined ? context : { ...context, finallies: [...context.finallies, finallyBody] };
  const out = code.block();
  const caught = code.block();
  const before = code.handler(caught);
  const body = code.block();
  code.end({ kind: 'goto', to: body });
  code.enter(body);
  lowerBody({ ...inside, region: regionOf(inside, node) }, node);
  const done = code.block();
  code.end({ kind: 'goto', to: done });
  code.handler(before);
  code.enter(done);
  code.end({ kind: 'goto', to: out });
  code.enter(caught);
  for (const clause of clauses) lowerCatch(inside, clause, out);
  if (finallyBody !== undefined && mayCopy(context)) lowerStatement(inCopy(context), finallyBody);
  code.end({ kind: 'throw' });
  code.enter(out);
  if (finallyBody !== undefined) lowerStatement(context, finallyBody);
}

function lowerBody(context: Context, node: number): void {
  const { tree } = context.file;
  const resources = childOf(tree, node, 'resources');
  for (const resource of resources < 0 ? [] : partsOf(tree, resources)) lowerResource(context, resource);
  lowerStatement(context, childOf(tree, node, 'body'));
}

function lowerResource(context: Context, node: number): void {
  const { tree } = context.file;
  const value = childOf(tree, node, 'value');
  const name = childOf(tree, node, 'name');
  if (value < 0 || name < 0) {
    const [given] = partsOf(tree, node);
    if (given !== undefined) lowerExpression(context, given);
    return;
  }
  const type = meantType(context, typeOf(tree, childOf(tree, node, 'type')));
  const from = casted(context, lowerExpression(context, value), type, value);
  storeLocal(context, textOf(tree, name), from, spanOf(tree, name));
}

function lowerCatch(context: Context, clause: number, out: number): void {
  const { code } = context;
  const { tree } = context.file;
  const inner: Context = { ...context, region: regionOf(context, clause) };
  const span = spanOf(tree, clause);
  const parameter = partsOf(tree, clause).find((child) => kindOf(tree, child) === 'catch_formal_parameter');
  const list =
    parameter === undefined
      ? undefined
      : partsOf(tree, parameter).find((child) => kindOf(tree, child) === 'catch_type');
  const types = (list === undefined ? [] : partsOf(tree, list)).map(
    (each) => meantType(inner, typeOf(tree, each)).name,
  );
  const body = code.block();
  const next = code.block();
  const which = code.temp();
  code.emit({ op: 'caught', to: which, types: [] }, span);
  code.end({ kind: 'branch', condition: which, yes: body, no: next });
  code.enter(body);
  const name = parameter === undefined ? -1 : childOf(tree, parameter, 'name');
  if (name >= 0) {
    const error = code.temp();
    code.emit(
      { op: 'caught', to: error, types: types.length === 0 ? ['Exception'] : types },
      spanOf(tree, name),
    );
    storeLocal(inner, textOf(tree, name), error, spanOf(tree, name));
  }
  lowerStatement(inner, childOf(tree, clause, 'body'));
  code.end({ kind: 'goto', to: out });
  code.enter(next);
}

/** What runs on the way out of a function, the innermost first. */
export function lowerFinallies(context: Context): void {
  for (const { body, within } of onTheWayOut(context)) lowerStatement(within, body);
}
