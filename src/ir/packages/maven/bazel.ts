import type { PackageInventory } from '#model/component';
import { readJson } from '#parse/value/json';
import { openLines } from '#parse/value/lines';
import { asMapping, at, type Broken, entriesOf, itemsOf, textAt, textOf } from '#parse/value/value';
import { openDraft } from '../draft.ts';
import type { PackageFile } from '../extractor.ts';
import { fromHex } from '../plausible.ts';

/** Whether a file of Bazel names artifacts for `rules_jvm_external`. */
export function namesArtifacts({ text }: PackageFile): boolean {
  return /rules_jvm_external/.test(text) && /\b(?:maven_install|artifact|install)\s*\(/.test(text);
}

/** `MODULE.bazel`, `WORKSPACE` and `BUILD`: artifacts of Maven as texts, also through the names of constants. It is a program, and is not run. */
export function readBazel(file: PackageFile): PackageInventory {
  const draft = openDraft(file, 'maven/bazel', 'Maven');
  const text = file.text.replace(
    /(^|[^"'])#[^\n]*/g,
    (all, before: string) => before + ' '.repeat(all.length - before.length),
  );
  if (!/rules_jvm_external["'/]/.test(text)) return draft.finish();
  const constants = constantsIn(text);
  const lineAt = openLines(text);
  const add = (value: string, line: number) => {
    const [group, artifact, ...rest] = value.split(':');
    // `group:artifact:packaging:classifier:version`: the version stands last.
    const version = rest.at(-1);
    if (group && artifact && version && /^[\w.-]+$/.test(group) && /^[\w.-]+$/.test(artifact))
      draft.add({ name: `${group}:${artifact}`, version, scope: 'production', relation: 'direct', line });
  };
  for (const found of text.matchAll(/\bartifacts\s*=\s*/g))
    for (const value of listAt(text, found.index + found[0].length, constants, 0))
      add(value, lineAt(found.index));
  for (const found of text.matchAll(/\bartifact\s*\(([^()]*)\)/g)) {
    const [group, artifact, version] = ['group', 'artifact', 'version'].map((key) =>
      textOfExpression(
        new RegExp(`\\b${key}\\s*=\\s*([^,\\n]+)`).exec(found[1] ?? '')?.[1] ?? '',
        constants,
        0,
      ),
    );
    if (group !== undefined && artifact !== undefined && version !== undefined)
      add(`${group}:${artifact}:${version}`, lineAt(found.index));
  }
  return draft.finish();
}

type Constants = ReadonlyMap<string, { readonly at: number; readonly text: string }>;

/** Names at the start of a line, and where their values begin. */
function constantsIn(text: string): Constants {
  return new Map(
    [...text.matchAll(/^(\w+)\s*=\s*(?!=)/gm)].map((found) => [
      found[1] ?? '',
      { at: found.index + found[0].length, text },
    ]),
  );
}

const deepest = 10;

/** Texts of lists that are joined by `+`, with constants in them. */
function listAt(text: string, start: number, constants: Constants, depth: number): readonly string[] {
  if (depth > deepest) return [];
  const values: string[] = [];
  let at = start;
  for (;;) {
    at = skip(text, at);
    const name = /\w+/y;
    name.lastIndex = at;
    const word = name.exec(text)?.[0];
    if (text[at] === '[') {
      const end = text.indexOf(']', at);
      if (end < 0) return values;
      for (const item of text.slice(at + 1, end).split(',')) {
        const value = textOfExpression(item, constants, depth + 1);
        if (value !== undefined) values.push(value);
      }
      at = end + 1;
    } else if (word !== undefined) {
      const constant = constants.get(word);
      if (constant !== undefined) values.push(...listAt(text, constant.at, constants, depth + 1));
      at += word.length;
    } else return values;
    at = skip(text, at);
    if (text[at] !== '+') return values;
    at++;
  }
}

function skip(text: string, at: number): number {
  let place = at;
  while (/\s/.test(text[place] ?? '')) place++;
  return place;
}

/** Texts and constants joined by `+`; undefined when a part is not known. */
function textOfExpression(expression: string, constants: Constants, depth: number): string | undefined {
  if (depth > deepest || expression.trim() === '') return undefined;
  let result = '';
  for (const part of expression.split('+')) {
    const quoted = /^\s*["']([^"']*)["']\s*$/.exec(part)?.[1];
    const constant = constants.get(part.trim());
    const inner =
      quoted ??
      (constant === undefined
        ? undefined
        : textOfExpression(
            /^[^\n]*/.exec(constant.text.slice(constant.at))?.[0] ?? '',
            constants,
            depth + 1,
          ));
    if (inner === undefined || result.length + inner.length > 1_000) return undefined;
    result += inner;
  }
  return result;
}

/** `maven_install.json`, the lock file of `rules_jvm_external`. */
export function readMavenInstall(file: PackageFile): PackageInventory | Broken {
  const document = asMapping(readJson(file.text));
  if (document.kind === 'broken') return document;
  const { value } = document;
  const draft = openDraft(file, 'maven/maven-install', 'Maven', document.doubts);
  const places = new Map<string, number>();
  for (const [name, entry] of entriesOf(at(value, 'artifacts'))) {
    const position = draft.add({
      name: name.split(':').slice(0, 2).join(':'),
      version: textAt(entry, 'version'),
      line: entry.line,
      scope: 'production',
      integrity: fromHex(textAt(entry, 'shasums', 'jar'), 'sha256'),
    });
    if (position !== undefined) places.set(name, position);
  }
  for (const [name, list] of entriesOf(at(value, 'dependencies')))
    for (const need of itemsOf(list)) draft.needs(places.get(name), places.get(textOf(need) ?? ''));
  for (const entry of itemsOf(at(value, 'dependency_tree', 'dependencies'))) {
    const parts = (textAt(entry, 'coord') ?? '').split(':');
    draft.add({
      name: parts.slice(0, 2).join(':'),
      version: parts.at(-1),
      line: entry.line,
      scope: 'production',
      integrity: fromHex(textAt(entry, 'sha256'), 'sha256'),
    });
  }
  return draft.finish();
}
