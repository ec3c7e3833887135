import { callIn, type Stretch, trimmed, type WrittenCall } from './call-text.ts';
import type { Broken, Fixer, Proposal, TextEdit } from './fix.ts';
import { isJavaText } from './java-types.ts';
import { endOfStatementAt, type Statement, statementAt } from './statement.ts';
import { givesGoText } from './wrap.ts';

const says = 'A path that leaves its folder is refused.';

/** A path that is put together of a folder and a name, and how both are called. */
interface Joined {
  readonly kind: 'File' | 'Path';
  /** The folder as a `Path`. */
  readonly root: string;
}

/** A check behind the line that puts a path together in Java; where that is within a call, it gets a line. */
export const containInJava: Fixer = (broken) => {
  const { text } = broken;
  const sink = callIn(text, broken, 'java');
  const receiver = /^(\w+)\.\w+$/.exec(sink?.callee ?? '')?.[1];
  const places = [
    ...(sink?.args ?? []),
    ...(receiver === undefined ? [] : [{ start: -1, end: -1, value: receiver }]),
  ];
  for (const argument of places) {
    // `Files.copy(in, target.toPath())`
    const name = /^(\w+)(?:\.(?:toPath|toFile|getPath|getAbsolutePath|toString|toUri)\(\))*$/.exec(
      argument.value,
    )?.[1];
    const made = name === undefined ? { start: argument.start, end: argument.end } : declaredAs(name, broken);
    const call = made && callIn(text, made, 'java');
    const joined = call && joinedOf(call, broken);
    if (made === undefined || call === undefined || joined === undefined) continue;
    return made.start === argument.start
      ? inLineOfItsOwn(broken, call, joined)
      : behindDeclaration(broken, name ?? argument.value, call, joined);
  }
  return undefined;
};

/** What the only declaration of a local variable gives it. */
function declaredAs(name: string, { text, functionStart, start }: Broken): Stretch | undefined {
  const body = text.slice(functionStart, start);
  const all = [...body.matchAll(new RegExp(`\\b(?:File|Path|var)\\s+${name}\\s*=\\s*`, 'g'))];
  const [only] = all;
  if (all.length !== 1 || only === undefined) return undefined;
  const from = functionStart + only.index + only[0].length;
  const end = endOfStatementAt(text, from, 'java');
  return end === undefined ? undefined : trimmed(text, { start: from, end: end - 1 });
}

function joinedOf({ callee, args }: WrittenCall, broken: Broken): Joined | undefined {
  const [first, second] = args;
  if (first === undefined) return undefined;
  if (/^new (?:java\.io\.)?File$/.test(callee)) {
    if (second === undefined) {
      const folder = /^("(?:[^"\\]|\\.)*\/")\s*\+/.exec(first.value)?.[1];
      return folder === undefined ? undefined : { kind: 'File', root: `new File(${folder}).toPath()` };
    }
    const below = /^("(?:[^"\\]|\\.)*\/)(?:[^"\\/]|\\.)*"\s*\+/.exec(second.value)?.[1];
    if (below !== undefined) return { kind: 'File', root: `new File(${first.value}, ${below}").toPath()` };
    if (isJavaText(first.value, broken)) return { kind: 'File', root: `new File(${first.value}).toPath()` };
    return isFile(first.value, broken) ? { kind: 'File', root: `${first.value}.toPath()` } : undefined;
  }
  const base = /^(\w+(?:\.\w+)*)\s*\.\s*resolve$/.exec(callee)?.[1];
  if (base !== undefined) return { kind: 'Path', root: base };
  const isGet = /^(?:Paths\.get|Path\.of)$/.test(callee) && args.length === 2;
  return isGet ? { kind: 'Path', root: `${callee}(${first.value})` } : undefined;
}

function isFile(name: string, { text }: Broken): boolean {
  return /^\w+$/.test(name) && new RegExp(`\\bFile\\s+${name}\\b`).test(text);
}

