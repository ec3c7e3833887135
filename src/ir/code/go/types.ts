import { childOf, childrenOf, kindOf, type SyntaxTree, textOf } from '#parse/syntax/tree';
import type { TypeName } from '../module.ts';

/** A list of values of one type, a channel too. */
export const listType = '[]';
/** A map: its keys' type and its values'. */
export const mapType = 'map[]';

/** Numbers: no text fits into one. */
export const numberTypes: ReadonlySet<string> = new Set([
  'int',
  'int8',
  'int16',
  'int32',
  'int64',
  'uint',
  'uint8',
  'uint16',
  'uint32',
  'uint64',
  'uintptr',
  'float32',
  'float64',
  'complex64',
  'complex128',
  'byte',
  'rune',
  'bool',
]);

/** Types that say nothing of what a value can do. */
export const plainTypes: ReadonlySet<string> = new Set([
  'string',
  'any',
  'interface{}',
  'func()',
  'struct{}',
]);

/** A type as written; pointers are what they point to. */
export function typeOf(tree: SyntaxTree, node: number): TypeName {
  // Types may be nested as deeply as expressions: what is inside of pointers and brackets is found without recursion.
  let at = node;
  const wraps: ((inner: TypeName) => TypeName)[] = [];
  for (let depth = 0; depth < deepest; depth++) {
    const kind = kindOf(tree, at);
    if (kind === 'slice_type' || kind === 'array_type' || kind === 'implicit_length_array_type') {
      wraps.push((inner) => ({ name: listType, of: [inner] }));
      at = childOf(tree, at, 'element');
    } else if (kind === 'channel_type') {
      wraps.push((inner) => ({ name: listType, of: [inner] }));
      at = childOf(tree, at, 'value');
    } else if (kind === 'map_type') {
      const key = { name: textOf(tree, childOf(tree, at, 'key')) };
      wraps.push((inner) => ({ name: mapType, of: [key, inner] }));
      at = childOf(tree, at, 'value');
    } else if (transparent.has(kind)) at = childrenOf(tree, at)[0] ?? -1;
    else break;
    if (at < 0) return { name: 'any' };
  }
  return wraps.reduceRight((inner, wrap) => wrap(inner), named(tree, at));
}

const deepest = 20;

const transparent: ReadonlySet<string> = new Set([
  'pointer_type',
  'parenthesized_type',
  'negated_type',
  'type_elem',
  'type_constraint',
]);

function named(tree: SyntaxTree, node: number): TypeName {
  switch (kindOf(tree, node)) {
    case 'type_identifier':
    case 'identifier':
    case 'qualified_type':
      return { name: textOf(tree, node).replace(/\s+/g, '') };
    case 'generic_type': {
      const inner = named(tree, childOf(tree, node, 'type'));
      const [first] = childrenOf(tree, childOf(tree, node, 'type_arguments'));
      return first === undefined ? inner : { ...inner, of: [typeOf(tree, first)] };
    }
    case 'function_type':
      return { name: 'func()' };
    case 'struct_type':
      return { name: 'struct{}' };
    default:
      return { name: 'any' };
  }
}
