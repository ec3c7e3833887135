import type { PackageInventory } from '#model/component';
import { readJson } from '#parse/value/json';
import { asMapping, at, type Broken, broken, entriesOf, textAt, type Value } from '#parse/value/value';
import { type Asked, type Draft, openDraft } from '../draft.ts';
import type { PackageFile } from '../extractor.ts';
import { fromBase64 } from './packages-lock.ts';

/** `obj/project.assets.json`: what the last restore chose. */
export function readProjectAssets(file: PackageFile): PackageInventory | Broken {
  const document = asMapping(readJson(file.text));
  if (document.kind === 'broken') return document;
  const { value } = document;
  const draft = openDraft(file, 'dotnet/project-assets', 'NuGet', document.doubts);
  const places = addLibraries(value, draft);
  for (const [, target] of entriesOf(at(value, 'targets'))) connect(target, places, draft);
  const asked = [...entriesOf(at(value, 'project', 'frameworks'))].flatMap(([, framework]) =>
    [...entriesOf(at(framework, 'dependencies'))].map(([name]) => name.toLowerCase()),
  );
  draft.reach(asked.map((name): Asked => ({ at: placeOf(places, name), scope: 'production' })));
  return draft.finish();
}

/** `*.deps.json` beside a built program: what it loads. */
export function readDepsJson(file: PackageFile): PackageInventory | Broken {
  const document = asMapping(readJson(file.text));
  if (document.kind === 'broken') return document;
  const { value } = document;
  if (at(value, 'libraries') === undefined && at(value, 'targets') === undefined)
    return broken(1, 'It names neither libraries nor targets.');
  const draft = openDraft(file, 'dotnet/deps-json', 'NuGet', document.doubts);
  const places = addLibraries(value, draft);
  for (const [, target] of entriesOf(at(value, 'targets'))) connect(target, places, draft);
  const own = [...entriesOf(at(value, 'libraries'))]
    .filter(([, entry]) => textAt(entry, 'type') === 'project')
    .map(([key]) => key);
  const targets = [...entriesOf(at(value, 'targets'))].map(([, target]) => target);
  const asked = own.flatMap((key) =>
    targets.flatMap((target) => [...entriesOf(at(target, key, 'dependencies'))]),
  );
  draft.reach(
    asked.map(([name, version]) => ({
      at: placeOf(places, name.toLowerCase(), version),
      scope: 'production',
    })),
  );
  return draft.finish();
}

interface Places {
  /** By `name/version`. */
  readonly byKey: Map<string, number>;
  readonly byName: Map<string, number>;
}

function addLibraries(root: Value, draft: Draft): Places {
  const places: Places = { byKey: new Map(), byName: new Map() };
  for (const [key, entry] of entriesOf(at(root, 'libraries'))) {
    const found = /^([^/]+)\/([^/]+)$/.exec(key);
    if (found === null) {
      draft.doubt(entry.line, 'A library has no name or version.');
      continue;
    }
    const kind = textAt(entry, 'type');
    const isOwn = kind === 'project';
    const position = draft.add({
      name: kind === 'runtimepack' ? found[1]?.replace(/^runtimepack\./, '') : found[1],
      version: found[2],
      ...(isOwn && { relation: 'root', scope: 'production' }),
      scope: 'production',
      line: entry.line,
      integrity: fromBase64(textAt(entry, 'sha512')),
    });
    if (position === undefined) continue;
    places.byKey.set(key.toLowerCase(), position);
    places.byName.set((found[1] ?? '').toLowerCase(), position);
  }
  return places;
}

function connect(target: Value, places: Places, draft: Draft): void {
  for (const [key, entry] of entriesOf(target))
    for (const [name, version] of entriesOf(at(entry, 'dependencies')))
      draft.needs(places.byKey.get(key.toLowerCase()), placeOf(places, name.toLowerCase(), version));
}

function placeOf({ byKey, byName }: Places, name: string, version?: Value): number | undefined {
  return (
    (version?.kind === 'scalar' ? byKey.get(`${name}/${version.text.toLowerCase()}`) : undefined) ??
    byName.get(name)
  );
}
