import { expect, test } from 'vitest';
import { isPublicRegistry, registryFor } from '#model/registry';
import { mayHoldRegistries, readRegistries } from './registries.ts';

function read(path: string, text: string) {
  expect(mayHoldRegistries(path)).toBe(true);
  return readRegistries([{ path, bytes: Buffer.from(text) }]).settings.map(
    ({ role, scope, url, line }) => `${line} ${role}${scope === undefined ? '' : ` ${scope}`} ${url}`,
  );
}

test.each<readonly [string, string, readonly string[]]>([
  [
    '.npmrc',
    '; own\nregistry=https://npm.corp.example/\n@acme:registry = https://${HOST}/npm\nalways-auth=true\n',
    ['2 default https://npm.corp.example/', '3 scoped @acme https://${HOST}/npm'],
  ],
  [
    'web/.npmrc',
    '@acme:registry=https://somebody@npm.corp.example/x?y=1\n',
    ['1 scoped @acme https://npm.corp.example/x'],
  ],
  [
    '.yarnrc',
    '"@acme:registry" "https://npm.corp.example"\nregistry "https://r.example"\n',
    ['1 scoped @acme https://npm.corp.example', '2 default https://r.example'],
  ],
  [
    '.yarnrc.yml',
    'npmRegistryServer: "https://r.example"\nnpmScopes:\n  acme:\n    npmRegistryServer: https://npm.corp.example\n',
    ['1 default https://r.example', '4 scoped @acme https://npm.corp.example'],
  ],
  [
    'bunfig.toml',
    '[install]\nregistry = "https://r.example"\n[install.scopes]\nacme = { url = "https://npm.corp.example" }\n',
    ['2 default https://r.example', '4 scoped @acme https://npm.corp.example'],
  ],
  [
    'pnpm-workspace.yaml',
    "registries:\n  default: https://r.example\n  '@acme': https://a.example\n",
    ['2 default https://r.example', '3 scoped @acme https://a.example'],
  ],
  [
    'package.json',
    '{"name": "@acme/a",\n "publishConfig": {"registry": "https://a.example"}}',
    ['2 publish @acme/a https://a.example'],
  ],
  [
    'package.json',
    '{"overrides": {\n"a": "github:b/a",\n"c": {".": "1.0.0", "@d/e@^1": "https://x.example/e.tgz"}},\n"resolutions": {"f/**/g": "git+https://x.example/g.git"}}',
    [
      '2 scoped a github:b/a',
      '3 scoped @d/e https://x.example/e.tgz',
      '4 scoped g git+https://x.example/g.git',
    ],
  ],
  [
    'pip.conf',
    '[global]\nindex-url = https://r.example/simple\nextra_index_url =\n    https://a.example/simple\n    https://b.example/simple\ntimeout = 1\n',
    [
      '2 default https://r.example/simple',
      '4 additional https://a.example/simple',
      '5 additional https://b.example/simple',
    ],
  ],
  [
    'requirements/dev.requirements.txt',
    '-i https://r.example/simple\n--extra-index-url=https://a.example/simple\nflask==1.0\n',
    ['1 default https://r.example/simple', '2 additional https://a.example/simple'],
  ],
  [
    'uv.toml',
    'index-url = "https://r.example"\n[[index]]\nname = "own"\nurl = "https://a.example"\nexplicit = true\n[sources]\nmine = { index = "own" }\n',
    ['1 default https://r.example', '4 scoped mine https://a.example'],
  ],
  [
    'pyproject.toml',
    '[[tool.poetry.source]]\nname = "own"\nurl = "https://a.example"\npriority = "explicit"\n[[tool.poetry.source]]\nname = "more"\nurl = "https://b.example"\n[tool.poetry.dependencies]\nmine = { version = "1", source = "own" }\n',
    ['3 scoped mine https://a.example', '7 additional https://b.example'],
  ],
  [
    'Pipfile',
    '[[source]]\nurl = "https://pypi.org/simple"\nname = "pypi"\n[[source]]\nurl = "https://a.example"\nname = "own"\n[packages]\nmine = { version = "*", index = "own" }\n',
    ['2 default https://pypi.org/simple', '5 scoped mine https://a.example'],
  ],
  [
    'settings.xml',
    '<settings><mirrors>\n<mirror><id>m</id><mirrorOf>*</mirrorOf>\n<url>https://r.example</url></mirror></mirrors></settings>',
    ['3 default https://r.example'],
  ],
  [
    'pom.xml',
    '<project>\n<repositories><repository><id>x</id>\n<url>http://a.example/m2</url></repository></repositories></project>',
    ['3 additional http://a.example/m2'],
  ],
  [
    'build.gradle.kts',
    'repositories {\n  mavenCentral()\n  maven { url = uri("https://a.example/m2") }\n  maven("https://b.example")\n  maven {\n    name = "c"\n    url "https://c.example"\n  }\n}\nval homepage = "https://x.example"\n',
    ['3 additional https://a.example/m2', '4 additional https://b.example', '7 additional https://c.example'],
  ],
  [
    'NuGet.Config',
    '<configuration><packageSources>\n<add key="n" value="https://api.nuget.org/v3/index.json" />\n<add key="own" value="https://a.example/v3" /></packageSources>\n<packageSourceMapping><packageSource key="n"><package pattern="*" /></packageSource><packageSource key="own"><package pattern="Acme.*" /></packageSource></packageSourceMapping></configuration>',
    ['2 scoped * https://api.nuget.org/v3/index.json', '3 scoped Acme.* https://a.example/v3'],
  ],
  [
    '.cargo/config.toml',
    '[source.crates-io]\nreplace-with = "m"\n[source.m]\nregistry = "sparse+https://m.example/index/"\n[registries.own]\nindex = "https://a.example"\n',
    ['4 default https://m.example/index/', '6 additional https://a.example'],
  ],
  [
    'go.env',
    'GOPROXY=https://r.example,direct\nGOPRIVATE=*.corp.example\n',
    ['1 default https://r.example', '1 additional direct', '2 scoped *.corp.example direct'],
  ],
  [
    'Gemfile',
    "source 'https://rubygems.org'\nsource 'https://a.example' do\n  gem 'mine'\nend\ngem 'rails'\nsource 'https://b.example'\n",
    ['1 default https://rubygems.org', '3 scoped mine https://a.example', '6 additional https://b.example'],
  ],
  [
    '.bundle/config',
    '---\nBUNDLE_MIRROR__HTTPS://RUBYGEMS__ORG/: "https://r.example"\n',
    ['2 default https://r.example'],
  ],
  [
    'composer.json',
    '{"repositories": [\n{"type": "composer", "url": "https://a.example"},\n{"type": "vcs", "url": "https://b.example"}]}',
    ['2 additional https://a.example'],
  ],
])('%s: %j', (path, text, expected) => {
  expect(read(path, text)).toEqual(expected);
});

