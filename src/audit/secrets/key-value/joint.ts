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
  const { text, nameEnd } = named;
  if (isReference(named)) return undefined;
  const at = nameEnd + (matchAt(/\\{0,3}["'`]?\]?\)?[ \t]*/y, text, nameEnd)?.[0].length ?? 0);
  for (const { joint, pattern, needs } of joints) {
    if (needs !== undefined && !conditions[needs](named, at)) continue;
    const match = matchAt(pattern, text, at);
    if (match !== undefined) return { joint, at: at + match[0].length };
  }
  return undefined;
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

type Condition = 'quoted-name' | 'code' | 'element' | 'statement';

const conditions: Readonly<Record<Condition, (named: Named, at: number) => boolean>> = {
  'quoted-name': isQuoted,
  code: ({ syntax }) => syntax === 'code' || syntax === 'prose',
  element: (named, at) => /[<:/]/.test(named.text[named.nameStart - 1] ?? '') || isQuoted(named, at),
  statement: ({ text, nameStart, nameEnd }) =>
    /[ \t]/.test(text[nameEnd] ?? '') &&
    /\b(?:by|with|set|encrypted|role|user|alter|create)\b[^\n]{0,80}$/i.test(
      text.slice(Math.max(0, nameStart - 100), nameStart),
    ),
};

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
  // What holds when nothing is configured: process.env.X || "…", process.env["X"] ?? "…"
  { joint: 'fallback', pattern: /(?:\|\||\?\?|\?:|or\b)\s{0,20}(?=["'`])/y },
  { joint: 'compare', pattern: /(?:===?|!==?|\.equals\(|\.Equals\(|-eq|-ne)[ \t]{0,4}(?=["'`])/y },
  // `password: string = "…"`, `password string = "…"`, `char password[] = "…"`
  {
    joint: 'assign',
    pattern:
      /[?!]?:[ \t]{0,4}(?:static |readonly |const |&'?\w* ?)?[A-Za-z][\w.<>|?[\]&' ]{0,40}?[ \t]{0,8}:?=(?![=>~])\s{0,80}(?=\S)/y,
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
  { joint: 'pair', pattern: /,\s{0,40}(?=[A-Za-z@]{0,3}\\?["'`])/y, needs: 'quoted-name' },
  { joint: 'call', pattern: /\([ \t]{0,4}(?=[A-Za-z@]{0,3}["'`])/y },
  // CREATE USER … PASSWORD '…'
  { joint: 'statement', pattern: /(?:TO |BY |to |by |is |IS )?(?=["'])/y, needs: 'statement' },
];
