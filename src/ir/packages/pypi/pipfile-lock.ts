import type { PackageInventory, Scope } from '#model/component';
import { readJson } from '#parse/value/json';
import { readToml } from '#parse/value/toml';
import {
  asMapping,
  at,
  type Broken,
  entriesOf,
  itemsOf,
  textAt,
  textOf,
  type Value,
} from '#parse/value/value';
import { openDraft } from '../draft.ts';
import { besides, type Neighbours, type PackageFile } from '../extractor.ts';
import { fromPrefixed } from '../plausible.ts';
import { exactIn, normalName } from './requirement.ts';

/** `Pipfile.lock`. What is direct, only the `Pipfile` beside it tells. */
export function readPipfileLock(file: PackageFile, near: Neighbours): PackageInventory | Broken {
  const document = asMapping(readJson(file.text));
  if (document.kind === 'broken') return document;
  const { value } = document;
  const draft = openDraft(file, 'pypi/pipfile-lock', 'PyPI', document.doubts);
  const indexes = indexesOf(value);
  const direct = directNames(file, near);
  for (const [section, list] of entriesOf(value)) {
    if (section === '_meta') continue;
    for (const [name, entry] of entriesOf(list)) {
      const range = textAt(entry, 'version');
      const repository = textAt(entry, 'git');
      const commit = textAt(entry, 'ref');
      draft.add({
        name,
        ...exactIn(range),
        ...(range !== undefined && exactIn(range).version === undefined && { range }),
        scope: scopeOf(section),
        relation: direct === undefined ? 'unknown' : direct.has(normalName(name)) ? 'direct' : 'transitive',
        line: entry.line,
        integrity: itemsOf(at(entry, 'hashes')).flatMap((hash) => fromPrefixed(textOf(hash))),
        registry:
          repository === undefined
            ? indexes.get(textAt(entry, 'index') ?? '')
            : `${repository}${commit === undefined ? '' : `#${commit}`}`,
      });
    }
  }
  return draft.finish();
}

function scopeOf(section: string): Scope {
  if (section === 'default') return 'production';
  return section === 'develop' ? 'development' : 'optional';
}

function indexesOf(root: Value): ReadonlyMap<string, string> {
  return new Map(
    itemsOf(at(root, '_meta', 'sources')).flatMap((each) => {
      const [name, url] = [textAt(each, 'name'), textAt(each, 'url')];
      return name === undefined || url === undefined ? [] : [[name, url] as const];
    }),
  );
}

function directNames(file: PackageFile, near: Neighbours): ReadonlySet<string> | undefined {
  const manifest = near.at(besides(file.path, 'Pipfile') ?? '');
  const document = manifest === undefined ? undefined : readToml(manifest.text);
  if (document?.kind !== 'document') return undefined;
  const reserved = new Set(['source', 'requires', 'scripts', 'pipenv']);
  return new Set(
    [...entriesOf(document.value)].flatMap(([section, list]) =>
      reserved.has(section) ? [] : [...entriesOf(list)].map(([name]) => normalName(name)),
    ),
  );
}