test.each([
  ['.npmrc', '\u0000\nregistry\n=\n'],
  ['pip.conf', '[[['],
  ['settings.xml', '<a><b></a>'],
  ['nuget.config', 'x'],
  ['pyproject.toml', '[[tool.uv.index]]\nurl = 3\n'],
  ['composer.json', '{"repositories": 3}'],
  ['Gemfile', 'source\nend\nend\n'],
  ['build.gradle', '}}}} {{{{\n'],
  ['.yarnrc.yml', '- 1\n'],
])('%s says nothing: %j', (path, text) => {
  expect(read(path, text)).toEqual([]);
});

test('the setting of a package is that of its name, then of its scope, then the default', () => {
  const settings = readRegistries([
    {
      path: '.npmrc',
      bytes: Buffer.from('registry=https://r.example\n@acme:registry=https://a.example\n'),
    },
  ]);
  expect(registryFor(settings, 'npm', '@acme/x')?.url).toBe('https://a.example');
  expect(registryFor(settings, 'npm', '@acmesoft/x')?.url).toBe('https://r.example');
  expect(registryFor(settings, 'PyPI', 'x')).toBeUndefined();
});

test('registries of the world are told from others by their hosts', () => {
  expect(isPublicRegistry('npm', 'https://registry.npmjs.org/')).toBe(true);
  expect(isPublicRegistry('npm', 'https://registry.npmmirror.com')).toBe(true);
  expect(isPublicRegistry('npm', 'https://registry.npmjs.org.corp.example/')).toBe(false);
  expect(isPublicRegistry('npm', '${HOST}')).toBe(false);
});
