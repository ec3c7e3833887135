import { allChildrenOf, childOf, childrenOf, kindOf, type SyntaxTree, textOf } from '#parse/syntax/tree';
import type { Slot, UnaryOperator } from '../instruction.ts';
import { lowerMisread } from './asserted.ts';
import { argumentsOf, lowerCall } from './calls.ts';
import { lowerClass } from './classes.ts';
import { itemsOf, lowerObject } from './collections.ts';
import { lowerTernary } from './conditions.ts';
import {
  type Context,
  constantValue,
  loadName,
  lowerExpression,
  spanOf,
  unknownValue,
  withoutComments,
} from './context.ts';
import { lowerFunction } from './functions.ts';
import { lowerElement } from './jsx.ts';
import { constantOf, cook } from './literals.ts';
import { lowerAugmented, lowerBinary } from './operators.ts';
import { bind } from './patterns.ts';

/** Emits the code of an expression and gives the slot of its value. */
export function expression(context: Context, node: number): Slot {
  const { file, code } = context;
  const { tree } = file;
  const span = spanOf(tree, node);
  const misread = file.misread.get(node);
  if (misread !== undefined) return lowerMisread(context, node, misread);
  const other = file.instead.get(node);
  if (other !== undefined) {
    file.instead.delete(node);
    return lowerExpression(context, other);
  }
  const known = constantOf(tree, node);
  if (known !== undefined) {
    const to = code.temp();
    code.emit({ op: 'constant', to, value: known.value }, span);
    return to;
  }
  const kind = kindOf(tree, node);
  switch (kind) {
    case 'identifier':
    case 'shorthand_property_identifier':
      return loadName(context, textOf(tree, node), span);
    case 'this':
    case 'super': {
      const to = code.temp();
      code.emit({ op: kind, to }, span);
      return to;
    }
    case 'member_expression':
    case 'subscript_expression':
      return lowerMember(context, node);
    case 'call_expression':
      return lowerCall(context, node);
    case 'new_expression': {
      const callee = lowerExpression(context, childOf(tree, node, 'constructor'));
      const to = code.temp();
      const list = childOf(tree, node, 'arguments');
      code.emit({ op: 'new', to, callee, args: list < 0 ? [] : argumentsOf(context, list) }, span);
      return to;
    }
    case 'parenthesized_expression':
    case 'as_expression':
    case 'satisfies_expression':
    case 'non_null_expression':
    case 'type_assertion':
    case 'instantiation_expression': {
      const parts = withoutComments(context, node);
      const inner = kind === 'type_assertion' ? parts.at(-1) : parts[0];
      return inner === undefined ? unknownValue(context, node) : lowerExpression(context, inner);
    }
    case 'sequence_expression': {
      let last: Slot | undefined;
      for (const part of withoutComments(context, node)) last = lowerExpression(context, part);
      return last ?? unknownValue(context, node);
    }
    case 'assignment_expression': {
      const left = childOf(tree, node, 'left');
      const value = lowerExpression(
        { ...context, label: textOf(tree, left).split('.').at(-1) ?? '' },
        childOf(tree, node, 'right'),
      );
      bind(context, left, value);
      return value;
    }
    case 'augmented_assignment_expression':
      return lowerAugmented(context, node);
    case 'update_expression': {
      const argument = childOf(tree, node, 'argument');
      const left = lowerExpression(context, argument);
      const to = code.temp();
      const right = constantValue(context, node, 1);
      code.emit(
        {
          op: 'binary',
          to,
          operator: textOf(tree, childOf(tree, node, 'operator')) === '--' ? '-' : '+',
          left,
          right,
        },
        span,
      );
      bind(context, argument, to);
      return to;
    }
    case 'binary_expression':
      return lowerBinary(context, node);
    case 'ternary_expression':
      return lowerTernary(context, node);
    case 'unary_expression': {
      const operand = lowerExpression(context, childOf(tree, node, 'argument'));
      const to = code.temp();
      const operator = textOf(tree, childOf(tree, node, 'operator'));
      if (operator === 'delete') return lowerDelete(context, childOf(tree, node, 'argument'), operand);
      code.emit(
        { op: 'unary', to, operator: (operator === '!' ? 'not' : operator) as UnaryOperator, operand },
        span,
      );
      return to;
    }
    case 'await_expression':
    case 'yield_expression':
      return lowerWaiting(context, node, kind === 'await_expression');
    case 'template_string': {
      const to = code.temp();
      code.emit({ op: 'template', to, parts: templateParts(context, node) }, span);
      return to;
    }
    case 'regex': {
      const to = code.temp();
      const flags = childOf(tree, node, 'flags');
      code.emit(
        {
          op: 'regex',
          to,
          source: textOf(tree, childOf(tree, node, 'pattern')),
          flags: flags < 0 ? '' : textOf(tree, flags),
        },
        span,
      );
      return to;
    }
    case 'array': {
      const to = code.temp();
      code.emit({ op: 'list', to, kind: 'list', items: itemsOf(context, node) }, span);
      return to;
    }
    case 'object':
      return lowerObject(context, node);
    case 'function_expression':
    case 'generator_function':
    case 'arrow_function':
      return lowerFunction(context, node);
    case 'class':
      return lowerClass(context, node);
    case 'jsx_element':
    case 'jsx_self_closing_element':
    case 'jsx_fragment':
      return lowerElement(context, node);
    case 'spread_element': {
      const [inner] = childrenOf(tree, node);
      return inner === undefined ? unknownValue(context, node) : lowerExpression(context, inner);
    }
    default: {
      for (const child of withoutComments(context, node))
        if (!/type|identifier$/.test(kindOf(tree, child))) lowerExpression(context, child);
      return unknownValue(context, node);
    }
  }
}

