import { getNodeValue, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { ownMark, type WantedFile } from './wanted.ts';

/** What becomes of a file: its new text, nothing, or why it has to be left alone. */
export type Merged =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'gone' }
  | { readonly kind: 'same' }
  | { readonly kind: 'left'; readonly why: string };

const opening = '<!-- handrail:begin';
const begin = `${opening} (written by \`handrail init\`; what stands here is renewed) -->`;
/** The same where the line in front of it had no end before. */
const beginAfterHalfLine = `${opening}, after a line without end (written by \`handrail init\`; what stands here is renewed) -->`;
const end = '<!-- handrail:end -->';

/**
 * Puts what is ours into a file.
 *
 * @param before its text; undefined where it is not there
 */
export function merged(wanted: WantedFile, before: string | undefined): Merged {
  if (wanted.kind === 'whole') {
    if (before !== undefined && !before.includes(ownMark))
      return { kind: 'left', why: 'it was not written by handrail init' };
    return changed(before, wanted.text);
  }
  if (wanted.kind === 'block') return changed(before, withBlock(before, wanted.text));
  return withEntry(wanted, before);
}

/** Takes what is ours out of a file; of one that was only ours nothing is left. */
export function removed(wanted: WantedFile, before: string | undefined): Merged {
  if (before === undefined) return { kind: 'same' };
  if (wanted.kind === 'whole')
    return before.includes(ownMark)
      ? { kind: 'gone' }
      : { kind: 'left', why: 'it was not written by handrail init' };
  if (wanted.kind === 'block') {
    const found = blockIn(before);
    if (found === undefined) return { kind: 'same' };
    const rest = `${before.slice(0, found.start)}${before.slice(found.end)}`;
    return rest.trim() === '' ? { kind: 'gone' } : { kind: 'text', text: rest };
  }
  return withoutEntry(wanted, before);
}

function changed(before: string | undefined, text: string): Merged {
  return before === text ? { kind: 'same' } : { kind: 'text', text };
}

function blockIn(
  text: string,
): { readonly start: number; readonly end: number; readonly first: string } | undefined {
  const from = text.indexOf(opening);
  const to = from < 0 ? -1 : text.indexOf(end, from);
  if (from < 0 || to < 0) return undefined;
  const first = text.startsWith(beginAfterHalfLine, from) ? beginAfterHalfLine : begin;
  // The line ends that were put in front, and the one behind.
  const added = first === beginAfterHalfLine ? 2 : text.slice(0, from).endsWith('\n\n') ? 1 : 0;
  const after = to + end.length;
  return { start: from - added, end: text[after] === '\n' ? after + 1 : after, first };
}

function withBlock(before: string | undefined, text: string): string {
  const block = (first: string) => `${first}\n${text.trim()}\n${end}\n`;
  if (before === undefined || before === '') return block(begin);
  const found = blockIn(before);
  if (found !== undefined) {
    const from = before.indexOf(opening);
    return `${before.slice(0, from)}${block(found.first)}${before.slice(found.end)}`;
  }
  return before.endsWith('\n') ? `${before}\n${block(begin)}` : `${before}\n\n${block(beginAfterHalfLine)}`;
}

type Entry = Extract<WantedFile, { readonly kind: 'entry' }>;

function withEntry({ keys, value }: Entry, before: string | undefined): Merged {
  const text = before === undefined || before.trim() === '' ? '{}\n' : before;
  const read = objectIn(text);
  if ('why' in read) return { kind: 'left', why: read.why };
  const [group, name] = keys;
  const own = propertyOf(read.root, group);
  const style = styleOf(text);
  if (own === undefined) return changed(before, inserted(text, read.root, group, { [name]: value }, style));
  const [, groupNode] = own.children ?? [];
  if (groupNode?.type !== 'object') return { kind: 'left', why: `its "${group}" is no object` };
  const entry = propertyOf(groupNode, name);
  if (entry === undefined) return changed(before, inserted(text, groupNode, name, value, style));
  const [, node] = entry.children ?? [];
  if (node === undefined || JSON.stringify(getNodeValue(node)) === JSON.stringify(value))
    return { kind: 'same' };
  const written = shown(value, depthAt(text, entry.offset), style);
  return changed(before, `${text.slice(0, node.offset)}${written}${text.slice(node.offset + node.length)}`);
}

function withoutEntry({ keys }: Entry, before: string): Merged {
  const read = objectIn(before);
  if ('why' in read) return { kind: 'left', why: read.why };
  const [group, name] = keys;
  const own = propertyOf(read.root, group);
  const groupNode = own?.children?.[1];
  const entry = groupNode?.type === 'object' ? propertyOf(groupNode, name) : undefined;
  if (own === undefined || groupNode === undefined || entry === undefined) return { kind: 'same' };
  const isLast = groupNode.children?.length === 1;
  if (isLast && read.root.children?.length === 1) return { kind: 'gone' };
  return { kind: 'text', text: isLast ? without(before, read.root, own) : without(before, groupNode, entry) };
}

function objectIn(text: string): { readonly root: Node } | { readonly why: string } {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true, disallowComments: false });
  const [error] = errors;
  if (error !== undefined) {
    const line = text.slice(0, error.offset).split('\n').length;
    return { why: `line ${line} is no JSON (${printParseErrorCode(error.error)})` };
  }
  return root?.type === 'object' ? { root } : { why: 'it is no JSON object' };
}

function propertyOf({ children = [] }: Node, name: string): Node | undefined {
  return children.find(({ children: [key] = [] }) => key?.value === name);
}

/** How the file is written already. */
interface Style {
  readonly indent: string;
  readonly eol: string;
}

function styleOf(text: string): Style {
  return { indent: /^([ \t]+)\S/m.exec(text)?.[1] ?? '  ', eol: text.includes('\r\n') ? '\r\n' : '\n' };
}

/** White space in front of the line of an offset. */
function depthAt(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return /^[ \t]*/.exec(text.slice(start, offset))?.[0] ?? '';
}

function shown(value: unknown, depth: string, { indent, eol }: Style): string {
  return JSON.stringify(value, null, indent).replaceAll('\n', `${eol}${depth}`);
}

/** Puts a property behind the last one of an object; what is there stays byte for byte. */
function inserted(text: string, object: Node, name: string, value: unknown, style: Style): string {
  const { children = [], offset, length } = object;
  const last = children.at(-1);
  const outer = depthAt(text, offset);
  const depth = last === undefined ? `${outer}${style.indent}` : depthAt(text, last.offset);
  const property = `${JSON.stringify(name)}: ${shown(value, depth, style)}`;
  if (last !== undefined) {
    const at = last.offset + last.length;
    return `${text.slice(0, at)},${style.eol}${depth}${property}${text.slice(at)}`;
  }
  const inner = text.slice(offset + 1, offset + length - 1).trimEnd();
  return `${text.slice(0, offset + 1)}${inner}${style.eol}${depth}${property}${style.eol}${outer}${text.slice(offset + length - 1)}`;
}

/** Takes a property out, with what was put in front of it. */
function without(text: string, { children = [] }: Node, property: Node): string {
  const at = children.indexOf(property);
  const before = children[at - 1];
  const after = children[at + 1];
  const end = property.offset + property.length;
  if (before !== undefined) return `${text.slice(0, before.offset + before.length)}${text.slice(end)}`;
  return after === undefined
    ? `${text.slice(0, property.offset)}${text.slice(end)}`
    : `${text.slice(0, property.offset)}${text.slice(after.offset)}`;
}
