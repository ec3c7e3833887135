import { codePositions } from './call-text.ts';
import type { TextEdit } from './fix.ts';

interface GoImport {
  /** What the file calls it; empty for one that is there for what it does. */
  readonly name: string;
  readonly path: string;
  /** Its line, with the line feed. */
  readonly start: number;
  readonly end: number;
}

/** The edit that imports a package into a Go file, sorted into its group; undefined where its name is taken. */
export function goImport(path: string, text: string): TextEdit | 'there' | undefined {
  const imports = importsIn(text);
  const known = imports.find((each) => each.path === path);
  const name = nameOf(path);
  if (known !== undefined) return known.name === name ? 'there' : undefined;
  if (imports.some((each) => each.name === name)) return undefined;
  // A variable of that name would hide it.
  if (
    new RegExp(
      `\\b${name}\\b\\s*(?::=|,[\\w\\s,]*:=)|\\bvar\\s+${name}\\b|\\bfunc\\s+${name}\\b|[(,]\\s*${name}\\s+[*\\w[]`,
    ).test(text)
  )
    return undefined;
  const block = /^import \(\n/m.exec(text);
  if (block !== null) return inBlock(path, text, imports);
  const single = /^import[ \t]+(?:\w+[ \t]+)?"[^"\n]+"[ \t]*\n/m.exec(text);
  if (single !== null) {
    const at = single.index + (path > (imports[0]?.path ?? '') ? single[0].length : 0);
    return { start: at, end: at, text: `import "${path}"\n`, isImport: true };
  }
  const own = /^package[ \t]+\w+[^\n]*\n/m.exec(text);
  const at = own === null ? undefined : own.index + own[0].length;
  return at === undefined ? undefined : { start: at, end: at, text: `\nimport "${path}"\n`, isImport: true };
}

/** Among those of its kind: packages of the language stand apart from others. */
function inBlock(path: string, text: string, imports: readonly GoImport[]): TextEdit | undefined {
  const isOwn = (each: string) => !(each.split('/')[0] ?? '').includes('.');
  const alike = imports.filter((each) => isOwn(each.path) === isOwn(path));
  const next = alike.find((each) => each.path > path);
  const last = alike.findLast((each) => each.path < path) ?? imports.at(-1);
  const at =
    next !== undefined && !alike.some((each) => each.path < path)
      ? next.start
      : (last?.end ?? text.indexOf('(\n') + 2);
  return { start: at, end: at, text: `\t"${path}"\n`, isImport: true };
}

/** Edits that take away imports which other edits leave without a use: Go compiles no file that has one. */
export function withoutUnused(before: string, after: string): readonly TextEdit[] {
  const was = importsIn(before);
  return importsIn(after).flatMap(({ name, path }) => {
    const own = was.find((each) => each.path === path && each.name === name);
    if (own === undefined || name === '' || isUsed(name, after) || !isUsed(name, before)) return [];
    return [{ start: own.start, end: own.end, text: '', isImport: true as const }];
  });
}

function isUsed(name: string, text: string): boolean {
  const pattern = new RegExp(`(?<![\\w.])${name}\\.`, 'y');
  for (const at of codePositions(text, 0, text.length, 'go')) {
    pattern.lastIndex = at;
    if (text.startsWith(name, at) && pattern.test(text)) return true;
  }
  return false;
}

function importsIn(text: string): readonly GoImport[] {
  const found: GoImport[] = [];
  const line = /^[ \t]*(?:([\w.]+)[ \t]+)?"([^"\n]+)"[^\n]*(?:\n|$)/gm;
  for (const block of text.matchAll(/^import \(\n([\s\S]*?)^\)/gm)) {
    const from = block.index + block[0].indexOf('\n') + 1;
    for (const match of (block[1] ?? '').matchAll(line)) found.push(importOf(match, from));
  }
  for (const match of text.matchAll(/^import[ \t]+(?:([\w.]+)[ \t]+)?"([^"\n]+)"[^\n]*(?:\n|$)/gm))
    found.push(importOf(match, 0));
  return found;
}

function importOf(match: RegExpExecArray, from: number): GoImport {
  const [whole, alias, path = ''] = match;
  const start = from + match.index;
  const name = alias === undefined ? nameOf(path) : alias === '_' || alias === '.' ? '' : alias;
  return { name, path, start, end: start + whole.length };
}

/** `rand` of `math/rand/v2`, `yaml` of `gopkg.in/yaml.v3`: what a package is called, as a rule. */
function nameOf(path: string): string {
  const parts = path.split('/').filter((part) => !/^v\d+$/.test(part));
  return (parts.at(-1) ?? '').replace(/\.v\d+$/, '').replace(/^go-|-go$/, '');
}