/** `a.b`, `a[b]`, `a?.b`: a missing object gives nothing. */
function lowerMember(context: Context, node: number): Slot {
  const { code } = context;
  const { tree } = context.file;
  const span = spanOf(tree, node);
  if (textOf(tree, node) === 'module.exports') {
    const to = code.temp();
    code.emit({ op: 'load-global', to, name: 'module.exports' }, span);
    return to;
  }
  const object = lowerExpression(context, childOf(tree, node, 'object'));
  const property = childOf(tree, node, 'property');
  const to = code.temp();
  if (property >= 0) code.emit({ op: 'field', to, object, name: textOf(tree, property) }, span);
  else
    code.emit(
      { op: 'index', to, object, index: lowerExpression(context, childOf(tree, node, 'index')) },
      span,
    );
  return to;
}

function lowerDelete(context: Context, target: number, value: Slot): Slot {
  const { code } = context;
  const { tree } = context.file;
  const kind = kindOf(tree, target);
  if (kind !== 'member_expression' && kind !== 'subscript_expression') return value;
  const object = lowerExpression(context, childOf(tree, target, 'object'));
  const property = childOf(tree, target, 'property');
  const index =
    property >= 0
      ? constantValue(context, property, textOf(tree, property))
      : lowerExpression(context, childOf(tree, target, 'index'));
  code.emit({ op: 'delete-index', object, index }, spanOf(tree, target));
  return constantValue(context, target, true);
}

function lowerWaiting(context: Context, node: number, isAwait: boolean): Slot {
  const { code } = context;
  const { tree } = context.file;
  const [inner] = withoutComments(context, node);
  const from = inner === undefined ? undefined : lowerExpression(context, inner);
  const to = code.temp();
  if (isAwait)
    code.emit({ op: 'await', to, from: from ?? constantValue(context, node, undefined) }, spanOf(tree, node));
  else {
    const each = isEach(tree, node) ? { each: true as const } : {};
    code.emit({ op: 'yield', to, ...(from === undefined ? {} : { from }), ...each }, spanOf(tree, node));
  }
  return to;
}

function isEach(tree: SyntaxTree, node: number): boolean {
  return allChildrenOf(tree, node).some((child) => kindOf(tree, child) === '*');
}

function templateParts(context: Context, node: number): Slot[] {
  const { tree } = context.file;
  return childrenOf(tree, node).map((part) => {
    if (kindOf(tree, part) !== 'template_substitution')
      return constantValue(context, part, cook(textOf(tree, part)));
    const [inner] = withoutComments(context, part);
    return inner === undefined ? unknownValue(context, part) : lowerExpression(context, inner);
  });
}
