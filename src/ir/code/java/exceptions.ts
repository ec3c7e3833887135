import { childOf, kindOf, textOf } from '#parse/syntax/tree';
import { inCopy, mayCopy, onTheWayOut } from '../finally.ts';
import type { Slot } from '../instruction.ts';
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
  // What is thrown is known where the handler begins, and nowhere else.
  const handlers = clauses.map((clause) => ({ clause, error: caughtBy(inside, clause) }));
  for (const { clause, error } of handlers) lowerCatch(inside, clause, { error, out });
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

/** What a clause catches: a variable's slot, the place and the name of its variable. */
interface Caught {
  readonly slot: Slot;
  readonly name: number;
}

function caughtBy(context: Context, clause: number): Caught | undefined {
  const { tree } = context.file;
  const inner: Context = { ...context, region: regionOf(context, clause) };
  const parameter = partsOf(tree, clause).find((child) => kindOf(tree, child) === 'catch_formal_parameter');
  const name = parameter === undefined ? -1 : childOf(tree, parameter, 'name');
  if (parameter === undefined || name < 0) return undefined;
  const list = partsOf(tree, parameter).find((child) => kindOf(tree, child) === 'catch_type');
  const types = (list === undefined ? [] : partsOf(tree, list)).map(
    (each) => meantType(inner, typeOf(tree, each)).name,
  );
  const slot = context.code.hidden();
  context.code.emit(
    { op: 'caught', to: slot, types: types.length === 0 ? ['Exception'] : types },
    spanOf(tree, name),
  );
  return { slot, name };
}

function lowerCatch(
  context: Context,
  clause: number,
  { error, out }: { readonly error: Caught | undefined; readonly out: number },
): void {
  const { code } = context;
  const { tree } = context.file;
  const inner: Context = { ...context, region: regionOf(context, clause) };
  const body = code.block();
  const next = code.block();
  const which = code.temp();
  code.emit({ op: 'caught', to: which, types: [] }, spanOf(tree, clause));
  code.end({ kind: 'branch', condition: which, yes: body, no: next });
  code.enter(body);
  if (error !== undefined) storeLocal(inner, textOf(tree, error.name), error.slot, spanOf(tree, error.name));
  lowerStatement(inner, childOf(tree, clause, 'body'));
  code.end({ kind: 'goto', to: out });
  code.enter(next);
}

/** What runs on the way out of a function, the innermost first. */
export function lowerFinallies(context: Context): void {
  for (const { body, within } of onTheWayOut(context)) lowerStatement(within, body);
}
