import type { PackageInventory } from '#model/component';
import { readToml } from '#parse/value/toml';
import { at, type Broken, entriesOf, itemsOf, lineOf, textAt, textOf, type Value } from '#parse/value/value';
import { openDraft } from '../draft.ts';
import { besides, type Neighbours, type PackageFile } from '../extractor.ts';
import { fromHex } from '../plausible.ts';

/** `Manifest.toml` of Julia in both forms. Packages without a version are parts of the language. */
export function readJuliaManifest(file: PackageFile, near: Neighbours): PackageInventory | Broken {
  const document = readToml(file.text);
  if (document.kind === 'broken') return document;
  const { value } = document;
  const draft = openDraft(file, 'julia/manifest', 'Julia', document.doubts);
  const language = textAt(value, 'julia_version');
  const root = at(value, 'manifest_format') === undefined ? value : at(value, 'deps');
  const places = new Map<string, number>();
  const entries: { readonly place: number | undefined; readonly entry: Value }[] = [];
  for (const [name, list] of entriesOf(root))
    for (const entry of itemsOf(list)) {
      const commit = textAt(entry, 'git-tree-sha1');
      const address = textAt(entry, 'repo-url');
      const version = textAt(entry, 'version');
      // A folder of the tree, or a part of the language.
      const place = draft.add({
        name,
        version,
        line: entry.line,
        integrity: fromHex(commit, 'git-tree'),
        registry: address ?? textAt(entry, 'path'),
        ...(version === undefined && language !== undefined && { range: `of Julia ${language}` }),
      });
      entries.push({ place, entry });
      if (place !== undefined)
        for (const key of [name, textAt(entry, 'uuid') ?? name]) places.set(key, place);
    }
  for (const { place, entry } of entries) {
    const list = at(entry, 'deps');
    for (const need of itemsOf(list)) draft.needs(place, places.get(textOf(need) ?? ''));
    for (const [name, id] of entriesOf(list))
      draft.needs(place, places.get(textOf(id) ?? '') ?? places.get(name));
  }
  const project = near.at(besides(file.path, 'Project.toml') ?? '');
  const own = project === undefined ? undefined : readToml(project.text);
  if (own?.kind === 'document')
    draft.reach(
      [...entriesOf(at(own.value, 'deps'))].map(([name, id]) => ({
        at: places.get(textOf(id) ?? '') ?? places.get(name),
        scope: 'production',
      })),
    );
  return draft.finish();
}

/** Whether a `Project.toml` is one of Julia. */
export function isJuliaProject({ text }: PackageFile): boolean {
  return /^\[(?:deps|compat|extras)\]/m.test(text) || /^uuid\s*=/m.test(text);
}

/** `Project.toml`. */
export function readJuliaProject(file: PackageFile): PackageInventory | Broken {
  const document = readToml(file.text);
  if (document.kind === 'broken') return document;
  const { value } = document;
  const draft = openDraft(file, 'julia/project', 'Julia', document.doubts);
  const name = textAt(value, 'name');
  const own =
    name === undefined
      ? undefined
      : draft.add({
          name,
          version: textAt(value, 'version'),
          relation: 'root',
          scope: 'production',
          line: lineOf(at(value, 'name')),
        });
  for (const [section, scope] of [
    ['deps', 'production'],
    ['weakdeps', 'optional'],
    ['extras', 'test'],
  ] as const)
    for (const [asked, entry] of entriesOf(at(value, section)))
      draft.needs(
        own,
        draft.add({
          name: asked,
          range: textAt(value, 'compat', asked),
          scope,
          relation: 'direct',
          line: entry.line,
        }),
      );
  return draft.finish();
}
