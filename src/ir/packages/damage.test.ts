import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPackages } from './read.ts';

/** A small file of each family of formats, as its tool writes it. */
const samples: Readonly<Record<string, string>> = {
  'package-lock.json': JSON.stringify(
    {
      lockfileVersion: 3,
      packages: { '': { dependencies: { a: '1' } }, 'node_modules/a': { version: '1.0.0' } },
    },
    null,
    2,
  ),
  'yarn.lock':
    '# yarn lockfile v1\n\n\na@^1.0.0:\n  version "1.0.0"\n  dependencies:\n    b "~2"\n\nb@~2:\n  version "2.0.1"\n',
  'pnpm-lock.yaml':
    "lockfileVersion: '9.0'\n\nimporters:\n\n  .:\n    dependencies:\n      a:\n        specifier: ^1\n        version: 1.0.0\n\npackages:\n\n  a@1.0.0:\n    resolution: {integrity: sha512-AAAA}\n    cpu: [x64, arm]\n\nsnapshots:\n\n  a@1.0.0: {}\n",
  'poetry.lock': '[[package]]\nname = "a"\nversion = "1.0"\n\n[package.dependencies]\nb = ">=2,<3"\n',
  'requirements.txt': 'a==1.0 --hash=sha256:00\nb[c]>=2 ; python_version < "3"\n',
  'Cargo.lock':
    'version = 4\n\n[[package]]\nname = "a"\nversion = "1.0.0"\nsource = "registry+https://r.test/index"\ndependencies = [\n "b 2.0.0",\n]\n',
  'go.mod':
    'module m\n\ngo 1.22\n\nrequire (\n\ta.test/b v1.0.0\n\tc.test/d v2.0.0+incompatible // indirect\n)\n',
  'go.sum': 'a.test/b v1.0.0 h1:AAAA=\na.test/b v1.0.0/go.mod h1:BBBB=\n',
  'Gemfile.lock':
    'GEM\n  remote: https://a.test/\n  specs:\n    a (1.0)\n      b (~> 2)\n    b (2.1)\n\nDEPENDENCIES\n  a\n',
  'composer.lock':
    '{"packages": [{"name": "a/b", "version": "1.0", "require": {"c/d": "*"}}], "packages-dev": []}',
  'pom.xml':
    '<project><properties><v>1.0</v></properties><dependencies><dependency><groupId>g</groupId><artifactId>a</artifactId><version>${v}</version></dependency></dependencies></project>',
  'gradle.lockfile': '# made\na:b:1.0=compileClasspath\nempty=\n',
  'packages.lock.json':
    '{"version": 1, "dependencies": {"net8.0": {"A": {"type": "Direct", "resolved": "1.0.0", "dependencies": {"B": "2"}}}}}',
  'Podfile.lock':
    'PODS:\n  - A (1.0):\n    - B (~> 2)\n  - B (2.0)\n\nDEPENDENCIES:\n  - A\n\nCOCOAPODS: 1.15.2\n',
  'Package.resolved':
    '{"pins": [{"identity": "a", "location": "https://h.test/a", "state": {"version": "1.0.0"}}], "version": 2}',
  'pubspec.lock':
    'packages:\n  a:\n    dependency: "direct main"\n    source: hosted\n    version: "1.0.0"\n',
  'mix.lock': '%{\n  "a": {:hex, :a, "1.0.0", "00", [:mix], [{:b, "~> 2", [hex: :b]}], "hexpm", "11"},\n}\n',
  'flake.lock':
    '{"nodes": {"root": {"inputs": {"a": "a"}}, "a": {"locked": {"type": "github", "owner": "o", "repo": "r", "rev": "1"}}}, "root": "root", "version": 7}',
  Dockerfile: 'ARG V=1\nFROM a/b:${V} AS c\nCOPY --from=d:2 / /\n',
  '.terraform.lock.hcl':
    'provider "r.test/a/b" {\n  version = "1.0.0"\n  hashes = [\n    "h1:AAAA=",\n  ]\n}\n',
  'bom.json':
    '{"bomFormat": "CycloneDX", "specVersion": "1.6", "components": [{"type": "library", "name": "a", "version": "1.0", "purl": "pkg:npm/a@1.0"}]}',
  'var/lib/dpkg/status':
    'Package: a\nStatus: install ok installed\nVersion: 1.0-1\nSource: b (1.0)\n\nPackage: c\nStatus: install ok installed\nVersion: 2\n',
};

const paths = Object.keys(samples);
/** What people write ends where they end it. */
const byPeople = new Set(['requirements.txt', 'go.mod', 'Dockerfile', '.terraform.lock.hcl']);
const bytesOf = (path: string) => Buffer.from(samples[path] ?? '');
const read = (path: string, bytes: Uint8Array) => readPackages([{ path, bytes }]);

/** Packages of another's, each with its version. */
function namesIn(path: string, bytes: Uint8Array): readonly string[] {
  const [inventory] = read(path, bytes).inventories;
  const others = inventory?.components.filter(({ relation }) => relation !== 'root') ?? [];
  return others.map(({ name, version }) => `${name}@${version ?? ''}`);
}

describe('a damaged file is told, or read as far as it goes', () => {
  test.each(paths)('%s holds packages while it is whole', (path) => {
    expect(read(path, bytesOf(path)).gaps).toEqual([]);
    expect(namesIn(path, bytesOf(path)).length).toBeGreaterThan(0);
  });

  test.each(paths.filter((path) => !byPeople.has(path)))('%s that is cut within a line is a gap', (path) => {
    const whole = bytesOf(path);
    const all = namesIn(path, whole);
    // What is known by its content is nothing before it.
    const start = path === 'bom.json' ? whole.indexOf('"specVersion"') : 1;
    for (let end = start; end < whole.length - 1; end++) {
      if (whole[end - 1] === 0x0a) continue;
      const cut = whole.subarray(0, end);
      const isWhole = namesIn(path, cut).join() === all.join();
      expect(isWhole || read(path, cut).gaps.length > 0, `${path} cut at ${end}`).toBe(true);
    }
  });

  test('marks of a merge conflict are a gap, also when only one of them is left', () => {
    for (const path of paths)
      for (const mark of ['<<<<<<< HEAD', '>>>>>>> theirs'])
        expect(read(path, Buffer.from(`${mark}\n${samples[path]}`)).gaps, path).toHaveLength(1);
  });

  test('whatever happens to bytes and types, nothing is thrown and nothing takes long', () => {
    const swaps = fc.constantFrom(
      '7',
      'null',
      '[]',
      '{}',
      '[}',
      '{]',
      '"',
      '__proto__',
      'constructor',
      '\n',
      '*a',
      '&a',
      '',
    );
    const damage = fc.record({
      path: fc.constantFrom(...paths),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      gone: fc.nat(12),
      put: fc.oneof(swaps, fc.string({ maxLength: 4 })),
    });
    fc.assert(
      fc.property(damage, ({ path, at, gone, put }) => {
        const whole = samples[path] ?? '';
        const start = Math.floor(at * whole.length);
        const began = performance.now();
        read(path, Buffer.from(`${whole.slice(0, start)}${put}${whole.slice(start + gone)}`));
        expect(performance.now() - began).toBeLessThan(1_000);
      }),
      { numRuns: 6_000 },
    );
  });
});
