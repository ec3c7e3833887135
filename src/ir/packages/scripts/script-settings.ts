import { Buffer } from 'node:buffer';
import type { ScriptSetting } from '#model/script-settings';
import { readJson } from '#parse/value/json';
import { at, entriesOf, isTrue, itemsOf, textOf, type Value } from '#parse/value/value';
import { readYaml } from '#parse/value/yaml';
import { baseName } from '../extractor.ts';
import type { NamedBytes } from '../read.ts';

/** Larger settings are of no people. */
const mostBytes = 1024 * 1024;

/** Whether a file may say which packages run programs when they are installed. */
export function mayHoldScriptSettings(path: string): boolean {
  return readers.has(baseName(path)) && !/(?:^|\/)node_modules\//.test(path);
}

/** What the files of a tree say of such programs. Never throws for what a file holds. */
export function readScriptSettings(files: readonly NamedBytes[]): readonly ScriptSetting[] {
  return files
    .filter(({ bytes }) => bytes.length <= mostBytes)
    .flatMap(
      ({ path, bytes }) => readers.get(baseName(path))?.(Buffer.from(bytes).toString('utf8'), path) ?? [],
    );
}

type Reader = (text: string, path: string) => readonly ScriptSetting[];

const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['.npmrc', (text, path) => offAt(text, path, /^\s*ignore-scripts\s*=\s*true\s*$/)],
  ['.yarnrc', (text, path) => offAt(text, path, /^\s*(?:--install\.)?ignore-scripts\s+"?true"?\s*$/)],
  ['.yarnrc.yml', (text, path) => offAt(text, path, /^enableScripts\s*:\s*false\s*(?:#.*)?$/)],
  ['pnpm-workspace.yaml', readPnpm],
  ['package.json', readManifest],
]);

function offAt(text: string, path: string, pattern: RegExp): readonly ScriptSetting[] {
  const line = text.split('\n').findIndex((each) => pattern.test(each.slice(0, 500)));
  return line < 0 ? [] : [{ kind: 'off', names: [], path, line: line + 1 }];
}

function readPnpm(text: string, path: string): readonly ScriptSetting[] {
  if (!/^(?:onlyBuiltDependencies|allowBuilds|ignoredBuiltDependencies)\s*:/m.test(text)) return [];
  const document = readYaml(text);
  return document.kind === 'document' ? builtBy(document.value, path) : [];
}

/** pnpm, bun and `@lavamoat/allow-scripts` keep their lists in the manifest. */
function readManifest(text: string, path: string): readonly ScriptSetting[] {
  if (!/"(?:onlyBuiltDependencies|trustedDependencies|allowScripts|allowBuilds)"/.test(text)) return [];
  const document = readJson(text);
  if (document.kind !== 'document') return [];
  const { value } = document;
  return [
    ...builtBy(at(value, 'pnpm'), path),
    ...listed(at(value, 'trustedDependencies'), path),
    ...listed(at(value, 'lavamoat', 'allowScripts'), path),
  ];
}

function builtBy(settings: Value | undefined, path: string): readonly ScriptSetting[] {
  const ignored = at(settings, 'ignoredBuiltDependencies');
  const named = [at(settings, 'onlyBuiltDependencies'), at(settings, 'allowBuilds')].flatMap((each) =>
    listed(each, path),
  );
  return named.length > 0 ? named : listed(ignored, path).map((each) => ({ ...each, names: [] }));
}

/** A list of names, or a table of names that are allowed or not. */
function listed(value: Value | undefined, path: string): readonly ScriptSetting[] {
  if (value === undefined || value.kind === 'scalar') return [];
  const names =
    value.kind === 'list'
      ? itemsOf(value).flatMap((each) => textOf(each) ?? [])
      : [...entriesOf(value)].flatMap(([name, each]) => (isTrue(each) ? [name] : []));
  return [{ kind: 'only', names, path, line: value.line }];
}
