/** What a data file holds, each part with the one-based line of its key, or of its own first letter where it has none. */
export type Value = Scalar | List | Mapping;

/** As it is written, so that `1.10` stays a version and a huge number stays itself. */
export interface Scalar {
  readonly kind: 'scalar';
  readonly text: string;
  /** Whether it stood in quotes, and is text whatever it looks like. */
  readonly quoted: boolean;
  readonly line: number;
}

/** A sequence of values. */
export interface List {
  readonly kind: 'list';
  readonly items: readonly Value[];
  readonly line: number;
}

/** Keys are data of strangers (`__proto__`): they are kept in a map, never in an object. */
export interface Mapping {
  readonly kind: 'map';
  readonly entries: ReadonlyMap<string, Value>;
  readonly line: number;
}

/** A text that is none of its format, and where that is seen. */
export interface Broken {
  readonly kind: 'broken';
  readonly line: number;
  readonly detail: string;
}

/** Something of a file that is not as it should be while the rest can be read: a sentence. */
export interface Doubt {
  readonly line: number;
  readonly detail: string;
}

/** A text, read: its value and what is doubtful about it. */
export interface Document {
  readonly kind: 'document';
  readonly value: Value;
  readonly doubts: readonly Doubt[];
}

/** Most levels that values may stand in each other; readers that call themselves have room for it. */
export const deepest = 200;

/** The value at a path of keys. */
export function at(value: Value | undefined, ...keys: readonly string[]): Value | undefined {
  let found = value;
  for (const key of keys) found = found?.kind === 'map' ? found.entries.get(key) : undefined;
  return found;
}

/** The text of a scalar that is not null. */
export function textOf(value: Value | undefined): string | undefined {
  if (value?.kind !== 'scalar' || (!value.quoted && /^(?:null|~|)$/.test(value.text))) return undefined;
  return value.text;
}

/** The text at a path of keys. */
export function textAt(value: Value | undefined, ...keys: readonly string[]): string | undefined {
  return textOf(at(value, ...keys));
}

/** Whether `true` is written there. */
export function isTrue(value: Value | undefined): boolean {
  return value?.kind === 'scalar' && value.text === 'true';
}

/** Keys and values of a mapping; none of anything else. */
export function entriesOf(value: Value | undefined): Iterable<readonly [string, Value]> {
  return value?.kind === 'map' ? value.entries : [];
}

/** Items of a list; none of anything else. */
export function itemsOf(value: Value | undefined): readonly Value[] {
  return value?.kind === 'list' ? value.items : [];
}

/** The line of a value, or the first. */
export function lineOf(value: Value | undefined): number {
  return value?.line ?? 1;
}

/** A document whose root is a mapping; broken when it is anything else. */
export function asMapping(document: Document | Broken): Document | Broken {
  if (document.kind === 'broken' || document.value.kind === 'map') return document;
  return broken(document.value.line, 'It holds no mapping of keys.');
}

/** One line of explanation why a text is none of its format. */
export function broken(line: number, detail: string): Broken {
  return { kind: 'broken', line, detail };
}
