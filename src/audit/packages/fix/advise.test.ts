import { expect, test } from 'vitest';
import type { Advisory, AdvisoryIndex, AffectedBy } from '#model/advisory';
import type { Component, Ecosystem, PackageInventory } from '#model/component';
import { auditPackages } from '../packages.ts';
import { isPlain, safe } from './manager.ts';

/** Which advisories a package has: each with the ranges `from..to`, `to` being the fixed version or nothing. */
type Said = Readonly<Record<string, readonly (readonly string[])[]>>;

function indexOf(said: Said, kind: Advisory['kind'] = 'vulnerability'): AdvisoryIndex {
  const names = Object.keys(said);
  return {
    coverage: [],
    exploitation: () => ({}),
    open: () => ({
      advisory: (number) => ({
        id: `CVE-2020-${1000 + number}`,
        ids: [`CVE-2020-${1000 + number}`],
        kind,
        summary: '',
        cwes: [],
        symbols: [],
      }),
      affecting: (_, name) =>
        (said[name] ?? []).map((ranges, i) => affected(names.indexOf(name) * 10 + i, ranges)),
    }),
  };
}

function affected(advisory: number, ranges: readonly string[]): AffectedBy {
  return {
    advisory,
    versions: [],
    ranges: ranges.map((range) => {
      const [from = '0', to = ''] = range.split('..');
      const start = { kind: 'introduced', version: from } as const;
      return to === '' ? [start] : [start, { kind: 'fixed', version: to } as const];
    }),
  };
}

function component(name: string, version: string, more: Partial<Component> = {}): Component {
  return {
    ecosystem: 'npm',
    name,
    version,
    scope: 'production',
    relation: 'direct',
    line: 1,
    integrity: [],
    dependsOn: [],
    ...more,
  };
}

function inventory(path: string, components: readonly Component[]): PackageInventory {
  return { path, format: path, components, unknown: [] };
}

/** The advice for the first finding. */
function advice(
  said: Said,
  components: readonly Component[],
  path = 'package-lock.json',
  others: readonly PackageInventory[] = [],
) {
  const own = inventory(path, components);
  return auditPackages(own, [own, ...others], indexOf(said)).detections[0]?.package?.fix;
}

test('the smallest version that clears every advisory of the package is named', () => {
  const said = { a: [['0..1.2.0'], ['0..1.4.0'], ['1.3.0..1.5.1']] };
  expect(advice(said, [component('a', '1.0.0')])).toMatchObject({
    kind: 'upgrade',
    version: '1.5.1',
    command: 'npm install a@1.5.1',
  });
});

test('a version of the same major is preferred to a smaller jump in numbers', () => {
  const said = { a: [['0..1.2.0', '1.3.0..2.0.0'], ['1.2.0..1.2.5']] };
  expect(advice(said, [component('a', '1.0.0')])).toMatchObject({ version: '1.2.5' });
});

test('leaving the major version is said', () => {
  const fix = advice({ a: [['0..2.0.0']] }, [component('a', '1.0.0')]);
  expect(fix?.note).toMatch(/2\.0\.0 leaves the line of 1\.0\.0/);
  expect(advice({ a: [['0..0.5.0']] }, [component('a', '0.4.0')])?.note).toMatch(/leaves the line/);
});

test('what no version clears is named beside the best there is, and has no fix itself', () => {
  const own = inventory('package-lock.json', [component('a', '1.0.0')]);
  const said = indexOf({ a: [['0..1.2.0'], ['0..']] });
  const [mended, open] = auditPackages(own, [own], said).detections.map((each) => each.package?.fix);
  expect(mended).toMatchObject({
    version: '1.2.0',
    left: ['CVE-2020-1001'],
    note: 'It is still affected by CVE-2020-1001.',
  });
  expect(open).toMatchObject({
    kind: 'none',
    note: 'No version is known without it; 1.2.0 is free of the others.',
  });
  expect(open?.version).toBeUndefined();
  expect(advice({ a: [['0..']] }, [component('a', '1.0.0')])).toMatchObject({ kind: 'none' });
});

