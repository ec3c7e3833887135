import type { TreeFiles } from '#ir/infra/files';
import { type Invocation, joined } from './invocation.ts';

/** A script of the tree that a command runs. */
export interface LocalScript {
  readonly path: string;
  /** Where its text begins in its file, from 1. */
  readonly line: number;
  readonly text: string;
  /** Where it runs. */
  readonly folder: string;
  /** `the script "test"`, `the target check`. */
  readonly says: string;
}

/** What a command runs that only the tree can tell. */
export type LocalFound = readonly LocalScript[] | 'not-here' | undefined;

const largest = 512 * 1024;

/**
 * The script of the tree behind a command: of package.json (`npm run lint`), a Makefile, a justfile or a file that is run.
 * `not-here` where it is one that the tree does not hold; undefined for a program of others.
 *
 * @param base the folder in which the job stands, relative to the tree
 */
export function localScript(invocation: Invocation, base: string, files: TreeFiles): LocalFound {
  const folder = joined(base, invocation.folder);
  const [name = '', ...given] = invocation.words;
  if (/^(?:npm|yarn|pnpm|bun)$/.test(name)) return packageScript(name, given, folder, files);
  if (name === 'make') return target(given, folder, files, makefiles);
  if (name === 'just') return target(given, folder, files, justfiles);
  return fileScript(invocation, folder, files);
}

/** Words of package managers that are no names of scripts. */
const ownVerbs: ReadonlySet<string> = new Set(
  'install i ci add remove audit publish pack exec dlx link login logout config cache set version why info outdated update upgrade dedupe prune create init x workspaces workspace node pm import store fund sbom view dist-tag whoami help rebuild'.split(
    ' ',
  ),
);

function packageScript(
  manager: string,
  given: readonly string[],
  base: string,
  files: TreeFiles,
): LocalFound {
  const { words, folder } = packageWords(given, base);
  const [verb, script] = words;
  if (verb === undefined) return undefined;
  const isRun = /^(?:run|run-script)$/.test(verb);
  const name = isRun ? script : verb === 't' || verb === 'tst' ? 'test' : verb;
  if (name === undefined) return undefined;
  // npm runs but few scripts by their bare name; bun has a test runner of its own.
  if (!isRun && (ownVerbs.has(verb) || (manager === 'npm' && !/^(?:test|start|stop|restart)$/.test(name))))
    return undefined;
  if (manager === 'bun' && verb === 'test') return undefined;
  return scriptIn(name, folder, files) ?? (isRun || manager === 'npm' ? 'not-here' : undefined);
}

/** `--prefix web`, `-C web`, `--filter api` and what else stands before the verb. */
function packageWords(given: readonly string[], base: string) {
  const words: string[] = [];
  let folder = base;
  for (let at = 0; at < given.length; at++) {
    const word = given[at] ?? '';
    const into = /^--(?:prefix|dir|cwd)=(.+)$/.exec(word)?.[1];
    if (into !== undefined) folder = joined(base, into);
    else if (/^(?:--prefix|--dir|--cwd|-C)$/.test(word)) folder = joined(base, given[++at] ?? '');
    else if (/^(?:--filter|-F|-w|--workspace)$/.test(word)) at++;
    else if (!word.startsWith('-')) words.push(word);
  }
  return { words, folder };
}

function scriptIn(name: string, folder: string, files: TreeFiles): readonly LocalScript[] | undefined {
  for (const path of candidates(folder, 'package.json')) {
    const text = textOf(path, files);
    const scripts = text === undefined ? undefined : scriptsOf(text);
    const found = scripts?.[name];
    if (text === undefined || scripts === undefined || typeof found !== 'string') continue;
    const line = lineOf(text, `"${name}"`, text.indexOf('"scripts"'));
    const parent = path.slice(0, -'package.json'.length).replace(/\/$/, '');
    return [`pre${name}`, name, `post${name}`].flatMap((each) => {
      const script = scripts[each];
      if (typeof script !== 'string') return [];
      const own = each === name ? line : lineOf(text, `"${each}"`, text.indexOf('"scripts"'));
      return [{ path, line: own, text: script, folder: parent, says: `the script "${each}"` }];
    });
  }
  return undefined;
}

