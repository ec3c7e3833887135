import type { PackageInventory, Scope } from '#model/component';
import { readJson } from '#parse/value/json';
import {
  asMapping,
  at,
  type Broken,
  broken,
  entriesOf,
  isTrue,
  itemsOf,
  lineOf,
  textAt,
  textOf,
  type Value,
} from '#parse/value/value';
import { type Asked, type Draft, openDraft } from '../draft.ts';
import { besides, type Neighbours, type PackageFile } from '../extractor.ts';
import { fromHex } from '../plausible.ts';

/** `composer.lock`. What is direct, the `composer.json` beside it tells. */
export function readComposerLock(file: PackageFile, near: Neighbours): PackageInventory | Broken {
  const document = asMapping(readJson(file.text));
  if (document.kind === 'broken') return document;
  const draft = openDraft(file, 'php/composer-lock', 'Packagist', document.doubts);
  const places = new Map<string, number>();
  const production = itemsOf(at(document.value, 'packages'));
  const development = itemsOf(at(document.value, 'packages-dev'));
  for (const entry of production) addPackage(entry, 'production', places, draft);
  for (const entry of development) addPackage(entry, 'development', places, draft);
  connect([...production, ...development], places, draft);
  draft.reach(manifestAsks(file, near, places));
  return draft.finish();
}

/** `vendor/composer/installed.json` of Composer 1 and 2. */
export function readComposerInstalled(file: PackageFile, near: Neighbours): PackageInventory | Broken {
  const document = readJson(file.text);
  if (document.kind === 'broken') return document;
  const { value } = document;
  const entries = value.kind === 'list' ? value.items : itemsOf(at(value, 'packages'));
  if (value.kind === 'scalar') return broken(value.line, 'It holds no packages.');
  const draft = openDraft(file, 'php/composer-installed', 'Packagist', document.doubts);
  const development = new Set(itemsOf(at(value, 'dev-package-names')).map(textOf));
  const places = new Map<string, number>();
  for (const entry of entries) {
    const isKnown = at(value, 'dev-package-names') !== undefined;
    addPackage(
      entry,
      development.has(textAt(entry, 'name')) ? 'development' : isKnown ? 'production' : 'unknown',
      places,
      draft,
    );
  }
  connect(entries, places, draft);
  draft.reach(manifestAsks({ path: besides(file.path, '../../composer.json') ?? '' }, near, places));
  return draft.finish();
}

function addPackage(entry: Value, scope: Scope, places: Map<string, number>, draft: Draft): void {
  const name = textAt(entry, 'name');
  const source = textAt(entry, 'dist', 'url') ?? textAt(entry, 'source', 'url');
  const commit = textAt(entry, 'source', 'reference') ?? textAt(entry, 'dist', 'reference');
  const licences = itemsOf(at(entry, 'license')).flatMap((each) => textOf(each) ?? []);
  const position = draft.add({
    name,
    version: textAt(entry, 'version'),
    scope,
    line: entry.line,
    integrity: fromHex(textAt(entry, 'dist', 'shasum'), 'sha1'),
    registry: source !== undefined && commit !== undefined ? `${source}#${commit}` : source,
    licence: licences.length > 0 ? licences.join(' OR ') : textAt(entry, 'license'),
    deprecated: abandonedIn(entry),
  });
  if (position !== undefined && name !== undefined) places.set(name.toLowerCase(), position);
}

/** `true`, or the name of the package that takes its place. */
function abandonedIn(entry: Value): string | undefined {
  const abandoned = at(entry, 'abandoned');
  if (isTrue(abandoned)) return '';
  const other = textOf(abandoned);
  return other === undefined || other === '' || other === 'false' ? undefined : `use ${other} instead`;
}

function connect(entries: readonly Value[], places: ReadonlyMap<string, number>, draft: Draft): void {
  for (const entry of entries)
    for (const [name, range] of entriesOf(at(entry, 'require')))
      draft.needs(
        places.get((textAt(entry, 'name') ?? '').toLowerCase()),
        places.get(name.toLowerCase()),
        textOf(range),
      );
}

function manifestAsks(
  file: Pick<PackageFile, 'path'>,
  near: Neighbours,
  places: ReadonlyMap<string, number>,
): readonly Asked[] {
  const manifest = near.at(besides(file.path, 'composer.json') ?? '');
  const document = manifest === undefined ? undefined : readJson(manifest.text);
  if (document?.kind !== 'document') return [];
  return sections.flatMap(([section, scope]) =>
    [...entriesOf(at(document.value, section))].map(([name]) => ({
      at: places.get(name.toLowerCase()),
      scope,
    })),
  );
}

const sections: readonly (readonly [string, Scope])[] = [
  ['require', 'production'],
  ['require-dev', 'development'],
];

/** `composer.json`. PHP itself and its extensions are no packages. */
export function readComposerManifest(file: PackageFile): PackageInventory | Broken {
  const document = asMapping(readJson(file.text));
  if (document.kind === 'broken') return document;
  const { value } = document;
  const draft = openDraft(file, 'php/composer-manifest', 'Packagist', document.doubts);
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
          licence: textAt(value, 'license'),
        });
  for (const [section, scope] of sections)
    for (const [asks, range] of entriesOf(at(value, section))) {
      if (!asks.includes('/')) continue;
      const written = textOf(range);
      draft.needs(
        own,
        draft.add({
          name: asks,
          range: written,
          version: /^v?\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(written ?? '') ? written : undefined,
          scope,
          relation: 'direct',
          line: range.line,
        }),
      );
    }
  const pinned = at(value, 'config', 'platform', 'php');
  const asked = pinned ?? at(value, 'require', 'php');
  const text = textOf(asked);
  if (text !== undefined)
    draft.runtime({
      name: 'php',
      ...(pinned === undefined ? { range: text } : { version: text }),
      line: lineOf(asked),
    });
  return draft.finish();
}
