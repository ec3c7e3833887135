import type { FileSyntax } from '../file-role.ts';

/** How a value is joined to its name. */
export type Joint =
  | 'assign'
  | 'colon'
  | 'call'
  | 'pair'
  | 'compare'
  | 'fallback'
  | 'flag'
  | 'element'
  | 'sibling'
  | 'block'
  | 'among'
  | 'statement';

/** A name in its surroundings. */
export interface Named {
  readonly text: string;
  readonly nameStart: number;
  readonly nameEnd: number;
  readonly syntax: FileSyntax;
}

/** Reads what joins a name to its value; `at` is where the value starts. */
export function readJoint(named: Named): { joint: Joint; at: number } | undefined {
  const { text, nameStart, nameEnd } = named;
  if (isReference(named) || isChoice(text, nameStart)) return undefined;
  // `action=pass:repeat=0`: the name is itself a value.
  if (text[nameStart - 1] === '=' && text[nameEnd] === ':') return undefined;
  const at = nameEnd + (matchAt(/\\{0,3}["'`]?\]?\)?[ \t]*/y, text, nameEnd)?.[0].length ?? 0);
  for (const { joint, pattern, needs } of joints) {
    if (needs !== undefined && !conditions[needs](named, at)) continue;
    const match = matchAt(pattern, text, at);
    if (match !== undefined) return { joint, at: at + match[0].length };
  }
  const inBlock = named.syntax === 'config' ? readMapping(named) : undefined;
  return inBlock === undefined ? undefined : { joint: 'block', at: inBlock };
}

/** The lines of a mapping that are looked through for its value. */
const mostLines = 12;

/**
 * YAML gives the name to a mapping and the value to a key inside of it: parameters of CloudFormation, inputs of a
 * workflow, schemas. `at` of the value, which stands at the first level below the name.
 */
function readMapping({ text, nameStart, nameEnd }: Named): number | undefined {
  const opened = matchAt(/["']?:[ \t]{0,20}(?:#[^\n]{0,200})?\r?\n/y, text, nameEnd);
  if (opened === undefined) return undefined;
  const outer = indentationBefore(text, nameStart);
  let at = nameEnd + opened[0].length;
  let inner: number | undefined;
  for (let i = 0; outer !== undefined && i < mostLines && at < text.length; i++) {
    const indentation = matchAt(/[ \t]*/y, text, at)?.[0].length ?? 0;
    const key = matchAt(
      /["']?(?:default|Default|value|Value)["']?:[ \t]{1,20}(?=\S)/y,
      text,
      at + indentation,
    );
    const end = text.indexOf('\n', at);
    if (end > at + indentation + 1 && indentation <= outer) return undefined;
    inner ??= indentation;
    if (key !== undefined && indentation === inner) return at + indentation + key[0].length;
    if (end < 0) return undefined;
    at = end + 1;
  }
  return undefined;
}

/** Undefined where more than the name stands on its line. */
function indentationBefore(text: string, nameStart: number): number | undefined {
  const line = text.slice(text.lastIndexOf('\n', nameStart - 1) + 1, nameStart);
  return /^[ \t]*["']?$/.test(line) ? line.replace(/["']$/, '').length : undefined;
}

/** `done ? 'pass' : 'fail'` */
function isChoice(text: string, nameStart: number): boolean {
  return /\?\s{0,20}["'`]$/.test(text.slice(Math.max(0, nameStart - 24), nameStart));
}

/** A sticky pattern tried at one place. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

/** `$(PWD):/mnt`, `${PWD}:/mnt`, `$PWD:/mnt`: the name's own value is wanted here, nothing is given to it. */
function isReference({ text, nameStart, nameEnd }: Named): boolean {
  if (text[nameStart - 1] === '(' && text[nameEnd] === ')') return true;
  return (
    (text[nameStart] === '$' || text[nameStart - 1] === '{') && /^\}?:/.test(text.slice(nameEnd, nameEnd + 2))
  );
}

type Condition = 'quoted-name' | 'first-argument' | 'named' | 'code' | 'element' | 'statement';

const conditions: Readonly<Record<Condition, (named: Named, at: number) => boolean>> = {
  'quoted-name': isQuoted,
  'first-argument': (named, at) =>
    isQuoted(named, at) && /[([{]\s*\w{0,3}\\?["'`]$/.test(textBefore(named, 40)),
  // {"name": "DB_PASSWORD", …}, - name: DB_PASSWORD
  named: (named) =>
    /(?:name|key|id|variable)\\?["']?\s{0,4}[:=]\s{0,4}\\?["']?$/i.test(textBefore(named, 40)),
  code: ({ syntax }) => syntax === 'code' || syntax === 'prose',
  element: (named, at) => /[<:/]/.test(named.text[named.nameStart - 1] ?? '') || isQuoted(named, at),
  statement: ({ text, nameStart, nameEnd }) =>
    /[ \t]/.test(text[nameEnd] ?? '') &&
    /\b(?:by|with|set|encrypted|role|user|alter|create)\b[^\n]{0,80}$/i.test(
      text.slice(Math.max(0, nameStart - 100), nameStart),
    ),
};

function textBefore({ text, nameStart }: Named, length: number): string {
  return text.slice(Math.max(0, nameStart - length), nameStart);
}

function isQuoted({ text, nameEnd }: Named, at: number): boolean {
  return /["'`\]]/.test(text.slice(nameEnd, at));
}

/** Tried in this order; the first that fits decides. */
const joints: readonly { joint: Joint; pattern: RegExp; needs?: Condition }[] = [
  // <add key="Password" value="…"/>, <entry key="password">…</entry>, <Setting name="Password"><value>…, plist
  {
    joint: 'pair',
    pattern:
      /(?:[\w:]+=["'][^"'<>]{0,80}["']\s{1,20}){0,3}(?:value|Value|val|content|defaultValue)\s?=\s?(?=["'])/y,
    needs: 'quoted-name',
  },
  {
    joint: 'element',
    pattern: /(?:[\w:]+=["'][^"'<>]{0,80}["'][ \t]*){0,3}>\s{0,80}(?:<(?:value|string)>\s{0,40})?(?=[^<\s])/y,
    needs: 'element',
  },
  { joint: 'element', pattern: /<\/key>\s{0,80}<string>(?=[^<\s])/y },
  // `- name: DB_PASSWORD` over `value: …`; {"name": "DB_PASSWORD", "value": "…"}
  {
    joint: 'sibling',
    pattern:
      /,?\s{0,4}\r?\n?[ \t]{0,40}\\?["']?(?:value|Value|val|default|defaultValue|defaultvalue)\\?["']?\s{0,4}[:=]\s{0,4}(?=\S)/y,
  },
  {
    joint: 'sibling',
    pattern:
      /,?[ \t]{0,4}(?:\r?\n[ \t]{0,40})?(?:\\?["']?\w{1,30}\\?["']?[ \t]{0,4}[:=][ \t]{0,4}(?:"[^"\n]{0,120}"|'[^'\n]{0,120}'|[\w./-]{1,80})[ \t]{0,4},?[ \t]{0,4}(?:\r?\n[ \t]{0,40})?){1,4}\\?["']?(?:value|Value|val|default|Default|defaultValue)\\?["']?\s{0,4}[:=]\s{0,4}(?=\S)/y,
    needs: 'named',
  },
  // variable "db_password" { default = "…" }, "DbPassword": { "Type": "String", "Default": "…" }
  {
    joint: 'block',
    pattern:
      /[ \t]{0,4}\{[^{}]{0,600}?[\s,{]["']?(?:default|Default|value|Value)["']?\s{0,8}[:=]\s{0,8}(?=\S)/y,
    needs: 'quoted-name',
  },
  {
    joint: 'block',
    pattern:
      /[:=]\s{0,8}\{[^{}]{0,600}?[\s,{]["']?(?:default|Default|value|Value)["']?\s{0,8}[:=](?!>)\s{0,8}(?=\S)/y,
  },
  // What holds when nothing is configured: process.env.X || "…", process.env["X"] ?? "…"
  { joint: 'fallback', pattern: /(?:\|\||\?\?|\?:|or\b)\s{0,20}(?=["'`])/y },
  { joint: 'compare', pattern: /(?:===?|!==?|\.equals\(|\.Equals\(|-eq|-ne)[ \t]{0,4}(?=["'`])/y },
  // `password: string = "…"`, `password string = "…"`, `char password[] = "…"`
  {
    joint: 'assign',
    pattern:
      /[?!]?:[ \t]{0,4}(?!Digest )(?:static |readonly |const |&'?\w* ?)?[A-Za-z][\w.<>|?[\]&' ]{0,40}?[ \t]{0,8}:?=(?![=>~])\s{0,80}(?=\S)/y,
    needs: 'code',
  },
  {
    joint: 'assign',
    pattern: /(?:string|\[\w{0,12}\]|text|varchar\(\d+\)|NSString|str)[ \t]{0,4}:?=(?![=>~])\s{0,80}(?=\S)/y,
    needs: 'code',
  },
  {
    joint: 'assign',
    pattern: /(?:=>|:=|\?=|\|\|=|=|<-)(?![=>~])[ \t]{0,40}(?:\r?\n[ \t]{0,80}(?=["'`]))?(?=\S)/y,
  },
  { joint: 'colon', pattern: /:(?![:=])[ \t]{0,40}(?:\r?\n[ \t]{0,80}(?=["'`]))?(?=\S)/y },
  { joint: 'pair', pattern: /,\s{0,40}(?=[A-Za-z@]{0,3}\\?["'`])/y, needs: 'first-argument' },
  // Somewhere in a list, where names and values may alternate or not.
  { joint: 'among', pattern: /,[ \t]{0,40}(?=[A-Za-z@]{0,3}\\?["'`])/y, needs: 'quoted-name' },
  { joint: 'call', pattern: /\([ \t]{0,4}(?=[A-Za-z@]{0,3}["'`])/y },
  // CREATE USER … PASSWORD '…'
  { joint: 'statement', pattern: /(?:TO |BY |to |by |is |IS )?(?=["'])/y, needs: 'statement' },
];
