import {
  allChildrenOf,
  childOf,
  childrenNamed,
  childrenOf,
  kindOf,
  type SyntaxTree,
  textOf,
} from '#parse/syntax/tree';
import type { Argument, BinaryOperator, ConstantValue, Slot, UnaryOperator } from '../instruction.ts';
import { lowerFunction } from './functions.ts';
import { cookString, numberOf } from './literals.ts';
import { type Context, type File, loadName, scopeOf, spanOf } from './lower.ts';
import { binaryOperator } from './statements.ts';
import { assign } from './targets.ts';

/** Deeper expressions are generated or made to hurt: what is below is told as a broken region and not known. */
const mostDepth = 2_000;

/** Emits the code of an expression and gives the slot of its value. */
export function lowerExpression(context: Context, node: number): Slot {
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

function lowerAny(context: Context, node: number): Slot {
  const { file, code } = context;
  const { tree } = file;
  const span = spanOf(tree, node);
  const kind = kindOf(tree, node);
  const known = constantOf(tree, node);
  const to = code.temp();
  if (known !== undefined) {
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

export function unknownValue({ code, file }: Context, node: number): Slot {
  const to = code.temp();
  code.emit({ op: 'caught', to, types: [] }, spanOf(file.tree, node));
  return to;
}

/** The value of a literal without anything to work out. */
export function constantOf(tree: SyntaxTree, node: number): { readonly value: ConstantValue } | undefined {
  switch (kindOf(tree, node)) {
    case 'string':
      return stringConstant(tree, node);
    case 'concatenated_string': {
      const parts = childrenOf(tree, node).map((child) => stringConstant(tree, child));
      return parts.every((part) => part !== undefined)
        ? { value: parts.map(({ value }) => value).join('') }
        : undefined;
    }
    case 'integer':
    case 'float':
      return { value: numberOf(textOf(tree, node)) };
    case 'true':
      return { value: true };
    case 'false':
      return { value: false };
    case 'none':
      return { value: null };
    default:
      return undefined;
  }
}

function stringConstant(tree: SyntaxTree, node: number): { readonly value: string } | undefined {
  if (kindOf(tree, node) !== 'string') return undefined;
  const children = childrenOf(tree, node);
  if (children.some((child) => kindOf(tree, child) === 'interpolation')) return undefined;
  return { value: cookString(textOf(tree, node)) };
}

/** An f-string, or several in a row. */
function lowerTemplate(context: Context, node: number, to: Slot): Slot {
  const { tree } = context.file;
  const strings = kindOf(tree, node) === 'string' ? [node] : childrenOf(tree, node);
  const parts = strings.flatMap((string) => templateParts(context, string));
  context.code.emit({ op: 'template', to, parts }, spanOf(tree, node));
  return to;
}

function templateParts(context: Context, node: number): Slot[] {
  const { tree } = context.file;
  const parts: Slot[] = [];
  for (const child of childrenOf(tree, node)) {
    const kind = kindOf(tree, child);
    if (kind === 'interpolation') {
      const expression = childOf(tree, child, 'expression');
      const value = expression < 0 ? childrenOf(tree, child)[0] : expression;
      if (value !== undefined) parts.push(lowerExpression(context, value));
    } else if (kind === 'string_content') {
      const text = context.code.temp();
      context.code.emit(
        { op: 'constant', to: text, value: textOf(tree, child).replaceAll('{{', '{').replaceAll('}}', '}') },
        spanOf(tree, child),
      );
      parts.push(text);
    }
  }
  return parts;
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

function lowerCall(context: Context, node: number, to: Slot): Slot {
  const { file, code } = context;
  const { tree } = file;
  const span = spanOf(tree, node);
  const callee = childOf(tree, node, 'function');
  const list = childOf(tree, node, 'arguments');
  const given = () =>
    kindOf(tree, list) === 'generator_expression'
      ? [{ value: lowerExpression(context, list) }]
      : argumentsOf(context, childrenOf(tree, list));
  if (kindOf(tree, callee) === 'attribute') {
    const objectNode = childOf(tree, callee, 'object');
    const name = childOf(tree, callee, 'attribute');
    const object = isSuper(tree, objectNode)
      ? superValue(context, objectNode)
      : lowerExpression(context, objectNode);
    code.emit(
      {
        op: 'call-method',
        to,
        object,
        name: textOf(tree, name),
        args: given(),
        nameStart: tree.starts[name] as number,
      },
      span,
    );
    return to;
  }
  const value = lowerExpression(context, callee);
  code.emit({ op: 'call', to, callee: value, args: given() }, span);
  return to;
}

function isSuper(tree: SyntaxTree, node: number): boolean {
  return kindOf(tree, node) === 'call' && textOf(tree, childOf(tree, node, 'function')) === 'super';
}

function superValue(context: Context, node: number): Slot {
  const to = context.code.temp();
  context.code.emit({ op: 'super', to }, spanOf(context.file.tree, node));
  return to;
}

function argumentsOf(context: Context, nodes: readonly number[]): Argument[] {
  const { tree } = context.file;
  return nodes.flatMap((node): Argument[] => {
    switch (kindOf(tree, node)) {
      case 'comment':
        return [];
      case 'keyword_argument':
        return [
          {
            value: lowerExpression(context, childOf(tree, node, 'value')),
            name: textOf(tree, childOf(tree, node, 'name')),
          },
        ];
      case 'list_splat':
      case 'dictionary_splat': {
        const [inner] = childrenOf(tree, node);
        if (inner === undefined) return [];
        return [
          {
            value: lowerExpression(context, inner),
            spread: kindOf(tree, node) === 'list_splat' ? 'list' : 'map',
          },
        ];
      }
      default:
        return [{ value: lowerExpression(context, node) }];
    }
  });
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

/** `[f(x) for x in xs if x]`: one round, whose value is any element of what it makes. */
function lowerComprehension(context: Context, node: number, to: Slot): Slot {
  const { code, file } = context;
  const { tree } = file;
  const inner: Context = { ...context, scope: scopeOf(file, node) };
  const [body, ...clauses] = childrenOf(tree, node).filter((child) => kindOf(tree, child) !== 'comment');
  const out = code.block();
  const kind = kindOf(tree, node);
  const made = code.hidden();
  const start = code.temp();
  if (kind === 'dictionary_comprehension')
    code.emit({ op: 'map', to: start, entries: [] }, spanOf(tree, node));
  else
    code.emit(
      { op: 'list', to: start, kind: kind === 'set_comprehension' ? 'set' : 'list', items: [] },
      { start: spanOf(tree, node).start, end: spanOf(tree, node).start },
    );
  code.emit({ op: 'copy', to: made, from: start }, spanOf(tree, node));
  for (const clause of clauses) {
    if (kindOf(tree, clause) === 'for_in_clause') {
      const object = lowerExpression(inner, childOf(tree, clause, 'right'));
      const element = code.temp();
      code.emit({ op: 'element', to: element, object, of: 'values' }, spanOf(tree, clause));
      assign(inner, childOf(tree, clause, 'left'), element);
    } else if (kindOf(tree, clause) === 'if_clause') {
      const yes = code.block();
      const [condition] = childrenOf(tree, clause);
      if (condition !== undefined) lowerCondition(inner, condition, yes, out);
      code.enter(yes);
    }
  }
  if (body !== undefined) {
    if (kind === 'dictionary_comprehension') {
      const index = lowerExpression(inner, childOf(tree, body, 'key'));
      const from = lowerExpression(inner, childOf(tree, body, 'value'));
      code.emit({ op: 'set-index', object: made, index, from }, spanOf(tree, body));
    } else {
      const from = lowerExpression(inner, body);
      const index = unknownValue(inner, body);
      code.emit({ op: 'set-index', object: made, index, from }, spanOf(tree, body));
    }
  }
  code.end({ kind: 'goto', to: out });
  code.enter(out);
  code.emit({ op: 'copy', to, from: made }, spanOf(tree, node));
  return made;
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
  assign(context, childOf(tree, node, 'left'), value);
  return value;
}

/** `a < b < c`: each pair in turn; the value is that of the last. */
function lowerComparison(context: Context, node: number): Slot {
  const { code, file } = context;
  const { tree } = file;
  const operators = childrenNamed(tree, node, 'operators').map((child) =>
    textOf(tree, child).replace(/\s+/g, ' '),
  );
  const operands = childrenOf(tree, node).filter(
    (child) =>
      kindOf(tree, child) !== 'comment' && tree.fields[child] !== tree.grammar.fieldNumber('operators'),
  );
  let left = lowerExpression(context, operands[0] as number);
  let result: Slot = left;
  operators.forEach((operator, i) => {
    const operand = operands[i + 1];
    if (operand === undefined) return;
    const right = lowerExpression(context, operand);
    result = code.temp();
    code.emit(
      { op: 'binary', to: result, operator: binaryOperator(operator), left, right },
      spanOf(tree, node),
    );
    left = right;
  });
  return result;
}

/** `a and b`, `a or b`, `a if c else b` as values. */
function lowerChoice(context: Context, node: number): Slot {
  const { code, file } = context;
  const { tree } = file;
  const result = code.hidden();
  const out = code.block();
  const yes = code.block();
  const no = code.block();
  const span = spanOf(tree, node);
  const put = (from: Slot) => {
    code.emit({ op: 'copy', to: result, from }, span);
    code.end({ kind: 'goto', to: out });
  };
  if (kindOf(tree, node) === 'conditional_expression') {
    const [whenTrue, condition, whenFalse] = childrenOf(tree, node).filter(
      (child) => kindOf(tree, child) !== 'comment',
    );
    lowerCondition(context, condition as number, yes, no);
    code.enter(yes);
    put(lowerExpression(context, whenTrue as number));
    code.enter(no);
    put(lowerExpression(context, whenFalse as number));
  } else {
    const isAnd = textOf(tree, childOf(tree, node, 'operator')) === 'and';
    const left = lowerExpression(context, childOf(tree, node, 'left'));
    code.end({ kind: 'branch', condition: left, yes, no });
    code.enter(isAnd ? no : yes);
    put(left);
    code.enter(isAnd ? yes : no);
    put(lowerExpression(context, childOf(tree, node, 'right')));
  }
  code.enter(out);
  return result;
}

/** Branches on an expression; `and`, `or` and `not` become branches of their own, so that guards are seen. */
export function lowerCondition(context: Context, node: number, yes: number, no: number): void {
  const { code, file } = context;
  const { tree } = file;
  const kind = file.depth >= mostDepth ? '' : kindOf(tree, node);
  if (kind === 'parenthesized_expression') {
    const [inner] = childrenOf(tree, node).filter((child) => kindOf(tree, child) !== 'comment');
    if (inner !== undefined) return deeper(file, () => lowerCondition(context, inner, yes, no));
  }
  if (kind === 'not_operator')
    return deeper(file, () => lowerCondition(context, childOf(tree, node, 'argument'), no, yes));
  if (kind === 'boolean_operator') {
    const middle = code.block();
    const isAnd = textOf(tree, childOf(tree, node, 'operator')) === 'and';
    deeper(file, () =>
      lowerCondition(context, childOf(tree, node, 'left'), isAnd ? middle : yes, isAnd ? no : middle),
    );
    code.enter(middle);
    return lowerCondition(context, childOf(tree, node, 'right'), yes, no);
  }
  const condition = lowerExpression(context, node);
  code.end({ kind: 'branch', condition, yes, no, ...spanOf(tree, node) });
}

function deeper(file: File, lower: () => void): void {
  file.depth++;
  lower();
  file.depth--;
}
