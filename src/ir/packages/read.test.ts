import process from 'node:process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formats } from './formats.table.ts';
import { mayNamePackages, neighbours, openFile, readOne, readPackages } from './read.ts';

const file = (path: string, text: string) => ({ path, bytes: Buffer.from(text) });
const one = (path: string, text: string) => readPackages([file(path, text)]);

/** Milliseconds of this thread that something takes, at the best of five: other work goes on beside tests. */
function best(work: () => unknown, times = 5): number {
  return Math.min(
    ...Array.from({ length: times }, () => {
      const before = process.threadCpuUsage();
      work();
      const { user, system } = process.threadCpuUsage(before);
      return (user + system) / 1_000;
    }),
  );
}

test('files are read by their names, and others are left alone', () => {
  const { inventories, gaps } = readPackages([
    file('web/package-lock.json', '{"packages": {"node_modules/a": {"version": "1.0.0"}}}'),
    file('web/notes.json', '{"packages": {"node_modules/b": {"version": "1.0.0"}}}'),
    file('api/requirements.txt', 'flask==2.0.0\n'),
  ]);
  expect(
    inventories.map(({ path, format, components }) => [path, format, components.map(({ name }) => name)]),
  ).toEqual([
    ['web/package-lock.json', 'npm/package-lock', ['a']],
    ['api/requirements.txt', 'pypi/requirements', ['flask']],
  ]);
  expect(gaps).toEqual([]);
  expect(
    ['package-lock.json', 'a/requirements-dev.txt', 'app/Dockerfile', '.env'].map(mayNamePackages),
  ).toEqual([true, true, true, true]);
  expect(['main.ts', 'a/readme.md', 'data.json'].map(mayNamePackages)).toEqual([false, false, false]);
});

test('every format has an id of its own that is the path of its inventory', () => {
  const ids = formats.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const format of formats) {
    const read = readOne(format, openFile('x', Buffer.from('')), neighbours([]));
    if (!('kind' in read)) expect(read.format).toBe(format.id);
  }
});

test('a broken file is a gap with its line, and the others are still read', () => {
  const { inventories, gaps } = readPackages([
    file('a/package-lock.json', '{\n "packages": {\n'),
    file('b/go.mod', 'module x\n'),
  ]);
  expect(gaps).toEqual([
    {
      analyser: 'packages',
      path: 'a/package-lock.json',
      why: 'syntax',
      detail: 'Line 3: It ends too early.',
    },
  ]);
  expect(inventories).toHaveLength(1);
});

test('a broken entry is a sentence, and the others are still read', () => {
  const { inventories } = one(
    'package-lock.json',
    '{"packages": {\n"node_modules/a": 7,\n"node_modules/b": {"version": ["1"]},\n"node_modules/c": {"version": "1.0.0"}}}',
  );
  expect(inventories[0]?.components.map(({ name, version }) => [name, version])).toEqual([
    ['b', undefined],
    ['c', '1.0.0'],
  ]);
  expect(inventories[0]?.unknown).toEqual([{ line: 2, detail: 'An entry holds no package.' }]);
});

test('a binary lock file of Bun is a gap, unless the text is beside it', () => {
  const binary = file('a/bun.lockb', '#!/usr/bin/env bun\nbun-lockfile-format-v0\n');
  expect(readPackages([binary]).gaps).toMatchObject([{ path: 'a/bun.lockb', why: 'syntax' }]);
  expect(readPackages([binary, file('a/bun.lock', '{"packages": {}}')]).gaps).toEqual([]);
});

test('a build of Gradle whose versions nothing tells is doubted', () => {
  const build = file(
    'app/build.gradle.kts',
    'plugins { java }\ndependencies {\n  api(platform("a:b:1"))\n}\n',
  );
  const doubts = (...others: (typeof build)[]) =>
    readPackages([build, ...others]).inventories.find(({ path }) => path === build.path)?.unknown;
  expect(doubts()).toMatchObject([{ line: 2 }]);
  expect(doubts(file('other/gradle.lockfile', 'empty=\n'))).toHaveLength(1);
  expect(doubts(file('app/gradle.lockfile', 'empty=\n'))).toEqual([]);
  expect(doubts(file('gradle/libs.versions.toml', '[versions]\n'))).toEqual([]);
});

test('marks of a merge conflict are told as such', () => {
  for (const path of ['package-lock.json', 'yarn.lock', 'Gemfile.lock', 'requirements.txt', 'poetry.lock'])
    expect(one(path, 'a\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> other\n').gaps).toMatchObject([
      { path, detail: 'Line 2: It holds the marks of a merge conflict: resolve it and scan again.' },
    ]);
});

test('an address is kept without what may be a credential', () => {
  const resolved = [
    'https://user:pass@host.test/a/-/a-1.0.0.tgz?token=abc',
    'git+ssh://git@host.test/a.git#0123abc',
    'git@host.test:a/b.git',
    'https://host.test/a#token=abc',
  ];
  const { inventories } = one(
    'package-lock.json',
    JSON.stringify({
      packages: Object.fromEntries(
        resolved.map((each, i) => [`node_modules/p${i}`, { version: '1.0.0', resolved: each }]),
      ),
    }),
  );
  expect(inventories[0]?.components.map(({ registry }) => registry)).toEqual([
    'https://host.test/a/-/a-1.0.0.tgz',
    'git+ssh://host.test/a.git#0123abc',
    'host.test:a/b.git',
    'https://host.test/a',
  ]);
});

