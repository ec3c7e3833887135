import { callIn, type Stretch } from './call-text.ts';
import type { Broken, Fixer, TextEdit } from './fix.ts';
import { builtText, type TextPart } from './text-parts.ts';

/** A placeholder in the statement, and the value beside it. */
export const bindParameters: Fixer = (broken) => {
  const { text, group } = broken;
  const call = callIn(text, broken, group);
  const [first, second] = call?.args ?? [];
  const style = styleOf(broken);
  if (call === undefined || first === undefined || first.name !== undefined || style === undefined)
    return undefined;
  // SQLAlchemy's `text` keeps its values itself.
  const wrapped = /^(?:\w+\.)?text\(/.test(first.value)
    ? callIn(text, { start: first.valueStart, end: first.end }, group)
    : undefined;
  const statement = wrapped?.args[0] ?? first;
  const written = writtenAt(broken, { start: statement.valueStart, end: statement.end });
  const built = written && builtText(text, written, group);
  if (written === undefined || built === undefined) return undefined;
  const isNamed = wrapped !== undefined || /(?:^|\.)text$/.test(call.callee);
  const bound = bind(built.parts, isNamed ? 'colon' : style);
  if (bound === undefined || bound.values.length === 0) return undefined;
  const quote = built.quote;
  if (bound.statement.includes(quote) && quote !== '`') return undefined;
  const edits: TextEdit[] = [{ ...written, text: `${quote}${bound.statement}${quote}` }];
  const names = bound.values.map(({ name, value }) => `${name}=${value}`).join(', ');
  if (isNamed) edits.push(after((wrapped ?? call).end, `.bindparams(${names})`));
  else {
    const given = givenTo(broken, style, bound.values, second);
    if (given === undefined) return undefined;
    edits.push({ ...given, start: given.start ?? first.end, end: given.end ?? first.end });
  }
  return { says: 'Give the values beside the statement, which has placeholders for them.', edits };
};

type Style = 'question' | 'percent' | 'dollar' | 'colon';

interface Bound {
  readonly name: string;
  readonly value: string;
}

function after(at: number, text: string): TextEdit {
  return { start: at, end: at, text };
}

/** What the driver of the file writes for a value. */
function styleOf({ about, imports, group }: Broken): Style | undefined {
  const names = new Set([about, ...imports].map((name) => name.split(/[./]/)[0] ?? ''));
  const has = (...all: readonly string[]) => all.some((name) => names.has(name));
  if (group === 'python') {
    const isPercent = has('psycopg', 'psycopg2', 'MySQLdb', 'pymysql', 'mysql', 'django', 'pg8000');
    if (has('sqlite3', 'aiosqlite')) return isPercent ? undefined : 'question';
    return isPercent ? 'percent' : has('sqlalchemy', 'flask_sqlalchemy') ? 'colon' : undefined;
  }
  if (/sequelize/i.test(about) || has('sequelize')) return 'colon';
  const isQuestion = has('mysql', 'mysql2', 'sqlite3');
  if (has('pg')) return isQuestion ? undefined : 'dollar';
  return isQuestion ? 'question' : undefined;
}

/** The text itself, or what a variable was given once in the same function. */
function writtenAt({ text, functionStart, group }: Broken, stretch: Stretch): Stretch | undefined {
  const name = text.slice(stretch.start, stretch.end);
  if (!/^[A-Za-z_]\w*$/.test(name)) return stretch;
  const before = text.slice(functionStart, stretch.start);
  const assigned = [
    ...before.matchAll(
      new RegExp(`(?:^|[\\n;{])[ \\t]*(?:(?:const|let|var)\\s+)?${name}\\s*([+]?=)(?!=)\\s*`, 'g'),
    ),
  ];
  const [only] = assigned;
  if (assigned.length !== 1 || only?.[1] !== '=') return undefined;
  const uses = [...before.matchAll(new RegExp(`\\b${name}\\b`, 'g'))].length;
  if (uses !== 1) return undefined;
  const start = functionStart + only.index + only[0].length;
  return { start, end: endOfStatement(text, start, group === 'python') };
}

function endOfStatement(text: string, start: number, isPython: boolean): number {
  let depth = 0;
  let quote = '';
  for (let at = start; at < text.length; at++) {
    const letter = text[at] ?? '';
    if (quote !== '') {
      if (letter === '\\') at++;
      else if (text.startsWith(quote, at)) {
        at += quote.length - 1;
        quote = '';
      }
    } else if (`'"\``.includes(letter)) {
      quote = isPython && text.startsWith(letter.repeat(3), at) ? letter.repeat(3) : letter;
      at += quote.length - 1;
    } else if ('([{'.includes(letter)) depth++;
    else if (')]}'.includes(letter) && --depth < 0) return at;
    else if (depth === 0 && (letter === ';' || (letter === '\n' && !goesOn(text, at, isPython)))) return at;
  }
  return text.length;
}

function goesOn(text: string, at: number, isPython: boolean): boolean {
  if (isPython) return text[at - 1] === '\\';
  return /[+,]\s*$/.test(text.slice(Math.max(0, at - 40), at)) || /^\s*[+.?:]/.test(text.slice(at, at + 200));
}

/** Where a value may stand as one: after a comparison, or in a list of values. */
const ofValue = /(?:=|<|>|\blike|\bilike|\blimit|\boffset|\bbetween|\band)\s*$/i;
const inList = /\b(?:values|in)\s*\((?:[^()]|\([^()]*\))*$/i;

/** The statement with placeholders; undefined where a part is no value but a name, or part of one. */
function bind(
  parts: readonly TextPart[],
  style: Style,
): { readonly statement: string; readonly values: readonly Bound[] } | undefined {
  let statement = '';
  const values: Bound[] = [];
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i];
    if (part === undefined) continue;
    if ('literal' in part) {
      statement += style === 'percent' ? part.literal.replaceAll('%', '%%') : part.literal;
      continue;
    }
    const next = parts[i + 1];
    const isQuoted =
      /\\?'$/.test(statement) && next !== undefined && 'literal' in next && /^\\?'/.test(next.literal);
    if (isQuoted) {
      statement = statement.replace(/\\?'$/, '');
      parts = parts.with(i + 1, { literal: next.literal.replace(/^\\?'/, '') });
    }
    if (!ofValue.test(statement) && !(inList.test(statement) && /[(,]\s*$/.test(statement))) return undefined;
    const name = nameFor(part.value, values);
    values.push({ name, value: part.value });
    statement += placeholder(style, name, values.length);
  }
  return quotesIn(statement) % 2 === 0 ? { statement, values } : undefined;
}

function quotesIn(statement: string): number {
  return [...statement.matchAll(/'/g)].length;
}

function placeholder(style: Style, name: string, number: number): string {
  return { question: '?', percent: '%s', dollar: `$${number}`, colon: `:${name}` }[style];
}

function nameFor(value: string, known: readonly Bound[]): string {
  const plain = /([A-Za-z_]\w*)['"\])]*$/.exec(value)?.[1] ?? 'value';
  const taken = known.filter(({ name }) => name.startsWith(plain)).length;
  return taken === 0 ? plain : `${plain}${taken + 1}`;
}

/** How the driver gets the values; undefined where something stands in their place. */
function givenTo(
  { group }: Broken,
  style: Style,
  values: readonly Bound[],
  second: (Stretch & { readonly value: string; readonly name?: string }) | undefined,
): (Partial<Stretch> & { readonly text: string }) | undefined {
  const list = values.map(({ value }) => value).join(', ');
  if (group === 'python')
    return second !== undefined || style === 'colon'
      ? undefined
      : { text: `, (${list}${values.length === 1 ? ',' : ''})` };
  if (style === 'colon') {
    const entries = values.map(({ name, value }) => (name === value ? name : `${name}: ${value}`)).join(', ');
    if (second === undefined) return { text: `, { replacements: { ${entries} } }` };
    if (!second.value.startsWith('{') || /\b(?:replacements|bind)\b/.test(second.value)) return undefined;
    return { start: second.start + 1, end: second.start + 1, text: ` replacements: { ${entries} },` };
  }
  const isCallback = second === undefined || /^(?:async\b|function\b|\(|\w+\s*=>)/.test(second.value);
  return isCallback ? { text: `, [${list}]` } : undefined;
}
