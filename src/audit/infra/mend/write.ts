import type { MapValue, Place } from '#ir/infra/value';
import { snake } from '#ir/infra/vocabulary/names';
import type { PlainEdit } from '#model/text-edit';
import type { Scalar } from '../condition.ts';

/** How values are written in a file. */
export type Style = 'hcl' | 'yaml' | 'json';

/** By the name of the file; undefined for what edits are not made in. */
export function styleOf(path: string): Style | undefined {
  if (/\.json$/i.test(path)) return 'json';
  if (/\.(?:tf|tofu|tfvars)$/i.test(path)) return 'hcl';
  return /\.(?:ya?ml|template)$/i.test(path) ? 'yaml' : undefined;
}

/** Keys and what they hold. */
export type PutTree = ReadonlyMap<string, Scalar | PutTree>;

/** What is put into a map. */
export interface Insertion {
  readonly tree: PutTree;
  readonly style: Style;
  /** Whether a name is one of a block: `metadata_options { … }`. */
  readonly isBlock: (name: string) => boolean;
}

/** Another literal in place of one; undefined where an expression stands. */
export function replacement(
  text: string,
  { start, end }: Place,
  value: Scalar,
  style: Style | undefined,
): PlainEdit | undefined {
  const old = text.slice(start, end);
  const isLiteral =
    style === 'yaml'
      ? /^(?:"[^"\\\n]*"|'[^'\n]*'|[\w.+/-][\w.+/: -]*)$/.test(old)
      : /^(?:"[^"\\$%\n]*"|true|false|-?\d+(?:\.\d+)?)$/.test(old);
  if (style === undefined || !isLiteral) return undefined;
  return { start, end, text: literal(value, style, /^["']/.test(old)) };
}

/** A value as it is written; quoted where one that is quoted was before. */
function literal(value: Scalar, style: Style, wasQuoted = false): string {
  if (typeof value !== 'string') return wasQuoted && style === 'yaml' ? `"${value}"` : String(value);
  const isPlain = style === 'yaml' && !wasQuoted && /^[A-Za-z_][\w./-]*$/.test(value);
  return isPlain && !/^(?:true|false|yes|no|on|off|null)$/i.test(value) ? value : JSON.stringify(value);
}

/** An entry taken away with its lines; undefined where other things stand on them. */
export function removal(text: string, place: Place, style: Style | undefined): PlainEdit | undefined {
  if (style === undefined || style === 'json') return undefined;
  const start = lineStart(text, place.start);
  const next = text.indexOf('\n', Math.max(place.start, place.end - 1));
  const end = next < 0 ? text.length : next + 1;
  const around = text.slice(start, place.start) + text.slice(place.end, end).replace(/(?:#|\/\/).*$/m, '');
  return /^\s*$/.test(around) ? { start, end, text: '' } : undefined;
}

/** An entry more in a map. */
export function insertion(text: string, map: MapValue, put: Insertion): PlainEdit | undefined {
  return put.style === 'hcl' ? intoBlock(text, map.place, put) : besideEntry(text, map, put);
}

/** Before the brace that closes a block of several lines. */
function intoBlock(text: string, { start, end }: Place, put: Insertion): PlainEdit | undefined {
  const close = end - 1;
  if (text[close] !== '}' || !text.slice(start, end).includes('\n')) return undefined;
  const at = lineStart(text, close);
  const indent = text.slice(at, close);
  if (!/^[ \t]*$/.test(indent)) return undefined;
  const before = text.slice(lineStart(text, at - 1), at);
  return { start: at, end: at, text: hclLines(put, `${indent}  `, before) };
}

function hclLines(put: Insertion, indent: string, before: string): string {
  const lines = [...put.tree].map(([name, value]) => {
    if (isTree(value)) {
      const inner = hclLines({ ...put, tree: value }, `${indent}  `, '');
      return `${indent}${name}${put.isBlock(name) ? '' : ' ='} {\n${inner}${indent}}\n`;
    }
    // As `terraform fmt` would have it, where the line above allows.
    const column = /^(\s*[\w-]+\s*)= /.exec(before)?.[1]?.length ?? 0;
    return `${`${indent}${name}`.padEnd(Math.max(column - 1, 0))} = ${literal(value, 'hcl')}\n`;
  });
  return lines.join('');
}

function isTree(value: Scalar | PutTree): value is PutTree {
  return value instanceof Map;
}

/** What stands beside the properties of a resource in CloudFormation, though a view has it with them. */
const besideProperties: ReadonlySet<string> = new Set(
  ['DeletionPolicy', 'UpdateReplacePolicy', 'UpdatePolicy', 'CreationPolicy'].flatMap((name) => [
    name,
    snake(name),
  ]),
);

/** On a line of its own before the first entry that begins one; in brackets before the first entry. */
function besideEntry(text: string, map: MapValue, put: Insertion): PlainEdit | undefined {
  const places = [...map.entries]
    .filter(([name]) => !besideProperties.has(name))
    .map(([, { place }]) => place)
    .filter(({ path }) => path === map.place.path)
    .sort((a, b) => a.start - b.start);
  const [first] = places;
  if (first === undefined) return undefined;
  if (isInBrackets(text, map, first)) {
    const lead = text.slice(lineStart(text, first.start), first.start);
    const isAlone = /^\s*$/.test(lead);
    const gap = isAlone ? `,\n${lead}` : ', ';
    return { start: first.start, end: first.start, text: `${flow(put, gap)}${gap}` };
  }
  if (put.style === 'json') return undefined;
  for (const { start } of places) {
    const at = lineStart(text, start);
    const indent = text.slice(at, start);
    if (/^ *$/.test(indent)) return { start: at, end: at, text: yamlLines(put, indent) };
  }
  // A single entry behind the dash of a list.
  const next = text.indexOf('\n', Math.max(first.start, first.end - 1));
  if (places.length > 1 || next < 0 || /\n/.test(text.slice(first.start, first.end).trimEnd()))
    return undefined;
  return { start: next + 1, end: next + 1, text: yamlLines(put, ' '.repeat(first.column - 1)) };
}

function isInBrackets(text: string, map: MapValue, first: Place): boolean {
  return (
    text[map.place.start] === '{' || /[{,]\s*$/.test(text.slice(Math.max(0, first.start - 200), first.start))
  );
}

function yamlLines({ tree, ...rest }: Insertion, indent: string): string {
  const lines = [...tree].map(([name, value]) =>
    isTree(value)
      ? `${indent}${name}:\n${yamlLines({ ...rest, tree: value }, `${indent}  `)}`
      : `${indent}${name}: ${literal(value, 'yaml')}\n`,
  );
  return lines.join('');
}

function flow(put: Insertion, gap = ', '): string {
  const { tree, style } = put;
  const entries = [...tree].map(([name, value]) => {
    const key = style === 'json' ? JSON.stringify(name) : name;
    return isTree(value)
      ? `${key}: { ${flow({ ...put, tree: value })} }`
      : `${key}: ${literal(value, style)}`;
  });
  return entries.join(gap);
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}