test('a version that is malicious is never advised', () => {
  const own = inventory('package-lock.json', [component('a', '1.0.0')]);
  const said = indexOf({ a: [['0..1.2.0'], ['0..1.3.0']] });
  const listed = { advisory: 5, ranges: [], versions: ['1.3.0'] };
  const index: AdvisoryIndex = {
    ...said,
    open: (ecosystem) => {
      const known = said.open(ecosystem);
      return (
        known && {
          advisory: (number) => ({ ...known.advisory(number), ...(number === 5 && { kind: 'malicious' }) }),
          affecting: (it, name) => [...known.affecting(it, name), listed],
        }
      );
    },
  };
  const [first] = auditPackages(own, [own], index).detections;
  expect(first?.package?.fix).toMatchObject({ version: '1.2.0', left: ['CVE-2020-1001'] });
});

/** `web` asks for a range of `a`, which it brings. */
function brought(range: string, more: readonly Component[] = []): readonly Component[] {
  return [
    component('app', '1.0.0', { relation: 'root', dependsOn: [1], asksFor: ['^3.0.0'] }),
    component('web', '3.0.0', { dependsOn: [2], asksFor: [range] }),
    component('a', '1.0.0', { relation: 'transitive' }),
    ...more,
  ];
}

test('where every parent allows the version, the lock file alone changes', () => {
  expect(advice({ a: [['0..1.2.0']] }, brought('^1.0.0'))).toMatchObject({
    kind: 'refresh',
    version: '1.2.0',
    command: 'npm update a',
  });
  // Nobody knows what is asked for: an override is sure.
  expect(advice({ a: [['0..1.2.0']] }, brought(''))).toMatchObject({ kind: 'override' });
});

test('a parent that forbids the version is named', () => {
  const fix = advice({ a: [['0..1.2.0']] }, brought('1.0.0'));
  expect(fix).toMatchObject({ kind: 'override', edit: 'package.json: "overrides": { "a": "1.2.0" }' });
  expect(fix?.note).toBe('web@3.0.0 asks for 1.0.0 of a.');
});

test('an override leaves other versions of the package alone', () => {
  const other = [component('a', '2.5.0')];
  const said = { a: [['0..1.2.0']] };
  expect(advice(said, brought('1.0.0', other))?.edit).toContain('{ "a@1.0.0": "1.2.0" }');
  expect(advice(said, brought('1.0.0', other), 'yarn.lock')?.edit).toContain('{ "web/a": "1.2.0" }');
});

test('where all are clear only beyond the major version, the best within it is told, too', () => {
  const said = { a: [['0..1.2.0'], ['0..1.4.0', '2.0.0..2.1.0'], ['0..2.2.0']] };
  expect(advice(said, [component('a', '1.0.0')])).toMatchObject({
    version: '2.2.0',
    isMajor: true,
    within: { version: '1.4.0', left: ['CVE-2020-1002'], command: 'npm install a@1.4.0' },
    note: '2.2.0 leaves the line of 1.0.0: something may break. Within its line 1.4.0 leaves CVE-2020-1002.',
  });
  expect(advice({ a: [['0..2.2.0']] }, [component('a', '1.0.0')])?.within).toBeUndefined();
});

test('of a package that others bring the direct dependency and an override are told', () => {
  const components = [
    component('app', '1.0.0', { relation: 'root', dependsOn: [1] }),
    component('web', '3.0.0', { line: 7, dependsOn: [2] }),
    component('a', '1.0.0', { relation: 'transitive', line: 20 }),
  ];
  const own = inventory('sub/package-lock.json', components);
  const manifest = inventory('sub/package.json', [component('web', '', { line: 4, range: '^3.0.0' })]);
  const [found] = auditPackages(own, [own, manifest], indexOf({ a: [['0..1.2.0']] })).detections;
  expect(found?.package?.path).toEqual(['web@3.0.0', 'a@1.0.0']);
  expect(found?.message).toContain('It comes with web@3.0.0.');
  expect(found?.package?.fix).toMatchObject({
    kind: 'override',
    change: { name: 'web', path: 'sub/package.json', line: 4 },
    edit: 'package.json: "overrides": { "a": "1.2.0" }',
    command: 'npm install',
  });
});

