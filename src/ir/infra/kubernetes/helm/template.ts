import { type Pipeline, readPipeline } from './expression.ts';

/** A part of a template, with the line in which it begins. */
export type Node =
  | { readonly kind: 'text'; readonly text: string; readonly line: number }
  | { readonly kind: 'value'; readonly pipeline: Pipeline | undefined; readonly line: number }
  | {
      readonly kind: 'if' | 'with' | 'range';
      readonly pipeline: Pipeline | undefined;
      readonly body: readonly Node[];
      readonly otherwise: readonly Node[];
      readonly line: number;
    };

/** A template, and those that it defines by name. */
export interface Template {
  readonly nodes: readonly Node[];
  readonly defined: ReadonlyMap<string, readonly Node[]>;
}

/** A block that is being read. */
interface Open {
  readonly kind: 'if' | 'with' | 'range' | 'define' | 'root';
  readonly name: string;
  readonly pipeline: Pipeline | undefined;
  readonly line: number;
  readonly body: Node[];
  readonly otherwise: Node[];
  isElse: boolean;
  /** `else if` opens a block that the same `end` closes. */
  readonly isChained: boolean;
}

/** Most blocks in each other. */
const deepest = 60;

/** Most letters of one action. */
const longestAction = 20_000;

/** Reads a template of Go; undefined when its blocks or braces do not close. */
export function readTemplate(text: string): Template | undefined {
  const defined = new Map<string, readonly Node[]>();
  const stack: Open[] = [opened('root', '', undefined, 1)];
  let at = 0;
  let line = 1;
  let isTrimmed = false;
  for (let start = text.indexOf('{{'); start >= 0; start = text.indexOf('{{', at)) {
    const end = endOf(text, start + 2);
    if (end === undefined) return undefined;
    const { body, left, right } = actionIn(text.slice(start + 2, end - 2));
    const before = text.slice(at, start);
    push(stack, trimmed(before, isTrimmed, left), line + leading(before, isTrimmed));
    line += linesIn(before);
    if (!isAct(stack, body, line, defined)) return undefined;
    line += linesIn(text.slice(start, end));
    at = end;
    isTrimmed = right;
  }
  const rest = text.slice(at);
  push(stack, trimmed(rest, isTrimmed, false), line + leading(rest, isTrimmed));
  const [root] = stack;
  return stack.length === 1 && root !== undefined ? { nodes: root.body, defined } : undefined;
}

/** Behind the braces that close an action; quotes and comments may hold braces. */
function endOf(text: string, start: number): number | undefined {
  const comment = /^-?\s*\/\*/.exec(text.slice(start, start + 20));
  let at = comment === null ? start : text.indexOf('*/', start + comment[0].length);
  if (at < 0) return undefined;
  for (; at < text.length && at - start < longestAction; at++) {
    const letter = text[at];
    if (letter === '}' && text[at + 1] === '}') return at + 2;
    if (letter !== '"' && letter !== '`') continue;
    for (at++; at < text.length && text[at] !== letter; at++) if (letter === '"' && text[at] === '\\') at++;
  }
  return undefined;
}

/** What stands between braces, and whether dashes take away the white space around them. */
function actionIn(inner: string): { readonly body: string; readonly left: boolean; readonly right: boolean } {
  const left = /^-\s/.test(inner) || inner === '-';
  const right = /\s-$/.test(inner) || /^-?\s*\/\*[\s\S]*\*\/\s*-$/.test(inner);
  const body = inner.slice(left ? 1 : 0, right ? -1 : undefined);
  return { body: /^\s*\/\*/.test(body) ? '' : body, left, right };
}

function isAct(stack: Open[], body: string, line: number, defined: Map<string, readonly Node[]>): boolean {
  const [, word = '', rest = ''] = /^\s*([a-z]*)\b([\s\S]*)$/.exec(body) ?? [];
  switch (word) {
    case 'if':
    case 'with':
    case 'range':
      stack.push(opened(word, '', readPipeline(rest), line));
      return stack.length < deepest;
    case 'define':
    case 'block':
      stack.push(opened('define', /"([^"]*)"/.exec(rest)?.[1] ?? '', undefined, line));
      return stack.length < deepest;
    case 'else':
      return isElse(stack, rest.trim(), line);
    case 'end':
      return isClosed(stack, defined);
    default:
      if (body.trim() !== '') put(stack, { kind: 'value', pipeline: readPipeline(body), line });
      return true;
  }
}

function isElse(stack: Open[], rest: string, line: number): boolean {
  const top = stack.at(-1);
  if (top === undefined || top.kind === 'root' || top.kind === 'define' || top.isElse) return false;
  top.isElse = true;
  const [, word, condition = ''] = /^(if|with)\b([\s\S]*)$/.exec(rest) ?? [];
  if (word === 'if' || word === 'with') stack.push(opened(word, '', readPipeline(condition), line, true));
  return stack.length < deepest;
}

function isClosed(stack: Open[], defined: Map<string, readonly Node[]>): boolean {
  for (;;) {
    const top = stack.pop();
    if (top === undefined || top.kind === 'root') return false;
    if (top.kind === 'define') defined.set(top.name, top.body);
    else {
      const { kind, pipeline, body, otherwise, line } = top;
      put(stack, { kind, pipeline, body, otherwise, line });
    }
    if (!top.isChained) return true;
  }
}

function opened(
  kind: Open['kind'],
  name: string,
  pipeline: Pipeline | undefined,
  line: number,
  isChained = false,
): Open {
  return { kind, name, pipeline, line, body: [], otherwise: [], isElse: false, isChained };
}

function push(stack: readonly Open[], text: string, line: number): void {
  if (text !== '') put(stack, { kind: 'text', text, line });
}

function put(stack: readonly Open[], node: Node): void {
  const top = stack.at(-1);
  (top?.isElse ? top.otherwise : top?.body)?.push(node);
}

function trimmed(text: string, atStart: boolean, atEnd: boolean): string {
  const begun = atStart ? text.trimStart() : text;
  return atEnd ? begun.trimEnd() : begun;
}

/** Lines that are taken away at the beginning. */
function leading(text: string, isTrimmed: boolean): number {
  return isTrimmed ? linesIn(text.slice(0, text.length - text.trimStart().length)) : 0;
}

function linesIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  return count;
}
