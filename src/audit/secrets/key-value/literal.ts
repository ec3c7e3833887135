import type { FileSyntax } from '../file-role.ts';
import { matchAt, readJoint } from './joint.ts';
import type { Joint, Named } from './named.ts';

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
  /** The value where it is put together from several texts between `start` and `end`. */
  readonly joined?: string;
  /** Further values of a list, in offsets. */
  readonly more?: readonly { readonly start: number; readonly end: number }[];
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
  return joined === undefined
    ? (readValueBefore(named) ?? readCompared(named))
    : readValue(named, joined.at, joined.joint);
}

/** `{ "value": "…", "name": "DB_PASSWORD" }`, and the same in YAML: the value stands in front of its name. */
function readValueBefore({ text, nameStart }: Named): Literal | undefined {
  const line = text.slice(Math.max(0, nameStart - 200), nameStart);
  if (!/(?:name|key)\\?["']?\s{0,4}[:=]\s{0,4}\\?["']?$/i.test(line.slice(-24))) return undefined;
  const match =
    /(?<![\w-])(?:value|Value|val|default)\\?["']?[ \t]{0,4}[:=][ \t]{0,4}(\\?["']?)(?<text>[^\s"'\\,{}]{3,128})\1[ \t]{0,4},?\s{0,4}[ \t]{0,40}\\?["']?(?:name|Name|key|Key)\\?["']?\s{0,4}[:=]\s{0,4}\\?["']?$/d.exec(
      line,
    );
  const [start, end] = match?.indices?.groups?.['text'] ?? [0, 0];
  if (start === end) return undefined;
  const offset = nameStart - line.length;
  return { ...bare(offset + start, line.slice(start, end), 'sibling'), quoted: match?.[1] !== '' };
}

/** `"secret".equals(password)`, `"secret" == password` */
function readCompared({ text, nameStart }: Named): Literal | undefined {
  const before = text.slice(Math.max(0, nameStart - 160), nameStart);
  const match = /(["'])([^"'\s]{3,128})\1(?:\.equals(?:IgnoreCase)?\(|[ \t]?===?[ \t]?)[\w.$]{0,20}$/.exec(
    before,
  );
  if (match?.[2] === undefined) return undefined;
  const start = nameStart - before.length + match.index + 1;
  return { ...bare(start, match[2], 'compare'), quoted: true };
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
    / ["']?([^\s"'`;|&<>()$[\]{}@-][^\s"'`;|&<>()]{3,127})(?=["'\s;|&`]|$)/y,
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

/** A value without quotes of its own. */
export function bare(start: number, value: string, joint: Joint, listed = false): Literal {
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
  /(?:\(\w{1,20}\)\s?|\((?=["'])|(?:QStringLiteral|QLatin1String|QString|String::from|SecretString::new|Sensitive(?:\.new)?)\(|new (?:Secret|String)\(|String\(|str\(|std::string\(|Buffer\.from\(|SecretStr\(|Secret\(|bcrypt\(|Hash::make\(|password_hash\(|make_password\(|generate_password_hash\(|[\w.]{0,40}(?:HashPassword|hashpw|hashSync|passwordEncoder(?:\(\))?\.encode)\(|TEXT\(|_T\(|S\(|\[\]byte\(|bytes\(|ConvertTo-SecureString (?:-String )?|[rbufRBUFN]{1,2}(?=["'])|\$@?(?=")|@\$?(?=")|L(?=")|q(?=')){0,2}/y;

function readValue(named: Named, from: number, joint: Joint): Literal | undefined {
  const { text } = named;
  for (const pattern of fallbacks) {
    const match = matchAt(pattern, text, from);
    if (match !== undefined) return readQuoted(text, from + match[0].length, 'fallback');
  }
  const at = from + (matchAt(wrapper, text, from)?.[0].length ?? 0);
  const inner = matchAt(/["']?\$\{(?:[\w.-]{1,80}:-?|\w{1,80}-)([^${}"'\s?+][^${}"'\s]{2,127})\}/y, text, at);
  if (inner?.[1] !== undefined) return bare(at + inner[0].length - 1 - inner[1].length, inner[1], 'fallback');
  if (/["'`\\]/.test(text[at] ?? ''))
    return closesOwnString(named, at) ? undefined : readQuoted(text, at, joint);
  return joint === 'element' ? readElement(text, at) : readBare(named, at, joint);
}

/** A quoted text on one line, or several that are joined; the quote may be escaped, when code or JSON lies inside a string. */
export function readQuoted(text: string, at: number, joint: Joint): Literal | undefined {
  const open = matchAt(/(\\{0,3})("""|'''|["'`])/y, text, at);
  if (open?.[2] === undefined) return undefined;
  const start = at + open[0].length;
  const end = closing(text, start, open[1] ?? '', open[2]);
  if (end === undefined || end === start) return undefined;
  // `'DB_PASSWORD="'.value`: the quote belongs to the text that the name stands in, which ends right here.
  if (/^['"`]\s{0,4}[.+&]/.test(text.slice(start, start + 8))) return undefined;
  const after = text.slice(end + open[0].length, end + open[0].length + 24);
  if (joint !== 'compare' && /^\s*(?::(?!:)|=>)/.test(after)) return undefined;
  if (joint !== 'compare' && slashesOf(open) === '') {
    const whole = readPieces(text, start, end, open[2]);
    if (whole !== undefined) return { ...whole, quoted: true, joint, listed: false };
  }
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

function slashesOf(open: RegExpExecArray): string {
  return open[1] ?? '';
}

/** `"first" + "second"`: pieces that are all literals are one value. */
function readPieces(
  text: string,
  start: number,
  firstEnd: number,
  quote: string,
): Pick<Literal, 'start' | 'end' | 'continued' | 'joined'> | undefined {
  let joined = text.slice(start, firstEnd);
  let end = firstEnd;
  for (let i = 0; i < 20; i++) {
    const next = matchAt(/\s{0,40}(?:\+|\.|&)\s{0,80}/y, text, end + quote.length);
    const from = end + quote.length + (next?.[0].length ?? 0);
    if (next === undefined || !text.startsWith(quote, from)) break;
    const to = closing(text, from + quote.length, '', quote);
    if (to === undefined) return undefined;
    joined += text.slice(from + quote.length, to);
    end = to;
  }
  if (end === firstEnd) return undefined;
  return {
    start,
    end,
    joined,
    continued: isContinued(text.slice(end + quote.length, end + quote.length + 24)),
  };
}

/** `"password=" + value`: the quote behind the sign ends the text that the name stands in. */
function closesOwnString({ text, nameStart, nameEnd }: Named, at: number): boolean {
  const quote = text[at] ?? '';
  const line = text.slice(text.lastIndexOf('\n', nameStart - 1) + 1, nameStart);
  if (text.slice(nameEnd, at).includes(quote)) return false;
  // In a line of a megabyte the count of quotes starts anywhere.
  if (text[nameStart - 1] === quote) return true;
  return line.replace(/\\./g, '').split(quote).length % 2 === 0;
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
  const match = matchAt(
    /(?:[^<>\]\r\n]{1,512}(?=\]\]>)|[^<>\r\n]{1,512}(?=<\/|\s{0,80}\r?\n\s{0,80}<\/))/y,
    text,
    at,
  );
  return match === undefined ? undefined : { ...bare(at, match[0].trimEnd(), 'element'), quoted: true };
}

/** A value without quotes: where the syntax allows it, or inside of a string such as a connection string. */
function readBare(named: Named, at: number, joint: Joint): Literal | undefined {
  const { text, nameStart } = named;
  const block = named.syntax === 'config' ? readYamlBlock(text, at) : undefined;
  if (block !== undefined) return block;
  const tight = text[at - 1] === '=' || text[at - 1] === ':';
  const listed = joint === 'assign' && isListed(text, nameStart, at);
  const inString = listed || (joint === 'assign' && tight && isInsideQuotes(text, nameStart));
  const pattern = inString ? piece : barePattern(named, joint, tight);
  const match = pattern === undefined ? undefined : matchAt(pattern, text, at);
  if (match === undefined) return undefined;
  const value = pattern === restOfLine ? match[0].replace(/\s#.*/, '') : match[0];
  if (pattern === word && isProse(match[0], text.slice(at + match[0].length, at + match[0].length + 24)))
    return undefined;
  return bare(at, withoutBracket(value.trimEnd()), joint, listed);
}

/** `(such as password=…)`: the bracket was opened before the name. */
function withoutBracket(value: string): string {
  return value.endsWith(')') && !value.includes('(') ? value.slice(0, -1) : value;
}

/** `pass: look for the next one`: the value is the first word of a sentence. */
function isProse(value: string, after: string): boolean {
  return /^[a-zA-Z']+$/.test(value) && /^,? [a-z]{1,}[ ,.]/i.test(after);
}

/** A value of one line under `|` or `>`; of several lines it is a text or a key, which has marks of its own. */
function readYamlBlock(text: string, at: number): Literal | undefined {
  const opened = matchAt(/[|>][-+]?\d?[-+]?[ \t]{0,20}\r?\n([ \t]{1,60})(?=\S)/y, text, at);
  if (opened?.[1] === undefined) return undefined;
  const start = at + opened[0].length;
  const value = matchAt(restOfLine, text, start)?.[0].trimEnd();
  const end = text.indexOf('\n', start);
  if (value === undefined || (end > 0 && text.startsWith(opened[1], end + 1))) return undefined;
  return bare(start, value, 'colon');
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

/** Behind these a value may stand without quotes. */
const bearing: ReadonlySet<Joint> = new Set<Joint>(['assign', 'colon', 'sibling', 'block', 'word']);

function barePattern({ text, nameStart, syntax }: Named, joint: Joint, tight: boolean): RegExp | undefined {
  if (!bearing.has(joint)) return undefined;
  if (syntax === 'shell' && joint === 'word') return shellWord;
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

/** True when the line of `at` begins with a sign of a comment. */
export function isComment(text: string, at: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  return /^\s*(?:#|\/\/|\*|\/\*|--|;|<!--)/.test(line);
}