test('where the manifest allows the version already, it need not change', () => {
  const manifest = inventory('package.json', [component('a', '', { line: 3, range: '^1.0.0' })]);
  const fix = advice({ a: [['0..1.2.0']] }, [component('a', '1.0.0')], 'package-lock.json', [manifest]);
  expect(fix).toMatchObject({ command: 'npm update a', change: { path: 'package.json', line: 3 } });
});

test('a malicious package is removed, never upgraded, and secrets are rotated', () => {
  const own = inventory('yarn.lock', [component('evil', '1.0.0')]);
  const [found] = auditPackages(own, [own], indexOf({ evil: [['0..2.0.0']] }, 'malicious')).detections;
  expect(found).toMatchObject({ ruleId: 'packages/malicious-package', severity: 'critical' });
  expect(found?.package?.fix).toMatchObject({ kind: 'remove', command: 'yarn remove evil' });
  expect(found?.package?.fix?.version).toBeUndefined();
  expect(found?.package?.fix?.note).toMatch(/do not upgrade.*Rotate/);
});

const byFile: readonly (readonly [string, Ecosystem, string, string, string])[] = [
  ['pnpm-lock.yaml', 'npm', 'a', 'pnpm add a@1.2.0', 'overrides: { "a": "1.2.0" }'],
  ['yarn.lock', 'npm', '@s/a', 'yarn add @s/a@1.2.0', '"resolutions": { "@s/a": "1.2.0" }'],
  ['bun.lock', 'npm', 'a', 'bun add a@1.2.0', '"overrides": { "a": "1.2.0" }'],
  ['poetry.lock', 'PyPI', 'a', 'poetry add "a>=1.2.0"', 'poetry update a'],
  ['uv.lock', 'PyPI', 'a', 'uv add "a>=1.2.0"', 'uv lock --upgrade-package "a==1.2.0"'],
  ['pdm.lock', 'PyPI', 'a', 'pdm add "a>=1.2.0"', '[tool.pdm.resolution.overrides]'],
  ['requirements.txt', 'PyPI', 'a', 'pip install "a==1.2.0"', 'a>=1.2.0'],
  [
    'pom.xml',
    'Maven',
    'g:a',
    '<version>1.2.0</version>',
    '<artifactId>a</artifactId><version>1.2.0</version>',
  ],
  ['gradle.lockfile', 'Maven', 'g:a', './gradlew dependencies --write-locks', 'implementation("g:a:1.2.0")'],
  [
    'go.mod',
    'Go',
    'example.com/a',
    'go get example.com/a@v1.2.0 && go mod tidy',
    'go get example.com/a@v1.2.0',
  ],
  ['Cargo.lock', 'crates.io', 'a', 'cargo update -p a@1.0.0 --precise 1.2.0', 'cargo update -p a@1.0.0'],
  ['Gemfile.lock', 'RubyGems', 'a', 'bundle update a --conservative', 'bundle update a'],
  [
    'composer.lock',
    'Packagist',
    'v/a',
    'composer require "v/a:^1.2.0"',
    'composer update v/a --with "v/a:>=1.2.0"',
  ],
  ['packages.lock.json', 'NuGet', 'a', 'dotnet add package a --version 1.2.0', 'dotnet add package a'],
];

