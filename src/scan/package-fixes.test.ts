import { Buffer } from 'node:buffer';
import { expect, test } from 'vitest';
import type { Advisory, AdvisoryIndex } from '#model/advisory';
import type { PlannedChange } from '#model/plan';
import { mendPackages } from './package-fixes.ts';
import { studyOf } from './package-study.ts';

/** Packages, and the versions before which they have a flaw. */
type Said = Readonly<Record<string, string>>;

function indexOf(said: Said): AdvisoryIndex {
  const names = Object.keys(said);
  const advisory = (number: number): Advisory => ({
    id: `CVE-2020-${1000 + number}`,
    ids: [`CVE-2020-${1000 + number}`],
    kind: 'vulnerability',
    summary: '',
    cwes: [],
    symbols: [],
  });
  return {
    coverage: [],
    exploitation: () => ({}),
    open: () => ({
      advisory,
      affecting: (_, name) => {
        const fixed = said[name];
        if (fixed === undefined) return [];
        const range = [
          { kind: 'introduced', version: '0' },
          { kind: 'fixed', version: fixed },
        ] as const;
        return [{ advisory: names.indexOf(name), versions: [], ranges: [range] }];
      },
    }),
  };
}

type Change = Pick<PlannedChange, 'ecosystem' | 'name' | 'from'> & Partial<PlannedChange>;

function mended(files: Readonly<Record<string, string>>, change: Change, said: Said = {}) {
  const named = Object.entries(files).map(([path, text]) => ({ path, bytes: Buffer.from(text) }));
  const [path = ''] = Object.keys(files);
  const whole = { kind: 'upgrade', path, line: 1, clears: {}, findings: [], ...change } as const;
  return mendPackages([whole], [], studyOf(named, indexOf(said)));
}

/** The text of the first file afterwards. */
function textAfter(path: string, text: string, change: Change): string | undefined {
  return mended({ [path]: text }, change).texts.get(path);
}

const lodash = { ecosystem: 'npm', name: 'lodash', from: '4.17.15', to: '4.17.21' };
const flask = { ecosystem: 'PyPI', name: 'flask', from: '2.2.0', to: '2.2.5' };
const databind = {
  ecosystem: 'Maven',
  name: 'com.fasterxml.jackson.core:jackson-databind',
  from: '2.9.8',
  to: '2.12.7',
};
const json = { ecosystem: 'NuGet', name: 'Newtonsoft.Json', from: '12.0.1', to: '13.0.1' };

test('what is written around a version stays: tabs, line ends, comments, operators', () => {
  expect(
    textAfter('package.json', '{\r\n\t"dependencies": {\r\n\t\t"lodash": "4.17.15"\r\n\t}\r\n}\r\n', lodash),
  ).toBe('{\r\n\t"dependencies": {\r\n\t\t"lodash": "4.17.21"\r\n\t}\r\n}\r\n');
  expect(
    textAfter(
      'requirements.txt',
      '# flask==2.2.0\nFlask[async]==2.2.0 ; python_version > "3"  # web\n',
      flask,
    ),
  ).toBe('# flask==2.2.0\nFlask[async]==2.2.5 ; python_version > "3"  # web\n');
});

