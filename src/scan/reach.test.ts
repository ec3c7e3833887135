import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import type { AffectedPackage } from '#model/affected-package';
import { scan } from '#scan';
import { updateAdvisories } from './advisories/update.ts';
import type { ScanRequest } from './request.ts';

type Files = Readonly<Record<string, object | string>>;

function filesAt(files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), 'handrail-reach-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeInto(folder, files);
  return folder;
}

function writeInto(folder: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(
      join(folder, path),
      typeof content === 'string' ? content : JSON.stringify(content, null, 2),
    );
  }
}

/** Packages with a flaw in every version, with what our table or the advisory says of their functions. */
const flaws: readonly (readonly [string, string, string, object?])[] = [
  ['CVE-2021-23337', 'npm', 'lodash'],
  ['CVE-2100-0001', 'npm', 'leaky'],
  ['CVE-2021-3749', 'npm', 'axios'],
  ['MAL-2100-1', 'npm', 'evil'],
  ['CVE-2020-14343', 'PyPI', 'pyyaml'],
  ['CVE-2100-0002', 'PyPI', 'leaky'],
  ['CVE-2022-1471', 'Maven', 'org.yaml:snakeyaml'],
  [
    'GO-2100-0001',
    'Go',
    'golang.org/x/net',
    { imports: [{ path: 'golang.org/x/net/html', symbols: ['Parse'] }] },
  ],
];

let advisories = '';

beforeAll(async () => {
  const from = mkdtempSync(join(tmpdir(), 'handrail-reach-feed-'));
  advisories = mkdtempSync(join(tmpdir(), 'handrail-reach-index-'));
  const records = flaws.map(([id, ecosystem, name, ecosystem_specific]) => ({
    id,
    affected: [
      {
        package: { ecosystem, name },
        ranges: [{ type: 'ECOSYSTEM', events: [{ introduced: '0' }] }],
        ...(ecosystem_specific === undefined ? {} : { ecosystem_specific }),
      },
    ],
  }));
  writeInto(from, { 'all.json': records });
  await updateAdvisories({ root: advisories, from, today: '2026-01-01' });
  return () => {
    for (const folder of [from, advisories]) rmSync(folder, { recursive: true, force: true });
  };
});

async function packagesIn(
  files: Files,
  more: Partial<ScanRequest> = {},
): Promise<readonly AffectedPackage[]> {
  const { findings } = await scan({
    target: { kind: 'path', path: filesAt(files) },
    only: ['packages', 'code'],
    skip: [],
    include: [],
    exclude: [],
    noIgnore: false,
    noArchives: false,
    changed: false,
    profile: 'audit',
    today: '2026-01-10',
    jobs: 1,
    advisories,
    ...more,
  });
  return findings.flatMap(({ package: about }) => about ?? []);
}

/** The verdict and the sentence about the one package of a tree. */
async function told(files: Files, more: Partial<ScanRequest> = {}): Promise<string> {
  const found = await packagesIn(files, more);
  return found.map(({ reachability, reach }) => `${reachability}: ${reach?.why}`).join('\n');
}

/** The same of many applications in one tree, by their names: each has a lock file of its own. */
async function toldOfEach(apps: Readonly<Record<string, Files>>): Promise<Readonly<Record<string, string>>> {
  const names = Object.keys(apps);
  const files = names.flatMap((name, i) =>
    Object.entries(apps[name] ?? {}).map(([path, content]) => {
      const text = typeof content === 'string' ? content : JSON.stringify(content, null, 2);
      // A finding is the same wherever its package and version are.
      return [`app${i}/${path}`, text.replaceAll('1.0.0', `1.0.${i}`)] as const;
    }),
  );
  const found = await packagesIn(Object.fromEntries(files));
  return Object.fromEntries(
    names.map((name, i) => {
      const about = found.find(({ installed }) => installed === `1.0.${i}`);
      return [name, `${about?.reachability}: ${about?.reach?.why}`.replaceAll(`app${i}/`, '')];
    }),
  );
}

interface Locked {
  readonly version?: string;
  readonly dependencies?: object;
  readonly bin?: object;
}

