import { allChildrenOf, childOf, kindOf, textOf } from '#parse/syntax/tree';
import type { BinaryOperator, Slot } from '../instruction.ts';
import { casted, lowerObject } from './calls.ts';
import {
  type Context,
  constantValue,
  loadThis,
  lowerExpression,
  meantType,
  spanOf,
  unwrapped,
} from './context.ts';
import { constantOf } from './literals.ts';
import { loadName, meaningOf, staticType, storeName } from './names.ts';
import { numberTypes, partsOf } from './types.ts';

/** `a = b`, `a += b`. */
export function lowerAssignment(context: Context, node: number): Slot {
  const { code, file } = context;
  const { tree } = file;
  const left = unwrapped(context, childOf(tree, node, 'left'));
  const right = childOf(tree, node, 'right');
  const operator = textOf(tree, childOf(tree, node, 'operator'));
  const target = targetOf(context, left);
  if (operator === '=') {
    const value = asDeclared(context, left, lowerExpression(context, right), right);
    target.store(value);
    return value;
  }
  const to = code.temp();
  const before = target.load();
  code.emit(
    {
      op: 'binary',
      to,
      operator: operator.slice(0, -1) as BinaryOperator,
      left: before,
      right: operandOf(context, right, left),
    },
    spanOf(tree, node),
  );
  target.store(to);
  return to;
}

/** What a local variable is declared to be says more than what it gets from code that nobody knows. */
function asDeclared(context: Context, left: number, value: Slot, right: number): Slot {
  const { tree } = context.file;
  if (kindOf(tree, left) !== 'identifier' || constantOf(tree, right) !== undefined) return value;
  if (
    /^(?:object_creation|lambda|array_creation|cast)_expression$|^method_reference$/.test(kindOf(tree, right))
  )
    return value;
  const name = textOf(tree, left);
  const meaning = meaningOf(context, name);
  const type = meaning.kind === 'local' ? meaning.region.names.get(name)?.type : undefined;
  return type === undefined ? value : casted(context, value, meantType(context, type), right);
}

/** `i++` gives what was there before, `++i` what is there then. */
export function lowerUpdate(context: Context, node: number): Slot {
  const { code, file } = context;
  const { tree } = file;
  const span = spanOf(tree, node);
  const [operand] = partsOf(tree, node);
  if (operand === undefined) return lowerExpression(context, -1);
  const tokens = allChildrenOf(tree, node);
  const isPrefix =
    kindOf(tree, tokens[0] as number) !== kindOf(tree, operand) &&
    /^[+-]{2}$/.test(textOf(tree, tokens[0] as number));
  const isMinus = tokens.some((token) => textOf(tree, token) === '--');
  const target = targetOf(context, unwrapped(context, operand));
  const before = code.temp();
  code.emit({ op: 'copy', to: before, from: target.load() }, span);
  const to = code.temp();
  const one = constantValue(context, node, 1);
  code.emit({ op: 'binary', to, operator: isMinus ? '-' : '+', left: before, right: one }, span);
  target.store(to);
  return isPrefix ? to : before;
}

interface Target {
  readonly load: () => Slot;
  readonly store: (value: Slot) => void;
}

/** What can be assigned to; what stands before a dot or in brackets is worked out once. */
function targetOf(context: Context, node: number): Target {
  const { code, file } = context;
  const { tree } = file;
  const span = spanOf(tree, node);
  switch (kindOf(tree, node)) {
    case 'identifier':
      return { load: () => loadName(context, node), store: (value) => storeName(context, node, value) };
    case 'field_access': {
      const objectNode = childOf(tree, node, 'object');
      const object =
        kindOf(tree, objectNode) === 'super'
          ? loadThis(context, undefined, node)
          : lowerObject(context, objectNode);
      const name = textOf(tree, childOf(tree, node, 'field'));
      return {
        load: () => {
          const to = code.temp();
          code.emit({ op: 'field', to, object, name }, span);
          return to;
        },
        store: (from) => code.emit({ op: 'set-field', object, name, from }, span),
      };
    }
    case 'array_access': {
      const object = lowerExpression(context, childOf(tree, node, 'array'));
      const index = lowerExpression(context, childOf(tree, node, 'index'));
      return {
        load: () => {
          const to = code.temp();
          code.emit({ op: 'index', to, object, index }, span);
          return to;
        },
        store: (from) => code.emit({ op: 'set-index', object, index, from }, span),
      };
    }
    default:
      return { load: () => lowerExpression(context, node), store: () => undefined };
  }
}

/** An operation on two values. */
export function lowerBinary(context: Context, node: number): Slot {
  const { code } = context;
  const { tree } = context.file;
  const operator = textOf(tree, childOf(tree, node, 'operator'));
  if (operator === '&&' || operator === '||') return lowerLogical(context, node, operator);
  const leftNode = childOf(tree, node, 'left');
  const rightNode = childOf(tree, node, 'right');
  const left = operandOf(context, leftNode, rightNode, operator);
  const right = operandOf(context, rightNode, leftNode, operator);
  const to = code.temp();
  code.emit({ op: 'binary', to, operator: operator as BinaryOperator, left, right }, spanOf(tree, node));
  return to;
}

/** A letter beside a number is a number: `c - 'a'`, `'a' + 1`. */
function operandOf(context: Context, node: number, other: number, operator = '+'): Slot {
  const { tree } = context.file;
  const inner = unwrapped(context, node);
  const value = kindOf(tree, inner) === 'character_literal' ? constantOf(tree, inner)?.value : undefined;
  if (typeof value !== 'string') return lowerExpression(context, node);
  const beside = unwrapped(context, other);
  const type = staticType(context, beside)?.name ?? '';
  const isNumber = /integer_literal$/.test(kindOf(tree, beside)) || numberTypes.has(type);
  const isArithmetic = /^[-*/%]$/.test(operator) || (operator === '+' && (isNumber || type === 'char'));
  return isArithmetic ? constantValue(context, node, value.charCodeAt(0)) : lowerExpression(context, node);
}

function lowerLogical(context: Context, node: number, operator: '&&' | '||'): Slot {
  const { code } = context;
  const { tree } = context.file;
  const span = spanOf(tree, node);
  const result = code.hidden();
  const left = lowerExpression(context, childOf(tree, node, 'left'));
  const yes = code.block();
  const no = code.block();
  const out = code.block();
  code.end({ kind: 'branch', condition: left, yes, no });
  code.enter(operator === '&&' ? no : yes);
  code.emit({ op: 'copy', to: result, from: left }, span);
  code.end({ kind: 'goto', to: out });
  code.enter(operator === '&&' ? yes : no);
  const right = lowerExpression(context, childOf(tree, node, 'right'));
  code.emit({ op: 'copy', to: result, from: right }, span);
  code.end({ kind: 'goto', to: out });
  code.enter(out);
  const to = code.temp();
  code.emit(
    { op: 'copy', to, from: result, ...(operator === '&&' ? { and: [left, right] } : { or: [left, right] }) },
    span,
  );
  return to;
}
