import type { SyntaxTree } from '#parse/syntax/tree';
import type { CodeModule } from '../module.ts';
import { escapedName, lowerPageScript, rawName, scriptName } from './lower.ts';
import { openScript, type Script } from './script.ts';

/** A line of a template without its indentation. */
interface Line {
  readonly text: string;
  readonly start: number;
  readonly indent: number;
}

/**
 * Lowers a Pug template: `=` and `#{}` print escaped, `!=` and `!{}` as it is, attributes escaped; lines with `-` are
 * JavaScript, `each`, `if`, `while` and the like are what they are called.
 */
export function lowerPug(path: string, text: string, parse: (text: string) => SyntaxTree): CodeModule {
  const script = openScript();
  const open: number[] = [];
  let plain: { readonly indent: number; readonly isScript: boolean } | undefined;
  for (const line of linesOf(text)) {
    if (plain !== undefined && line.indent > plain.indent) {
      interpolate(script, line, plain.isScript);
      continue;
    }
    plain = undefined;
    while ((open.at(-1) ?? -1) >= line.indent && !/^else\b/.test(line.text)) close(script, open, line);
    if (/^else\b/.test(line.text)) while ((open.at(-1) ?? -1) > line.indent) close(script, open, line);
    if (lowerControl(script, line, open)) continue;
    if (/^\/\//.test(line.text)) plain = { indent: line.indent, isScript: false };
    else {
      lowerTag(script, line);
      if (/^[\w.#-]*(?:\(.*\))?\.\s*$/.test(line.text))
        plain = { indent: line.indent, isScript: /^script/.test(line.text) };
    }
  }
  while (open.length > 0) close(script, open, { text: '', start: text.length, indent: 0 });
  return lowerPageScript(path, text, script, parse);
}

function* linesOf(text: string): Generator<Line> {
  for (const match of text.matchAll(/^([ \t]*)(\S.*)$/gm)) {
    const [, blank = '', own = ''] = match;
    yield { text: own, start: match.index + blank.length, indent: blank.length };
  }
}

function close(script: Script, open: number[], { start }: Line): void {
  open.pop();
  script.add('}\n', start, start);
}

/** `each item in items`, `if user`, `- const a = 1`. @returns false for a line that is none of those */
function lowerControl(script: Script, { text, start, indent }: Line, open: number[]): boolean {
  const end = start + text.length;
  const each = /^(?:each|for)\s+([\w$]+)(?:\s*,\s*[\w$]+)?\s+(?:in|of)\s+(.*)$/.exec(text);
  if (each !== null) {
    script.add(`for(const ${each[1]} of `, start, end);
    script.copy(each[2] ?? '', end - (each[2]?.length ?? 0));
    script.add('){\n', end, end);
    open.push(indent);
    return true;
  }
  const condition = /^(if|unless|while|else if)\s+(.*)$/.exec(text);
  if (condition !== null) {
    if (condition[1] === 'else if') open.pop();
    const keyword = { if: 'if(', unless: 'if(!', while: 'while(', 'else if': '}else if(' }[
      condition[1] ?? 'if'
    ];
    script.add(keyword ?? 'if(', start, start);
    script.copy(condition[2] ?? '', end - (condition[2]?.length ?? 0));
    script.add('){\n', end, end);
    open.push(indent);
    return true;
  }
  if (/^else\s*$/.test(text)) {
    open.pop();
    script.add('}else{\n', start, end);
    open.push(indent);
    return true;
  }
  const code = /^-\s*(.*)$/.exec(text)?.[1];
  if (code !== undefined && !/\{\s*$/.test(code)) {
    script.copy(code, end - code.length);
    script.add(';\n', end, end);
    return true;
  }
  return /^(?:extends|include|block|append|prepend|mixin|doctype|case|when|default)\b/.test(text);
}

/** `a.link(href=url)= text`: what it prints into the page. */
function lowerTag(script: Script, line: Line): void {
  const { text, start } = line;
  const head = /^[\w.#:-]*/.exec(text)?.[0].length ?? 0;
  let at = head;
  if (text[at] === '(') {
    const end = closing(text, at);
    attributes(script, text.slice(at + 1, end), start + at + 1);
    at = end + 1;
  }
  const output = /^(!?=)\s*(.*)$/.exec(text.slice(at));
  if (output !== null)
    print(script, output[2] ?? '', start + text.length - (output[2]?.length ?? 0), output[1] === '!=');
  else interpolate(script, { ...line, text: text.slice(at), start: start + at }, false);
}

function closing(text: string, at: number): number {
  let depth = 0;
  for (let i = at; i < text.length; i++) {
    if (text[i] === '(') depth++;
    else if (text[i] === ')' && --depth === 0) return i;
  }
  return text.length;
}

/** Addresses and handlers of events run scripts, however they are escaped. */
function attributes(script: Script, text: string, start: number): void {
  const each =
    /([\w:@-]+)\s*(!?=)\s*((?:"[^"]*"|'[^']*'|`[^`]*`|\([^)]*\)|\[[^\]]*\]|\{[^}]*\}|[^\s,"'`([{])+)/g;
  for (const match of text.matchAll(each)) {
    const [whole, name = '', sign, value = ''] = match;
    const at = start + match.index + whole.length - value.length;
    if (/^on/i.test(name)) printAs(script, scriptName, value, at);
    else if (/^(?:href|src|action|formaction)$/i.test(name) && /^[\w$]/.test(value))
      printAs(script, scriptName, value, at);
    else print(script, value, at, sign === '!=');
  }
}

/** `Hello #{name}`, `!{markup}`. */
function interpolate(script: Script, { text, start }: Line, isScript: boolean): void {
  for (const match of text.matchAll(/([#!])\{([^}]*)\}/g)) {
    const [, sign, value = ''] = match;
    const at = start + match.index + 2;
    if (isScript) printAs(script, scriptName, value, at);
    else print(script, value, at, sign === '!');
  }
}

function print(script: Script, value: string, at: number, isRaw: boolean): void {
  printAs(script, isRaw ? rawName : escapedName, value, at);
}

function printAs(script: Script, name: string, value: string, at: number): void {
  if (value.trim() === '') return;
  script.add(`;${name}(`, at, at + value.length);
  script.copy(value, at);
  // A line may end in a comment.
  script.add('\n);\n', at, at + value.length);
}
