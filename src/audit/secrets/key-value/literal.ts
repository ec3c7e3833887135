import type { FileSyntax } from '../file-role.ts';
import { type Joint, matchAt, type Named, readJoint } from './joint.ts';

/** A literal that a name is given, in offsets of the text that was read. */
export interface Literal {
  readonly start: number;
  readonly end: number;
  readonly quoted: boolean;
  readonly joint: Joint;
  /** The value is a piece of an expression: something is appended to it or called on it. */
  readonly continued: boolean;
  /** The name stands in a list of `name=value;`. */
  readonly listed: boolean;
}

/** Longest value that is read; a longer one is data and no password. */
const longest = 4096;

/**
 * Reads the literal that a name is given, over the syntaxes of configuration and source code. Gives nothing when the
 * name is only typed, called or computed from something else.
 */
export function readLiteral(named: Named): Literal | undefined {
  const special = readFlag(named) ?? readDefault(named);
  if (special !== undefined) return special;
  const joined = readJoint(named);
  return joined === undefined ? undefined : readValue(named, joined.at, joined.joint);
}

/** `--password secret`; `--password=secret` is an assignment and not read here. */
function readFlag({ text, nameStart, nameEnd }: Named): Literal | undefined {
  if (
    !/^(?:\s|["'[,])-{1,2}$/.test(
      text
        .slice(nameStart - 3, nameStart)
        .trimStart()
        .padStart(2),
    ) &&
    text[nameStart] !== '-'
  )
    return undefined;
  const match = matchAt(
    / ["']?([^\s"'`;|&<>()$[\]{}-][^\s"'`;|&<>()]{3,127})(?=["'\s;|&`]|$)/y,
    text,
    nameEnd,
  );
  return match === undefined
    ? undefined
    : bare(nameEnd + match[0].length - (match[1] ?? '').length, match[1] ?? '', 'flag');
}

