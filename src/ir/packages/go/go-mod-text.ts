/** One module of a `require` or `replace`, and its line. */
export interface GoRequire {
  readonly name: string;
  readonly version: string;
  readonly isIndirect: boolean;
  readonly line: number;
}

/** What takes the place of a module; without a version it is a folder. */
export interface GoReplace {
  readonly name: string;
  /** Only this version is replaced. */
  readonly of?: string;
  readonly by: string;
  readonly version?: string;
  readonly line: number;
}

/** Versions that the authors of a module took back, both ends included, and why as far as the line says it. */
export interface GoRetract {
  readonly from: string;
  readonly to: string;
  readonly why: string;
}

/** A `go.mod` or `go.work`, read. */
export interface GoModText {
  readonly module?: { readonly name: string; readonly line: number };
  readonly go?: { readonly version: string; readonly line: number };
  readonly toolchain?: { readonly version: string; readonly line: number };
  readonly requires: readonly GoRequire[];
  readonly replaces: readonly GoReplace[];
  readonly retracts: readonly GoRetract[];
  /** Modules of tools, which are there for work on the project only. */
  readonly tools: readonly string[];
  /** Folders of `go.work`. */
  readonly uses: readonly string[];
  /** The first line that is none of the format. */
  readonly brokenLine?: number;
}

type Growing = { -readonly [Key in keyof GoModText]: GoModText[Key] } & {
  requires: GoRequire[];
  replaces: GoReplace[];
  retracts: GoRetract[];
  tools: string[];
  uses: string[];
};

/** Reads directives, alone or in blocks. */
export function readGoModText(text: string): GoModText {
  const found: Growing = { requires: [], replaces: [], retracts: [], tools: [], uses: [] };
  let block = '';
  for (const [i, raw] of text.split('\n').entries()) {
    const comment = /\/\/(.*)$/.exec(raw)?.[1] ?? '';
    const words = (raw.replace(/\/\/.*$/, '').match(/"[^"]*"|`[^`]*`|\(|\)|[^\s()]+/g) ?? []).map((word) =>
      word.replace(/^["`]|["`]$/g, ''),
    );
    if (words.length === 0) continue;
    if (block !== '' && words[0] === ')') block = '';
    else if (block === '' && words[1] === '(') {
      if (!directives.has(words[0] ?? '')) found.brokenLine ??= i + 1;
      block = words[0] ?? '';
    } else {
      const [directive = '', ...rest] = block === '' ? words : [block, ...words];
      if (!directives.has(directive)) found.brokenLine ??= i + 1;
      else take(found, directive, rest, comment, i + 1);
    }
  }
  return found;
}

const directives = new Set([
  'module',
  'go',
  'toolchain',
  'require',
  'replace',
  'exclude',
  'retract',
  'tool',
  'use',
  'godebug',
  'ignore',
]);

function take(
  found: Growing,
  directive: string,
  words: readonly string[],
  comment: string,
  line: number,
): void {
  const [first, second] = words;
  if (first === undefined) return;
  if (directive === 'module') found.module ??= { name: first, line };
  else if (directive === 'go') found.go ??= { version: first, line };
  else if (directive === 'toolchain') found.toolchain ??= { version: first.replace(/^go/, ''), line };
  else if (directive === 'tool') found.tools.push(first);
  else if (directive === 'use') found.uses.push(first);
  else if (directive === 'retract') {
    const [from = '', to = from] = words
      .join('')
      .replace(/^\[|\]$/g, '')
      .split(',');
    found.retracts.push({ from, to, why: comment.trim() });
  } else if (directive === 'require') {
    if (second === undefined) found.brokenLine ??= line;
    else
      found.requires.push({ name: first, version: second, isIndirect: /^\s*indirect\b/.test(comment), line });
  } else if (directive === 'replace') takeReplace(found, words, line);
}

function takeReplace(found: Growing, words: readonly string[], line: number): void {
  const arrow = words.indexOf('=>');
  const [name, of] = words.slice(0, arrow);
  const [by, version] = words.slice(arrow + 1);
  if (arrow < 1 || name === undefined || by === undefined) found.brokenLine ??= line;
  else
    found.replaces.push({
      name,
      ...(of !== undefined && { of }),
      by,
      ...(version !== undefined && { version }),
      line,
    });
}
