import type { Platform } from './recipe.ts';

/** What a recipe calls things, made of what the file calls them. */
export interface RecipeNames {
  /** As the file writes it where that is a name of the language, else in the style of the language. */
  readonly variable: string;
  /** `DATABASE_PASSWORD`. */
  readonly env: string;
  /** `prod/shop/database-password`. */
  readonly id: string;
  /** `database-password`. */
  readonly name: string;
  /** `database_password`. */
  readonly field: string;
  readonly pascal: string;
  /** `shop`. */
  readonly app: string;
}

/**
 * Names for a recipe.
 *
 * @param written what the value is given to in the file (`dbPassword`, `DB_PASSWORD`), or the name of the rule.
 * @param app the folder that is scanned.
 * @param isWritten whether `written` stands in the file, so that its spelling is kept.
 */
export function namesFor(written: string, app: string, platform: Platform, isWritten: boolean): RecipeNames {
  const words = wordsOf(written);
  const field = words.join('_');
  const name = words.join('-');
  const appName = wordsOf(app).join('-') || 'app';
  const pascal = words.map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`).join('');
  const style = styleOf(platform);
  const styled = { snake: field, camel: lowerFirst(pascal), pascal, upper: field.toUpperCase() }[style];
  const last = written.split('.').at(-1) ?? written;
  const kept = isDotted(platform) ? written : last;
  const isName = isDotted(platform) ? /^[A-Za-z][\w.-]*$/ : /^[A-Za-z_][A-Za-z0-9_]*$/;
  const isKept =
    isWritten && isName.test(kept) && !reserved.has(kept) && (style !== 'pascal' || /^[A-Z]/.test(kept));
  return {
    variable: isKept ? kept : styled,
    env: field.toUpperCase(),
    id: `prod/${appName}/${name}`,
    name,
    field,
    pascal,
    app: appName,
  };
}

/** Puts names into a text of a recipe. */
export function fill(text: string, names: RecipeNames): string {
  const values: Readonly<Record<string, string>> = {
    VARIABLE: names.variable,
    ENV: names.env,
    ID: names.id,
    NAME: names.name,
    FIELD: names.field,
    PASCAL: names.pascal,
    APP: names.app,
    APP_SNAKE: names.app.replaceAll('-', '_'),
  };
  return text.replace(/%([A-Z_]+)%/g, (whole, key: string) => values[key] ?? whole);
}

/** `spring.datasource.dbPassword` becomes spring, datasource, db, password: letters and digits only, at most eight words. */
function wordsOf(text: string): readonly string[] {
  const words = text
    .slice(0, 200)
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
    .slice(0, 8);
  // No name of any language begins with a digit.
  return /^\d/.test(words[0] ?? '') || words.length === 0 ? ['secret', ...words] : words;
}

function lowerFirst(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}

type Style = 'snake' | 'camel' | 'pascal' | 'upper';

function styleOf(platform: Platform): Style {
  return styles[platform] ?? 'snake';
}

/** Settings are addressed by paths. */
function isDotted(platform: Platform): boolean {
  return platform === 'spring' || platform === 'dotnet-settings';
}

const styles: Readonly<Partial<Record<Platform, Style>>> = {
  javascript: 'camel',
  'lambda-javascript': 'camel',
  java: 'camel',
  go: 'camel',
  csharp: 'pascal',
  'dotnet-settings': 'pascal',
  php: 'camel',
  shell: 'upper',
};

/** Words that some language of the tables keeps for itself. */
const reserved: ReadonlySet<string> = new Set(
  'as await break case class const continue def default do else enum export extern false finally fn for func function go if import in interface let match mod module new nil none null package pass private protected pub public return self static string struct super switch this throw trait true try type use var void while with yield'.split(
    ' ',
  ),
);