/** `${DB_PASSWORD:-secret}` of shells and compose files, `${db.password:secret}` of Spring. */
function readDefault({ text, nameStart, nameEnd }: Named): Literal | undefined {
  if (!text.slice(0, nameStart).endsWith('$' + '{')) return undefined;
  const match = matchAt(/(:-|:=|:|-)([^${}"'\s+?-][^${}"'\s]{2,127})\}/y, text, nameEnd);
  if (match?.[1] === undefined || match[2] === undefined) return undefined;
  return bare(nameEnd + match[1].length, match[2], 'fallback');
}

function bare(start: number, value: string, joint: Joint, listed = false): Literal {
  return { start, end: start + value.length, quoted: false, joint, continued: false, listed };
}

/** Expressions whose last argument is what holds when nothing is configured: the value that ships. */
const fallbacks: readonly RegExp[] = [
  /(?:process\.env|import\.meta\.env|env|ENV|\$_ENV|\$_SERVER)(?:\.\w{1,80}|\[["'][\w.-]{1,80}["']\])\s{0,20}(?:\|\||\?\?|\?:|or)\s{0,20}(?=["'`])/y,
  /[\w.:>$\\-]{0,60}(?:getenv|get_env|getEnv|GetEnv|environ\.get|env|Env|config|getProperty|get|GetString|getOrDefault|fetch|getString|default)\(\s{0,20}["'][\w.:-]{1,80}["']\s{0,8},\s{0,20}(?:default\s?=\s?)?(?=["'`])/y,
  /(?:os\.)?(?:getenv|environ\.get)\(\s{0,20}["'][\w.-]{1,80}["']\s{0,4}\)\s{0,8}(?:or|\|\|)\s{0,8}(?=["'])/y,
];

/** What may stand between a joint and its quote: string prefixes, constructors, casts. */
const wrapper =
  /(?:\(\w{1,20}\)\s?|new String\(|String\(|str\(|std::string\(|Buffer\.from\(|SecretStr\(|Secret\(|TEXT\(|_T\(|S\(|\[\]byte\(|bytes\(|ConvertTo-SecureString (?:-String )?|[rbufRBUF]{1,2}(?=["'])|\$@?(?=")|@\$?(?=")|L(?=")|q(?=')){0,2}/y;

function readValue(named: Named, from: number, joint: Joint): Literal | undefined {
  const { text } = named;
  for (const pattern of fallbacks) {
    const match = matchAt(pattern, text, from);
    if (match !== undefined) return readQuoted(text, from + match[0].length, 'fallback');
  }
  const at = from + (matchAt(wrapper, text, from)?.[0].length ?? 0);
  const inner = matchAt(/["']?\$\{[\w.-]{1,80}(:-|:|-)([^${}"'\s]{3,128})\}/y, text, at);
  if (inner?.[2] !== undefined) return bare(at + inner[0].length - 1 - inner[2].length, inner[2], 'fallback');
  if (/["'`\\]/.test(text[at] ?? ''))
    return closesOwnString(named, at) ? undefined : readQuoted(text, at, joint);
  return joint === 'element' ? readElement(text, at) : readBare(named, at, joint);
}

/** A quoted text on one line; the quote may be escaped, when code or JSON lies inside a string. */
function readQuoted(text: string, at: number, joint: Joint): Literal | undefined {
  const open = matchAt(/(\\{0,3})("""|'''|["'`])/y, text, at);
  if (open?.[2] === undefined) return undefined;
  const start = at + open[0].length;
  const end = closing(text, start, open[1] ?? '', open[2]);
  if (end === undefined || end === start) return undefined;
  const after = text.slice(end + open[0].length, end + open[0].length + 24);
  if (joint !== 'compare' && /^\s*(?::(?!:)|=>)/.test(after)) return undefined;
  const inner = /^(['"`])[^'"`]+\1$/.test(text.slice(start, end)) ? 1 : 0;
  return {
    start: start + inner,
    end: end - inner,
    quoted: true,
    joint,
    continued: isContinued(after),
    listed: false,
  };
}

/** `"password=" + value`: the quote behind the sign ends the text that the name stands in. */
function closesOwnString({ text, nameStart, nameEnd }: Named, at: number): boolean {
  const quote = text[at] ?? '';
  const line = text.slice(text.lastIndexOf('\n', nameStart - 1) + 1, nameStart);
  return !text.slice(nameEnd, at).includes(quote) && line.replace(/\\./g, '').split(quote).length % 2 === 0;
}

function isContinued(after: string): boolean {
  return /^\s*(?:\+(?!\+)|%(?!>)|\.(?:format|replace|join|concat|split|length|test|match)\b|\?(?!>)|\[)/.test(
    after,
  );
}

function closing(text: string, start: number, slashes: string, quote: string): number | undefined {
  const limit = Math.min(text.length, start + longest);
  const close = slashes + quote;
  for (let i = start; i < limit; i++) {
    if (text.startsWith(close, i)) return i;
    if (text[i] === '\n') return undefined;
    if (text[i] === '\\' && slashes === '') i++;
  }
  return undefined;
}

function readElement(text: string, at: number): Literal | undefined {
  const match = matchAt(/[^<>\r\n]{1,512}(?=<\/|\s{0,80}\r?\n\s{0,80}<\/)/y, text, at);
  return match === undefined ? undefined : { ...bare(at, match[0].trimEnd(), 'element'), quoted: true };
}

/** A value without quotes: where the syntax allows it, or inside of a string such as a connection string. */
function readBare(named: Named, at: number, joint: Joint): Literal | undefined {
  const { text, nameStart } = named;
  const tight = text[at - 1] === '=' || text[at - 1] === ':';
  const listed = joint === 'assign' && isListed(text, nameStart, at);
  const inString = listed || (joint === 'assign' && tight && isInsideQuotes(text, nameStart));
  const pattern = inString ? piece : barePattern(named, joint, tight);
  const match = pattern === undefined ? undefined : matchAt(pattern, text, at);
  if (match === undefined) return undefined;
  const value = pattern === restOfLine ? match[0].replace(/\s#.*/, '') : match[0];
  return bare(at, value.trimEnd(), joint, listed);
}

/** A value inside a longer text that goes on behind it. */
const piece = /[^\s"'`;&,<>(){}\\]{3,512}(?=["'`;&,\s\\<)]|$)/y;
/** A value that ends with white space or a separator. */
const word = /[^\s"'`{}[\]()<>*|,;]{4,512}(?=\s|$|[,;`<])/y;
const shellWord = /[^\s"'`;|&()<>$]{3,512}(?=[\s;|&)]|$)/y;
/** The value of a line of configuration; what starts a list, a map, an alias or a block is none. */
const restOfLine = /[^\s"'`{}[\]&*!|>#@,%][^\r\n"'`]{2,4095}/y;
const number = /\d{4,32}(?=\s*[,;)}\r\n]|$)/y;

const barePatterns: Readonly<Record<FileSyntax, RegExp>> = {
  code: number,
  config: restOfLine,
  shell: word,
  markup: word,
  prose: word,
};

function barePattern({ text, nameStart, syntax }: Named, joint: Joint, tight: boolean): RegExp | undefined {
  if (joint !== 'assign' && joint !== 'colon' && joint !== 'sibling') return undefined;
  if (syntax === 'shell' && joint === 'assign') return tight ? shellWord : undefined;
  return syntax === 'code' && isComment(text, nameStart) ? word : barePatterns[syntax];
}

/** `Server=db;User Id=shop;Password=…`: at least one more pair stands beside this one. */
function isListed(text: string, nameStart: number, at: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', nameStart - 1) + 1, nameStart);
  if (/[\w ]=[^;="'\n&]{1,80};[\w =.,:/;-]{0,80}$/.test(line)) return true;
  return /^[^\s"'`;&,<>(){}\\]{3,512};\s?\w[\w ]{1,30}=/.test(text.slice(at, at + 600));
}

/** True when an odd number of quotes stands on the line before the name. */
function isInsideQuotes(text: string, at: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  const odd = (quote: string) => line.split(quote).length % 2 === 0;
  return odd('"') || odd('`') || (odd("'") && !line.includes('"'));
}

function isComment(text: string, at: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  return /^\s*(?:#|\/\/|\*|\/\*|--|;|<!--)/.test(line);
}
