import type { SyntaxTree } from '#parse/syntax/tree';
import type { CodeModule } from '../module.ts';
import { escapedName, lowerPageScript, rawName } from './lower.ts';
import { openScript, type Script } from './script.ts';

/** Where names of a template belong: an element of what a block goes through, before the page's own. */
interface Block {
  readonly name: string;
  /** What `this` is inside, as code; undefined where it is that of the block around. */
  readonly self: string | undefined;
}

/**
 * Lowers a Handlebars or Mustache template: `{{name}}` prints escaped, `{{{name}}}` and `{{&name}}` as it is; blocks
 * that go through a list make its elements what names mean first.
 */
export function lowerHandlebars(path: string, text: string, parse: (text: string) => SyntaxTree): CodeModule {
  const script = openScript();
  const blocks: Block[] = [];
  for (const match of text.matchAll(/\{\{(\{)?~?([#/^&>!*]?)((?:"[^"]*"|'[^']*'|[^}"'])*)\}?\}\}/g)) {
    const [whole, triple, sign = '', body = ''] = match;
    const start = match.index;
    const words = wordsOf(body.replace(/~\s*$/, ''));
    const tag = { start, end: start + whole.length, words, blocks };
    if (sign === '!' || sign === '>' || sign === '*') continue;
    if (sign === '#' || sign === '^') open(tag, sign);
    else if (sign === '/') blocks.pop();
    else if (words[0] !== 'else') print(script, tag, triple !== undefined || sign === '&');
  }
  return lowerPageScript(path, text, script, parse);
}

interface Tag {
  readonly start: number;
  readonly end: number;
  readonly words: readonly string[];
  readonly blocks: Block[];
}

/** Words of a tag: names, texts, numbers, `key=value`; parentheses are left out. */
function wordsOf(body: string): readonly string[] {
  return body.match(/"[^"]*"|'[^']*'|[^\s()|]+/g) ?? [];
}

function open({ words, blocks }: Tag, sign: string): void {
  const [name = '', subject] = words;
  const list = name === 'each' ? subject : sign === '#' && words.length === 1 ? name : undefined;
  if (list !== undefined && !/^(?:if|unless|with)$/.test(name))
    blocks.push({ name, self: `Object.values(${codeOf(list, blocks)}).find(Boolean)` });
  else if (name === 'with' && subject !== undefined) blocks.push({ name, self: codeOf(subject, blocks) });
  else blocks.push({ name, self: undefined });
}

function print(script: Script, { start, end, words, blocks }: Tag, isRaw: boolean): void {
  const [first = '', ...others] = words;
  const parts = others.length === 0 ? [first] : others.map((word) => word.replace(/^[\w-]+=/, ''));
  const code = parts.map((word) => codeOf(word, blocks)).join('+');
  script.add(`;${isRaw ? rawName : escapedName}(''+${code || "''"});\n`, start, end);
}

/** A word of a template as JavaScript. */
function codeOf(word: string, blocks: readonly Block[]): string {
  if (/^(?:["']|-?\d|true$|false$|null$|undefined$)/.test(word)) return JSON.stringify(word);
  const ups = word.match(/^(?:\.\.\/)*/)?.[0].length ?? 0;
  const inner = blocks.filter(({ self }) => self !== undefined);
  const self = inner.slice(0, inner.length - ups / 3).at(-1)?.self;
  const path = word.slice(ups).replace(/^this[./]?|^\.\/?/, '');
  if (/^@root\./.test(word)) return namesOf(word.slice(6));
  if (word.startsWith('@') || !/^[\w$.\-[\]/]*$/.test(path)) return "''";
  if (path === '') return self ?? "''";
  const own = namesOf(path);
  return self === undefined
    ? own
    : /^(?:this|\.)/.test(word.slice(ups))
      ? `${self}.${own}`
      : `(${self}.${own}||${own})`;
}

/** `a.b.[0]` as `a.b[0]`; what no program could be called is left out. */
function namesOf(path: string): string {
  const [first = '', ...rest] = path.split(/[./]/).filter(Boolean);
  if (!/^[A-Za-z_$][\w$]*$/.test(first)) return "''";
  return rest.reduce(
    (code, name) =>
      /^[A-Za-z_$][\w$]*$/.test(name)
        ? `${code}.${name}`
        : `${code}[${JSON.stringify(name.replace(/[[\]]/g, ''))}]`,
    first,
  );
}
