import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { unpackTar } from 'modern-tar';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ContractCase, isMatched, type Outcome, readCases, runCase } from './fixtures/contract.ts';
import { suites } from './fixtures/suites.table.ts';

// Cases of osv-scalibr and trivy, which are data beside the repository and no part of it.
const archive = fileURLToPath(new URL('../../../../shared/data/lockfiles.tar.gz', import.meta.url));
const isThere = existsSync(archive);
if (!isThere) console.warn(`The contract of extractors is not tested: ${archive} is not there.`);

describe.runIf(isThere)('every extractor finds what the cases of others expect', () => {
  const folder = mkdtempSync(join(tmpdir(), 'handrail-packages-'));
  const root = join(folder, 'lockfiles');
  let cases: readonly ContractCase[] = [];
  const outcomes = new Map<ContractCase, Outcome>();

  beforeAll(async () => {
    for (const { header, data } of await unpackTar(gunzipSync(readFileSync(archive)))) {
      const path = join(folder, header.name);
      if (data === undefined || header.name.endsWith('/')) continue;
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, data);
    }
    cases = readCases(root);
    for (const each of cases) {
      const suite = suites.get(each.suite);
      if (suite !== undefined && 'format' in suite) outcomes.set(each, runCase(root, each, suite.format));
    }
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('the archive holds the cases that were there when this was written', () => {
    expect(cases.length).toBeGreaterThan(500);
  });

  test('every folder with cases has a format, or a reason why none reads it', () => {
    expect([...new Set(cases.map(({ suite }) => suite))].filter((suite) => !suites.has(suite))).toEqual([]);
  });

  test('packages are found by name and version; what is missed is listed with its reason', () => {
    const missed = new Map<string, number>();
    for (const { suite } of cases) missed.set(suite, 0);
    for (const { case: own, missing } of outcomes.values())
      missed.set(own.suite, (missed.get(own.suite) ?? 0) + missing.length);
    const told = [...missed.keys()].map((suite) => {
      const entry = suites.get(suite);
      return [suite, entry !== undefined && 'format' in entry ? (entry.missed ?? 0) : 0];
    });
    expect(Object.fromEntries(missed)).toEqual(Object.fromEntries(told));
  });

  test('what is broken is told, as an error of the file or of an entry', () => {
    const silent = [...outcomes.values()].filter(
      ({ case: own, broken }) => own.isError && own.expected.length === 0 && broken === undefined,
    );
    expect(silent.map(({ case: own }) => `${own.suite} ${own.file}`)).toEqual(silentCases);
  });

  test('lines are those that others tell', () => {
    expect(
      differing(
        ({ line }, found) =>
          line === undefined || found.line === line || (found.also?.includes(line) ?? false),
      ),
    ).toEqual([
      // A member of a workspace is told where its manifest stands, not where it is linked.
      'trivy/nodejs/bun my-app',
      'trivy/nodejs/bun my-lib',
    ]);
  });

  test('what is for work on the project only is told from what is shipped', () => {
    expect(
      differing(
        ({ isDevelopment }, found) =>
          isDevelopment !== true || found.scope === 'development' || found.scope === 'test',
      ),
    ).toEqual([
      // Optional as well as for work: either way it may be left out.
      'osv-scalibr/language/javascript/packagelockjson etag',
      'osv-scalibr/language/javascript/packagelockjson supports-color',
      // The same version is needed by both, with other peers.
      'trivy/nodejs/pnpm jest-pnp-resolver',
      'trivy/nodejs/pnpm jest-resolve',
    ]);
  });

  test('what a project asks for itself is told from what comes with it', () => {
    const ours = new Map([
      ['direct', 'direct'],
      ['indirect', 'transitive'],
      ['root', 'root'],
      ['workspace', 'root'],
    ]);
    expect(
      differing(
        ({ relation }, found) =>
          relation === undefined || !ours.has(relation) || ours.get(relation) === found.relation,
      ),
    ).toEqual([
      // The project itself, which is recorded as a package.
      'trivy/c/conan pkgc',
      // Members of a workspace are the project, and what they ask for is direct.
      'trivy/nodejs/npm nested_func',
      'trivy/nodejs/npm debug',
      'trivy/nodejs/npm testapp',
      'trivy/nodejs/npm lodash',
      'trivy/nodejs/npm func1',
      'trivy/nodejs/npm debug',
    ]);
  });

  test('the share of each format', () => {
    const lines = [...suites].map(([suite, entry]) => {
      const own = cases.filter((each) => each.suite === suite);
      const all = own.reduce((sum, { expected }) => sum + expected.length, 0);
      const missing = own.reduce(
        (sum, each) => sum + (outcomes.get(each)?.missing.length ?? each.expected.length),
        0,
      );
      return {
        suite,
        all,
        found: all - missing,
        format: 'format' in entry ? entry.format : `not read: ${entry.unsupported}`,
      };
    });
    const all = lines.reduce((sum, line) => sum + line.all, 0);
    const found = lines.reduce((sum, line) => sum + line.found, 0);
    console.log(
      [
        ...lines.map((line) => `${line.suite}: ${line.found} of ${line.all} (${line.format})`),
        `all: ${found} of ${all}`,
      ].join('\n'),
    );
    // Formats that are not read count as missed.
    expect(found / all).toBeGreaterThan(0.96);
  });

  function differing(
    isRight: (expected: ContractCase['expected'][number], found: Outcome['found'][number]) => boolean,
  ): readonly string[] {
    return [...outcomes.values()].flatMap(({ case: own, found }) =>
      own.expected.flatMap((expected) => {
        const part = found.find((each) => isMatched(each, expected));
        return part === undefined || isRight(expected, part) ? [] : [`${own.suite} ${expected.name}`];
      }),
    );
  }
});

const silentCases: readonly string[] = [
  // Programs are searched for what they name, not parsed.
  'osv-scalibr/misc/bazelmaven testdata/INVALID.bazel',
  // The id names it; its name in a language is not needed.
  'osv-scalibr/misc/chrome/extensions testdata/nolocaleoekpmoecnnnilnnbdlolhkhi/1.89.1/manifest.json',
  // Cases that expect packages or none, and say that they expect an error.
  'trivy/dart/pub testdata/empty.lock',
  'trivy/julia/manifest testdata/missed-child-dep/Manifest.toml',
  'trivy/julia/manifest testdata/multiple-same-deps/Manifest.toml',
  // Names are taken as they are.
  'trivy/nodejs/packagejson testdata/invalid_name.json',
  'trivy/python/uv testdata/uv_without_root.lock',
  'trivy/python/uv testdata/uv_multiple_roots.lock',
  'trivy/ruby/gemspec testdata/malformed00.gemspec',
];
