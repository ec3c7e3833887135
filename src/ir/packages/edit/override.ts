import type { PlainEdit } from '#model/text-edit';
import { readJson } from '#parse/value/json';
import { at, textAt } from '#parse/value/value';
import { readYaml } from '#parse/value/yaml';
import { overridesIn } from '../npm/overrides.ts';
import { withMember, withValue } from './json-edit.ts';

/** Who installs packages of npm; each looks elsewhere for what has to be taken. */
export type ScriptManager = 'npm' | 'pnpm' | 'yarn' | 'bun';

/** A package that others bring, and the version that it has to be. */
export interface OverrideAsked {
  readonly name: string;
  readonly to: string;
  /** The version that is there, where others of the package are to stay. */
  readonly only?: string;
  /** Who asks for it, where others of the package are to stay. */
  readonly parent?: string;
}

/** The edit of a `package.json` that has a package taken in another version; undefined where it cannot be told. */
export function overrideInPackageJson(
  text: string,
  manager: ScriptManager,
  asked: OverrideAsked,
): PlainEdit | undefined {
  const document = readJson(text);
  if (document.kind === 'broken') return undefined;
  const { name, to } = asked;
  const before = overridesIn(document.value).find((each) => each.name === name);
  if (before !== undefined) return before.asks.startsWith('$') ? undefined : withValue(text, before.path, to);
  const isAskedFor = ['dependencies', 'devDependencies', 'optionalDependencies'].some(
    (section) => textAt(document.value, section, name) !== undefined,
  );
  // npm takes no override of what the project asks for itself, unless it is a reference to that.
  if (isAskedFor && manager === 'npm') return undefined;
  return withMember(text, [...sectionOf(manager), keyOf(manager, asked)], to);
}

/** The edit of a `pnpm-workspace.yaml`; one line more. */
export function overrideInWorkspace(text: string, { name, to, only }: OverrideAsked): PlainEdit | undefined {
  const document = readYaml(text);
  if (document.kind === 'broken') return undefined;
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const before = overridesIn(document.value).find((each) => each.name === name);
  if (before !== undefined) return movedLine(text, before.line, before.asks, to);
  const entry = `'${only === undefined ? name : `${name}@${only}`}': '${to}'`;
  const head = /^overrides:[ \t]*(?:#[^\n]*)?(\r?\n)([ \t]+)?/m.exec(text);
  if (head !== null) {
    const start = head.index + head[0].length - (head[2]?.length ?? 0);
    return { start, end: start, text: `${head[2] ?? '  '}${entry}${lineEnd}` };
  }
  if (at(document.value, 'overrides') !== undefined) return undefined;
  const gap = text === '' || text.endsWith('\n') ? '' : lineEnd;
  return { start: text.length, end: text.length, text: `${gap}overrides:${lineEnd}  ${entry}${lineEnd}` };
}

function movedLine(text: string, line: number, from: string, to: string): PlainEdit | undefined {
  let start = 0;
  for (let i = 1; i < line; i++) start = text.indexOf('\n', start) + 1;
  const end = text.indexOf('\n', start);
  const colon = text.indexOf(':', start);
  const found = text.lastIndexOf(from, end < 0 ? text.length : end);
  return colon < 0 || found < colon ? undefined : { start: found, end: found + from.length, text: to };
}

function sectionOf(manager: ScriptManager): readonly string[] {
  if (manager === 'pnpm') return ['pnpm', 'overrides'];
  return [manager === 'yarn' ? 'resolutions' : 'overrides'];
}

function keyOf(manager: ScriptManager, { name, only, parent }: OverrideAsked): string {
  if (manager === 'yarn') return parent === undefined ? name : `${parent}/${name}`;
  return only === undefined || manager === 'bun' ? name : `${name}@${only}`;
}