/** A lock file of npm whose project asks for `direct`. */
function locked(direct: readonly string[], packages: Readonly<Record<string, Locked>>): object {
  const entries = Object.entries(packages).map(([name, entry]) => [
    `node_modules/${name}`,
    { version: '1.0.0', ...entry },
  ]);
  const dependencies = Object.fromEntries(direct.map((name) => [name, '1.0.0']));
  return {
    name: 'app',
    lockfileVersion: 3,
    packages: { '': { name: 'app', dependencies }, ...Object.fromEntries(entries) },
  };
}

const lodash = { 'package-lock.json': locked(['lodash'], { lodash: {} }) };
const leaky = { 'package-lock.json': locked(['leaky'], { leaky: {} }) };

test('a vulnerable function that a route leads to is reached, with the way over files', async () => {
  const [found] = await packagesIn({
    ...lodash,
    'page.js': "const _ = require('lodash');\nexports.render = (text) => _.template(text)();\n",
    'server.js':
      "const app = require('express')();\nconst { render } = require('./page');\napp.get('/p', (req, res) => {\n  res.send(render(req.query.t));\n});\n",
  });
  expect(found).toMatchObject({
    reachability: 'yes',
    reach: {
      why: '`lodash.template` is called in page.js:2, on a way from GET /p.',
      symbol: 'lodash.template',
      imported: { path: 'page.js', line: 1 },
      path: [
        { kind: 'entry', name: 'GET /p', place: { path: 'server.js', line: 3 } },
        { kind: 'call', place: { path: 'server.js', line: 4 } },
        { kind: 'use', name: 'lodash.template', place: { path: 'page.js', line: 2 } },
      ],
    },
  });
});

test('it is reached by a name of the import, by a subpath, and through a file that hands it on', async () => {
  const answers = await toldOfEach({
    name: { ...lodash, 'main.mjs': "import { template } from 'lodash';\ntemplate('x')();\n" },
    subpath: { ...lodash, 'main.mjs': "import template from 'lodash/template.js';\ntemplate('x')();\n" },
    'handed on': {
      ...lodash,
      'main.mjs': "import { t } from './lib.js';\nt('x')();\n",
      'lib.js': "export { template as t } from 'lodash';\n",
    },
  });
  for (const answer of Object.values(answers)) expect(answer).toMatch(/^yes: /);
});

test('of a flaw that whoever uses the package is exposed to, any call is one', async () => {
  const axios = { 'package-lock.json': locked(['axios'], { axios: {} }) };
  expect(await told({ ...axios, 'main.mjs': "import axios from 'axios';\naxios.get('https://a');\n" })).toBe(
    'yes: `axios.get` is called in main.mjs:2, on a way from the code of main.mjs; any use of it is exposed.',
  );
  expect(await told({ ...axios, 'main.mjs': "import axios from 'axios';\nconst mine = axios;\n" })).toBe(
    'unknown: It is imported in main.mjs:1, and any use of it is exposed, but no use was seen to which a way leads.',
  );
});

test('a function that nothing calls does not make it reached', async () => {
  const code = "import { template } from 'lodash';\nfunction render(text) {\n  return template(text)();\n}\n";
  expect(await told({ ...lodash, 'main.mjs': code })).toBe(
    'unknown: `lodash.template` is called in main.mjs:3, but nothing was seen that leads there.',
  );
});

test('a call in a test alone is told apart', async () => {
  const code = "import { template } from 'lodash';\ntest('x', () => {\n  template('x')();\n});\n";
  expect(await told({ ...lodash, 'page.test.js': code, 'main.js': 'run();\n' })).toBe(
    'unknown: Only tests import it, page.test.js:1.',
  );
});

test('other functions of it do not reach the flaw', async () => {
  const code =
    "import _ from 'lodash';\nimport { pick } from 'lodash';\nconsole.log(_.get({}, 'a'), pick({}, 'a'));\n";
  expect(await told({ ...lodash, 'main.mjs': code })).toBe(
    'no: It is imported in main.mjs:1, but `lodash.template` is used nowhere.',
  );
});

