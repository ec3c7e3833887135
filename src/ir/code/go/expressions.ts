import { childOf, childrenOf, kindOf, textOf } from '#parse/syntax/tree';
import type { BinaryOperator, Slot } from '../instruction.ts';
import { lowerCall, lowerConversion } from './calls.ts';
import { lowerComposite } from './composites.ts';
import { lowerLogic } from './conditions.ts';
import {
  type Context,
  constantValue,
  loadName,
  lowerExpression,
  mostDepth,
  spanOf,
  unknownValue,
} from './context.ts';
import { lowerLiteral } from './functions.ts';
import { cookString, numberOf } from './literals.ts';
import { typeOf } from './types.ts';
import { namedType } from './zero.ts';

/** Emits the code of an expression and gives the slot of its value. */
export function expression(context: Context, node: number): Slot {
  const { file } = context;
  if (file.depth >= mostDepth) {
    if (file.tooDeep.length < 20) file.tooDeep.push(spanOf(file.tree, node));
    return unknownValue(context, spanOf(file.tree, node));
  }
  file.depth++;
  const slot = lowerAny(context, node);
  file.depth--;
  return slot;
}

function lowerAny(context: Context, node: number): Slot {
  const { file, code } = context;
  const { tree } = file;
  const span = spanOf(tree, node);
  switch (kindOf(tree, node)) {
    case 'identifier':
      return loadName(context, textOf(tree, node), span);
    case 'int_literal':
    case 'float_literal': {
      const value = numberOf(textOf(tree, node));
      return Number.isNaN(value) ? unknownValue(context, span) : constantValue(context, value, span);
    }
    case 'interpreted_string_literal':
    case 'raw_string_literal':
    case 'rune_literal':
      return constantValue(context, cookString(textOf(tree, node)), span);
    case 'true':
    case 'false':
      return constantValue(context, kindOf(tree, node) === 'true', span);
    case 'nil':
      return constantValue(context, null, span);
    case 'iota':
      return context.iota === undefined
        ? unknownValue(context, span)
        : constantValue(context, context.iota, span);
    case 'selector_expression': {
      const object = lowerExpression(context, childOf(tree, node, 'operand'));
      const to = code.temp();
      code.emit({ op: 'field', to, object, name: textOf(tree, childOf(tree, node, 'field')) }, span);
      return to;
    }
    case 'index_expression': {
      const object = lowerExpression(context, childOf(tree, node, 'operand'));
      const index = lowerExpression(context, childOf(tree, node, 'index'));
      const to = code.temp();
      code.emit({ op: 'index', to, object, index }, span);
      return to;
    }
    case 'slice_expression':
      return lowerSlice(context, node);
    case 'call_expression':
      return lowerCall(context, node);
    case 'type_conversion_expression':
      return lowerConversion(context, node);
    case 'binary_expression':
      return lowerBinary(context, node);
    case 'unary_expression':
      return lowerUnary(context, node);
    case 'type_assertion_expression': {
      const from = lowerExpression(context, childOf(tree, node, 'operand'));
      const to = code.temp();
      code.emit(
        { op: 'cast', to, from, type: typeOf(tree, childOf(tree, node, 'type')), narrow: true },
        span,
      );
      return to;
    }
    case 'parenthesized_expression':
    case 'variadic_argument':
    case 'literal_element':
    case 'expression_list': {
      const [inner] = childrenOf(tree, node).filter((child) => kindOf(tree, child) !== 'comment');
      return inner === undefined ? unknownValue(context, span) : lowerExpression(context, inner);
    }
    case 'composite_literal':
      return lowerComposite(context, node);
    case 'func_literal':
      return lowerLiteral(context, node);
    case 'type_instantiation_expression':
    case 'type_identifier':
    case 'qualified_type':
    case 'generic_type':
      return namedType(context, typeOf(tree, genericOf(context, node)).name, span);
    default:
      return unknownValue(context, span);
  }
}

/** `Map[string]` is `Map`. */
function genericOf({ file: { tree } }: Context, node: number): number {
  const type = kindOf(tree, node) === 'type_instantiation_expression' ? childOf(tree, node, 'type') : -1;
  return type < 0 ? node : type;
}

function lowerSlice(context: Context, node: number): Slot {
  const { code, file } = context;
  const object = lowerExpression(context, childOf(file.tree, node, 'operand'));
  const bound = (field: string): Slot | undefined => {
    const at = childOf(file.tree, node, field);
    return at < 0 ? undefined : lowerExpression(context, at);
  };
  const first = bound('start');
  const last = bound('end');
  const to = code.temp();
  code.emit(
    {
      op: 'slice',
      to,
      object,
      ...(first === undefined ? {} : { first }),
      ...(last === undefined ? {} : { last }),
    },
    spanOf(file.tree, node),
  );
  return to;
}

function lowerBinary(context: Context, node: number): Slot {
  const { file } = context;
  const { tree } = file;
  const operator = textOf(tree, childOf(tree, node, 'operator'));
  if (operator === '&&' || operator === '||') return lowerLogic(context, node, operator);
  const left = lowerExpression(context, childOf(tree, node, 'left'));
  const right = lowerExpression(context, childOf(tree, node, 'right'));
  return operated(context, operator, [left, right], node);
}

/** The value of an operator on two; `&^` is `&` with what is not there. */
export function operated(
  { code, file }: Context,
  operator: string,
  [left, right]: readonly [Slot, Slot],
  node: number,
): Slot {
  const span = spanOf(file.tree, node);
  let operand = right;
  if (operator === '&^') {
    operand = code.temp();
    code.emit({ op: 'unary', to: operand, operator: '~', operand: right }, span);
  }
  const to = code.temp();
  const plain = (operator === '&^' ? '&' : operator) as BinaryOperator;
  code.emit({ op: 'binary', to, operator: plain, left, right: operand }, span);
  return to;
}

function lowerUnary(context: Context, node: number): Slot {
  const { code, file } = context;
  const { tree } = file;
  const span = spanOf(tree, node);
  const inner = childOf(tree, node, 'operand');
  const operand = lowerExpression(context, inner);
  const operator = textOf(tree, childOf(tree, node, 'operator'));
  const to = code.temp();
  switch (operator) {
    case '&':
      if (kindOf(tree, inner) === 'composite_literal') return operand;
      code.emit({ op: 'address', to, from: operand }, span);
      return to;
    case '*':
      code.emit({ op: 'pointed', to, from: operand }, span);
      return to;
    case '<-':
      code.emit({ op: 'element', to, object: operand, of: 'values' }, span);
      return to;
    case '!':
      code.emit({ op: 'unary', to, operator: 'not', operand }, span);
      return to;
    default:
      code.emit(
        { op: 'unary', to, operator: operator === '-' ? '-' : operator === '^' ? '~' : '+', operand },
        span,
      );
      return to;
  }
}