test.each([
  ['setup.cfg', '[options]\ninstall_requires =\n    flask==2.2.0\n', flask],
  ['pyproject.toml', '[project]\nname = "a"\ndependencies = [\n  "flask==2.2.0", # web\n]\n', flask],
  ['pyproject.toml', '[tool.poetry.dependencies]\nflask = { version = "2.2.0" }\n', flask],
  ['Pipfile', '[packages]\nflask = "==2.2.0"\n', flask],
  [
    'Cargo.toml',
    '[dependencies]\nlodash = { version = "=4.17.15" }\n',
    { ...lodash, ecosystem: 'crates.io' },
  ],
  ['Gemfile', "gem 'lodash', '4.17.15', require: false\n", { ...lodash, ecosystem: 'RubyGems' }],
  [
    'composer.json',
    '{\n  "require": { "a/lodash": "4.17.15" }\n}\n',
    { ...lodash, ecosystem: 'Packagist', name: 'a/lodash' },
  ],
  [
    'go.mod',
    'module x\n\nrequire (\n\ta.b/lodash v4.17.15+incompatible // indirect\n)\n',
    { ...lodash, ecosystem: 'Go', name: 'a.b/lodash', from: 'v4.17.15+incompatible' },
  ],
  ['pubspec.yaml', 'name: a\ndependencies:\n  lodash: 4.17.15 # x\n', { ...lodash, ecosystem: 'Pub' }],
  [
    'a.csproj',
    '<Project>\n <ItemGroup>\n  <PackageReference Version="12.0.1" Include="newtonsoft.json" />\n </ItemGroup>\n</Project>\n',
    json,
  ],
  [
    'Directory.Packages.props',
    '<Project>\n <ItemGroup>\n  <PackageVersion Include="Newtonsoft.Json" Version="12.0.1" />\n </ItemGroup>\n</Project>\n',
    json,
  ],
  ['packages.config', '<packages>\n <package id="Newtonsoft.Json" version="12.0.1" />\n</packages>\n', json],
  [
    'build.gradle.kts',
    '// "com.fasterxml.jackson.core:jackson-databind:2.0.0"\nimplementation("com.fasterxml.jackson.core:jackson-databind:2.9.8")\n',
    databind,
  ],
] as const)('%s is edited at the version alone: %#', (path, text, change) => {
  expect(textAfter(path, text, change)).toBe(text.replace(change.from.replace(/^v|\+.*$/g, ''), change.to));
});

test('a version that a property holds is changed there, and what else it moves is told', () => {
  const dependency = (artifact: string) =>
    `<dependency><groupId>com.fasterxml.jackson.core</groupId><artifactId>${artifact}</artifactId><version>\${jackson}</version></dependency>`;
  const pom = (version: string) =>
    `<project>\n <properties>\n  <!-- <jackson>2.9.8</jackson> -->\n  <jackson>${version}</jackson>\n </properties>\n <dependencies>\n  ${dependency('jackson-core')}\n  ${dependency('jackson-databind')}\n </dependencies>\n</project>\n`;
  const { mends, texts } = mended({ 'pom.xml': pom('2.9.8') }, databind);
  expect(texts.get('pom.xml')).toBe(pom('2.12.7'));
  expect(mends[0]?.others).toEqual(['com.fasterxml.jackson.core:jackson-core']);
});

test('a property is left alone where it would move another package to a version with a flaw', () => {
  const pom = `<project><properties><v>2.9.8</v></properties><dependencies>
    <dependency><groupId>a</groupId><artifactId>b</artifactId><version>\${v}</version></dependency>
    <dependency><groupId>a</groupId><artifactId>c</artifactId><version>\${v}</version></dependency>
  </dependencies></project>`;
  const change = { ...databind, name: 'a:b' };
  expect(mended({ 'pom.xml': pom }, change).texts.size).toBe(1);
  const { texts, refused } = mended({ 'pom.xml': pom }, change, { 'a:c': '3.0.0' });
  expect(texts.size).toBe(0);
  expect(refused[0]?.why).toMatch(/gives the new version and nothing else/);
});

