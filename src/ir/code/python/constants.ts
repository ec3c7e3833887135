import { childrenOf, kindOf, type SyntaxTree, textOf } from '#parse/syntax/tree';
import type { ConstantValue } from '../instruction.ts';
import { cookString, numberOf } from './literals.ts';

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
