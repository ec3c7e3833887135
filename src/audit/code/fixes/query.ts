import type { CodeGroup } from '../group.ts';
import { type Bound, bind, type Style } from './bind.ts';
import { callIn, type Stretch } from './call-text.ts';
import type { Broken, Fixer, TextEdit } from './fix.ts';
import { builtText } from './text-parts.ts';
import { writtenAt } from './written.ts';

/** A placeholder in the statement, and the value beside it. */
export const bindParameters: Fixer = (broken) => {
  const { text, group } = broken;
  const call = callIn(text, broken, group);
  const [first, second] = call?.args ?? [];
  if (call === undefined || first === undefined || first.name !== undefined) return undefined;
  // Whether an own function hands values on is known only by calls that give it some.
  const isDriver = lastName(call.callee) === lastName(broken.about) || /(?:^|\.)text$/.test(call.callee);
  const style = (isDriver ? styleOf(broken) : undefined) ?? neighbourStyle(broken, call.callee);
  if (style === undefined) return undefined;
  // SQLAlchemy's `text` keeps its values itself.
  const wrapped = /^(?:\w+\.)?text\(/.test(first.value)
    ? callIn(text, { start: first.valueStart, end: first.end }, group)
    : undefined;
  const statement = wrapped?.args[0] ?? first;
  const written = writtenAt(broken, { start: statement.valueStart, end: statement.end });
  const built = written && builtText(text, written, group);
  if (written === undefined || built === undefined) return undefined;
  const isNamed = wrapped !== undefined || /(?:^|\.)text$/.test(call.callee);
  const bound = bind(built, isNamed ? 'colon' : style, group);
  if (bound === undefined || bound.values.length === 0) return undefined;
  const edits: TextEdit[] = [{ ...written, text: bound.literal }];
  const names = bound.values.map(({ name, value }) => `${name}=${value}`).join(', ');
  if (isNamed) edits.push(after((wrapped ?? call).end, `.bindparams(${names})`));
  else {
    const given = givenTo(broken, style, bound.values, second);
    if (given === undefined) return undefined;
    edits.push({ ...given, start: given.start ?? first.end, end: given.end ?? first.end });
  }
  return { says: 'Give the values beside the statement, which has placeholders for them.', edits };
};

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
  // Its raw parts have marks of their own, whatever the database.
  if (/^knex\b/.test(about)) return 'question';
  if (/sequelize/i.test(about) || has('sequelize')) return 'colon';
  const isQuestion = has('mysql', 'mysql2', 'sqlite3');
  if (has('pg')) return isQuestion ? undefined : 'dollar';
  return isQuestion ? 'question' : undefined;
}

function lastName(callee: string): string | undefined {
  return /[\w$]+$/.exec(callee)?.[0];
}

/** A call that gives values beside its statement: its name, the statement, and what follows it. */
const bindingCall = /([\w$]+)(?:<[^<>()]*>)?\(\s*(["'`])((?:\\.|(?!\2)[^\\])*)\2\s*,\s*([[(])/g;

/** The form of placeholders that other calls of the same function give their values with, in the same file. */
function neighbourStyle({ text, group }: Broken, callee: string): Style | undefined {
  const name = lastName(callee);
  const styles = new Set<Style>();
  for (const [, own, , statement = '', list] of text.matchAll(bindingCall)) {
    const style = listStyle(statement, group);
    if (own === name && style !== undefined && (list === '[' || group === 'python')) styles.add(style);
  }
  const [style] = styles;
  return styles.size === 1 ? style : undefined;
}

/** The form of a statement whose values follow in a list. */
function listStyle(statement: string, group: CodeGroup): Style | undefined {
  const bare = statement.replace(/'[^']*'/g, '');
  const isDollar = /\$1\b/.test(bare);
  const isQuestion = bare.includes('?');
  if (group === 'python') {
    const isPercent = bare.includes('%s');
    return isQuestion === isPercent ? undefined : isPercent ? 'percent' : 'question';
  }
  return isQuestion === isDollar ? undefined : isDollar ? 'dollar' : 'question';
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
