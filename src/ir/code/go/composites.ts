import { childOf, childrenOf, kindOf, textOf } from '#parse/syntax/tree';
import type { Argument, MapEntry, Slot } from '../instruction.ts';
import { type Context, constantValue, lowerExpression, spanOf } from './context.ts';
import { cookString } from './literals.ts';
import { typeOf } from './types.ts';
import { namedType } from './zero.ts';

/** `T{a: 1}`, `[]T{x, y}`, `map[K]V{k: v}`; inside, the type of elements may be left out. */
export function lowerComposite(context: Context, node: number): Slot {
  const { tree } = context.file;
  return lowerValue(context, childOf(tree, node, 'body'), childOf(tree, node, 'type'));
}

/** @param type the node of the type; -1 where nobody knows it */
function lowerValue(context: Context, body: number, type: number): Slot {
  const { tree } = context.file;
  const elements = childrenOf(tree, body).filter((child) => kindOf(tree, child).endsWith('_element'));
  const kind = type < 0 ? '' : kindOf(tree, type);
  if (kind === 'pointer_type') return lowerValue(context, body, childrenOf(tree, type)[0] ?? -1);
  if (kind === 'slice_type' || kind === 'array_type' || kind === 'implicit_length_array_type')
    return lowerList(context, body, elements, childOf(tree, type, 'element'));
  if (kind === 'map_type') return lowerMap(context, body, elements, type);
  if (kind === '' || kind === 'struct_type') {
    const isKeyed = elements.some((each) => kindOf(tree, each) === 'keyed_element');
    return isKeyed || kind === 'struct_type'
      ? lowerFields(context, body, elements)
      : lowerList(context, body, elements, -1);
  }
  return lowerStruct(context, body, elements, type);
}

function lowerStruct(context: Context, body: number, elements: readonly number[], type: number): Slot {
  const { code, file } = context;
  const span = spanOf(file.tree, body);
  const callee = namedType(context, typeOf(file.tree, type).name, spanOf(file.tree, type));
  const args = elements.map((element): Argument => {
    const name = fieldName(context, element);
    return { value: elementValue(context, element, -1), ...(name === undefined ? {} : { name }) };
  });
  const to = code.temp();
  const whole = { start: file.tree.starts[type] as number, end: span.end };
  code.emit({ op: 'new', to, callee, args }, whole);
  return to;
}

function fieldName({ file: { tree } }: Context, element: number): string | undefined {
  const key = kindOf(tree, element) === 'keyed_element' ? childOf(tree, element, 'key') : -1;
  if (key < 0) return undefined;
  const text = textOf(tree, key);
  // A type of a library may be a map.
  return /^["`]/.test(text) ? cookString(text) : text;
}

/** A struct without a name is a map of its fields. */
function lowerFields(context: Context, body: number, elements: readonly number[]): Slot {
  const { code, file } = context;
  const entries = elements.map((element, i): MapEntry => {
    const key = constantValue(context, fieldName(context, element) ?? String(i), spanOf(file.tree, element));
    return { key, value: elementValue(context, element, -1) };
  });
  const to = code.temp();
  code.emit({ op: 'map', to, entries }, spanOf(file.tree, body));
  return to;
}

function lowerMap(context: Context, body: number, elements: readonly number[], type: number): Slot {
  const { code, file } = context;
  const { tree } = file;
  const entries = elements.map((element): MapEntry => {
    const key = childOf(tree, element, 'key');
    return {
      ...(key < 0 ? {} : { key: partValue(context, key, childOf(tree, type, 'key')) }),
      value: elementValue(context, element, childOf(tree, type, 'value')),
    };
  });
  const to = code.temp();
  code.emit({ op: 'map', to, entries }, spanOf(tree, body));
  return to;
}

function lowerList(context: Context, body: number, elements: readonly number[], type: number): Slot {
  const { code, file } = context;
  const items = elements.map((element): Argument => ({ value: elementValue(context, element, type) }));
  const to = code.temp();
  code.emit({ op: 'list', to, kind: 'list', items }, spanOf(file.tree, body));
  return to;
}

function elementValue(context: Context, element: number, type: number): Slot {
  const { tree } = context.file;
  if (kindOf(tree, element) !== 'keyed_element') return partValue(context, element, type);
  return partValue(context, childOf(tree, element, 'value'), type);
}

/** What stands in a `literal_element`: an expression, or a value whose type is that of all elements. */
function partValue(context: Context, element: number, type: number): Slot {
  const { file } = context;
  const [inner = element] = childrenOf(file.tree, element);
  if (kindOf(file.tree, inner) !== 'literal_value') return lowerExpression(context, inner);
  file.depth++;
  const value = lowerValue(context, inner, type);
  file.depth--;
  return value;
}
