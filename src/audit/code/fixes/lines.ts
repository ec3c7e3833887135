import { callIn, literalIn } from './call-text.ts';
import type { Broken, Fixer, Proposal, TextEdit } from './fix.ts';
import { endOfStatementAt, statementAt } from './statement.ts';

/** A reader of XML that is made, and the line that takes its dangers away. */
interface XmlFactory {
  readonly made: string;
  readonly line: string;
  readonly needs?: string;
}

const noDoctype = '.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);';
const noAccess = '.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");';
const constants = 'javax.xml.XMLConstants';

const factories: readonly XmlFactory[] = [
  ...['DocumentBuilderFactory', 'SAXParserFactory'].map((name) => ({
    made: `${name}\\.(?:newInstance|newDefaultInstance|newNSInstance|newDefaultNSInstance)\\([^()]*\\)`,
    line: noDoctype,
  })),
  {
    made: 'XMLInputFactory\\.(?:newInstance|newFactory|newDefaultFactory)\\([^()]*\\)',
    line: '.setProperty(XMLInputFactory.SUPPORT_DTD, false);',
  },
  {
    made: '(?:SAX)?TransformerFactory\\.(?:newInstance|newDefaultInstance)\\([^()]*\\)',
    line: noAccess,
    needs: constants,
  },
  {
    made: 'SchemaFactory\\.(?:newInstance|newDefaultInstance)\\([^()]*\\)',
    line: '.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");',
    needs: constants,
  },
  { made: 'new (?:SAXReader|SAXBuilder)\\(\\)', line: noDoctype },
  { made: 'XMLReaderFactory\\.createXMLReader\\(\\)', line: noDoctype },
  { made: '\\w+\\.getXMLReader\\(\\)', line: noDoctype },
];

/** The feature that a reader of XML lacks, on the line behind the one that makes it. */
export const safeXmlReader: Fixer = (broken) => {
  const { text, functionStart, functionEnd } = broken;
  const body = text.slice(functionStart, functionEnd);
  for (const { made, line, needs } of factories) {
    const all = [
      ...body.matchAll(
        new RegExp(
          `(?<=^|[\\n;{}])([ \\t]*)(?:final\\s+)?(?:[\\w.]+\\s+)?(\\w+)\\s*=\\s*(?:[\\w.]+\\.)?${made}\\s*;`,
          'g',
        ),
      ),
    ];
    const [only] = all;
    if (all.length !== 1 || only === undefined) continue;
    const [whole, indent = '', name = ''] = only;
    const at = functionStart + only.index + whole.length;
    const edit: TextEdit = { start: at, end: at, text: `\n${indent}${name}${line}` };
    return {
      says: 'Documents with a DTD are refused, and nothing from outside is read.',
      edits: [edit],
      ...(needs === undefined ? {} : { needs }),
    };
  }
  return undefined;
};

/** A line about a cookie before it is sent. */
export function settingCookie(setter: 'setSecure' | 'setHttpOnly', says: string): Fixer {
  return (broken): Proposal | undefined => {
    const { text, functionStart, functionEnd, start } = broken;
    const call = callIn(text, broken, 'java');
    const [cookie] = call?.args ?? [];
    if (call === undefined || cookie === undefined || !call.callee.endsWith('addCookie')) return undefined;
    const name = cookie.value;
    if (!/^\w+$/.test(name)) return inline(broken, setter, says);
    const body = text.slice(functionStart, functionEnd);
    if (new RegExp(`\\b${name}\\.setMaxAge\\(\\s*0\\s*\\)`).test(body)) return undefined;
    const off = new RegExp(`\\b${name}\\.${setter}\\(\\s*(false)\\s*\\)`).exec(body);
    if (off !== null) {
      const at = functionStart + off.index + off[0].indexOf('false');
      return { says, edits: [{ start: at, end: at + 'false'.length, text: 'true' }] };
    }
    const statement = statementAt(text, functionStart, start, 'java');
    if (statement === undefined) return undefined;
    const line = `${name}.${setter}(true);\n${statement.indent}`;
    return { says, edits: [{ start: statement.start, end: statement.start, text: line }] };
  };
}

/** `cookie.Secure = true` before a cookie is sent that is no literal. */
export function settingCookieField(field: string, says: string): Fixer {
  return (broken) => {
    const { text, functionStart, start } = broken;
    const call = callIn(text, broken, 'go');
    const name = /^&?(\w+)$/.exec(call?.args.at(-1)?.value ?? '')?.[1];
    const statement = statementAt(text, functionStart, start, 'go');
    if (name === undefined || statement === undefined || !/Cookie$/.test(call?.callee ?? ''))
      return undefined;
    const body = text.slice(functionStart, start);
    // One that is taken away, or of which the field is said already.
    if (new RegExp(`\\b${name}\\.(?:MaxAge\\s*=\\s*-1|${field}\\s*=)`).test(body)) return undefined;
    const line = `${name}.${field} = true\n${statement.indent}`;
    return { says, edits: [{ start: statement.start, end: statement.start, text: line }] };
  };
}

