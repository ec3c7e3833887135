import { kindOf, type SyntaxTree, textOf } from '#parse/syntax/tree';
import type { ConstantValue } from '../instruction.ts';

/** The value of a literal; undefined for what is none. A letter is a text of one letter. */
export function constantOf(tree: SyntaxTree, node: number): { readonly value: ConstantValue } | undefined {
  switch (kindOf(tree, node)) {
    case 'string_literal':
      return { value: textValue(textOf(tree, node)) };
    case 'character_literal':
      return { value: cook(textOf(tree, node).slice(1, -1)) };
    case 'decimal_integer_literal':
    case 'hex_integer_literal':
    case 'octal_integer_literal':
    case 'binary_integer_literal':
      return { value: integerOf(textOf(tree, node)) };
    case 'decimal_floating_point_literal':
    case 'hex_floating_point_literal':
      return { value: Number.parseFloat(textOf(tree, node).replaceAll('_', '')) };
    case 'true':
      return { value: true };
    case 'false':
      return { value: false };
    case 'null_literal':
      return { value: null };
    default:
      return undefined;
  }
}

function integerOf(text: string): number {
  const plain = text.replaceAll('_', '').replace(/[lL]$/, '');
  if (/^0[0-7]+$/.test(plain)) return Number.parseInt(plain, 8);
  return Number(plain);
}

function textValue(text: string): string {
  if (!text.startsWith('"""')) return cook(text.slice(1, -1));
  return cook(unindented(text.slice(3, -3).replace(/^[ \t\f]*\r?\n/, '')));
}

/** A text block without what all of its lines begin with (Java Language Specification, 3.10.6). */
function unindented(body: string): string {
  const lines = body.split(/\r?\n/);
  const told = lines.filter((line, i) => line.trim() !== '' || i === lines.length - 1);
  const indents = told.map((line) => line.length - line.trimStart().length);
  const least = indents.length === 0 ? 0 : Math.min(...indents);
  return lines.map((line) => line.slice(least).replace(/[ \t]+$/, '')).join('\n');
}

const simple: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', s: ' ' };

/** Undoes the escapes of a text (Java Language Specification, 3.10.7). */
function cook(body: string): string {
  if (!body.includes('\\')) return body;
  return body.replace(/\\(u+[0-9a-fA-F]{4}|[0-3]?[0-7]{1,2}|\r?\n|.)/gs, (_, letter: string) => {
    if (/^u+[0-9a-fA-F]{4}$/.test(letter))
      return String.fromCharCode(Number.parseInt(letter.replace(/^u+/, ''), 16));
    if (/^[0-7]+$/.test(letter)) return String.fromCharCode(Number.parseInt(letter, 8));
    if (/^\r?\n$/.test(letter)) return '';
    return simple[letter] ?? letter;
  });
}