test('what is done with it may leave a way open', async () => {
  const answers = await toldOfEach({
    'it is handed to others': { ...lodash, 'main.js': "const _ = require('lodash');\nrun(_);\n" },
    'a computed name is taken of it': {
      ...lodash,
      'main.js': "const _ = require('lodash');\n_[process.argv[2]]('x');\n",
    },
    'it is exported whole': { ...lodash, 'main.js': "export * from 'lodash';\n" },
    'it is exported by name': { ...lodash, 'main.js': "import _ from 'lodash';\nexport { _ };\n" },
    'it is what a module exports': { ...lodash, 'main.js': "module.exports = require('lodash');\n" },
    'it is kept in an object': {
      ...lodash,
      'main.js': "import _ from 'lodash';\nexport const tools = { _ };\n",
    },
    'the function is passed on': {
      ...lodash,
      'main.js': "import { template } from 'lodash';\nrun(template);\n",
    },
    'a name in a text is taken of it': {
      ...lodash,
      'main.js': "const _ = require('lodash');\nrun(_['template']);\n",
    },
    'something of that name is used elsewhere': {
      ...lodash,
      'main.js': "import _ from 'lodash';\nexport const f = (x) => _.get(x, 'a') + x.template();\n",
    },
    'what is loaded is worked out': {
      ...lodash,
      'main.js': "import _ from 'lodash';\n_.get({}, 'a');\nrequire(process.argv[2]).run();\n",
    },
  });
  for (const [name, answer] of Object.entries(answers)) expect(`${name}: ${answer}`).toMatch(/: unknown: /);
});

test('it is unknown where another package needs it, too', async () => {
  const lock = locked(['lodash', 'web'], { lodash: {}, web: { dependencies: { lodash: '*' } } });
  const code = "import _ from 'lodash';\nimport 'web';\n_.get({}, 'a');\n";
  expect(await told({ 'package-lock.json': lock, 'main.mjs': code })).toBe(
    'unknown: Our code calls none of `lodash.template`, but web, imported in main.mjs:2, needs it, too.',
  );
});

test('what nothing imports and nothing names is not reached', async () => {
  expect(await told({ ...leaky, 'main.js': 'console.log(1);\n' })).toBe(
    'no: No code imports leaky, and nothing else in the tree names it.',
  );
});

test('an import for types alone is none, one beside it is', async () => {
  expect(
    await told({ ...leaky, 'main.ts': "import type { A } from 'leaky';\nexport const a: A = 1;\n" }),
  ).toMatch(/^no: No code imports leaky but for its types/);
  expect(
    await told({ ...leaky, 'main.ts': "import { type A, b } from 'leaky';\nexport const a: A = b;\n" }),
  ).toMatch(/^unknown: It is imported in main.ts:1, but which of its functions/);
});

test('whatever names it leaves a way open', async () => {
  const quiet = { 'main.js': 'console.log(1);\n' };
  const answers = await toldOfEach({
    'package.json:3 names leaky': {
      ...leaky,
      ...quiet,
      ...{ 'package.json': { scripts: { build: 'leaky --all' } } },
    },
    '.toolrc:1 names leaky': { ...leaky, ...quiet, ...{ '.toolrc': '{ "plugins": ["leaky"] }' } },
    'index.html:1 names leaky': {
      ...leaky,
      ...quiet,
      ...{ 'index.html': '<script src="/node_modules/leaky/dist.js"></script>' },
    },
    'view.js:1 names leaky': { ...leaky, ...quiet, ...{ 'view.js': "app.set('engine', 'leaky');\n" } },
    'load.js:1.': { ...leaky, ...quiet, ...{ 'load.js': 'require(process.argv[2]);\n' } },
    'Only tests import it, a.test.js:1': { ...leaky, ...quiet, ...{ 'a.test.js': "require('leaky');\n" } },
  });
  for (const [says, answer] of Object.entries(answers)) {
    expect(answer).toMatch(/^unknown: /);
    expect(answer).toContain(says);
  }
});

test('a command by another name that a package brings may be what a script runs', async () => {
  const lock = locked(['leaky'], { leaky: { bin: { lk: 'cli.js' } } });
  const manifest = { scripts: { build: 'lk --all' } };
  expect(await told({ 'package-lock.json': lock, 'package.json': manifest, 'main.js': 'a();\n' })).toContain(
    'package.json:3 names lk',
  );
});

test('a lock file that does not tell commands leaves it unknown', async () => {
  const lock = '# yarn lockfile v1\n\n\nleaky@1.0.0:\n  version "1.0.0"\n';
  const files = {
    'yarn.lock': lock,
    'package.json': { dependencies: { leaky: '1.0.0' } },
    'main.js': 'a();\n',
  };
  expect(await told(files)).toMatch(/^unknown: .*does not say which commands/);
});

