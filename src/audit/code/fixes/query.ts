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
