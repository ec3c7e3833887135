import { childOf, kindOf, textOf } from '#parse/syntax/tree';
import type { Argument, Slot, UnaryOperator } from '../instruction.ts';
import type { TypeName } from '../module.ts';
import { casted, lowerCall, lowerCreation, lowerObject } from './calls.ts';
import { lowerTernary } from './conditions.ts';
import {
  type Context,
  constantValue,
  loadThis,
  loadType,
  lowerExpression,
  meantType,
  spanOf,
  unknownValue,
} from './context.ts';
import { lowerLambda, lowerMethodReference } from './functions.ts';
import { constantOf } from './literals.ts';
import { loadName } from './names.ts';
import { lowerAssignment, lowerBinary, lowerUpdate } from './operators.ts';
import { lowerInstanceOf } from './patterns.ts';
import { lowerSwitch } from './switches.ts';
import { numberTypes, partsOf, typeOf } from './types.ts';

/** Emits the code of an expression and gives the slot of its value. */
export function expression(context: Context, node: number): Slot {
  const { file, code } = context;
  const { tree } = file;
  const span = spanOf(tree, node);
  const kind = kindOf(tree, node);
  const known = constantOf(tree, node);
  if (known !== undefined && !hasValues(context, node)) return constantValue(context, node, known.value);
  switch (kind) {
    case 'identifier':
      return loadName(context, node);
    case 'this':
      return loadThis(context, undefined, node);
    case 'field_access':
      return lowerFieldAccess(context, node);
    case 'array_access': {
      const object = lowerExpression(context, childOf(tree, node, 'array'));
      const index = lowerExpression(context, childOf(tree, node, 'index'));
      const to = code.temp();
      code.emit({ op: 'index', to, object, index }, span);
      return to;
    }
    case 'method_invocation':
      return lowerCall(context, node);
    case 'object_creation_expression':
      return lowerCreation(context, node);
    case 'array_creation_expression':
      return lowerArray(context, node);
    case 'array_initializer': {
      const to = code.temp();
      code.emit({ op: 'list', to, kind: 'list', items: itemsOf(context, node) }, span);
      return to;
    }
    case 'parenthesized_expression': {
      const [inner] = partsOf(tree, node);
      return inner === undefined ? unknownValue(context, node) : lowerExpression(context, inner);
    }
    case 'cast_expression': {
      const value = lowerExpression(context, childOf(tree, node, 'value'));
      return casted(
        context,
        value,
        meantType(context, typeOf(tree, childOf(tree, node, 'type'))),
        node,
        true,
      );
    }
    case 'assignment_expression':
      return lowerAssignment(context, node);
    case 'update_expression':
      return lowerUpdate(context, node);
    case 'binary_expression':
      return lowerBinary(context, node);
    case 'unary_expression': {
      const operand = lowerExpression(context, childOf(tree, node, 'operand'));
      const operator = textOf(tree, childOf(tree, node, 'operator'));
      const to = code.temp();
      code.emit(
        { op: 'unary', to, operator: (operator === '!' ? 'not' : operator) as UnaryOperator, operand },
        span,
      );
      return to;
    }
    case 'ternary_expression':
      return lowerTernary(context, node);
    case 'instanceof_expression':
      return lowerInstanceOf(context, node);
    case 'lambda_expression':
      return lowerLambda(context, node);
    case 'method_reference':
      return lowerMethodReference(context, node);
    case 'switch_expression':
      return lowerSwitch(context, node);
    case 'class_literal': {
      const [type] = partsOf(tree, node);
      return type === undefined
        ? unknownValue(context, node)
        : loadType(context, meantType(context, typeOf(tree, type)).name, node);
    }
    case 'string_literal':
    case 'template_expression':
      return lowerTemplate(context, node);
    default: {
      for (const child of partsOf(tree, node))
        if (!/type|modifiers|^ERROR$/.test(kindOf(tree, child))) lowerExpression(context, child);
      return unknownValue(context, node);
    }
  }
}

