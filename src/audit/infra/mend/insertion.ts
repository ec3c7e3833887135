import type { Resource } from '#ir/infra/resource';
import type { Entry, MapValue, Place } from '#ir/infra/value';
import { snake } from '#ir/infra/vocabulary/names';
import type { PlainEdit } from '#model/text-edit';
import type { Leaf, Step } from './change.ts';
import { lineEnd, lineStart, listLiteral, literal, type Style } from './style.ts';

/** Keys and what they hold, in the order in which they are written. */
export interface PutTree {
  readonly form: Step['form'];
  readonly entries: ReadonlyMap<string, PutTree | Leaf>;
  /** Further items of the same name. */
  readonly others?: readonly PutTree[];
}

/** What is put into a map. */
export interface Insertion {
  readonly tree: PutTree;
  readonly style: Style;
  readonly resource: Resource;
  /** Whether the map is all attributes of the resource: some of those stand beside its properties, or elsewhere. */
  readonly isWhole: boolean;
}

/** Whether what a key holds are keys again. */
export function isTree(value: PutTree | Leaf): value is PutTree {
  return typeof value === 'object' && 'entries' in value && value.entries instanceof Map;
}

/** Entries more in a map; undefined where there is no place for them that is surely right. */
export function insertion(text: string, map: MapValue, put: Insertion): PlainEdit | undefined {
  if (put.style === 'hcl') return intoBlock(text, map.place, put);
  return intoEmpty(text, map, put) ?? besideEntry(text, map, put) ?? asProperties(text, put);
}

/** Before the brace that closes a block. */
function intoBlock(text: string, { start, end }: Place, put: Insertion): PlainEdit | undefined {
  const close = end - 1;
  if (text[close] !== '}') return undefined;
  const open = text.slice(start, close);
  if (!open.includes('\n')) return intoLine(text, start + open.indexOf('{'), close, put);
  const at = lineStart(text, close);
  const indent = text.slice(at, close);
  if (!/^[ \t]*$/.test(indent)) return undefined;
  const before = text.slice(lineStart(text, at - 1), at);
  return { start: at, end: at, text: hclLines(put.tree, innerIndent(open, indent), before) };
}

