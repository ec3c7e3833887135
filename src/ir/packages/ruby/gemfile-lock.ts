import type { PackageInventory, Scope } from '#model/component';
import { type Broken, broken } from '#parse/value/value';
import { type Draft, openDraft } from '../draft.ts';
import { besides, type Neighbours, type PackageFile } from '../extractor.ts';
import { fromPrefixed } from '../plausible.ts';
import { scopesInGemfile } from './gemfile.ts';

/** `Gemfile.lock` and `gems.locked`. Groups stand in the `Gemfile` only. */
export function readGemfileLock(file: PackageFile, near: Neighbours): PackageInventory | Broken {
  if (!/^(?:GEM|GIT|PATH|PLATFORMS|DEPENDENCIES)[ \t\r]*$/m.test(file.text))
    return broken(1, 'It is no lock file of Bundler: it has none of its sections.');
  const draft = openDraft(file, 'ruby/gemfile-lock', 'RubyGems');
  const { specs, asked, hashes } = readSections(file.text);
  const places = new Map<string, number>();
  for (const spec of specs) {
    const position = add(spec, hashes, draft);
    if (position !== undefined) places.set(spec.name, position);
  }
  for (const { name, needs } of specs)
    for (const [need, range] of needs) draft.needs(places.get(name), places.get(need), range);
  const gemfile = near.at(
    besides(file.path, file.path.endsWith('gems.locked') ? 'gems.rb' : 'Gemfile') ?? '',
  );
  const scopes = gemfile === undefined ? undefined : scopesInGemfile(gemfile.text);
  draft.reach(
    asked.map((name) => ({
      at: places.get(name),
      scope: scopes?.get(name) ?? (scopes === undefined ? 'unknown' : ('production' satisfies Scope)),
    })),
  );
  return draft.finish();
}

interface Spec {
  readonly name: string;
  readonly version: string;
  readonly line: number;
  readonly remote: string | undefined;
  readonly isOwn: boolean;
  readonly needs: (readonly [name: string, range: string])[];
}

function add(spec: Spec, hashes: ReadonlyMap<string, readonly string[]>, draft: Draft): number | undefined {
  // `1.13.0-x86_64-linux`: no version of a gem has a hyphen, so that what is behind it is the platform.
  const version = spec.version.replace(/-.*$/, '');
  return draft.add({
    name: spec.name,
    version,
    ...(spec.isOwn && { relation: 'root', scope: 'production' }),
    line: spec.line,
    registry: spec.remote,
    integrity: hashes.get(`${spec.name} ${spec.version}`) ?? [],
  });
}

interface Sections {
  readonly specs: readonly Spec[];
  readonly asked: readonly string[];
  readonly hashes: ReadonlyMap<string, readonly string[]>;
}

function readSections(text: string): Sections {
  const specs: Spec[] = [];
  const asked: string[] = [];
  const hashes = new Map<string, readonly string[]>();
  let section = '';
  let remote: string | undefined;
  let revision: string | undefined;
  for (const [i, raw] of text.split('\n').entries()) {
    const line = raw.trimEnd();
    if (/^\S/.test(line)) {
      section = line;
      [remote, revision] = [undefined, undefined];
      continue;
    }
    const pair = /^ {2}(\w+): (.*)$/.exec(line);
    if (pair?.[1] === 'remote') remote = pair[2];
    else if (pair?.[1] === 'revision') revision = pair[2];
    const spec = /^ {4}(\S+) \(([^)]+)\)$/.exec(line);
    const [, need, range = ''] = /^ {6}([^\s(]+)(?: \(([^)]*)\))?/.exec(line) ?? [];
    const isSource = ['GEM', 'GIT', 'PATH', 'PLUGIN SOURCE'].includes(section);
    if (isSource && spec !== null) {
      const address = remote === undefined || revision === undefined ? remote : `${remote}#${revision}`;
      // What a path holds is of the tree.
      specs.push({
        name: spec[1] ?? '',
        version: spec[2] ?? '',
        line: i + 1,
        remote: address,
        isOwn: section === 'PATH',
        needs: [],
      });
    } else if (isSource && need !== undefined) specs.at(-1)?.needs.push([need, range]);
    else if (section === 'DEPENDENCIES') asked.push(...(/^ {2}([^\s!(]+)/.exec(line)?.slice(1) ?? []));
    else if (section === 'CHECKSUMS') {
      const sum = /^ {2}(\S+) \(([^)]+)\) (\S+)$/.exec(line);
      if (sum !== null) hashes.set(`${sum[1]} ${sum[2]}`, fromPrefixed(sum[3]));
    }
  }
  return { specs, asked, hashes };
}
