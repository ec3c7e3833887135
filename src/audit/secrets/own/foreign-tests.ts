import { createHash } from 'node:crypto';
import type { ByteRange } from '#model/location';
import { knownPattern, type Pattern } from '#model/pattern';
import type { ForeignTest } from '#model/suppression';

/** Runs the tests of other tools' files on one value of one file; gives the ids of those that it passes. */
export type RunTests = (path: string, bytes: Uint8Array, value: ByteRange) => readonly string[];

/** Bytes of a value and of its line that are looked at. */
const longestLine = 4_096;

/** Compiles the tests once a thread; the values stay in the thread. */
export function openForeignTests(tests: readonly ForeignTest[]): RunTests {
  const inFile = new Map<string, ReadyTest[]>();
  const anywhere: ReadyTest[] = [];
  for (const test of tests) {
    if (test.file === undefined) anywhere.push(ready(test));
    else inFile.set(test.file, [...(inFile.get(test.file) ?? []), ready(test)]);
  }
  return (path, bytes, range) => {
    const own = inFile.get(path) ?? [];
    if (own.length + anywhere.length === 0) return [];
    const seen = look(path, bytes, range);
    return [...own, ...anywhere].filter(({ passes }) => passes(seen)).map(({ id }) => id);
  };
}

interface ReadyTest {
  readonly id: string;
  readonly passes: (seen: Seen) => boolean;
}

/** A value with its surroundings; hashes are made when first asked for. */
interface Seen {
  readonly path: string;
  readonly value: string;
  readonly line: string;
  readonly hashes: () => ReadonlySet<string>;
}

function ready({ id, every, paths, sha1, patterns, on, words }: ForeignTest): ReadyTest {
  const conditions: ((seen: Seen) => boolean)[] = [];
  const compiled = (sources: readonly string[]): readonly Pattern[] => sources.map(knownPattern);
  if (paths !== undefined) {
    const matchers = compiled(paths);
    conditions.push(({ path }) => matchers.some((pattern) => pattern.test(path)));
  }
  if (patterns !== undefined) {
    const matchers = compiled(patterns);
    conditions.push((seen) =>
      matchers.some((pattern) => pattern.test(on === 'line' ? seen.line : seen.value)),
    );
  }
  if (words !== undefined) {
    conditions.push(({ value }) => words.some((word) => value.toLowerCase().includes(word)));
  }
  if (sha1 !== undefined) conditions.push(({ hashes }) => sha1.some((hash) => hashes().has(hash)));
  const holds = (condition: (seen: Seen) => boolean) => (seen: Seen) => condition(seen);
  const all = conditions.map(holds);
  return {
    id,
    passes: (seen) =>
      all.length > 0 && (every ? all.every((each) => each(seen)) : all.some((each) => each(seen))),
  };
}

function look(path: string, bytes: Uint8Array, { start, end }: ByteRange): Seen {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const value = text.toString('utf8', start, Math.min(end, start + longestLine));
  const from = Math.max(text.lastIndexOf(10, Math.max(0, start - 1)) + 1, start - longestLine, 0);
  const lineEnd = text.indexOf(10, start);
  const line = text.toString(
    'utf8',
    from,
    Math.min(lineEnd < 0 ? text.length : lineEnd, start + longestLine),
  );
  let made: ReadonlySet<string> | undefined;
  const hashes = () => {
    made ??= new Set(pieces(value, line).map((piece) => createHash('sha1').update(piece).digest('hex')));
    return made;
  };
  return { path, value, line: line.replace(/\r$/, ''), hashes };
}

/**
 * What another tool may call the secret of this place: tools part a line differently. Quoted texts, words between
 * separators, and the head of a private key, which is all that detect-secrets hashes of one.
 */
function pieces(value: string, line: string): readonly string[] {
  const trimmed = value.trim().replace(/^["'`]|["'`]$/g, '');
  const quoted = [...line.matchAll(/"([^"]*)"|'([^']*)'|`([^`]*)`/g)].map(([, a, b, c]) => a ?? b ?? c ?? '');
  const words = line.split(/[\s"'`=,;<>(){}[\]]+/);
  const assigned = line.split(/\s*(?:=>|:=|=|:)\s*/).slice(1);
  const credentials = [...line.matchAll(/\/\/[^/@:\s]*:([^@\s]+)@/g)].map(([, password = '']) => password);
  const heads = [...line.matchAll(/-----(BEGIN [A-Z ]{0,40}PRIVATE KEY[A-Z ]{0,10})-----/g)].map(
    ([, head = '']) => head,
  );
  const all = [value, trimmed, ...quoted, ...words, ...assigned, ...credentials, ...heads];
  return [...new Set(all.map((piece) => piece.trim()))].filter((piece) => piece.length > 3).slice(0, 200);
}
