import { allChildrenOf, childOf, childrenNamed, childrenOf, kindOf, textOf } from '#parse/syntax/tree';
import { annotationName } from '../annotation.ts';
import type { BinaryOperator, Slot, Span, UnaryOperator } from '../instruction.ts';
import { addInlinePages, isInline } from '../template/inline.ts';
import { argumentsOf, lowerCall } from './calls.ts';
import { lowerComprehension } from './comprehensions.ts';
import { lowerChoice, lowerComparison } from './conditions.ts';
import { constantOf } from './constants.ts';
import { type Context, loadName, lowerExpression, mostDepth, spanOf, unknownValue } from './context.ts';
import { annotationsIn, lowerFunction } from './functions.ts';
import { assign } from './targets.ts';
import { lowerTemplate } from './texts.ts';

/** Emits the code of an expression and gives the slot of its value. */
export function expression(context: Context, node: number): Slot {
  const { file } = context;
  if (file.depth >= mostDepth) {
    if (file.tooDeep.length < 20) file.tooDeep.push(spanOf(file.tree, node));
    return unknownValue(context, node);
  }
  file.depth++;
  const slot = lowerAny(context, node);
  file.depth--;
  return slot;
}

/** A text that may be a template, in a file that makes pages of texts. */
function addPages({ file: { tree, functions } }: Context, value: string, span: Span): void {
  if (!isInline(value) || !/render_template_string|from_string|Template\(/.test(tree.text)) return;
  addInlinePages(functions, value, ' '.repeat(span.start) + tree.text.slice(span.start, span.end), span);
}

function lowerAny(context: Context, node: number): Slot {
  const { file, code } = context;
  const { tree } = file;
  const span = spanOf(tree, node);
  const kind = kindOf(tree, node);
  const known = constantOf(tree, node);
  const to = code.temp();
  if (known !== undefined) {
    if (typeof known.value === 'string') addPages(context, known.value, span);
    code.emit({ op: 'constant', to, value: known.value }, span);
    return to;
  }
  switch (kind) {
    case 'identifier':
      return loadName(context, textOf(tree, node), span);
    case 'attribute': {
      const object = lowerExpression(context, childOf(tree, node, 'object'));
      code.emit({ op: 'field', to, object, name: textOf(tree, childOf(tree, node, 'attribute')) }, span);
      return to;
    }
    case 'subscript':
      return lowerSubscript(context, node, to);
    case 'call':
      return lowerCall(context, node, to);
    case 'binary_operator': {
      const left = lowerExpression(context, childOf(tree, node, 'left'));
      const right = lowerExpression(context, childOf(tree, node, 'right'));
      const operator = textOf(tree, childOf(tree, node, 'operator')) as BinaryOperator;
      code.emit({ op: 'binary', to, operator, left, right }, span);
      return to;
    }
    case 'unary_operator': {
      const operand = lowerExpression(context, childOf(tree, node, 'argument'));
      code.emit(
        {
          op: 'unary',
          to,
          operator: textOf(tree, childOf(tree, node, 'operator')) as UnaryOperator,
          operand,
        },
        span,
      );
      return to;
    }
    case 'not_operator': {
      const operand = lowerExpression(context, childOf(tree, node, 'argument'));
      code.emit({ op: 'unary', to, operator: 'not', operand }, span);
      return to;
    }
    case 'comparison_operator':
      return lowerComparison(context, node);
    case 'boolean_operator':
    case 'conditional_expression':
      return lowerChoice(context, node);
    case 'parenthesized_expression':
    case 'type':
    case 'interpolation':
    case 'expression_statement': {
      const [inner] = childrenOf(tree, node);
      return inner === undefined ? unknownValue(context, node) : lowerExpression(context, inner);
    }
    case 'string':
    case 'concatenated_string':
      return lowerTemplate(context, node, to);
    case 'list':
    case 'tuple':
    case 'set':
    case 'expression_list':
    case 'pattern_list':
      code.emit(
        {
          op: 'list',
          to,
          kind: kind === 'set' ? 'set' : kind === 'list' ? 'list' : 'tuple',
          items: argumentsOf(context, childrenOf(tree, node)),
        },
        span,
      );
      return to;
    case 'dictionary':
      return lowerDictionary(context, node, to);
    case 'list_comprehension':
    case 'set_comprehension':
    case 'generator_expression':
    case 'dictionary_comprehension':
      return lowerComprehension(context, node, to);
    case 'lambda':
      return lowerFunction(context, node);
    case 'await': {
      const [inner] = childrenOf(tree, node);
      const from = inner === undefined ? unknownValue(context, node) : lowerExpression(context, inner);
      code.emit({ op: 'await', to, from }, span);
      return to;
    }
    case 'yield':
      return lowerYield(context, node, to);
    case 'named_expression': {
      const value = lowerExpression(context, childOf(tree, node, 'value'));
      assign(context, childOf(tree, node, 'name'), value);
      return value;
    }
    case 'assignment':
      return lowerAssignment(context, node);
    case 'augmented_assignment': {
      const left = childOf(tree, node, 'left');
      const before = lowerExpression(context, left);
      const right = lowerExpression(context, childOf(tree, node, 'right'));
      const operator = textOf(tree, childOf(tree, node, 'operator')).replace(/=$/, '') as BinaryOperator;
      code.emit({ op: 'binary', to, operator, left: before, right }, span);
      assign(context, left, to);
      return to;
    }
    case 'as_pattern': {
      const [inner] = childrenOf(tree, node);
      return inner === undefined ? unknownValue(context, node) : lowerExpression(context, inner);
    }
    default: {
      for (const child of childrenOf(tree, node))
        if (kindOf(tree, child) !== 'comment') lowerExpression(context, child);
      return unknownValue(context, node);
    }
  }
}

function lowerSubscript(context: Context, node: number, to: Slot): Slot {
  const { file, code } = context;
  const { tree } = file;
  const span = spanOf(tree, node);
  const object = lowerExpression(context, childOf(tree, node, 'value'));
  const indexes = childrenNamed(tree, node, 'subscript');
  const [index] = indexes;
  if (index === undefined) return unknownValue(context, node);
  if (kindOf(tree, index) !== 'slice') {
    const key = indexes.length === 1 ? lowerExpression(context, index) : unknownValue(context, node);
    code.emit({ op: 'index', to, object, index: key }, span);
    return to;
  }
  const bounds: (number | undefined)[] = [undefined, undefined, undefined];
  let at = 0;
  for (const child of allChildrenOf(tree, index)) {
    if (textOf(tree, child) === ':') at++;
    else if (kindOf(tree, child) !== 'comment') bounds[at] = lowerExpression(context, child);
  }
  const [first, last, step] = bounds;
  code.emit(
    {
      op: 'slice',
      to,
      object,
      ...(first === undefined ? {} : { first }),
      ...(last === undefined ? {} : { last }),
      ...(step === undefined ? {} : { step }),
    },
    span,
  );
  return to;
}

function lowerDictionary(context: Context, node: number, to: Slot): Slot {
  const { tree } = context.file;
  const entries = childrenOf(tree, node).flatMap((child) => {
    const kind = kindOf(tree, child);
    if (kind === 'pair')
      return [
        {
          key: lowerExpression(context, childOf(tree, child, 'key')),
          value: lowerExpression(context, childOf(tree, child, 'value')),
        },
      ];
    const [inner] = childrenOf(tree, child);
    return kind === 'dictionary_splat' && inner !== undefined
      ? [{ value: lowerExpression(context, inner) }]
      : [];
  });
  context.code.emit({ op: 'map', to, entries }, spanOf(tree, node));
  return to;
}

function lowerYield(context: Context, node: number, to: Slot): Slot {
  const { tree } = context.file;
  const [value] = childrenOf(tree, node);
  const each = allChildrenOf(tree, node).some((child) => textOf(tree, child) === 'from');
  const from = value === undefined ? undefined : lowerExpression(context, value);
  context.code.emit(
    { op: 'yield', to, ...(from === undefined ? {} : { from }), ...(each ? { each: true as const } : {}) },
    spanOf(tree, node),
  );
  return to;
}

function lowerAssignment(context: Context, node: number): Slot {
  const { tree } = context.file;
  const right = childOf(tree, node, 'right');
  if (right < 0) return unknownValue(context, node);
  const value = lowerExpression(context, right);
  const left = childOf(tree, node, 'left');
  assign(context, left, value);
  if (context.kind === 'module') noteAnnotation(context, left, right);
  return value;
}

/** `CurrentUser = Annotated[User, Depends(get_user)]`: what parameters of that type get. */
function noteAnnotation(context: Context, left: number, right: number): void {
  const { tree } = context.file;
  const [call] = annotationsIn(tree, right);
  if (call === undefined || kindOf(tree, left) !== 'identifier') return;
  const name = annotationName(textOf(tree, left));
  context.code.emit({ op: 'store-global', name, from: lowerExpression(context, call) }, spanOf(tree, call));
}