function scriptsOf(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const manifest: unknown = JSON.parse(text);
    const scripts = isRecord(manifest) ? manifest['scripts'] : undefined;
    return isRecord(scripts) ? scripts : undefined;
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const makefiles = ['Makefile', 'makefile', 'GNUmakefile'];
const justfiles = ['justfile', 'Justfile', '.justfile'];

/** The recipes of targets, and of targets that those need, one step deep. */
function target(
  given: readonly string[],
  base: string,
  files: TreeFiles,
  names: readonly string[],
): LocalFound {
  const at = given.findIndex((word) => word === '-C' || word === '-d');
  const folder = at < 0 ? base : joined(base, given[at + 1] ?? '');
  const wanted = given.filter(
    (word, i) => !word.startsWith('-') && !word.includes('=') && (at < 0 || i !== at + 1),
  );
  for (const path of names.flatMap((name) => candidates(folder, name))) {
    const text = textOf(path, files);
    if (text === undefined) continue;
    const recipes = recipesOf(text);
    const first = recipes[0]?.name;
    const found = (wanted.length > 0 ? wanted : first === undefined ? [] : [first]).flatMap((name) =>
      recipesFor(name, recipes, new Set()),
    );
    if (found.length === 0) continue;
    return found.map(({ name, line, text: recipe }) => {
      return { path, line, text: recipe, folder, says: `the target ${name}` };
    });
  }
  return 'not-here';
}

interface Recipe {
  readonly name: string;
  readonly needs: readonly string[];
  readonly line: number;
  readonly text: string;
}

function recipesFor(name: string, all: readonly Recipe[], seen: Set<string>): readonly Recipe[] {
  if (seen.has(name) || seen.size > 40) return [];
  seen.add(name);
  return all
    .filter((each) => each.name === name)
    .flatMap((each) => [...each.needs.flatMap((need) => recipesFor(need, all, seen)), each]);
}

function recipesOf(text: string): readonly Recipe[] {
  const recipes: Recipe[] = [];
  const lines = text.split('\n');
  for (let i = 0; i < lines.length; i++) {
    const head = /^([\w./-]+(?: [\w./-]+)*)(?: [\w"'= -]+)?:(?!=)([^=#]*)/.exec(lines[i] ?? '');
    if (head === null) continue;
    const body: string[] = [];
    for (let at = i + 1; at < lines.length && /^(?:\s|$|#)/.test(lines[at] ?? ''); at++)
      body.push((lines[at] ?? '').replace(/^\s+[@+-]*/, ''));
    const needs = (head[2] ?? '').split(/[\s;]+/).filter((need) => /^[\w./-]+$/.test(need));
    for (const name of (head[1] ?? '').split(' '))
      recipes.push({ name, needs, line: i + 1, text: body.join('\n').replaceAll('$(MAKE)', 'make') });
  }
  return recipes;
}

/** A file of the tree that is run: `./scripts/test.sh`, `bash ci/test`, `. ./env.sh`. */
function fileScript({ words, program }: Invocation, folder: string, files: TreeFiles): LocalFound {
  const [name = '', ...given] = words;
  const isShell = /^(?:ba|da|z|k)?sh$|^source$|^\.$/.test(name);
  const written = isShell ? given.find((word) => !word.startsWith('-')) : program;
  if (written === undefined || (!isShell && !/^\.{0,2}[\w.-]*\//.test(written))) return undefined;
  if (/^[/$~]/.test(written)) return undefined;
  const path = candidates(folder, written).find((each) => textOf(each, files) !== undefined);
  if (path === undefined) return /wrapper|gradlew|mvnw/.test(written) ? undefined : 'not-here';
  const text = textOf(path, files) ?? '';
  const isScript = /\.(?:ba|z|k)?sh$/.test(path) || /^#!.*\b(?:ba|da|z|k)?sh\b/.test(text);
  return isScript ? [{ path, line: 1, text, folder, says: path }] : undefined;
}

/** In the folder, and where the tree begins. */
function candidates(folder: string, name: string): readonly string[] {
  const own = joined(folder, name);
  const top = joined('', name);
  return own === top ? [own] : [own, top];
}

function textOf(path: string, files: TreeFiles): string | undefined {
  const text = files.read(path);
  return text === undefined || text.length > largest ? undefined : text;
}

function lineOf(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, Math.max(0, from));
  return text.slice(0, Math.max(0, at)).split('\n').length;
}
