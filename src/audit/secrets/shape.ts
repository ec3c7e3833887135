/**
 * The shape of a token, said once: from it come the regular expression that finds it and the samples that prove it.
 * Samples are made when a test runs, so that nothing in this repository looks like a credential.
 */
export interface Shape {
  /** Source of a regular expression without anchors or groups that capture. */
  readonly source: string;
  /** The fixed text in front, which is public and may be shown: `ghp_`. Empty when the shape starts with a choice. */
  readonly prefix: string;
  /** Makes one token of this shape. */
  readonly make: (random: Random) => string;
}

/** A number from 0 up to, not including, 1; seeded in tests. */
export type Random = () => number;

/** Joins fixed text and shapes: `` shape`ghp_${base62(36)}` ``. */
export function shape(fixed: TemplateStringsArray, ...parts: readonly Shape[]): Shape {
  const source = fixed.map((text, i) => escapeRegExp(text) + (parts[i]?.source ?? '')).join('');
  const make = (random: Random) => fixed.map((text, i) => text + (parts[i]?.make(random) ?? '')).join('');
  return { source, prefix: (fixed[0] ?? '') + (fixed[0] === '' ? (parts[0]?.prefix ?? '') : ''), make };
}

/** `length` characters of a class, or between `length` and `upTo`. */
export function chars(alphabet: string, length: number, upTo = length): Shape {
  // Only samples need the members one by one.
  let members: readonly string[] | undefined;
  const make = (random: Random) => {
    members ??= expand(alphabet);
    const known = members;
    const count = length + Math.floor(random() * (upTo - length + 1));
    return Array.from({ length: count }, () => pick(known, random)).join('');
  };
  const times = length === upTo ? `{${length}}` : `{${length},${upTo}}`;
  return { source: `[${alphabet}]${times}`, prefix: '', make };
}

export const digits = (length: number, upTo?: number) => chars('0-9', length, upTo);
export const hex = (length: number, upTo?: number) => chars('a-f0-9', length, upTo);
export const upper = (length: number, upTo?: number) => chars('A-Z0-9', length, upTo);
export const lower = (length: number, upTo?: number) => chars('a-z0-9', length, upTo);
export const base62 = (length: number, upTo?: number) => chars('A-Za-z0-9', length, upTo);
export const base32 = (length: number, upTo?: number) => chars('A-Z2-7', length, upTo);
export const base64 = (length: number, upTo?: number) => chars('A-Za-z0-9+/', length, upTo);
export const base64url = (length: number, upTo?: number) => chars('A-Za-z0-9_\\-', length, upTo);

/** One of several fixed texts. */
export function oneOf(...texts: readonly string[]): Shape {
  const source = `(?:${texts.map(escapeRegExp).join('|')})`;
  return {
    source,
    prefix: texts.length === 1 ? (texts[0] ?? '') : '',
    make: (random) => pick(texts, random),
  };
}

/** One of two shapes; samples are made of both. */
export function either(one: Shape, other: Shape): Shape {
  return {
    source: `(?:${one.source}|${other.source})`,
    prefix: '',
    make: (random) => (random() < 0.5 ? one : other).make(random),
  };
}

/** A shape that need not be there. */
export function maybe(part: Shape): Shape {
  return {
    source: `(?:${part.source})?`,
    prefix: '',
    make: (random) => (random() < 0.5 ? '' : part.make(random)),
  };
}

/** A lower-case UUID of version 4. */
export const uuid: Shape = shape`${hex(8)}-${hex(4)}-${hex(4)}-${hex(4)}-${hex(12)}`;

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}

function pick(from: readonly string[], random: Random): string {
  return from[Math.floor(random() * from.length)] ?? '';
}

/** The members of a regular expression's character class made of ranges, single characters and escapes. */
function expand(alphabet: string): readonly string[] {
  const members: string[] = [];
  const parts = alphabet.matchAll(/(\\?.)-(\\?.)|\\?(.)/gs);
  for (const [, from, to, single] of parts) {
    if (from === undefined || to === undefined) members.push(single ?? '');
    else for (let code = last(from); code <= last(to); code++) members.push(String.fromCharCode(code));
  }
  return members;
}

function last(text: string): number {
  return text.charCodeAt(text.length - 1);
}