test.each(byFile)(
  '%s: what to type for a package, and for one that others bring',
  (path, ecosystem, name, upgrade, override) => {
    const said = { [name]: [['0..1.2.0']] };
    const direct = advice(said, [component(name, '1.0.0', { ecosystem })], path);
    expect(`${direct?.edit} ${direct?.command}`).toContain(upgrade);
    const chain = [
      component('by', '1.0.0', { ecosystem, dependsOn: [1] }),
      component(name, '1.0.0', { ecosystem, relation: 'transitive' }),
    ];
    const brought = advice(said, chain, path);
    // Where the lock file alone decides, nothing else is written.
    const isRefresh = /poetry|uv\.lock|Cargo|Gemfile|composer/.test(path);
    expect(brought?.kind).toBe(isRefresh ? 'refresh' : 'override');
    expect(`${brought?.edit} ${brought?.command}`).toContain(override);
  },
);

test('a name that a shell would read otherwise is in no command', () => {
  for (const name of ['a;rm -rf ~', '$(id)', '-g', 'a b', '`x`', 'a\nb', 'a|b', 'a"b']) {
    expect(isPlain(name)).toBe(false);
    const fix = advice({ [name]: [['0..1.2.0']] }, [component(name, '1.0.0')]);
    expect(fix?.version).toBe('1.2.0');
    expect(fix?.command).toBeUndefined();
  }
  expect(safe({ command: 'x' }, '@scope/name', '1.0.0+b')).toEqual({ command: 'x' });
});

test('cycles and a long chain of packages have a shortest way', () => {
  const length = 20_000;
  const components = Array.from({ length }, (_, i) =>
    component(`p${i}`, '1.0.0', {
      relation: i === 0 ? 'direct' : 'transitive',
      dependsOn: [(i + 1) % length],
    }),
  );
  const own = inventory('package-lock.json', components);
  const [found] = auditPackages(own, [own], indexOf({ p3: [['0..1.2.0']] })).detections;
  expect(found?.package?.path).toEqual(['p0@1.0.0', 'p1@1.0.0', 'p2@1.0.0', 'p3@1.0.0']);
});

test('what a manifest pins and its lock file holds is told once, at the lock file', () => {
  const manifest = inventory('package.json', [component('a', '1.0.0', { line: 3, range: '1.0.0' })]);
  const lock = inventory('package-lock.json', [component('a', '1.0.0', { line: 9 })]);
  const index = indexOf({ a: [['0..1.2.0']] });
  expect(auditPackages(manifest, [manifest, lock], index).detections).toEqual([]);
  expect(auditPackages(lock, [manifest, lock], index).detections).toHaveLength(1);
  expect(auditPackages(manifest, [manifest], index).detections).toHaveLength(1);
});

test('advice for very many packages takes time that grows with them', () => {
  const length = 30_000;
  const components = Array.from({ length }, (_, i) => component(`p${i}`, '1.0.0', { line: i + 1 }));
  const said = Object.fromEntries(components.map(({ name }) => [name, [['0..1.2.0']]]));
  const names = new Map(Object.keys(said).map((name, i) => [name, i]));
  const index: AdvisoryIndex = {
    ...indexOf({}),
    open: () => ({
      advisory: (number) => ({
        id: `CVE-2020-${number}`,
        ids: [`CVE-2020-${number}`],
        kind: 'vulnerability',
        summary: '',
        cwes: [],
        symbols: [],
      }),
      affecting: (_, name) => [affected(names.get(name) ?? 0, ['0..1.2.0'])],
    }),
  };
  const manifest = inventory(
    'package.json',
    components.map((each) => ({ ...each, version: '', range: '^1.0.0' })),
  );
  const own = inventory('package-lock.json', components);
  const before = process.cpuUsage();
  const { detections } = auditPackages(own, [own, manifest], index);
  const { user, system } = process.cpuUsage(before);
  expect(detections).toHaveLength(length);
  expect(detections[length - 1]?.package?.fix?.change?.line).toBe(length);
  expect((user + system) / 1e6).toBeLessThan(10);
});