function behindDeclaration(
  broken: Broken,
  name: string,
  call: WrittenCall,
  joined: Joined,
): Proposal | undefined {
  const { text, functionStart } = broken;
  const statement = statementAt(text, functionStart, call.start, 'java');
  const end = endOfStatementAt(text, call.end, 'java');
  if (statement === undefined || end === undefined || /^try\b/.test(statement.before)) return undefined;
  const lines = check(name, joined, text).map((line) => `\n${statement.indent}${line}`);
  return { says, edits: [...normalised(call, joined), { start: end, end, text: lines.join('') }] };
}

/** `new FileInputStream(new File(folder, name))` */
function inLineOfItsOwn(broken: Broken, call: WrittenCall, joined: Joined): Proposal | undefined {
  const { text, functionStart, functionEnd } = broken;
  const statement = statementAt(text, functionStart, call.start, 'java');
  const body = text.slice(functionStart, functionEnd);
  const name = ['target', 'inside'].find((each) => !new RegExp(`\\b${each}\\b`).test(body));
  if (statement === undefined || name === undefined) return undefined;
  const made = `${text.slice(call.start, call.end)}${joined.kind === 'Path' ? '.normalize()' : ''}`;
  const lines = [`${joined.kind} ${name} = ${made};`, ...check(name, joined, text)];
  const needs = joined.kind === 'Path' ? { needs: 'java.nio.file.Path' } : {};
  return {
    says,
    ...needs,
    edits: [before(statement, lines), { start: call.start, end: call.end, text: name }],
  };
}

function normalised(call: WrittenCall, { kind }: Joined): readonly TextEdit[] {
  return kind === 'Path' ? [{ start: call.end, end: call.end, text: '.normalize()' }] : [];
}

function check(name: string, { kind, root }: Joined, text: string): readonly string[] {
  const path = kind === 'File' ? `${name}.toPath().normalize()` : name;
  return [
    `if (!${path}.startsWith(${root}.normalize())) {`,
    `${indentUnit(text)}throw new IllegalArgumentException("outside of the folder");`,
    '}',
  ];
}

/** By how much the file indents. */
function indentUnit(text: string): string {
  // A comment begins with one space more.
  return /\n(\t| {2,8})\S/.exec(text)?.[1] ?? '    ';
}

function before({ start, indent }: Statement, lines: readonly string[]): TextEdit {
  return { start, end: start, text: lines.map((line) => `${line}\n${indent}`).join('') };
}

/** A check of the name before the line that uses it, in Go. */
export const containInGo: Fixer = (broken) => {
  const { text, functionStart, tainted } = broken;
  // A path of an address begins with a slash: it is never local.
  const isAddress = tainted.some((each) =>
    /\.URL\.Path\b|RequestURI|\.Param\("[^"]*path"\)|\.URL$/i.test(each),
  );
  const name = tainted.find((each) => isName(each, broken) && joinOf(broken, each) !== undefined);
  const use = name === undefined || isAddress ? undefined : joinOf(broken, name);
  if (name === undefined && !isAddress) return ofInline(broken);
  if (name === undefined || use === undefined) return undefined;
  const statement = statementAt(text, functionStart, use, 'go');
  const leaves = statement && leaving(broken, statement, name);
  if (statement === undefined || leaves === undefined) return undefined;
  const lines = [`if !filepath.IsLocal(${name}) {`, ...leaves.lines.map((line) => `\t${line}`), '}'];
  return { says, needs: ['path/filepath', ...leaves.needs], edits: [before(statement, lines)] };
};

/** `filepath.Join(folder, r.FormValue("name"))`: the name gets a line, and the check one behind it. */
function ofInline(broken: Broken): Proposal | undefined {
  const { text, functionStart, functionEnd, start, end, tainted } = broken;
  const source = tainted.at(-1) ?? '';
  const part = text.slice(start, end);
  const joined = new RegExp(
    `(?:\\bJoin\\([^\\n]*,|"\\s*\\+)\\s*(${pattern(source)}(?:\\.\\w+|\\([^()]*\\))*)\\s*\\)`,
  ).exec(part);
  const value = joined?.[1];
  const statement = statementAt(text, functionStart, start, 'go');
  const body = text.slice(functionStart, functionEnd);
  const name = ['name', 'path', 'target'].find((each) => !new RegExp(`\\b${each}\\b(?!")`).test(body));
  if (joined === null || value === undefined || !givesGoText.test(value)) return undefined;
  const leaves = statement && name !== undefined ? leaving(broken, statement, name) : undefined;
  if (statement === undefined || name === undefined || leaves === undefined) return undefined;
  const lines = [
    `${name} := ${value}`,
    `if !filepath.IsLocal(${name}) {`,
    ...leaves.lines.map((line) => `\t${line}`),
    '}',
  ];
  const at = start + joined.index + joined[0].lastIndexOf(value);
  return {
    says,
    needs: ['path/filepath', ...leaves.needs],
    edits: [before(statement, lines), { start: at, end: at + value.length, text: name }],
  };
}

function pattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** A name by itself: what was joined to a folder before is none. */
function isName(name: string, { text, functionStart, start }: Broken): boolean {
  if (!/^\w+(?:\.\w+)?$/.test(name)) return false;
  const body = text.slice(functionStart, start);
  return !new RegExp(
    `\\b${escaped(name)}\\s*(?:,\\s*\\w+\\s*)?:?=(?!=)[^\\n]*(?:Join\\(|Clean\\(|\\+|Sprintf)`,
  ).test(body);
}

/** Where the name is first joined to a folder. */
function joinOf({ text, functionStart, start, end }: Broken, name: string): number | undefined {
  const part = text.slice(functionStart, end);
  const joined = new RegExp(
    `\\b(?:file)?path\\.Join\\([^\\n]*,[^\\n]*\\b${escaped(name)}\\s*[,)]|\\+\\s*${escaped(name)}\\b(?!\\s*\\+)`,
  ).exec(part);
  return joined === null ? undefined : Math.min(start, functionStart + joined.index);
}

interface Leaving {
  readonly lines: readonly string[];
  readonly needs: readonly string[];
}

/** How the function around is left when something is wrong. */
function leaving({ text, functionStart }: Broken, statement: Statement, name: string): Leaving | undefined {
  const head = text.slice(functionStart, text.indexOf('{', functionStart));
  const match =
    /^func\b[^(]*(?:\([^()]*\)\s*\w+(?:\[[^\]]*\])?)?\s*(\((?:[^()]|\([^()]*\))*\))\s*([\s\S]*)$/.exec(head);
  if (match === null) return undefined;
  const results = (match[2] ?? '').trim();
  const writer = /\b(\w+)\s+http\.ResponseWriter\b/.exec(match[1] ?? '')?.[1];
  if (results === '') {
    if (writer === undefined)
      return isInLoop(text, functionStart, statement.start)
        ? { lines: ['continue'], needs: [] }
        : { lines: ['return'], needs: [] };
    return {
      lines: [`http.Error(${writer}, "not a path inside of the folder", http.StatusBadRequest)`, 'return'],
      needs: [],
    };
  }
  const types = results
    .replace(/^\(|\)$/g, '')
    .split(',')
    .map((each) => each.trim());
  const zeros = types.slice(0, -1).map(zeroOf);
  if (types.at(-1) !== 'error' || zeros.includes(undefined)) return undefined;
  const error = `fmt.Errorf("%q is outside of the folder", ${name})`;
  return { lines: [`return ${[...zeros, error].join(', ')}`], needs: ['fmt'] };
}

function zeroOf(type: string): string | undefined {
  if (/^(?:\*|\[\]|map\[|chan |func\()|^(?:any|error|interface\{\})$/.test(type)) return 'nil';
  if (type === 'string') return '""';
  if (type === 'bool') return 'false';
  return /^(?:u?int(?:8|16|32|64)?|float(?:32|64)|byte|rune)$/.test(type) ? '0' : undefined;
}

function isInLoop(text: string, from: number, at: number): boolean {
  const open: boolean[] = [];
  for (const line of text.slice(from, at).split('\n')) {
    const plain = line.replace(/"(?:\\.|[^"\\])*"|`[^`]*`|\/\/.*$/g, '');
    for (const letter of plain) {
      if (letter === '{') open.push(/^\s*for\b/.test(plain));
      else if (letter === '}') open.pop();
    }
  }
  return open.includes(true);
}

function escaped(text: string): string {
  return text.replaceAll('.', '\\.');
}