test('what a parent manages for its modules is changed there once', () => {
  const managed = (version: string) =>
    `<project><groupId>x</groupId><artifactId>all</artifactId><version>1</version><properties><hutool.version>${version}</hutool.version></properties><dependencyManagement><dependencies>\n<dependency><groupId>a</groupId><artifactId>b</artifactId>\n<version>\${hutool.version}</version></dependency></dependencies></dependencyManagement></project>`;
  const module = (name: string) =>
    `<project><parent><groupId>x</groupId><artifactId>all</artifactId><version>1</version></parent><artifactId>${name}</artifactId><dependencies>\n<dependency><groupId>a</groupId><artifactId>b</artifactId></dependency></dependencies></project>`;
  const files = { 'one/pom.xml': module('one'), 'two/pom.xml': module('two'), 'pom.xml': managed('2.9.8') };
  const named = Object.entries(files).map(([path, text]) => ({ path, bytes: Buffer.from(text) }));
  const of = (path: string) =>
    ({ ...databind, name: 'a:b', kind: 'upgrade', path, line: 2, clears: {}, findings: [] }) as const;
  const { mends, texts } = mendPackages(
    [of('one/pom.xml'), of('two/pom.xml')],
    [],
    studyOf(named, indexOf({})),
  );
  expect([...texts]).toEqual([['pom.xml', managed('2.12.7')]]);
  expect(mends.map(({ paths, isDone }) => [paths, isDone])).toEqual([
    [['pom.xml'], undefined],
    [[], true],
  ]);
});

test('versions that NuGet manages centrally are changed in the folder above', () => {
  const props = (version: string) =>
    `<Project><ItemGroup><PackageVersion Include="Newtonsoft.Json" Version="${version}" /></ItemGroup></Project>`;
  const project = '<Project><ItemGroup><PackageReference Include="Newtonsoft.Json" /></ItemGroup></Project>';
  const files = { 'src/a/a.csproj': project, 'Directory.Packages.props': props('12.0.1') };
  expect([...mended(files, json).texts]).toEqual([['Directory.Packages.props', props('13.0.1')]]);
});

test('a catalogue of Gradle is changed where its version stands', () => {
  const text =
    '[versions]\njackson = "2.9.8" # all\n[libraries]\ndatabind = { module = "com.fasterxml.jackson.core:jackson-databind", version.ref = "jackson" }\n';
  expect(textAfter('gradle/libs.versions.toml', text, databind)).toBe(text.replace('2.9.8', '2.12.7'));
});

test('what a pin with hashes would need only its registry knows', () => {
  const hash = 'a'.repeat(64);
  const { texts, refused } = mended(
    { 'requirements.txt': `flask==2.2.0 \\\n    --hash=sha256:${hash}\n` },
    flask,
  );
  expect([texts.size, refused[0]?.why]).toEqual([0, expect.stringContaining('with hashes')]);
});

test('a version that has advisories of its own is not offered', () => {
  const { texts, refused } = mended({ 'requirements.txt': 'flask==2.2.0\n' }, flask, { flask: '3.0.0' });
  expect([texts.size, refused[0]?.why]).toEqual([0, '2.2.5 has advisories of its own.']);
});

test('a flaw that no version mends does not hold back a version that mends the others', () => {
  const asked = { dependencies: { lodash: '4.17.15' } };
  const installed = { '': asked, 'node_modules/lodash': { version: '4.17.15' } };
  const files = {
    'package.json': JSON.stringify(asked),
    'package-lock.json': JSON.stringify({ lockfileVersion: 3, packages: installed }),
  };
  const { mends, refused } = mended(files, { ...lodash, leaves: ['CVE-2020-1000'] }, { lodash: '99.0.0' });
  expect([mends.length, refused]).toEqual([1, []]);
});

const lock = JSON.stringify({
  lockfileVersion: 3,
  packages: {
    '': { dependencies: { web: '1.0.0' } },
    'node_modules/web': { version: '1.0.0', dependencies: { lodash: '4.17.15' } },
    'node_modules/lodash': { version: '4.17.15' },
  },
});
const brought = { ...lodash, kind: 'override', by: 'web@1.0.0', path: 'package.json' } as const;

test('a package that others bring is overridden behind what is there, and the lock file is left to its tool', () => {
  const manifest = '{\n    "dependencies": {\n        "web": "1.0.0"\n    }\n}\n';
  const { texts, mends } = mended({ 'package.json': manifest, 'package-lock.json': lock }, brought);
  expect(texts.get('package.json')).toBe(
    '{\n    "dependencies": {\n        "web": "1.0.0"\n    },\n    "overrides": {\n        "lodash": "4.17.21"\n    }\n}\n',
  );
  expect([...texts.keys()]).toEqual(['package.json']);
  expect(mends[0]?.commands).toEqual([
    { folder: '', command: 'npm install --package-lock-only --ignore-scripts' },
  ]);
});

