import { childrenOf, kindOf, type SyntaxTree, textOf } from '#parse/syntax/tree';
import type { ConstantValue } from '../instruction.ts';

/** The value of a literal; undefined for what is none. */
export function constantOf(tree: SyntaxTree, node: number): { readonly value: ConstantValue } | undefined {
  switch (kindOf(tree, node)) {
    case 'string':
      return { value: stringValue(tree, node) };
    case 'template_string': {
      const parts = childrenOf(tree, node);
      if (parts.some((part) => kindOf(tree, part) === 'template_substitution')) return undefined;
      return { value: cook(textOf(tree, node).slice(1, -1)) };
    }
    case 'number':
      return { value: numberOf(textOf(tree, node)) };
    case 'true':
      return { value: true };
    case 'false':
      return { value: false };
    case 'null':
      return { value: null };
    case 'undefined':
      return { value: undefined };
    default:
      return undefined;
  }
}

/** The text of a string literal; undefined for another node. */
export function stringValue(tree: SyntaxTree, node: number): string | undefined {
  if (node < 0 || kindOf(tree, node) !== 'string') return undefined;
  return cook(textOf(tree, node).slice(1, -1));
}

/** The name of a property as written before a colon; undefined for a computed one. */
export function keyOf(tree: SyntaxTree, node: number): string | undefined {
  const kind = kindOf(tree, node);
  if (kind === 'string') return stringValue(tree, node);
  if (kind === 'computed_property_name') {
    const [inner] = childrenOf(tree, node);
    const constant = inner === undefined ? undefined : constantOf(tree, inner);
    return typeof constant?.value === 'string' ? constant.value : undefined;
  }
  return textOf(tree, node);
}

function numberOf(text: string): number {
  const plain = text.replaceAll('_', '').replace(/n$/, '');
  return /^0[0-7]+$/.test(plain) ? Number.parseInt(plain, 8) : Number(plain);
}

const simple: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  b: '\b',
  f: '\f',
  v: '\v',
  '0': '\0',
};

/** Undoes the escapes of a string or template (ECMA-262 §12.9.4). */
export function cook(body: string): string {
  if (!body.includes('\\')) return body;
  return body.replace(
    /\\(\r?\n|x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|u\{[0-9a-fA-F]+\}|.)/gs,
    (whole, letter: string) => {
      if (/^\r?\n$/.test(letter)) return '';
      if (/^[xu]./.test(letter)) {
        const code = Number.parseInt(letter.replace(/[xu{}]/g, ''), 16);
        return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
      }
      return simple[letter] ?? letter;
    },
  );
}