/** `response.addCookie(new Cookie("a", b))` */
function inline(
  { text, functionStart, functionEnd, start, end }: Broken,
  setter: string,
  says: string,
): Proposal | undefined {
  const call = callIn(text, { start, end }, 'java');
  const [cookie] = call?.args ?? [];
  const statement = statementAt(text, functionStart, start, 'java');
  const type = /^new\s+([\w.]*Cookie)\(/.exec(cookie?.value ?? '')?.[1];
  if (statement === undefined || cookie === undefined || type === undefined) return undefined;
  const body = text.slice(functionStart, functionEnd);
  const name = ['cookie', 'newCookie'].find((each) => !new RegExp(`\\b${each}\\b`).test(body));
  if (name === undefined) return undefined;
  const lines = [`${type} ${name} = ${cookie.value};`, `${name}.${setter}(true);`];
  return {
    says,
    edits: [
      {
        start: statement.start,
        end: statement.start,
        text: lines.map((line) => `${line}\n${statement.indent}`).join(''),
      },
      { start: cookie.start, end: cookie.end, text: name },
    ],
  };
}

/** Takes a whole statement away that only switches a check off. */
export const withoutVerifier: Fixer = ({ text, start, end }) => {
  const around = text.slice(Math.max(0, start - 120), start);
  const setter =
    /([;{}\n][ \t]*)(?:\w+\.)*(?:setHostnameVerifier|setDefaultHostnameVerifier|setSSLHostnameVerifier)\(\s*$/.exec(
      around,
    );
  const says = 'Without a verifier of its own the connection checks the name of the host.';
  if (setter !== null) {
    const first = start - setter[0].length + 1;
    const line = text.lastIndexOf('\n', start) + 1;
    const over = endOfStatementAt(text, end + 1, 'java');
    const isAlone = over !== undefined && text.slice(line, start).trim() === text.slice(first, start).trim();
    const feed = over === undefined ? undefined : /^[^\S\n]*\n/.exec(text.slice(over));
    if (!isAlone || over === undefined || feed === undefined || feed === null) return undefined;
    return { says, edits: [{ start: line, end: over + feed[0].length, text: '' }] };
  }
  const chained = /\s*\.(?:hostnameVerifier|setSSLHostnameVerifier)\(\s*$/.exec(around);
  if (chained === null || text[end] !== ')') return undefined;
  return { says, edits: [{ start: start - chained[0].length, end: end + 1, text: '' }] };
};

/** `new Yaml()` of the function, or the only one of the file. */
export const safeYaml: Fixer = ({ text, functionStart, functionEnd }) => {
  const inside = placesOf('new Yaml()', text, functionStart, functionEnd);
  const all = inside.length > 0 ? inside : placesOf('new Yaml()', text, 0, text.length);
  const [at] = all;
  if (all.length !== 1 || at === undefined) return undefined;
  return {
    says: 'The safe constructor makes plain data only.',
    edits: [
      {
        start: at,
        end: at + 'new Yaml()'.length,
        text: 'new Yaml(new SafeConstructor(new LoaderOptions()))',
      },
    ],
    needs: ['org.yaml.snakeyaml.LoaderOptions', 'org.yaml.snakeyaml.constructor.SafeConstructor'],
  };
};

function placesOf(what: string, text: string, from: number, to: number): readonly number[] {
  const found: number[] = [];
  for (let at = text.indexOf(what, from); at >= 0 && at < to; at = text.indexOf(what, at + 1)) found.push(at);
  return found;
}

/** The bit that lets everybody write, taken out of rights that are written as a number. */
export const withoutWriteForOthers: Fixer = ({ text, start, end, group }) => {
  const match = /\b(0o?[0-7]{0,2}[0-7])([2367])\b/.exec(text.slice(start, end));
  if (match === null || (group !== 'go' && !match[0].startsWith('0o'))) return undefined;
  const at = start + match.index;
  const last = Number(match[2]) & ~2;
  return {
    says: 'Nobody but owner and group writes.',
    edits: [{ start: at, end: at + match[0].length, text: `${match[1]}${last}` }],
  };
};

/** In Python the same bit of the group, too. */
export const withoutWriteForGroup: Fixer = ({ text, start, end, group }) => {
  const match = /\b(0o\d?[0-7])([0-7])([0-7])\b/.exec(text.slice(start, end));
  const [whole = '', own, ofGroup, ofOthers] = match ?? [];
  if (match === null || group !== 'python') return undefined;
  const at = start + match.index;
  const by = `${own}${Number(ofGroup) & ~2}${Number(ofOthers) & ~2}`;
  return {
    says: 'Nobody but the owner writes.',
    edits: [{ start: at, end: at + whole.length, text: by }],
  };
};

/** A field of a literal: `Secure: true`. */
export function settingField(type: RegExp, field: string, value: string, says: string): Fixer {
  return ({ text, functionStart, functionEnd, start, end, group }) => {
    const own = type.exec(text.slice(start, end));
    const from = own === null ? functionStart : start;
    const match = own ?? onlyMatch(type, text.slice(functionStart, functionEnd));
    if (match === null) return undefined;
    const open = from + match.index + match[0].length;
    const literal = literalBody(text, open);
    const known = new RegExp(`\\b${field}(\\s*:\\s*)\\w+`).exec(literal);
    if (known !== null) {
      const at = open + known.index;
      return { says, edits: [{ start: at, end: at + known[0].length, text: `${field}${known[1]}${value}` }] };
    }
    const at = open + literal.trimEnd().length;
    const lines = /^\s*\n([ \t]*)/.exec(literal);
    const added =
      lines === null
        ? `${literal.trim() === '' ? '' : ', '}${field}: ${value}`
        : `\n${lines[1]}${field}: ${value},`;
    return group === 'go' ? { says, edits: [{ start: at, end: at, text: added }] } : undefined;
  };
}

function onlyMatch(pattern: RegExp, text: string): RegExpExecArray | null {
  const all = [...text.matchAll(new RegExp(pattern.source, 'g'))];
  return all.length === 1 ? (pattern.exec(text) ?? null) : null;
}

function literalBody(text: string, open: number): string {
  let depth = 1;
  for (let at = open; at < text.length; at++) {
    if (text[at] === '{') depth++;
    else if (text[at] === '}' && --depth === 0) return text.slice(open, at);
  }
  return text.slice(open);
}

/** Another value for the argument at a position, where it is the wrong one. */
export function argumentAt(at: number, isWrong: RegExp, value: string, says: string): Fixer {
  return ({ text, start, end, group }) => {
    const argument = callIn(text, { start, end }, group)?.args[at];
    if (argument === undefined || !isWrong.test(argument.value)) return undefined;
    return { says, edits: [{ start: argument.valueStart, end: argument.end, text: value }] };
  };
}

/** How many bits a number may have that becomes a smaller one: where it is read from text. */
export const fewerBits: Fixer = ({ text, start, end, origin }) => {
  const bits = /^u?int(8|16|32)\(/.exec(text.slice(start, end))?.[1];
  const call = origin === undefined ? undefined : callIn(text, origin, 'go');
  const last = call?.args[2];
  if (bits === undefined || last === undefined || !/\bstrconv\.Parse(?:Ui|I)nt$/.test(call?.callee ?? ''))
    return undefined;
  const isUnsigned = text.slice(start, end).startsWith('u');
  if (isUnsigned !== call?.callee.endsWith('ParseUint')) return undefined;
  return {
    says: 'A number that does not fit is an error where it is read.',
    edits: [{ start: last.start, end: last.end, text: bits }],
  };
};

/** `log.Printf("… %s", name)`: quoted, so that line ends show. */
export const quotedInLog: Fixer = ({ text, start, end, tainted }) => {
  const call = callIn(text, { start, end }, 'go');
  const at = call?.args.findIndex((each) => literalIn(text, each, 'go') !== undefined) ?? -1;
  const format = call?.args[at];
  if (call === undefined || format === undefined || !/f$/.test(call.callee)) return undefined;
  const holes = [...format.value.matchAll(/%(?:[-+# 0]*\d*(?:\.\d+)?[a-zA-Z]|%)/g)].filter(
    ([hole]) => hole !== '%%',
  );
  const edits = call.args.slice(at + 1).flatMap(({ value }, i): readonly TextEdit[] => {
    const hole = holes[i];
    if (
      hole === undefined ||
      !/^%[sv]$/.test(hole[0]) ||
      !tainted.some((name) => value === name || value.startsWith(`${name}.`))
    )
      return [];
    const from = format.start + hole.index;
    return [{ start: from, end: from + 2, text: '%q' }];
  });
  return edits.length === 0 ? undefined : { says: 'Quoted, a line end is two letters and no line.', edits };
};
