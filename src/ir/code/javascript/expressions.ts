import { allChildrenOf, childOf, childrenOf, kindOf, type SyntaxTree, textOf } from '#parse/syntax/tree';
import type { Argument, BinaryOperator, MapEntry, Slot, UnaryOperator } from '../instruction.ts';
import { lowerClass } from './classes.ts';
import { lowerFunction } from './functions.ts';
import { lowerElement } from './jsx.ts';
import { constantOf, cook, keyOf } from './literals.ts';
import { type Context, constantValue, loadName, spanOf, unknownValue, withoutComments } from './lower.ts';
import { bind } from './patterns.ts';

/** Emits the code of an expression and gives the slot of its value. */
export function lowerExpression(context: Context, node: number): Slot {
  const { file, code } = context;
  const { tree } = file;
  const span = spanOf(tree, node);
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
      return lowerElement(context, node, lowerExpression);
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

function lowerCall(context: Context, node: number): Slot {
  const { code } = context;
  const { tree } = context.file;
  const span = spanOf(tree, node);
  const callee = childOf(tree, node, 'function');
  const list = childOf(tree, node, 'arguments');
  if (kindOf(tree, list) === 'template_string') return lowerTagged(context, node, callee, list);
  const calleeKind = kindOf(tree, callee);
  const imported = importedModule(tree, callee, list);
  if (imported !== undefined && context.scope.find('require').kind === 'global') {
    const to = code.temp();
    context.file.imports.add(imported);
    code.emit(
      { op: 'import', to, module: imported, ...(calleeKind === 'import' ? { name: '*' } : {}) },
      span,
    );
    return to;
  }
  if (calleeKind === 'member_expression') {
    const name = childOf(tree, callee, 'property');
    const objectNode = childOf(tree, callee, 'object');
    const object = lowerExpression(context, objectNode);
    const to = code.temp();
    code.emit(
      {
        op: 'call-method',
        to,
        object,
        name: textOf(tree, name),
        args: argumentsOf(context, list),
        nameStart: tree.starts[name] as number,
      },
      span,
    );
    return to;
  }
  const value = lowerExpression(context, callee);
  const to = code.temp();
  code.emit({ op: 'call', to, callee: value, args: argumentsOf(context, list) }, span);
  return to;
}

/** `require('fs')`, `import('./x')` with a constant. */
function importedModule(tree: SyntaxTree, callee: number, list: number): string | undefined {
  const isImport =
    kindOf(tree, callee) === 'import' ||
    (kindOf(tree, callee) === 'identifier' && textOf(tree, callee) === 'require');
  if (!isImport || list < 0) return undefined;
  const [first] = childrenOf(tree, list);
  const value = first === undefined ? undefined : constantOf(tree, first)?.value;
  return typeof value === 'string' ? value : undefined;
}

/** `` sql`SELECT ${id}` ``: the function gets the texts as a list and each value by itself. */
function lowerTagged(context: Context, node: number, callee: number, template: number): Slot {
  const { code } = context;
  const { tree } = context.file;
  const span = spanOf(tree, node);
  const tag = lowerExpression(context, callee);
  const texts: Argument[] = [];
  const values: Argument[] = [];
  for (const part of childrenOf(tree, template)) {
    if (kindOf(tree, part) !== 'template_substitution') {
      texts.push({ value: constantValue(context, part, textOf(tree, part)) });
      continue;
    }
    const [inner] = withoutComments(context, part);
    if (inner !== undefined) values.push({ value: lowerExpression(context, inner) });
  }
  const list = code.temp();
  code.emit({ op: 'list', to: list, kind: 'list', items: texts }, spanOf(tree, template));
  const to = code.temp();
  const args = [{ value: list }, ...values];
  if (kindOf(tree, callee) !== 'member_expression') {
    code.emit({ op: 'call', to, callee: tag, args }, span);
    return to;
  }
  const name = childOf(tree, callee, 'property');
  const object = lowerExpression(context, childOf(tree, callee, 'object'));
  code.emit(
    { op: 'call-method', to, object, name: textOf(tree, name), args, nameStart: tree.starts[name] as number },
    span,
  );
  return to;
}

export function argumentsOf(context: Context, list: number): Argument[] {
  return list < 0 ? [] : itemsOf(context, list);
}

function itemsOf(context: Context, node: number): Argument[] {
  const { tree } = context.file;
  return withoutComments(context, node).map((child) => {
    if (kindOf(tree, child) !== 'spread_element') return { value: lowerExpression(context, child) };
    const [inner] = withoutComments(context, child);
    return {
      value: inner === undefined ? unknownValue(context, child) : lowerExpression(context, inner),
      spread: 'list' as const,
    };
  });
}

function lowerObject(context: Context, node: number): Slot {
  const { code } = context;
  const { tree } = context.file;
  const entries: MapEntry[] = [];
  for (const part of withoutComments(context, node)) {
    switch (kindOf(tree, part)) {
      case 'pair': {
        const keyNode = childOf(tree, part, 'key');
        const name = keyOf(tree, keyNode);
        const [computed] = name === undefined ? childrenOf(tree, keyNode) : [];
        const key =
          computed === undefined ? constantValue(context, keyNode, name) : lowerExpression(context, computed);
        entries.push({
          key,
          value: lowerExpression({ ...context, label: name ?? '' }, childOf(tree, part, 'value')),
        });
        break;
      }
      case 'shorthand_property_identifier': {
        const name = textOf(tree, part);
        entries.push({
          key: constantValue(context, part, name),
          value: loadName(context, name, spanOf(tree, part)),
        });
        break;
      }
      case 'method_definition': {
        const keyNode = childOf(tree, part, 'name');
        entries.push({
          key: constantValue(context, keyNode, keyOf(tree, keyNode) ?? ''),
          value: lowerFunction(context, part),
        });
        break;
      }
      case 'spread_element': {
        const [inner] = withoutComments(context, part);
        if (inner !== undefined) entries.push({ value: lowerExpression(context, inner) });
        break;
      }
      default:
        break;
    }
  }
  const to = code.temp();
  code.emit({ op: 'map', to, entries }, spanOf(tree, node));
  return to;
}

function lowerAugmented(context: Context, node: number): Slot {
  const { code } = context;
  const { tree } = context.file;
  const left = childOf(tree, node, 'left');
  const operator = textOf(tree, childOf(tree, node, 'operator')).replace(/=$/, '');
  const before = lowerExpression(context, left);
  const right = lowerExpression(context, childOf(tree, node, 'right'));
  if (operator === '||' || operator === '??' || operator === '&&') {
    const both = code.hidden();
    const other = code.block();
    const out = code.block();
    code.emit({ op: 'copy', to: both, from: before }, spanOf(tree, node));
    code.end({ kind: 'branch', condition: unknownValue(context, node), yes: other, no: out });
    code.enter(other);
    code.emit({ op: 'copy', to: both, from: right }, spanOf(tree, node));
    code.end({ kind: 'goto', to: out });
    code.enter(out);
    bind(context, left, both);
    return both;
  }
  const to = code.temp();
  code.emit(
    { op: 'binary', to, operator: operator as BinaryOperator, left: before, right },
    spanOf(tree, node),
  );
  bind(context, left, to);
  return to;
}

const sameOperators: Readonly<Record<string, BinaryOperator>> = { '===': '==', '!==': '!=' };

function lowerBinary(context: Context, node: number): Slot {
  const { code } = context;
  const { tree } = context.file;
  const operator = textOf(tree, childOf(tree, node, 'operator'));
  if (operator === '&&' || operator === '||' || operator === '??')
    return lowerLogical(context, node, operator);
  const left = lowerExpression(context, childOf(tree, node, 'left'));
  const right = lowerExpression(context, childOf(tree, node, 'right'));
  const to = code.temp();
  code.emit(
    { op: 'binary', to, operator: sameOperators[operator] ?? (operator as BinaryOperator), left, right },
    spanOf(tree, node),
  );
  return to;
}

function lowerLogical(context: Context, node: number, operator: string): Slot {
  const { code } = context;
  const { tree } = context.file;
  const span = spanOf(tree, node);
  const result = code.hidden();
  const left = lowerExpression(context, childOf(tree, node, 'left'));
  const yes = code.block();
  const no = code.block();
  const out = code.block();
  let condition = left;
  if (operator === '??') {
    condition = code.temp();
    const nothing = constantValue(context, node, undefined);
    code.emit({ op: 'binary', to: condition, operator: '!=', left, right: nothing }, span);
  }
  code.end({ kind: 'branch', condition, yes, no });
  code.enter(operator === '&&' ? no : yes);
  code.emit({ op: 'copy', to: result, from: left }, span);
  code.end({ kind: 'goto', to: out });
  code.enter(operator === '&&' ? yes : no);
  code.emit({ op: 'copy', to: result, from: lowerExpression(context, childOf(tree, node, 'right')) }, span);
  code.end({ kind: 'goto', to: out });
  code.enter(out);
  return result;
}

function lowerTernary(context: Context, node: number): Slot {
  const { code } = context;
  const { tree } = context.file;
  const span = spanOf(tree, node);
  const result = code.hidden();
  const yes = code.block();
  const no = code.block();
  const out = code.block();
  lowerCondition(context, childOf(tree, node, 'condition'), yes, no);
  for (const [block, field] of [
    [yes, 'consequence'],
    [no, 'alternative'],
  ] as const) {
    code.enter(block);
    code.emit({ op: 'copy', to: result, from: lowerExpression(context, childOf(tree, node, field)) }, span);
    code.end({ kind: 'goto', to: out });
  }
  code.enter(out);
  return result;
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

/** Branches on an expression; `&&`, `||` and `!` become branches of their own, so that guards are seen. */
export function lowerCondition(context: Context, node: number, yes: number, no: number): void {
  const { code } = context;
  const { tree } = context.file;
  const kind = kindOf(tree, node);
  if (kind === 'parenthesized_expression') {
    const [inner] = withoutComments(context, node);
    if (inner !== undefined) return lowerCondition(context, inner, yes, no);
  }
  if (kind === 'unary_expression' && textOf(tree, childOf(tree, node, 'operator')) === '!') {
    return lowerCondition(context, childOf(tree, node, 'argument'), no, yes);
  }
  const operator = kind === 'binary_expression' ? textOf(tree, childOf(tree, node, 'operator')) : '';
  if (operator === '&&' || operator === '||') {
    const middle = code.block();
    const isAnd = operator === '&&';
    lowerCondition(context, childOf(tree, node, 'left'), isAnd ? middle : yes, isAnd ? no : middle);
    code.enter(middle);
    return lowerCondition(context, childOf(tree, node, 'right'), yes, no);
  }
  const condition = lowerExpression(context, node);
  code.end({ kind: 'branch', condition, yes, no, ...spanOf(tree, node) });
}