describe('hostile files', () => {
  test('cycles end', () => {
    const entry = (name: string, need: string) => [
      `node_modules/${name}`,
      { version: '1.0.0', dependencies: { [need]: '*' } },
    ];
    const { inventories } = one(
      'package-lock.json',
      JSON.stringify({
        packages: Object.fromEntries([['', { dependencies: { a: '*' } }], entry('a', 'b'), entry('b', 'a')]),
      }),
    );
    expect(
      inventories[0]?.components.map(({ name, relation, dependsOn }) => [name, relation, dependsOn]),
    ).toEqual([
      ['a', 'direct', [1]],
      ['b', 'transitive', [0]],
    ]);
  });

  test('keys of prototypes are names like others', () => {
    const { inventories } = one(
      'package-lock.json',
      '{"__proto__": {"x": 1}, "packages": {"node_modules/__proto__": {"version": "1.0.0"}, "node_modules/constructor": {"version": "2.0.0"}}}',
    );
    expect(inventories[0]?.components.map(({ name }) => name)).toEqual(['__proto__', 'constructor']);
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });

  test('names that a terminal would obey, and endless ones, are no names', () => {
    const { inventories } = one('requirements.txt', `ok==1\nbad\u001b[31m==1\n${'a'.repeat(600)}==1\n`);
    expect(inventories[0]?.components.map(({ name }) => name)).toEqual(['ok']);
    expect(inventories[0]?.unknown).toHaveLength(2);
  });

  test('packages that are installed within each other without end are told', () => {
    let entry: unknown = { version: '1.0.0' };
    for (let i = 0; i < 60; i++) entry = { version: '1.0.0', dependencies: { a: entry } };
    expect(
      one('package-lock.json', JSON.stringify({ dependencies: { a: entry } })).inventories[0]?.components,
    ).toHaveLength(1);
    expect(
      one('package-lock.json', `${'{"dependencies":{"a":'.repeat(5_000)}1${'}}'.repeat(5_000)}`).gaps,
    ).toHaveLength(1);
  });

  test('properties of POMs that mean each other stay as they are written', () => {
    const pom =
      '<project><properties><a>${b}${b}</a><b>${a}${a}</b></properties><dependencies><dependency><groupId>g</groupId><artifactId>x</artifactId><version>${a}</version></dependency></dependencies></project>';
    const { inventories } = one('pom.xml', pom);
    expect(inventories[0]?.components).toMatchObject([{ name: 'g:x' }]);
    expect(inventories[0]?.components[0]).not.toHaveProperty('version');
  });

  test('POMs that are each other’s parents end', () => {
    const pom = (own: string, parent: string) =>
      `<project><parent><groupId>g</groupId><artifactId>${parent}</artifactId><version>1</version><relativePath>../${parent}</relativePath></parent><artifactId>${own}</artifactId></project>`;
    const { inventories } = readPackages([
      file('a/pom.xml', pom('a', 'b')),
      file('b/pom.xml', pom('b', 'a')),
    ]);
    expect(inventories).toHaveLength(2);
  });

  test('every format lives through wrong types and cut files', () => {
    const samples = [
      '',
      '{}',
      '[]',
      'null',
      '1',
      '"a"',
      '{"packages": [], "dependencies": 7, "nodes": {"root": []}, "pins": {}}',
      '{"packages": {"a": null, "b": [[]], "": 1}}',
      'packages: 1\n',
      'packages: {a: [b]}\nPODS: {a: b}\n',
      '[[package]]\nname = 1\nversion = {a = 2}\n',
      '[dependencies]\na = []\n',
      '<project/>',
      '<Project><ItemGroup><PackageReference/></ItemGroup></Project>',
      'module\nrequire (\n',
      'FROM\nFROM ${A\n',
      '\u0000\u0001\u0002',
      'PK\u0005\u0006',
    ];
    const near = neighbours(
      samples.map((text, i) =>
        openFile(
          ['package.json', 'pyproject.toml', 'Gemfile', 'go.sum', 'composer.json', 'Cargo.toml'][i] ??
            `x${i}`,
          Buffer.from(text),
        ),
      ),
    );
    for (const format of formats)
      for (const text of samples) {
        const input = openFile(`x/${text.length}`, Buffer.from(text));
        format.fits?.(input);
        readOne(format, input, near);
      }
  });

  test('every format lives through any bytes', () => {
    const words = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      '"',
      ':',
      ',',
      '\n',
      '  ',
      '-',
      '#',
      '=',
      '<',
      '>',
      '/',
      '@',
      '${',
      '(',
      ')',
      'packages',
      'dependencies',
      'name',
      'version',
      '1.0',
      'a',
      "'",
    );
    const text = fc.array(words, { maxLength: 40 }).map((parts) => parts.join(''));
    const near = neighbours([]);
    fc.assert(
      fc.property(text, fc.constantFrom(...formats), (content, format) => {
        const input = openFile('a/b', Buffer.from(content));
        format.fits?.(input);
        readOne(format, input, near);
      }),
      { numRuns: 5_000 },
    );
  });
});