/** A block that is written on one line gets several. */
function intoLine(text: string, open: number, close: number, put: Insertion): PlainEdit | undefined {
  const inner = text.slice(open + 1, close);
  const indent = /^[ \t]*/.exec(text.slice(lineStart(text, open), open))?.[0] ?? '';
  if (text[open] !== '{' || /[{}#"]|\/\//.test(inner)) return undefined;
  const own = inner.trim() === '' ? '' : `${indent}  ${inner.trim()}\n`;
  const lines = `${own}${hclLines(put.tree, `${indent}  `, own)}`;
  return { start: open + 1, end: close, text: `\n${lines}${indent}` };
}

/** As the block has it, if it has anything: two blanks more than its end otherwise. */
function innerIndent(block: string, indent: string): string {
  const [, own = ''] = /\n([ \t]+)[^\s#/]/.exec(block) ?? [];
  return own.length > indent.length && own.startsWith(indent) ? own : `${indent}  `;
}

/**
 * Lines of HCL as `terraform fmt` writes them: signs of equality below each other, an empty line before a block.
 *
 * @param before the line above, with its line break
 */
export function hclLines({ entries }: PutTree, indent: string, before: string): string {
  const names = [...entries].filter(([, value]) => !isBlock(value)).map(([name]) => name);
  const above = /^([ \t]*[\w-]+\s*)= /.exec(before)?.[1]?.length ?? 0;
  const column = Math.max(...names.map((name) => indent.length + name.length + 1), above);
  let last = before;
  const lines = [...entries].map(([name, value]) => {
    let line: string;
    if (isTree(value)) {
      const gap = isBlock(value) && /[^\s{]\s*$/.test(last.replace(/\{\s*$/, '')) ? '\n' : '';
      line =
        gap +
        itemsOf(value)
          .map((each) => blockLines(name, each, indent))
          .join('\n');
    } else line = `${`${indent}${name}`.padEnd(column - 1)} = ${leaf(value, 'hcl')}\n`;
    last = line;
    return line;
  });
  return lines.join('');
}

function blockLines(name: string, tree: PutTree, indent: string): string {
  const inner = hclLines(tree, `${indent}  `, '');
  return `${indent}${name}${isBlock(tree) ? '' : ' ='} {\n${inner}${indent}}\n`;
}

function itemsOf(tree: PutTree): readonly PutTree[] {
  return [tree, ...(tree.others ?? [])];
}

function isBlock(value: PutTree | Leaf): boolean {
  return isTree(value) && value.form === 'block';
}

function leaf(value: Leaf, style: Style): string {
  return typeof value === 'object' ? listLiteral(value, style) : literal(value, style);
}

/** What stands beside the properties of a resource in CloudFormation, though a view has it with them. */
const besideProperties: ReadonlySet<string> = new Set(
  [
    'DeletionPolicy',
    'UpdateReplacePolicy',
    'UpdatePolicy',
    'CreationPolicy',
    'DependsOn',
    'Condition',
  ].flatMap((name) => [name, snake(name)]),
);

/** `{}` gets what it holds. */
function intoEmpty(text: string, { place }: MapValue, put: Insertion): PlainEdit | undefined {
  const { start, end } = place;
  return /^\{\s*\}$/.test(text.slice(start, end))
    ? { start, end, text: `{ ${flow(put.tree, put.style)} }` }
    : undefined;
}

/** On a line of its own before the first entry that begins one; in brackets before the first entry. */
function besideEntry(text: string, map: MapValue, put: Insertion): PlainEdit | undefined {
  const places = placesOf(text, map, put);
  const [first] = places;
  if (first === undefined) return undefined;
  if (isInBrackets(text, map, first)) {
    const lead = text.slice(lineStart(text, first.start), first.start);
    const gap = /^\s*$/.test(lead) ? `,\n${lead}` : ', ';
    return { start: first.start, end: first.start, text: `${flow(put.tree, put.style, gap)}${gap}` };
  }
  if (put.style === 'json') return undefined;
  for (const { start } of places) {
    const at = lineStart(text, start);
    const indent = text.slice(at, start);
    if (/^ *$/.test(indent)) return { start: at, end: at, text: yamlLines(put.tree, indent) };
  }
  // A single entry behind the dash of a list.
  const next = lineEnd(text, Math.max(first.start, first.end - 1));
  if (places.length > 1 || next === text.length || /\n/.test(text.slice(first.start, first.end).trimEnd()))
    return undefined;
  return { start: next + 1, end: next + 1, text: yamlLines(put.tree, ' '.repeat(first.column - 1)) };
}

function placesOf(text: string, { entries, place }: MapValue, put: Insertion): readonly Place[] {
  return [...entries]
    .filter(([name, entry]) => !besideProperties.has(name) && (!put.isWhole || isProperty(text, entry, put)))
    .map(([, each]) => each.place)
    .filter(({ path, start, end }) => path === place.path && end > start)
    .sort((a, b) => a.start - b.start);
}

/** The type under which parameters of a template are resources. */
const parameter = 'AWS::CloudFormation::Parameter';

/** Whether an attribute is written among the properties of its resource, in formats that have such. */
function isProperty(text: string, { place, written }: Entry, { resource }: Insertion): boolean {
  const { format, type, place: whole } = resource;
  if (format === 'arm') return written?.startsWith('properties.') === true;
  const hasProperties = format === 'cloudformation' || format === 'serverless';
  if (!hasProperties || type === parameter) return true;
  const from = propertiesIn(text, whole);
  return from !== undefined && place.start >= from && place.end <= whole.end;
}

/** Where the properties of a resource of CloudFormation begin. */
function propertiesIn(text: string, { start, end }: Place): number | undefined {
  const found = /(?:^|[\s,{])["']?Properties["']?\s*:/.exec(text.slice(start, end));
  return found === null ? undefined : start + found.index + found[0].length;
}

function isInBrackets(text: string, map: MapValue, first: Place): boolean {
  return (
    text[map.place.start] === '{' || /[{,]\s*$/.test(text.slice(Math.max(0, first.start - 200), first.start))
  );
}

/** A resource of CloudFormation that has nothing but its type gets its first properties. */
function asProperties(text: string, { tree, style, resource, isWhole }: Insertion): PlainEdit | undefined {
  const { place, format, type: made } = resource;
  if (style !== 'yaml' || !isWhole || format !== 'cloudformation' || made === parameter) return undefined;
  const block = text.slice(place.start, place.end);
  const type = /\n( +)Type:[ \t]*["']?[\w:]+["']?[ \t]*(?:#.*)?(?=\r?\n|$)/.exec(block);
  if (type === null || propertiesIn(text, place) !== undefined) return undefined;
  const [all, indent = ''] = type;
  const at = place.start + type.index + all.length;
  const lines = yamlLines(tree, `${indent}  `).trimEnd();
  return { start: at, end: at, text: `\n${indent}Properties:\n${lines}` };
}

function yamlLines({ entries }: PutTree, indent: string): string {
  const lines = [...entries].map(([name, value]) => {
    if (!isTree(value)) return `${indent}${name}:${yamlLeaf(value, indent)}\n`;
    if (value.form !== 'list') return `${indent}${name}:\n${yamlLines(value, `${indent}  `)}`;
    const items = itemsOf(value).map(
      (each) => `${indent}  - ${yamlLines(each, `${indent}    `).trimStart()}`,
    );
    return `${indent}${name}:\n${items.join('')}`;
  });
  return lines.join('');
}

function yamlLeaf(value: Leaf, indent: string): string {
  if (typeof value !== 'object') return ` ${literal(value, 'yaml')}`;
  return value.map((each) => `\n${indent}  - ${literal(each, 'yaml')}`).join('');
}

function flow({ entries }: PutTree, style: Style, gap = ', '): string {
  const parts = [...entries].map(([name, value]) => {
    const key = style === 'json' ? JSON.stringify(name) : name;
    if (!isTree(value)) return `${key}: ${leaf(value, style)}`;
    const items = itemsOf(value).map((each) => `{ ${flow(each, style)} }`);
    return `${key}: ${value.form === 'list' ? `[${items.join(', ')}]` : items.join('')}`;
  });
  return parts.join(gap);
}