test('an override that holds the flaw is moved, wherever it stands', () => {
  const manifest = '{"dependencies": {"web": "1.0.0"}, "overrides": {"web": {"lodash": "4.17.15"}}}';
  const { texts } = mended({ 'package.json': manifest, 'package-lock.json': lock }, brought);
  expect(texts.get('package.json')).toBe(manifest.replace('4.17.15', '4.17.21'));
  const ways = '{"resolutions": {"**/lodash": "4.17.15"}}';
  const yarn = { 'package.json': ways, 'yarn.lock': '# yarn lockfile v1\n' };
  expect(mended(yarn, brought).texts.get('package.json')).toBe(ways.replace('4.17.15', '4.17.21'));
});

test('pnpm reads overrides of its workspace', () => {
  const files = {
    'package.json': '{"dependencies": {"web": "1.0.0"}}',
    'pnpm-lock.yaml': 'lockfileVersion: "9.0"\n',
    'pnpm-workspace.yaml': '# packages\noverrides:\n    other: 1.0.0\npackages:\n    - a\n',
  };
  expect(mended(files, brought).texts.get('pnpm-workspace.yaml')).toBe(
    "# packages\noverrides:\n    'lodash': '4.17.21'\n    other: 1.0.0\npackages:\n    - a\n",
  );
});

test.each([
  [
    'package.json',
    '{\n  "dependencies": {\n    "a": "1.0.0",\n    "lodash": "4.17.15"\n  }\n}\n',
    '{\n  "dependencies": {\n    "a": "1.0.0"\n  }\n}\n',
    'npm',
  ],
  [
    'package.json',
    '{ "dependencies": { "lodash": "4.17.15", "a": "1.0.0" }, "scripts": { "lodash": "x" } }',
    '{ "dependencies": { "a": "1.0.0" }, "scripts": { "lodash": "x" } }',
    'npm',
  ],
  ['requirements.txt', 'a==1\r\nlodash==4.17.15 \\\r\n  ; x\r\nb==2\r\n', 'a==1\r\nb==2\r\n', 'PyPI'],
  [
    'go.mod',
    'module x\n\nrequire (\n\ta.b/c v1.0.0\n\tlodash v4.17.15\n)\n',
    'module x\n\nrequire (\n\ta.b/c v1.0.0\n)\n',
    'Go',
  ],
  [
    'a.csproj',
    '<Project>\n <ItemGroup>\n  <PackageReference Include="a" Version="1.0.0" />\n  <PackageReference Include="lodash">\n    <Version>4.17.15</Version>\n  </PackageReference>\n </ItemGroup>\n</Project>\n',
    '<Project>\n <ItemGroup>\n  <PackageReference Include="a" Version="1.0.0" />\n </ItemGroup>\n</Project>\n',
    'NuGet',
  ],
])('what is malicious is taken out of %s, and nothing else: %#', (path, text, wanted, ecosystem) => {
  const { to: _, ...malicious } = lodash;
  const from = ecosystem === 'Go' ? 'v4.17.15' : malicious.from;
  expect(textAfter(path, text, { ...malicious, from, ecosystem, kind: 'remove' })).toBe(wanted);
});

test('all that ask for a package change, or none does', () => {
  const files = {
    'package.json': '{"workspaces": ["a"], "dependencies": {"lodash": "4.17.15"}}',
    'a/package.json': '{"dependencies": {"lodash": "4.17.15"}}',
  };
  expect([...mended(files, lodash).texts.keys()]).toEqual(['package.json', 'a/package.json']);
  const pinned = { 'requirements.txt': 'flask==2.2.0\n', 'more-requirements.txt': 'flask==2.2.0 --hash=x\n' };
  expect(mended(pinned, flask).texts.size).toBe(0);
});