test('what is imported may use what it brings', async () => {
  const lock = locked(['web'], {
    web: { dependencies: { inner: '*' } },
    inner: { dependencies: { leaky: '*' } },
    leaky: {},
  });
  expect(await told({ 'package-lock.json': lock, 'main.js': "require('web');\n" })).toBe(
    'unknown: web, imported in main.js:1, brings it; what that calls of it is not known.',
  );
  expect(await told({ 'package-lock.json': lock, 'main.js': 'a();\n' })).toBe(
    'no: No code imports leaky, nor any of the 2 packages that bring it, and nothing else in the tree names them.',
  );
});

test('code reaches the version that the project asks for, not the one below another package', async () => {
  const lock = {
    lockfileVersion: 3,
    packages: {
      '': { dependencies: { lodash: '2.0.0', web: '1.0.0' } },
      'node_modules/lodash': { version: '2.0.0' },
      'node_modules/web': { version: '1.0.0', dependencies: { lodash: '1.0.0' } },
      'node_modules/web/node_modules/lodash': { version: '1.0.0' },
    },
  };
  const code = "require('web');\nrequire('lodash').template('x')();\n";
  const found = await packagesIn({ 'package-lock.json': lock, 'main.js': code });
  expect(found.map(({ installed, reachability }) => `${installed} ${reachability}`).sort()).toEqual([
    '1.0.0 unknown',
    '2.0.0 yes',
  ]);
});

test('each application of a tree is judged by its own code', async () => {
  const found = await packagesIn({
    'a/package-lock.json': locked(['leaky'], { leaky: {} }),
    'a/main.js': 'console.log(1);\n',
    'b/package-lock.json': locked(['leaky'], { leaky: { version: '2.0.0' } }),
    'b/main.js': "require('leaky');\n",
  });
  expect(found.map(({ installed, reachability }) => `${installed} ${reachability}`).sort()).toEqual([
    '1.0.0 no',
    '2.0.0 unknown',
  ]);
});

test('a malicious package is reached where it is imported, and never told not to be', async () => {
  const evil = { 'package-lock.json': locked(['evil'], { evil: {} }) };
  expect(await told({ ...evil, 'main.js': "require('evil');\n" })).toBe(
    'yes: It is imported in main.js:1, and all of it is harmful.',
  );
  expect(await told({ ...evil, 'main.js': 'a();\n' })).toMatch(
    /^unknown: .*may act as soon as it is installed/,
  );
});

test('a part of the code says nothing about the rest', async () => {
  expect(await told({ ...leaky, 'main.js': 'a();\n' }, { exclude: ['lib/**'] })).toMatch(
    /^unknown: .*only a part of the code/,
  );
  expect(await told({ ...leaky, 'main.js': 'a();\n' }, { only: ['packages'] })).toBe(
    'unknown: Code was not read in this scan.',
  );
});

test('code that could not be parsed is searched as a text', async () => {
  expect(await told({ ...leaky, 'main.js': 'a();\n', 'broken.js': 'const = leaky(((\n' })).toMatch(
    /^unknown: .*broken.js:1/,
  );
  expect(await told({ ...leaky, 'main.js': 'a();\n', 'broken.js': 'const = require(x)(((\n' })).toMatch(
    /^unknown: .*broken.js/,
  );
});

const poetry = (name: string, others = '') =>
  `[[package]]\nname = "${name}"\nversion = "1.0.0"\n${others}\n[metadata]\nlock-version = "2.0"\ncontent-hash = "x"\n`;

test('Python: a function behind a route, a call that is safe, a name that is worked out', async () => {
  const requirements = { 'requirements.txt': 'PyYAML==5.3\n' };
  const route =
    "import yaml\nfrom flask import Flask, request\napp = Flask(__name__)\n\n\n@app.route('/load')\ndef load():\n    return str(yaml.load(request.data))\n";
  expect(await told({ ...requirements, 'app.py': route })).toBe(
    'yes: `yaml.load` is called in app.py:8, on a way from load (/load).',
  );
  const safe = 'import yaml\nprint(yaml.safe_load("a"))\n';
  expect(await told({ ...requirements, 'app.py': safe })).toMatch(/^unknown: .*other packages load it/);
  const dynamic = 'import sys\nimport yaml\nprint(getattr(yaml, sys.argv[1])("a"))\n';
  expect(await told({ ...requirements, 'app.py': dynamic })).toMatch(/^unknown: .*handed on/);
});

