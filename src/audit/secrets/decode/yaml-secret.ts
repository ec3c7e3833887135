import type { ByteRange } from '#model/location';

/** A value of a Secret, still encoded. */
export interface SecretValue {
  readonly name: string;
  /** Where its base64 stands; a block of YAML has several lines. */
  readonly pieces: readonly ByteRange[];
}

/** Bytes of a file around the kind that its manifest may take up. */
const before = 256 * 1024;
const after = 1024 * 1024;

/**
 * The `data` of manifests in YAML, in documents and in lists, by their indentation alone: `data` is a key beside `kind`.
 * Templates (`{{ … }}`) stand for values that are not here.
 *
 * @param hits offsets behind each `kind: Secret`, in any case of letters.
 */
export function yamlSecretData(text: string, hits: readonly number[]): readonly SecretValue[] {
  const values: SecretValue[] = [];
  let done = -1;
  for (const hit of hits) {
    const kind = lineAt(text, hit);
    if (kind.start <= done || !/^\s*(?:-\s+)*kind:\s*["']?Secret["']?\s*(?:#.*)?$/.test(kind.text)) continue;
    done = kind.start;
    const data = findData(text, kind);
    if (data !== undefined) values.push(...valuesBelow(text, data));
  }
  return values;
}

interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Column of the first character that is neither white space nor a dash of a list. */
  readonly column: number;
  /** Column of the first character that is no white space. */
  readonly indent: number;
}

function lineAt(text: string, at: number): Line {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const feed = text.indexOf('\n', start);
  const end = feed < 0 ? text.length : feed;
  const line = text.slice(start, end).replace(/\r$/, '');
  return {
    start,
    end,
    text: line,
    column: /^\s*(?:-\s+)*/.exec(line)?.[0].length ?? 0,
    indent: /^\s*/.exec(line)?.[0].length ?? 0,
  };
}

function* linesBelow(text: string, from: Line): Generator<Line> {
  for (let line = from; line.end + 1 < text.length && line.end - from.end < after; ) {
    line = lineAt(text, line.end + 1);
    yield line;
  }
}

function* linesAbove(text: string, from: Line): Generator<Line> {
  for (let line = from; line.start > 0 && from.start - line.start < before; ) {
    line = lineAt(text, line.start - 1);
    yield line;
  }
}

function findData(text: string, kind: Line): Line | undefined {
  for (const line of linesBelow(text, kind)) {
    if (isNothing(line)) continue;
    if (/^(?:---|\.\.\.)/.test(line.text) || line.indent < kind.column || isKind(line, kind.column)) break;
    if (isData(line, kind.column)) return line;
  }
  // A dash in front of the kind begins the manifest.
  if (kind.indent < kind.column) return undefined;
  for (const line of linesAbove(text, kind)) {
    if (isNothing(line)) continue;
    if (/^(?:---|\.\.\.)/.test(line.text) || line.column < kind.column || isKind(line, kind.column)) break;
    if (isData(line, kind.column)) return line;
    if (line.indent < kind.column) break;
  }
  return undefined;
}

function isNothing({ text }: Line): boolean {
  return /^\s*(?:#.*)?$/.test(text);
}

/** A second kind belongs to another manifest; without this, a file of nothing but kinds would be read over and over. */
function isKind({ text, column }: Line, wanted: number): boolean {
  return column === wanted && text.startsWith('kind:', column);
}

function isData({ text, column }: Line, wanted: number): boolean {
  return column === wanted && /^data:\s*(?:#.*)?$/.test(text.slice(column));
}

const entry =
  /^\s*(["']?)([\w.-]{1,253})\1:\s*(?:!!binary\s+)?(?:(["']?)([A-Za-z0-9+/]+={0,2})\3|([|>][-+]?))\s*(?:#.*)?$/d;

function valuesBelow(text: string, data: Line): readonly SecretValue[] {
  const values: SecretValue[] = [];
  let column: number | undefined;
  let block: { start: number; end: number }[] | undefined;
  for (const line of linesBelow(text, data)) {
    if (isNothing(line)) continue;
    if (line.indent <= data.column) break;
    column ??= line.indent;
    if (line.indent > column) {
      if (/^\s*[A-Za-z0-9+/]+={0,2}\s*$/.test(line.text))
        block?.push({ start: line.start + line.indent, end: line.start + line.text.trimEnd().length });
      continue;
    }
    const match = entry.exec(line.text);
    const [start, end] = match?.indices?.[4] ?? [0, 0];
    block = match?.[5] === undefined ? undefined : [];
    const pieces = block ?? (end > start ? [{ start: line.start + start, end: line.start + end }] : []);
    if (match?.[2] !== undefined) values.push({ name: match[2], pieces });
  }
  return values.filter(({ pieces }) => pieces.length > 0);
}
