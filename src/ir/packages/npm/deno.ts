import type { PackageInventory } from '#model/component';
import { readJson } from '#parse/value/json';
import {
  asMapping,
  at,
  type Broken,
  type Document,
  entriesOf,
  itemsOf,
  textAt,
  textOf,
  type Value,
} from '#parse/value/value';
import { type Draft, openDraft } from '../draft.ts';
import type { PackageFile } from '../extractor.ts';
import { fromHex, fromSri } from '../plausible.ts';
import { isVersion } from './manifest-needs.ts';

/** `deno.lock` of the versions 2 to 5: packages of npm and JSR, and modules that are fetched from an address. */
export function readDenoLock(file: PackageFile): PackageInventory | Broken {
  const document = asMapping(readJson(file.text));
  if (document.kind === 'broken') return document;
  const { value } = document;
  const draft = openDraft(file, 'npm/deno', 'npm', document.doubts);
  const inner = at(value, 'packages') ?? value;
  const places = new Map<string, number>();
  const packages = [
    ...[...entriesOf(at(inner, 'npm', 'packages') ?? at(inner, 'npm'))].map(([key, entry]) => ({
      scheme: 'npm',
      key,
      entry,
    })),
    ...[...entriesOf(at(inner, 'jsr'))].map(([key, entry]) => ({ scheme: 'jsr', key, entry })),
  ];
  for (const { scheme, key, entry } of packages) {
    const position = addPackage(scheme, key, entry, draft);
    if (position !== undefined) places.set(`${scheme}:${key}`, position);
  }
  const specifiers = at(inner, 'specifiers') ?? at(inner, 'npm', 'specifiers');
  for (const { scheme, key, entry } of packages)
    for (const need of needsOf(entry))
      draft.needs(places.get(`${scheme}:${key}`), placeOf(places, specifiers, scheme, need));
  for (const [address, hash] of entriesOf(at(value, 'remote'))) addRemote(address, hash, draft);
  const asked = askedIn(at(value, 'workspace'));
  draft.reach(
    (asked.length > 0 ? asked : [...entriesOf(specifiers)].map(([name]) => name)).map((need) => ({
      at: placeOf(places, specifiers, 'jsr', need),
      scope: 'production',
    })),
  );
  return draft.finish();
}

function addPackage(scheme: string, key: string, entry: Value, draft: Draft): number | undefined {
  // `name@1.0.0_peer@2.0.0`: what stands behind are the versions of its peers.
  const found = /^(@?[^@]+)@([^_]+)(?:_.*)?$/.exec(key);
  const hash = textAt(entry, 'integrity');
  return draft.add({
    ecosystem: scheme === 'npm' ? 'npm' : 'deno',
    name: found?.[1] ?? key,
    version: found?.[2],
    line: entry.line,
    integrity: scheme === 'npm' ? fromSri(hash) : fromHex(hash),
    ...(scheme === 'jsr' && { registry: 'https://jsr.io' }),
  });
}

/** A list of texts, or in older versions a mapping of names to keys. */
function needsOf(entry: Value): readonly string[] {
  return ['dependencies', 'optionalDependencies'].flatMap((section) => [
    ...itemsOf(at(entry, section)).flatMap((each) => textOf(each) ?? []),
    ...[...entriesOf(at(entry, section))].flatMap(([, key]) => textOf(key) ?? []),
  ]);
}

function placeOf(
  places: ReadonlyMap<string, number>,
  specifiers: Value | undefined,
  scheme: string,
  need: string,
): number | undefined {
  const full = /^(?:npm|jsr):/.test(need) ? need : `${scheme}:${need}`;
  const version = textAt(specifiers, full);
  const name = full.replace(/(.)@[^@/]*$/, '$1');
  const found = [full, version ?? '', `${name}@${version ?? ''}`]
    .map((key) => places.get(key))
    .find((each) => each !== undefined);
  if (found !== undefined || full.includes('@', 6)) return found;
  // With only one version of a package, its name is enough for those who need it.
  for (const [key, place] of places) if (key.startsWith(`${full}@`)) return place;
  return undefined;
}

function askedIn(workspace: Value | undefined): readonly string[] {
  const members = [workspace, ...[...entriesOf(at(workspace, 'members'))].map(([, member]) => member)];
  return members.flatMap((member) =>
    [at(member, 'dependencies'), at(member, 'packageJson', 'dependencies')].flatMap((list) =>
      itemsOf(list).flatMap((each) => textOf(each) ?? []),
    ),
  );
}

/** Modules by address: those of the known hosts are packages with a version. */
function addRemote(address: string, hash: Value, draft: Draft): void {
  const module = remoteModule(address);
  if (module !== undefined)
    draft.add({ ...module, line: hash.line, registry: address.replace(/(@[^/@]+)\/.*$/, '$1') });
}

/** `https://deno.land/x/oak@v12.0.0/mod.ts`, `https://esm.sh/preact@10.5.0` … as package and version. */
export function remoteModule(
  address: string,
): { readonly ecosystem: 'npm' | 'deno'; readonly name: string; readonly version: string } | undefined {
  const land = /^https:\/\/(deno\.land\/(?:x\/)?[\w.-]+)@([^/]+)/.exec(address);
  if (land !== null) return { ecosystem: 'deno', name: land[1] ?? '', version: land[2] ?? '' };
  const npm =
    /^https:\/\/(?:esm\.sh|cdn\.skypack\.dev|unpkg\.com|cdn\.jsdelivr\.net\/npm|ga\.jspm\.io\/npm:)\/?(?:v\d+\/|\*|stable\/)?((?:@[\w.-]+\/)?[\w.-]+)@(\d[\w.+-]*)/.exec(
      address,
    );
  return npm === null ? undefined : { ecosystem: 'npm', name: npm[1] ?? '', version: npm[2] ?? '' };
}

/** `deno.json`, `jsr.json` and import maps: what a project asks for. */
export function readDenoManifest(file: PackageFile): PackageInventory | Broken {
  const document = asMapping(readJson(file.text));
  if (document.kind === 'broken') return document;
  const draft = openDraft(file, 'npm/deno-manifest', 'deno', document.doubts);
  addOwn(document, draft);
  for (const [, target] of entriesOf(at(document.value, 'imports')))
    addImport(textOf(target), target.line, draft);
  for (const [, scope] of entriesOf(at(document.value, 'scopes')))
    for (const [, target] of entriesOf(scope)) addImport(textOf(target), target.line, draft);
  return draft.finish();
}

function addOwn({ value }: Document, draft: Draft): void {
  const name = textAt(value, 'name');
  if (name !== undefined)
    draft.add({ name, version: textAt(value, 'version'), relation: 'root', scope: 'production', line: 1 });
}

function addImport(target: string | undefined, line: number, draft: Draft): void {
  const found = /^(npm|jsr):\/?((?:@[^@/]+\/)?[^@/]+)(?:@([^/]+))?/.exec(target ?? '');
  const rest = { scope: 'production', relation: 'direct', line } as const;
  if (found !== null) {
    const [, scheme, name, range] = found;
    draft.add({
      ...rest,
      ecosystem: scheme === 'npm' ? 'npm' : 'deno',
      name,
      range,
      ...(isExact(range) && { version: range }),
    });
    return;
  }
  const module = remoteModule(target ?? '');
  if (module !== undefined) draft.add({ ...rest, ...module, registry: target });
}

function isExact(range: string | undefined): boolean {
  return isVersion(range) && range.split('.').length >= 3;
}