test('Python: what a lock file with its graph holds and nothing names is not reached', async () => {
  const files = {
    'poetry.lock': poetry('leaky'),
    'pyproject.toml': '[tool.poetry.dependencies]\nleaky = "1.0.0"\n',
  };
  expect(await told({ ...files, 'app.py': 'print(1)\n' })).toMatch(/^no: /);
  expect(await told({ ...files, 'settings.py': "INSTALLED_APPS = ['leaky.apps']\n" })).toMatch(
    /^unknown: .*settings.py:1 names leaky/,
  );
  expect(
    await told({ ...files, 'app.py': 'import importlib, sys\nimportlib.import_module(sys.argv[1])\n' }),
  ).toMatch(/^unknown: .*app.py:2/);
});

test('Java: a method of a field of a handler is reached, and nothing is ever told not to be', async () => {
  const pom =
    '<project><modelVersion>4.0.0</modelVersion><groupId>a</groupId><artifactId>b</artifactId><version>1</version><dependencies><dependency><groupId>org.yaml</groupId><artifactId>snakeyaml</artifactId><version>1.20</version></dependency></dependencies></project>';
  const code =
    'package a;\nimport org.yaml.snakeyaml.Yaml;\nimport org.springframework.web.bind.annotation.*;\n@RestController\nclass Load {\n  private final Yaml yaml = new Yaml();\n  @PostMapping("/load")\n  Object load(@RequestBody String text) {\n    return yaml.load(text);\n  }\n}\n';
  expect(await told({ 'pom.xml': pom, 'src/Load.java': code })).toMatch(
    /^yes: `org.yaml.snakeyaml.Yaml.load` is called in src\/Load.java:9, on a way from /,
  );
  expect(await told({ 'pom.xml': pom, 'src/A.java': 'package a;\nclass A {}\n' })).toMatch(/^unknown: /);
});

test('Go: a function that main leads to is reached', async () => {
  const mod = 'module example.com/a\n\ngo 1.22\n\nrequire golang.org/x/net v0.1.0\n';
  const code =
    'package main\n\nimport "golang.org/x/net/html"\n\nfunc main() {\n\tread()\n}\n\nfunc read() {\n\thtml.Parse(nil)\n}\n';
  const found = await packagesIn({ 'go.mod': mod, 'main.go': code });
  const about = found.find(({ name }) => name === 'golang.org/x/net');
  expect(about).toMatchObject({
    reachability: 'yes',
    reach: {
      path: [{ kind: 'entry', name: 'main (`main`)' }, { kind: 'call', name: 'read' }, { kind: 'use' }],
    },
  });
});

test('one thread and two say the same, and so does a second scan from what is remembered', async () => {
  const path = filesAt({
    ...lodash,
    'page.js': "const _ = require('lodash');\nexports.render = (text) => _.template(text)();\n",
    'server.js': "const { render } = require('./page');\nrender('a');\n",
  });
  const cacheFolder = filesAt({});
  const base = {
    target: { kind: 'path', path },
    only: ['packages', 'code'],
    skip: [],
    include: [],
    exclude: [],
    noIgnore: false,
    noArchives: false,
    changed: false,
    today: '2026-01-10',
    advisories,
  } as const;
  const one = await scan({ ...base, jobs: 1, cacheFolder });
  const two = await scan({ ...base, jobs: 2 });
  const again = await scan({ ...base, jobs: 1, cacheFolder });
  writeInto(path, {
    'other.js': 'console.log(1);\n',
    'server.js': "const { render } = require('./page');\n\nrender('b');\n",
  });
  const edited = await scan({ ...base, jobs: 1, cacheFolder });
  expect(one.findings.some(({ package: about }) => about?.reachability === 'yes')).toBe(true);
  expect(two.findings).toEqual(one.findings);
  expect(again.findings).toEqual(one.findings);
  expect(
    edited.findings.find(({ package: about }) => about !== undefined)?.package?.reach?.path?.[1]?.place,
  ).toEqual({
    path: 'server.js',
    line: 3,
  });
});
