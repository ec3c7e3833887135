import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { unpackTar } from 'modern-tar';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { auditPackages } from '#audit/packages/packages';
import type { Component, Ecosystem, PackageInventory } from '#model/component';
import { openInstalled } from '#store/advisories/installed';
import { updateAdvisories } from './update.ts';

const archive = new URL('../../../../shared/data/closed-world.tar.gz', import.meta.url);
const isThere = existsSync(archive);

/** A database of few advisories, package lists and what another tool says of them: our verdicts have to be the same. */
interface World {
  readonly databases: readonly Bucket[];
  readonly goldens: readonly Golden[];
}

interface Bucket {
  readonly bucket: string;
  readonly pairs: readonly { readonly bucket: string; readonly pairs: readonly Entry[] }[];
}

interface Entry {
  readonly key: string;
  readonly value: {
    readonly VulnerableVersions?: readonly string[];
    readonly PatchedVersions?: readonly string[];
    readonly UnaffectedVersions?: readonly string[];
    readonly FixedVersion?: string;
  };
}

interface Golden {
  readonly file: string;
  readonly type: string;
  readonly target: string;
  readonly release: string | undefined;
  readonly packages: readonly (readonly [name: string, version: string])[];
  readonly expected: readonly string[];
}

const ecosystemOfBucket: Readonly<Record<string, Ecosystem>> = {
  npm: 'npm',
  pip: 'PyPI',
  composer: 'Packagist',
  go: 'Go',
  maven: 'Maven',
  nuget: 'NuGet',
  rubygems: 'RubyGems',
  cargo: 'crates.io',
  pub: 'Pub',
  erlang: 'Hex',
  swift: 'SwiftURL',
  cocoapods: 'CocoaPods',
  conan: 'ConanCenter',
};

const ecosystemOfType: Readonly<Record<string, Ecosystem>> = {
  ...Object.fromEntries(['npm', 'yarn', 'pnpm', 'bun'].map((type) => [type, 'npm'])),
  ...Object.fromEntries(
    ['pip', 'pipenv', 'poetry', 'uv', 'pylock', 'python-pkg'].map((type) => [type, 'PyPI']),
  ),
  ...Object.fromEntries(['pom', 'gradle', 'sbt', 'jar'].map((type) => [type, 'Maven'])),
  ...Object.fromEntries(['nuget', 'dotnet-core', 'packages-props'].map((type) => [type, 'NuGet'])),
  ...Object.fromEntries(['composer', 'composer-vendor'].map((type) => [type, 'Packagist'])),
  gomod: 'Go',
  cargo: 'crates.io',
  gemspec: 'RubyGems',
  pub: 'Pub',
  hex: 'Hex',
  swift: 'SwiftURL',
  cocoapods: 'CocoaPods',
  conan: 'ConanCenter',
  debian: 'Debian',
  ubuntu: 'Ubuntu',
  alpine: 'Alpine',
};

/** Facts of the distributions: which source package a binary one is made from. */
const sourceOf: Readonly<Record<string, string>> = {
  'libidn2-0': 'libidn2',
  e2fslibs: 'e2fsprogs',
  libcomerr2: 'e2fsprogs',
  'libcom-err2': 'e2fsprogs',
  libext2fs2: 'e2fsprogs',
  libss2: 'e2fsprogs',
  'libssl1.1': 'openssl',
  'libcrypto1.1': 'openssl',
  'musl-utils': 'musl',
};

/** Results that were filtered on purpose, and one of a branch of Alpine that names itself otherwise. */
const leftOut = /ignore|skip|vex|high-critical|medium|alpine-distroless|npm-ubuntu/;

let world: World = { databases: [], goldens: [] };
let folder = '';

beforeAll(async () => {
  if (!isThere) return;
  folder = mkdtempSync(join(tmpdir(), 'handrail-world-'));
  world = await readWorld();
  const feeds = join(folder, 'feeds');
  for (const [i, record] of world.databases.flatMap(recordsOf).entries()) {
    mkdirSync(feeds, { recursive: true });
    writeFileSync(join(feeds, `${i}.json`), JSON.stringify(record));
  }
  await updateAdvisories({ root: join(folder, 'db'), from: feeds, today: '2026-01-01' });
});

afterAll(() => {
  if (folder !== '') rmSync(folder, { recursive: true });
});

test.skipIf(isThere)('the closed world is not there (../shared/data/closed-world.tar.gz)', ({ skip }) => {
  skip('../shared/data/closed-world.tar.gz is not there: no golden result was compared');
});

test.skipIf(!isThere)('every golden result is found, and nothing else', () => {
  const index = openInstalled(join(folder, 'db'));
  if (index === undefined) throw new Error('nothing was installed');
  const wrong: unknown[] = [];
  let compared = 0;
  for (const golden of world.goldens) {
    const inventory = inventoryOf(golden);
    const { detections, incomparable, unknown } = auditPackages(inventory, [inventory], index);
    const found = detections.map(({ package: it }) => `${it?.ids[0]} ${it?.name} ${it?.installed}`).sort();
    compared += golden.expected.length;
    if (JSON.stringify(found) !== JSON.stringify(golden.expected) || incomparable.length + unknown.size > 0)
      wrong.push({ file: golden.file, target: golden.target, found, expected: golden.expected });
  }
  expect(wrong).toEqual([]);
  expect(world.goldens.length).toBeGreaterThan(30);
  expect(compared).toBeGreaterThan(60);
});

