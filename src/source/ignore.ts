import { Buffer } from 'node:buffer';
import { compileGlob } from '#model/glob';
import { byteString } from './name.ts';

/** One line of an ignore file. */
export interface IgnoreRule {
  /** The pattern as written. */
  readonly pattern: string;
  readonly line: number;
  readonly negated: boolean;
  readonly foldersOnly: boolean;
  /** Takes the path below the file's folder and its last part, both as byte strings. */
  readonly matches: (path: string, name: string) => boolean;
}

/** An ignore file, its folder (`''` or ending in `/`) and its rules in the order of the file. */
export interface IgnoreFile {
  readonly path: string;
  readonly folder: string;
  readonly rules: readonly IgnoreRule[];
}

/** More rules than this in one file are an attack or an accident; the file is then not honoured and more is scanned. */
export const maxRules = 10_000;

/** Reads gitignore syntax; undefined when the file has too many rules to be honoured. */
export function parseIgnore(path: string, folder: string, bytes: Uint8Array): IgnoreFile | undefined {
  const lines = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replace(/^\xef\xbb\xbf/, '')
    .split('\n');
  const rules = lines.flatMap((line, index) => ignoreRule(line.replace(/\r$/, ''), index + 1) ?? []);
  return rules.length > maxRules ? undefined : { path, folder, rules };
}

/** One pattern in gitignore syntax, given as a byte string; undefined for a blank line or a comment. */
export function ignoreRule(written: string, line: number): IgnoreRule | undefined {
  if (written.startsWith('#')) return undefined;
  const trimmed = trimSpaces(written);
  const negated = trimmed.startsWith('!');
  const body = negated ? trimmed.slice(1) : trimmed;
  const foldersOnly = body.endsWith('/');
  const pattern = foldersOnly ? body.slice(0, -1) : body;
  if (pattern === '') return undefined;
  const text = Buffer.from(trimmed, 'latin1').toString('utf8');
  return { pattern: text, line, negated, foldersOnly, matches: pathMatcher(pattern) };
}

/** How both kinds of git's files match: without a `/` the last part of a path, else the path below the file's folder. */
export function pathMatcher(pattern: string): (path: string, name: string) => boolean {
  if (!pattern.includes('/')) {
    const glob = compileGlob(pattern);
    return (_path, name) => glob(name);
  }
  const glob = compileGlob(pattern.startsWith('/') ? pattern.slice(1) : pattern);
  return (path) => glob(path);
}

/** The last rule of the file that speaks of a path, whose parents are taken to be decided already. */
export function lastMatch(file: IgnoreFile, path: string, isFolder: boolean): IgnoreRule | undefined {
  if (!path.startsWith(file.folder)) return undefined;
  const below = byteString(path.slice(file.folder.length));
  const name = below.slice(below.lastIndexOf('/') + 1);
  return file.rules.findLast((rule) => (isFolder || !rule.foldersOnly) && rule.matches(below, name));
}

/** `.gitignore:3 *.env`. */
export function ruleOrigin(file: IgnoreFile, rule: IgnoreRule): string {
  return `${file.path}:${rule.line} ${rule.pattern}`;
}

/** Git drops spaces at the end unless a backslash keeps them. */
function trimSpaces(line: string): string {
  let end = line.length;
  while (end > 0 && line[end - 1] === ' ' && !isEscaped(line, end - 1)) end--;
  return line.slice(0, end);
}

function isEscaped(line: string, at: number): boolean {
  let slashes = 0;
  while (line[at - 1 - slashes] === '\\') slashes++;
  return slashes % 2 === 1;
}
