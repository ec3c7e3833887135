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
  | 'sibling';

/** A literal that a name is given, in offsets of the text that was read. */
export interface Literal {
  readonly start: number;
  readonly end: number;
  readonly quoted: boolean;
  readonly joint: Joint;
  /** The value ends in the middle of an expression: something is appended to it or called on it. */
  readonly continued: boolean;
}

/** Longest value that is read; a longer one is data and no password. */
const longest = 512;

/**
 * Reads the literal that is assigned to a name ending at `at`, over the syntaxes of configuration and source code.
 * Gives nothing when the name is compared with, typed by or computed from something else.
 */
export function readAssignment(
  text: string,
  nameStart: number,
  at: number,
  syntax: FileSyntax,
): Literal | undefined {
  const flag = readFlag(text, nameStart, at);
  if (flag !== undefined) return flag;
  const afterName = skip(/\\{0,3}["'`]?\]?\)?[ \t]*/y, text, at);
  const joint = readJoint(text, nameStart, at, afterName, syntax);
  return joint === undefined ? undefined : readLiteral(text, joint.at, joint.joint, syntax, nameStart);
}

/** `--password secret`, `-Dpassword=…` is an assignment and not read here. */
function readFlag(text: string, nameStart: number, at: number): Literal | undefined {
  if (text[nameStart - 1] !== '-' && text[nameStart] !== '-') return undefined;
  const match = sticky(/ ["']?([^\s"'`;|&<>()-][^\s"'`;|&<>()]{3,127})(?=["'\s;|&`]|$)/y, text, at);
  if (match === undefined) return undefined;
  const end = at + match[0].length;
  return { start: end - (match[1] ?? '').length, end, quoted: false, joint: 'flag', continued: false };
}

function readJoint(
  text: string,
  nameStart: number,
  nameEnd: number,
  at: number,
  syntax: FileSyntax,
): { joint: Joint; at: number } | undefined {
  const keyQuoted = at > nameEnd && /["'`\]]/.test(text.slice(nameEnd, at));
  for (const { joint, pattern, needs } of joints) {
    if (needs === 'quoted-name' && !keyQuoted) continue;
    if (needs === 'code' && syntax !== 'code' && syntax !== 'prose') continue;
    const match = sticky(pattern, text, at);
    if (match === undefined) continue;
    if (joint === 'element' && text[nameStart - 1] !== '<' && text[nameStart - 1] !== ':' && !keyQuoted)
      continue;
    return { joint, at: at + match[0].length };
  }
  return undefined;
}

/** Tried in this order; the first that fits decides. */
const joints: readonly { joint: Joint; pattern: RegExp; needs?: 'quoted-name' | 'code' }[] = [
  // XML: <add key="Password" value="…"/>, <entry key="password">…</entry>, <Setting name="Password"><value>…
  {
    joint: 'pair',
    pattern:
      /(?:[\w:]+=["'][^"'<>]{0,80}["']\s{1,20}){0,3}(?:value|Value|val|content|defaultValue)\s?=\s?(?=["'])/y,
    needs: 'quoted-name',
  },
  {
    joint: 'element',
    pattern: /(?:[\w:]+=["'][^"'<>]{0,80}["'][ \t]*){0,3}>\s{0,80}(?:<(?:value|string)>\s{0,40})?(?=[^<\s])/y,
  },
  { joint: 'element', pattern: /<\/key>\s{0,80}<string>(?=[^<\s])/y },
  // A name as a value, and its own value beside it: `- name: DB_PASSWORD` over `value: …`, {"name": "X", "value": "…"}
  {
    joint: 'sibling',
    pattern:
      /,?\s{0,4}\r?\n?[ \t]{0,40}\\?["']?(?:value|Value|val|default|defaultValue|defaultvalue)\\?["']?\s{0,4}[:=]\s{0,4}(?=\S)/y,
  },
  { joint: 'compare', pattern: /(?:===?|!==?|\.equals\(|\.Equals\(|-eq|-ne)[ \t]{0,4}(?=["'`])/y },
  // Names with a type: `password: string = "…"`, `password string = "…"`, `char password[] = "…"`
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
  { joint: 'assign', pattern: /(?:=>|:=|\?=|\|\|=|=|<-)(?![=>~])\s{0,4}\r?\n?[ \t]{0,80}(?=\S)/y },
  { joint: 'colon', pattern: /:(?![:=])[ \t]{0,40}(?:\r?\n[ \t]{0,80})?(?=\S)/y },
  { joint: 'pair', pattern: /,\s{0,40}(?=[A-Za-z@]{0,3}\\?["'`])/y, needs: 'quoted-name' },
  { joint: 'call', pattern: /\([ \t]{0,4}(?=[A-Za-z@]{0,3}["'`])/y },
  { joint: 'call', pattern: /(?:TO|BY|to|by|is|IS)[ \t]{1,4}(?=["'])/y },
];

/** Expressions whose last argument is what holds when nothing is configured: the value that ships. */
const fallbacks: readonly RegExp[] = [
  /(?:process\.env|import\.meta\.env|env|ENV|\$_ENV|\$_SERVER)(?:\.\w{1,80}|\[["'][\w.-]{1,80}["']\])\s{0,20}(?:\|\||\?\?|\?:|or)\s{0,20}(?=["'`])/y,
  /[\w.:>$\\-]{0,60}(?:getenv|get_env|getEnv|GetEnv|environ\.get|env|Env|config|getProperty|get|GetString|getOrDefault|fetch|getString|default)\(\s{0,20}["'][\w.:-]{1,80}["']\s{0,8},\s{0,20}(?:default\s?=\s?)?(?=["'`])/y,
  /(?:os\.)?(?:getenv|environ\.get)\(\s{0,20}["'][\w.-]{1,80}["']\s{0,4}\)\s{0,8}(?:or|\|\|)\s{0,8}(?=["'])/y,
];

/** What may stand between a joint and its quote: string prefixes, constructors, casts. */
const wrapper =
  /(?:\(\w{1,20}\)\s?|new String\(|String\(|str\(|std::string\(|Buffer\.from\(|SecretStr\(|Secret\(|TEXT\(|_T\(|S\(|\[\]byte\(|bytes\(|ConvertTo-SecureString (?:-String )?|[rbufRBUF]{1,2}(?=["'])|\$@?(?=")|@\$?(?=")|L(?=")|q(?=')){0,2}/y;

function readLiteral(
  text: string,
  from: number,
  joint: Joint,
  syntax: FileSyntax,
  nameStart: number,
): Literal | undefined {
  for (const pattern of fallbacks) {
    const at = skip(pattern, text, from);
    if (at > from) return readQuoted(text, at, 'fallback');
  }
  const at = skip(wrapper, text, from);
  const shell = sticky(/["']?\$\{[\w.-]{1,80}(?::-|:|-)([^${}"'\s]{1,128})\}/y, text, at);
  if (shell?.[1] !== undefined) {
    const end = at + shell[0].lastIndexOf('}');
    return { start: end - shell[1].length, end, quoted: false, joint: 'fallback', continued: false };
  }
  if (/["'`\\]/.test(text[at] ?? '')) return readQuoted(text, at, joint);
  if (joint === 'element') return readElement(text, at);
  return readBare(text, at, joint, syntax, nameStart);
}

/** A quoted text on one line; the quote may be escaped, when code or JSON lies inside a string. */
function readQuoted(text: string, at: number, joint: Joint): Literal | undefined {
  const open = sticky(/(\\{0,3})("""|'''|["'`])/y, text, at);
  if (open?.[2] === undefined) return undefined;
  const start = at + open[0].length;
  const end = closing(text, start, open[1] ?? '', open[2]);
  if (end === undefined || end === start) return undefined;
  const after = text.slice(end + open[0].length, end + open[0].length + 24);
  const continued =
    /^\s*(?:\+(?!\+)|%(?!>)|\.(?:format|replace|join|concat|split|length|test|match)\b|\?(?!>)|\[)/.test(
      after,
    );
  return { start, end, quoted: true, joint, continued };
}

function closing(text: string, start: number, slashes: string, quote: string): number | undefined {
  const limit = Math.min(text.length, start + longest);
  const close = slashes + quote;
  for (let i = start; i < limit; i++) {
    if (text.startsWith(close, i)) return i;
    const c = text[i];
    if (c === '\n') return undefined;
    if (c === '\\' && slashes === '') i++;
  }
  return undefined;
}

function readElement(text: string, at: number): Literal | undefined {
  const match = sticky(/[^<>\r\n]{1,512}(?=<\/|\s*\r?\n\s*<\/)/y, text, at);
  if (match === undefined) return undefined;
  return { start: at, end: at + match[0].trimEnd().length, quoted: true, joint: 'element', continued: false };
}

/** A value without quotes: where the syntax allows it, or inside of a string such as a connection string. */
function readBare(
  text: string,
  at: number,
  joint: Joint,
  syntax: FileSyntax,
  nameStart: number,
): Literal | undefined {
  const pattern = barePattern(text, at, joint, syntax, nameStart);
  const match = pattern === undefined ? undefined : sticky(pattern, text, at);
  if (match === undefined) return undefined;
  const value = match[0].trimEnd();
  return { start: at, end: at + value.length, quoted: false, joint, continued: false };
}

function barePattern(
  text: string,
  at: number,
  joint: Joint,
  syntax: FileSyntax,
  nameStart: number,
): RegExp | undefined {
  const tight = text[at - 1] === '=' || text[at - 1] === ':';
  if (joint === 'assign' && tight && insideQuotes(text, nameStart))
    return /[^\s"'`;&,<>(){}\\]{3,512}(?=["'`;&,\s\\<)]|$)/y;
  if (joint !== 'assign' && joint !== 'colon' && joint !== 'sibling') return undefined;
  if (syntax === 'shell')
    return joint === 'assign' && tight ? /[^\s"'`;|&()<>$]{3,512}(?=[\s;|&)]|$)/y : colonOnly(joint);
  if (syntax === 'config')
    return /[^\s"'`{}[\]&*!|>#@,][^\r\n"'`]{2,511}?(?=\s*(?:\s#[^\r\n]*)?(?:\r?\n|$))/y;
  if (syntax === 'prose') return /[^\s"'`{}[\]()<>*|,;]{4,512}(?=\s|$|[,;`<])/y;
  if (syntax === 'markup') return /[^\s"'`{}[\]()<>*|,;]{4,512}(?=\s|$|[,;<])/y;
  // Code: a comment such as `# password: hunter2` or a number are the only bare literals.
  if (isComment(text, nameStart)) return /[^\s"'`{}[\]()<>*|,;]{6,512}(?=\s|$|[,;])/y;
  return /\d{4,32}(?=\s*[,;)}\r\n]|$)/y;
}

function colonOnly(joint: Joint): RegExp | undefined {
  return joint === 'colon' ? /[^\s"'`{}[\]()<>*|,;$]{4,512}(?=\s|$)/y : undefined;
}

/** True when an odd number of quotes stands on the line before the name. */
function insideQuotes(text: string, at: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  const odd = (quote: string) => line.split(quote).length % 2 === 0;
  return odd('"') || odd('`') || (odd("'") && !line.includes('"'));
}

function isComment(text: string, at: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  return /^\s*(?:#|\/\/|\*|\/\*|--|;|<!--)/.test(line);
}

function skip(pattern: RegExp, text: string, at: number): number {
  return at + (sticky(pattern, text, at)?.[0].length ?? 0);
}

function sticky(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}
