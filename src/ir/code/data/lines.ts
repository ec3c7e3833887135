import { type DataEntry, type DataNode, mostScalars } from './node.ts';

/** Reads an INI file: sections, and in them what was written before the first. Values are texts. */
export function parseIni(text: string): DataNode | undefined {
  const sections = new Map<string, DataEntry[]>();
  const own: DataEntry[] = [];
  let section: DataEntry[] = own;
  for (const { line, offset } of linesOf(text)) {
    const name = /^\s*\[([^\]]+)\]/.exec(line)?.[1];
    if (name !== undefined) {
      section = sections.get(name) ?? [];
      sections.set(name, section);
    }
    const entry = name === undefined ? /^(\s*([^\s#;=:[][^=:]*?)\s*[=:]\s*)(.*?)\s*$/.exec(line) : null;
    if (entry !== null) section.push(entryOf(entry, offset, (value) => value.replace(/\s[#;].*$/, '')));
  }
  // What a parser keeps for all sections.
  const common = sections.get('DEFAULT') ?? [];
  const all = [...sections].map(([key, entries]) => ({
    key,
    value: mapOf(key === 'DEFAULT' ? entries : [...common, ...entries], text),
  }));
  return bounded([...own, ...all], text);
}

/** Reads `.properties`: `key=value`, `key: value`, `key value`; a backslash at the end of a line goes on in the next. */
export function parseProperties(text: string): DataNode | undefined {
  const entries: DataEntry[] = [];
  const pattern =
    /^([ \t\f]*((?:[^\s\\=:#!]|\\.)(?:[^\s\\=:]|\\.)*)[ \t\f]*[=:]?[ \t\f]*)((?:[^\\\r\n]|\\[^\r\n]|\\\r?\n)*)/gm;
  for (const match of text.matchAll(pattern)) entries.push(entryOf(match, match.index, unescaped));
  return bounded(
    entries.map((entry) => ({ ...entry, key: unescaped(entry.key) })),
    text,
  );
}

/** Reads `.env`: `NAME=value`, `export NAME=value`, with quotes or without. */
export function parseEnvironment(text: string): DataNode | undefined {
  const entries = linesOf(text).flatMap(({ line, offset }): DataEntry[] => {
    const match = /^(\s*(?:export\s+)?([\w.-]+)\s*[=:]\s*)(.*?)\s*$/.exec(line);
    return match === null ? [] : [entryOf(match, offset, unquoted)];
  });
  return bounded(entries, text);
}

function entryOf(
  [, before = '', key = '', written = '']: readonly (string | undefined)[],
  offset: number,
  read: (written: string) => string,
): DataEntry {
  const start = offset + before.length;
  return { key, value: { kind: 'scalar', value: read(written), start, end: start + written.length } };
}

function bounded(entries: readonly DataEntry[], text: string): DataNode | undefined {
  const count = entries.reduce(
    (sum, { value }) => sum + (value.kind === 'map' ? value.entries.length : 1),
    0,
  );
  return count > mostScalars ? undefined : mapOf(entries, text);
}

function mapOf(entries: readonly DataEntry[], { length }: string): DataNode {
  return { kind: 'map', entries, start: 0, end: length };
}

function linesOf(text: string): readonly { readonly line: string; readonly offset: number }[] {
  let offset = 0;
  return text.split('\n').map((line) => {
    const at = offset;
    offset += line.length + 1;
    return { line, offset: at };
  });
}

function unquoted(written: string): string {
  const quoted = /^(["'`])(.*?)\1/.exec(written);
  return quoted === null ? written.replace(/\s+#.*$/, '') : (quoted[2] ?? '');
}

function unescaped(written: string): string {
  return written
    .replace(/\\\r?\n[ \t\f]*/g, '')
    .replace(/\\u([0-9a-fA-F]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(
      /\\([\s\S])/g,
      (_, letter: string) => ({ n: '\n', t: '\t', r: '\r', f: '\f' })[letter] ?? letter,
    );
}