describe('no text makes a pattern run away', () => {
  const long = (text: string) => text.repeat(Math.ceil(15_000 / text.length));
  const texts = [
    '\n',
    'a ',
    '/*',
    '#',
    'requires=[',
    'install_requires = [\n',
    '<<A\n',
    '"',
    '"a',
    "'",
    '{',
    '[',
    'artifacts = [\n',
    "gem 'a'\n",
    'group: [',
    'do ',
    'FROM a\n',
    'a \\\n',
    '${',
    '${a:-',
    'a/',
    '<a ',
    '&',
    'version = ',
    'a.',
    '>=1,',
    '- ',
    ': ',
    '@a/',
    '(',
    '.license = [',
    'a {\n',
    '%40a/',
    'any.a ',
    '\t',
    'a-',
    'require a v1\n',
    'P:a\nV:1\n\n',
  ].map(long);
  const whole = [
    ...texts,
    ...texts.map((text) => `flask ${text}`),
    `FROM a${long(' ')}`,
    `require${long(' ')}`,
    `dependencies:\n${long('\n')}`,
    `meta-spec: 1\n${long('a: [\n')}`,
    `name: a\n${long('a: b\n')}`,
  ];

  test.each(formats.map((format) => [format.id, format] as const))('%s', (_, format) => {
    const near = neighbours([]);
    for (const text of whole) {
      const input = openFile('a/b', Buffer.from(text));
      const took = best(() => {
        format.fits?.(input);
        readOne(format, input, near);
      }, 1);
      expect(took, text.slice(0, 30)).toBeLessThan(1_500);
    }
  });
});

describe('large files are read in time that grows with them', () => {
  const packages = (count: number) =>
    JSON.stringify(
      {
        lockfileVersion: 3,
        packages: Object.fromEntries([
          ['', { dependencies: { p0: '*' } }],
          ...Array.from({ length: count }, (_, i) => [
            `node_modules/p${i}`,
            {
              version: `1.${i}.0`,
              resolved: `https://registry.example.test/p${i}/-/p${i}-1.${i}.0.tgz`,
              integrity: `sha512-${'A'.repeat(86)}==`,
              license: 'MIT',
              engines: { node: '>=18' },
              dependencies: { [`p${(i * 7) % count}`]: '^1.0.0', [`p${(i + 1) % count}`]: '^1.0.0' },
            },
          ]),
        ]),
      },
      null,
      2,
    );

  test.each([
    ['package-lock.json', (count: number) => packages(count)],
    [
      'yarn.lock',
      (count: number) =>
        Array.from(
          { length: count },
          (_, i) =>
            `p${i}@^1.0.0:\n  version "1.${i}.0"\n  resolved "https://registry.example.test/p${i}.tgz"\n  dependencies:\n    p${(i + 1) % count} "^1.0.0"\n`,
        ).join('\n'),
    ],
    [
      'pnpm-lock.yaml',
      (count: number) =>
        `lockfileVersion: '9.0'\nimporters:\n  .:\n    dependencies:\n      p0:\n        specifier: ^1.0.0\n        version: 1.0.0\npackages:\n${Array.from({ length: count }, (_, i) => `  p${i}@1.${i}.0:\n    resolution: {integrity: sha512-AAAA}\n`).join('')}snapshots:\n${Array.from({ length: count }, (_, i) => `  p${i}@1.${i}.0:\n    dependencies:\n      p${(i + 1) % count}: 1.${(i + 1) % count}.0\n`).join('')}`,
    ],
    [
      'Cargo.lock',
      (count: number) =>
        Array.from(
          { length: count },
          (_, i) =>
            `[[package]]\nname = "p${i}"\nversion = "1.${i}.0"\nsource = "registry+https://example.test"\ndependencies = [\n "p${(i + 1) % count}",\n]\n`,
        ).join('\n'),
    ],
    [
      'go.sum',
      (count: number) =>
        Array.from({ length: count }, (_, i) => `host.test/p${i} v1.${i}.0 h1:${'A'.repeat(43)}=`).join('\n'),
    ],
    [
      'Gemfile.lock',
      (count: number) =>
        `GEM\n  remote: https://example.test/\n  specs:\n${Array.from({ length: count }, (_, i) => `    p${i} (1.${i}.0)\n      p${(i + 1) % count} (~> 1)\n`).join('')}\nDEPENDENCIES\n  p0\n`,
    ],
  ])('50,000 packages of %s', (path, make) => {
    const bytes = Buffer.from(make(50_000));
    let found = 0;
    const took = best(() => {
      found = readPackages([{ path, bytes }]).inventories[0]?.components.length ?? 0;
    }, 1);
    expect(found).toBe(50_000);
    // Anything that grows with the square of it takes minutes.
    expect(took).toBeLessThan(5_000);
  });
});