function inventoryOf({ type, target, release, packages }: Golden): PackageInventory {
  const ecosystem = ecosystemOfType[type] ?? 'generic';
  const components = packages.map(([name, version], i): Component => {
    const source = release === undefined ? undefined : sourceOf[name];
    return {
      ecosystem,
      name,
      version,
      ...(release === undefined ? {} : { release }),
      ...(source === undefined ? {} : { sourceName: source }),
      scope: 'unknown',
      relation: 'unknown',
      line: i + 1,
      integrity: [],
      dependsOn: [],
    };
  });
  return { path: target, format: type, components, unknown: [] };
}

async function readWorld(): Promise<World> {
  const entries = await unpackTar(gunzipSync(readFileSync(archive)));
  const texts = entries.flatMap(({ header, data }) =>
    header.type === 'file' && data !== undefined
      ? [[header.name, Buffer.from(data).toString()] as const]
      : [],
  );
  const databases = texts
    .filter(([name]) => /\/db\/.*\.yaml$/.test(name))
    .flatMap(([, text]) => parse(text) as Bucket[]);
  const goldens = texts
    .filter(([name]) => /\/golden\/.*\.json\.golden$/.test(name) && !leftOut.test(name))
    .flatMap(([name, text]) => goldensOf(name.slice(name.lastIndexOf('/') + 1), JSON.parse(text)));
  return { databases, goldens };
}

interface GoldenFile {
  readonly Metadata?: { readonly OS?: { readonly Name: string } };
  readonly Results?: readonly {
    readonly Target: string;
    readonly Class: string;
    readonly Type?: string;
    readonly Packages?: readonly { readonly Name: string; readonly Version: string }[];
    readonly Vulnerabilities?: readonly {
      readonly VulnerabilityID: string;
      readonly PkgName: string;
      readonly InstalledVersion: string;
    }[];
  }[];
}

function goldensOf(file: string, { Metadata, Results = [] }: GoldenFile): readonly Golden[] {
  return Results.flatMap(({ Target, Class, Type = '', Packages = [], Vulnerabilities = [] }) => {
    if (ecosystemOfType[Type] === undefined || Vulnerabilities.length + Packages.length === 0) return [];
    const said = Vulnerabilities.map(({ PkgName, InstalledVersion }) => [PkgName, InstalledVersion] as const);
    const all = [...Packages.map(({ Name, Version }) => [Name, Version] as const), ...said];
    const packages = [...new Map(all.map((each) => [each.join('@'), each])).values()];
    const expected = Vulnerabilities.map(
      (each) => `${each.VulnerabilityID} ${each.PkgName} ${each.InstalledVersion}`,
    );
    const release = Class === 'os-pkgs' ? Metadata?.OS?.Name : undefined;
    return [{ file, type: Type, target: Target, release, packages, expected: [...new Set(expected)].sort() }];
  });
}

/** The same facts in the form of OSV. */
function recordsOf({ bucket, pairs }: Bucket): readonly object[] {
  const [kind = ''] = bucket.split('::');
  const [, distribution = '', release = ''] = /^(debian|ubuntu|alpine) (\S+)$/.exec(bucket) ?? [];
  const ecosystem =
    ecosystemOfBucket[kind] ??
    { debian: `Debian:${release}`, ubuntu: `Ubuntu:${release}:LTS`, alpine: `Alpine:v${release}` }[
      distribution
    ];
  if (ecosystem === undefined) return [];
  return pairs.flatMap(({ bucket: name, pairs: entries }) =>
    entries.map(({ key, value }) => ({
      id: key,
      affected: [
        {
          package: { ecosystem, name },
          ranges: rangesOf(value).map((events) => ({ type: 'ECOSYSTEM', events })),
        },
      ],
    })),
  );
}

function rangesOf({
  VulnerableVersions,
  PatchedVersions,
  FixedVersion,
}: Entry['value']): readonly object[][] {
  if (VulnerableVersions !== undefined) return VulnerableVersions.map(eventsOf);
  // Rust: the versions that are patched, all others being affected.
  if (PatchedVersions !== undefined) return [patchedAt(PatchedVersions)];
  return [[{ introduced: '0' }, ...(FixedVersion === undefined ? [] : [{ fixed: FixedVersion }])]];
}

function patchedAt(patched: readonly string[]): object[] {
  const events = patched.flatMap((range) =>
    [...range.matchAll(/(>=|<)\s*([^\s,]+)/g)].map(([, sign, version]) =>
      sign === '>=' ? { fixed: version } : { introduced: version },
    ),
  );
  return [{ introduced: '0' }, ...events];
}

function eventsOf(range: string): object[] {
  const [, from, to] = /^\[([^,]+),([^)]+)\)$/.exec(range) ?? [];
  if (from !== undefined) return [{ introduced: from }, { fixed: to }];
  const bounds = [...range.matchAll(/(>=|<=|<)\s*([^\s,]+)/g)];
  const start = bounds.find(([, sign]) => sign === '>=')?.[2] ?? '0';
  const end = bounds.flatMap(([, sign, version]): object[] =>
    sign === '<' ? [{ fixed: version }] : sign === '<=' ? [{ last_affected: version }] : [],
  );
  return [{ introduced: start }, ...end];
}
