import { Buffer } from 'node:buffer';
import { maxRules, pathMatcher } from './ignore.ts';
import { byteString, folderOf } from './name.ts';

/** What `.gitattributes` says of a file and we want to know. */
export interface Attributes {
  readonly vendored?: Assignment | undefined;
  readonly generated?: Assignment | undefined;
  /** Git may write another content to the work tree than it stores (`filter`, `working-tree-encoding`). */
  readonly converted?: Assignment | undefined;
}

/** A value and the line that gives it: `.gitattributes:2 dist/** linguist-generated`. */
export interface Assignment {
  readonly value: boolean;
  readonly by: string;
}

/** The attribute files of a tree, by folder. */
export type AttributeFiles = ReadonlyMap<string, readonly AttributeRule[]>;

interface AttributeRule {
  readonly matches: (path: string, name: string) => boolean;
  readonly set: Attributes;
}

type Key = keyof Attributes;

const names: Readonly<Record<string, Key>> = {
  'linguist-vendored': 'vendored',
  'linguist-generated': 'generated',
  filter: 'converted',
  'working-tree-encoding': 'converted',
};

/** Reads one `.gitattributes` (its path in the tree and its bytes); undefined when it has too many rules to be honoured. */
export function parseAttributes(path: string, bytes: Uint8Array): readonly AttributeRule[] | undefined {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const lines = text.replace(/^\xef\xbb\xbf/, '').split('\n');
  const rules = lines.flatMap((line, index) => attributeRule(path, line, index + 1) ?? []);
  return rules.length > maxRules ? undefined : rules;
}

/** What the files say of a path: nearer files and later lines win. */
export function attributesOf(files: AttributeFiles, path: string): Attributes {
  const found: Attributes = {};
  for (let folder = ''; ; ) {
    apply(files.get(folder) ?? [], path.slice(folder.length), found);
    const next = path.indexOf('/', folder.length);
    if (next < 0) return found;
    folder = path.slice(0, next + 1);
  }
}

function apply(rules: readonly AttributeRule[], path: string, found: Attributes): void {
  if (rules.length === 0) return;
  const bytes = byteString(path);
  const name = bytes.slice(bytes.lastIndexOf('/') + 1);
  for (const rule of rules) if (rule.matches(bytes, name)) Object.assign(found, rule.set);
}

/** Lines that set none of our attributes cost nothing: they are dropped here. */
function attributeRule(path: string, line: string, number: number): AttributeRule | undefined {
  const trimmed = line.trim();
  if (trimmed === '' || trimmed.startsWith('#') || trimmed.length > 2048) return undefined;
  const split = splitPattern(trimmed);
  if (split === undefined || split.pattern.startsWith('[attr]') || split.pattern.startsWith('!'))
    return undefined;
  const by = `${path}:${number} ${Buffer.from(trimmed, 'latin1').toString('utf8')}`;
  const set = assignments(split.rest, by);
  // A pattern that ends in a slash means a folder, and folders have no attributes.
  if (Object.keys(set).length === 0 || split.pattern.endsWith('/')) return undefined;
  return { matches: pathMatcher(split.pattern), set };
}

function splitPattern(line: string): { pattern: string; rest: string } | undefined {
  const quoted = /^"((?:[^"\\]|\\.)*)"(.*)$/.exec(line);
  if (quoted?.[1] !== undefined) return { pattern: unquote(quoted[1]), rest: quoted[2] ?? '' };
  const plain = /^(\S+)(.*)$/.exec(line);
  return plain?.[1] === undefined ? undefined : { pattern: plain[1], rest: plain[2] ?? '' };
}

function unquote(text: string): string {
  const plain: Readonly<Record<string, string>> = {
    n: '\n',
    t: '\t',
    r: '\r',
    a: '\x07',
    b: '\b',
    f: '\f',
    v: '\v',
  };
  return text.replace(/\\([0-3][0-7]{2}|.)/g, (_all, code: string) =>
    code.length === 3 ? String.fromCharCode(Number.parseInt(code, 8)) : (plain[code] ?? code),
  );
}

function assignments(words: string, by: string): Attributes {
  const set: { -readonly [key in Key]?: Attributes[key] } = {};
  for (const word of words.split(/[ \t]+/)) {
    const [, sign, name, value] = /^([-!]?)([^=]+)(?:=(.*))?$/.exec(word) ?? [];
    const key = name === undefined ? undefined : names[name];
    if (key === undefined) continue;
    set[key] = sign === '!' ? undefined : { value: sign !== '-' && value !== 'false', by };
  }
  return set;
}

/** Gathers parsed files under their folders; the names of those that were not honoured come back too. */
export function gatherAttributes(contents: ReadonlyMap<string, Uint8Array>): {
  files: AttributeFiles;
  refused: readonly string[];
} {
  const files = new Map<string, readonly AttributeRule[]>();
  const refused: string[] = [];
  for (const [path, bytes] of contents) {
    const rules = parseAttributes(path, bytes);
    if (rules === undefined) refused.push(path);
    else if (rules.length > 0) files.set(folderOf(path), rules);
  }
  return { files, refused };
}
