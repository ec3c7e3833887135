import { childOf, kindOf, textOf } from '#parse/syntax/tree';
import { inLoop } from '../control.ts';
import type { Slot } from '../instruction.ts';
import {
  type Context,
  loadType,
  lowerExpression,
  lowerStatement,
  lowerStatements,
  regionOf,
  spanOf,
  unknownValue,
} from './context.ts';
import { meaningOf, staticType } from './names.ts';
import { lowerPattern } from './patterns.ts';
import { partsOf } from './types.ts';

/** A `switch`, as a statement or for its value: cases are tried in order, `default` last. */
export function lowerSwitch(given: Context, node: number): Slot {
  const { label: _, ...context } = given;
  const { code } = context;
  const { tree } = context.file;
  const condition = childOf(tree, node, 'condition');
  const subject = { value: lowerExpression(context, condition), type: staticType(context, condition)?.name };
  const result = code.hidden();
  const out = code.block();
  const body = childOf(tree, node, 'body');
  const groups = body < 0 ? [] : partsOf(tree, body).filter((each) => /^switch_/.test(kindOf(tree, each)));
  const blocks = groups.map(() => code.block());
  let otherwise = out;
  groups.forEach((group, i) => {
    const inner: Context = { ...context, region: regionOf(context, group) };
    for (const each of partsOf(tree, group).filter((part) => kindOf(tree, part) === 'switch_label'))
      if (lowerLabel(inner, each, subject, blocks[i] as number)) otherwise = blocks[i] as number;
  });
  code.end({ kind: 'goto', to: otherwise });
  const inside: Context = { ...inLoop(context, undefined, out), choice: { result, out } };
  groups.forEach((group, i) => {
    code.enter(blocks[i] as number);
    lowerGroup({ ...inside, region: regionOf(context, group) }, group);
    code.end({ kind: 'goto', to: kindOf(tree, group) === 'switch_rule' ? out : (blocks[i + 1] ?? out) });
  });
  code.enter(out);
  return result;
}

function lowerGroup(context: Context, group: number): void {
  const { code } = context;
  const { tree } = context.file;
  const parts = partsOf(tree, group).filter((part) => kindOf(tree, part) !== 'switch_label');
  const [only] = parts;
  if (
    kindOf(tree, group) !== 'switch_rule' ||
    only === undefined ||
    kindOf(tree, only) !== 'expression_statement'
  )
    return lowerStatements(context, parts);
  const [value] = partsOf(tree, only);
  if (value === undefined || context.choice === undefined) return lowerStatement(context, only);
  const from = lowerExpression(context, value);
  code.emit({ op: 'copy', to: context.choice.result, from }, spanOf(tree, only));
}

/** What is told apart, and the type that it is declared to have. */
interface Subject {
  readonly value: Slot;
  readonly type: string | undefined;
}

/** Branches to the block where the label fits; goes on where it does not. @returns whether it is the default */
function lowerLabel(context: Context, label: number, subject: Subject, block: number): boolean {
  const { code } = context;
  const { tree } = context.file;
  let isDefault = /^default\b/.test(textOf(tree, label));
  const parts = partsOf(tree, label);
  const guard = parts.find((part) => kindOf(tree, part) === 'guard');
  for (const part of parts) {
    if (part === guard) continue;
    if (textOf(tree, part) === 'default') {
      isDefault = true;
      continue;
    }
    const next = code.block();
    const fits = guard === undefined ? block : code.block();
    code.end({
      kind: 'branch',
      condition: fitting(context, part, subject),
      yes: fits,
      no: next,
      ...spanOf(tree, part),
    });
    if (guard !== undefined) {
      code.enter(fits);
      const condition = lowerExpression(context, partsOf(tree, guard)[0] ?? -1);
      code.end({ kind: 'branch', condition, yes: block, no: next });
    }
    code.enter(next);
  }
  return isDefault;
}

function fitting(context: Context, node: number, { value, type }: Subject): Slot {
  const { code } = context;
  const { tree } = context.file;
  const kind = kindOf(tree, node);
  if (kind === 'pattern') return lowerPattern(context, node, value);
  const isName = kind === 'identifier' && meaningOf(context, textOf(tree, node)).kind !== 'field';
  // The name of a constant of an enumeration that this file does not tell.
  if (isName && type === undefined) return unknownValue(context, node);
  const right = isName ? memberOf(context, type as string, node) : lowerExpression(context, node);
  const to = code.temp();
  code.emit({ op: 'binary', to, operator: '==', left: value, right }, spanOf(tree, node));
  return to;
}

/** `OPEN` of an enumeration. */
function memberOf(context: Context, type: string, node: number): Slot {
  const to = context.code.temp();
  const name = textOf(context.file.tree, node);
  const object = loadType(context, type, node);
  context.code.emit({ op: 'field', to, object, name }, spanOf(context.file.tree, node));
  return to;
}
