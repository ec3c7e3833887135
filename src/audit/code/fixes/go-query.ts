import { bind, type Style } from './bind.ts';
import { callIn } from './call-text.ts';
import type { Broken, Fixer } from './fix.ts';
import { builtText } from './text-parts.ts';
import { writtenAt } from './written.ts';

/** A placeholder in the statement, as the driver of the program writes it, and the value beside it. */
export const bindInGo: Fixer = (broken) => {
  const { text, about } = broken;
  const call = callIn(text, broken, 'go');
  const name = /(\w+)$/.exec(call?.callee ?? '')?.[1] ?? '';
  const style = styleOf(broken);
  const at = statementOf(name, about);
  const statement = at === undefined ? undefined : call?.args[at];
  if (call === undefined || style === undefined || statement === undefined || call.args.at(-1) !== statement)
    return undefined;
  const written = writtenAt(broken, statement);
  const built = written && builtText(text, written, 'go');
  if (written === undefined || built === undefined) return undefined;
  if (built.parts.some((part) => 'literal' in part && /[?]|\$\d/.test(part.literal))) return undefined;
  const bound = bind(built, style, 'go');
  if (bound === undefined) return undefined;
  const values = bound.values.map(({ value, isAny }) =>
    isAny && value.includes(' + ') ? inText(value) : value,
  );
  return {
    says: 'Give the values beside the statement, which has placeholders for them.',
    edits: [
      { ...written, text: bound.literal },
      { start: statement.end, end: statement.end, text: `, ${values.join(', ')}` },
    ],
  };
};

/** A value of any type beside signs of a pattern. */
function inText(value: string): string {
  return value.replace(/(?<=^|\+ )(?!")([\s\S]+?)(?= \+|$)/, 'fmt.Sprint($1)');
}

/** Which argument the statement is. */
function statementOf(name: string, about: string): number | undefined {
  if (/jackc\/pgx/.test(about)) return /^(?:Query|QueryRow|Exec)$/.test(name) ? 1 : undefined;
  if (/jmoiron\/sqlx/.test(about) && /^(?:Get|Select)(?:Context)?$/.test(name))
    return name.endsWith('Context') ? 2 : 1;
  if (/gorm/.test(about)) return /^(?:Raw|Exec|Where|Or|Not|Having)$/.test(name) ? 0 : undefined;
  if (!/^(?:Queryx?|QueryRowx?|Exec|MustExec)(?:Context)?$/.test(name)) return undefined;
  return name.endsWith('Context') ? 1 : 0;
}

const drivers: readonly (readonly [Style, readonly string[]])[] = [
  ['dollar', ['github.com/lib/pq', 'github.com/jackc/pgx', 'gorm.io/driver/postgres']],
  [
    'question',
    [
      'github.com/go-sql-driver/mysql',
      'github.com/mattn/go-sqlite3',
      'modernc.org/sqlite',
      'github.com/glebarez',
    ],
  ],
  ['at', ['github.com/microsoft/go-mssqldb', 'github.com/denisenkom/go-mssqldb']],
];

/** What the only driver of the file, or else of the program, writes for a value. */
function styleOf({ about, imports, isImportedAnywhere }: Broken): Style | undefined {
  if (/gorm/.test(about)) return 'question';
  if (/jackc\/pgx/.test(about)) return 'dollar';
  const isOwn = (path: string) => imports.some((each) => each.startsWith(path));
  const stylesBy = (has: (path: string) => boolean) =>
    drivers.filter(([, paths]) => paths.some(has)).map(([style]) => style);
  const own = stylesBy(isOwn);
  const styles = own.length > 0 ? own : stylesBy(isImportedAnywhere);
  return styles.length === 1 ? styles[0] : undefined;
}
