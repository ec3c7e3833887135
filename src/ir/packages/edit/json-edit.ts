import type { PlainEdit } from '#model/text-edit';
import { type JsonMember, jsonMembers } from '#parse/value/json-places';

/** Takes a member out of its object, with the comma that goes with it. */
export function withoutMember(text: string, path: readonly string[]): PlainEdit | undefined {
  const member = memberAt(jsonMembers(text), path);
  if (member === undefined) return undefined;
  const comma = /^\s*,/.exec(text.slice(member.end))?.[0];
  if (comma !== undefined) return { start: member.after, end: member.end + comma.length, text: '' };
  const isFirst = member.after === member.open;
  return { start: isFirst ? member.after : member.after - 1, end: member.end, text: '' };
}

/** Puts a text in the place of a member's value. */
export function withValue(text: string, path: readonly string[], value: string): PlainEdit | undefined {
  const member = memberAt(jsonMembers(text), path);
  return member && { start: member.start, end: member.end, text: JSON.stringify(value) };
}

/** Adds a member behind the others of an object, indented as they are; objects on the way are made where there are none. */
export function withMember(text: string, path: readonly string[], value: string): PlainEdit | undefined {
  const members = jsonMembers(text);
  for (let depth = path.length - 1; depth >= 0; depth--) {
    const parent = path.slice(0, depth);
    const object = depth === 0 ? rootOf(text) : objectAt(text, memberAt(members, parent));
    if (object === undefined) continue;
    const last = members.findLast((each) => each.open === object.open && each.path.length === depth + 1);
    return inserted(text, { ...object, last, missing: path.slice(depth), depth, value });
  }
  return undefined;
}

interface Insertion {
  /** Behind the brace that opens the object. */
  readonly open: number;
  readonly last: JsonMember | undefined;
  /** Keys to write: all but the last are objects. */
  readonly missing: readonly string[];
  readonly depth: number;
  readonly value: string;
}

function inserted(text: string, { open, last, missing, depth, value }: Insertion): PlainEdit {
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const unit = /^([ \t]+)"/m.exec(text)?.[1] ?? '  ';
  const isInline = !text.slice(0, last?.keyStart ?? text.length).includes('\n');
  const before =
    last === undefined ? undefined : /(?:\r?\n)([ \t]*)$/.exec(text.slice(0, last.keyStart))?.[1];
  const indent = before ?? unit.repeat(depth + 1);
  const isOneLine = isInline || (last !== undefined && before === undefined);
  const written = isOneLine ? oneLine(missing, value) : block(missing, value, { indent, unit, lineEnd });
  if (last !== undefined)
    return { start: last.end, end: last.end, text: isOneLine ? `, ${written}` : `,${lineEnd}${written}` };
  const close = open + (/^\s*/.exec(text.slice(open))?.[0].length ?? 0);
  const around = `${lineEnd}${written}${lineEnd}${indent.slice(unit.length)}`;
  return { start: open, end: close, text: isOneLine ? ` ${written} ` : around };
}

interface Layout {
  readonly indent: string;
  readonly unit: string;
  readonly lineEnd: string;
}

function block(keys: readonly string[], value: string, { indent, unit, lineEnd }: Layout): string {
  const [key = '', ...inner] = keys;
  if (inner.length === 0) return `${indent}${JSON.stringify(key)}: ${JSON.stringify(value)}`;
  const deeper = block(inner, value, { indent: indent + unit, unit, lineEnd });
  return `${indent}${JSON.stringify(key)}: {${lineEnd}${deeper}${lineEnd}${indent}}`;
}

function oneLine([key = '', ...inner]: readonly string[], value: string): string {
  return `${JSON.stringify(key)}: ${inner.length === 0 ? JSON.stringify(value) : `{ ${oneLine(inner, value)} }`}`;
}

function rootOf(text: string): { readonly open: number } | undefined {
  const start = text.indexOf('{');
  return start < 0 ? undefined : { open: start + 1 };
}

function objectAt(text: string, member: JsonMember | undefined): { readonly open: number } | undefined {
  return member !== undefined && text[member.start] === '{' ? { open: member.start + 1 } : undefined;
}

function memberAt(members: readonly JsonMember[], path: readonly string[]): JsonMember | undefined {
  return members.findLast(
    (each) => each.path.length === path.length && each.path.every((key, i) => key === path[i]),
  );
}