/** `STR."a\{b}"`. */
function hasValues(context: Context, node: number): boolean {
  const { tree } = context.file;
  return (
    kindOf(tree, node) === 'string_literal' &&
    partsOf(tree, node).some((child) => kindOf(tree, child) === 'string_interpolation')
  );
}

function lowerTemplate(context: Context, node: number): Slot {
  const { tree } = context.file;
  const argument = childOf(tree, node, 'template_argument');
  const parts = partsOf(tree, argument < 0 ? node : argument).map((part) => {
    if (kindOf(tree, part) !== 'string_interpolation')
      return constantValue(context, part, textOf(tree, part));
    const [inner] = partsOf(tree, part);
    return inner === undefined ? unknownValue(context, part) : lowerExpression(context, inner);
  });
  const to = context.code.temp();
  context.code.emit({ op: 'template', to, parts }, spanOf(tree, node));
  return to;
}

function lowerFieldAccess(context: Context, node: number): Slot {
  const { file, code } = context;
  const { tree } = file;
  const object = childOf(tree, node, 'object');
  const field = childOf(tree, node, 'field');
  if (kindOf(tree, field) === 'this')
    return loadThis(context, file.regions.shapeNamed(textOf(tree, object), context.region), node);
  const to = code.temp();
  const span = spanOf(tree, node);
  if (object >= 0 && kindOf(tree, object) === 'super') {
    code.emit(
      { op: 'field', to, object: loadThis(context, undefined, node), name: textOf(tree, field) },
      span,
    );
    return to;
  }
  code.emit({ op: 'field', to, object: lowerObject(context, object), name: textOf(tree, field) }, span);
  return to;
}

function itemsOf(context: Context, node: number): Argument[] {
  return partsOf(context.file.tree, node).map((child) => ({ value: lowerExpression(context, child) }));
}

/** Longest array of which every element is told apart. */
const mostElements = 64;

/** `new String[] { a, b }`, `new int[3]`, `new String[n][m]`. */
function lowerArray(context: Context, node: number): Slot {
  const { tree } = context.file;
  const value = childOf(tree, node, 'value');
  if (value >= 0) return lowerExpression(context, value);
  const sizes = partsOf(tree, node).flatMap((child) => {
    if (kindOf(tree, child) !== 'dimensions_expr') return [];
    const [size] = partsOf(tree, child).filter((part) => !/annotation$/.test(kindOf(tree, part)));
    if (size === undefined) return [];
    lowerExpression(context, size);
    return [constantOf(tree, size)?.value];
  });
  return emptyArray(context, node, typeOf(tree, childOf(tree, node, 'type')), sizes);
}

function emptyArray(
  context: Context,
  node: number,
  type: TypeName,
  [size, ...inner]: readonly unknown[],
): Slot {
  const { code, file } = context;
  const span = spanOf(file.tree, node);
  const isKnown = typeof size === 'number' && size >= 0 && size <= mostElements;
  const count = isKnown ? size : 1;
  const element = (): Slot => {
    if (inner.length > 0) return emptyArray(context, node, type, inner);
    // A flag that is asked is set by somebody, or nobody would ask.
    if (type.name === 'boolean') return unknownValue(context, node);
    return constantValue(context, node, numberTypes.has(type.name) && /^[a-z]/.test(type.name) ? 0 : null);
  };
  const one = inner.length > 0 || !isKnown ? element() : undefined;
  const items = Array.from({ length: count }, () => ({ value: one ?? element() }));
  const to = code.temp();
  if (isKnown) {
    code.emit(
      { op: 'list', to, kind: 'list', items },
      inner.length > 0 ? { start: span.start, end: span.end - inner.length } : span,
    );
    return to;
  }
  // How many there are is not known: all that is put there stands beside the first value.
  const some = code.temp();
  code.emit(
    { op: 'list', to: some, kind: 'list', items },
    { start: span.start, end: span.start + 1 + inner.length },
  );
  code.emit(
    { op: 'list', to, kind: 'list', items: [{ value: some, spread: 'list' }] },
    { start: span.start, end: span.end - inner.length },
  );
  return to;
}
