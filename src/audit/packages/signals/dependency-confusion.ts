import type { Component, PackageInventory } from '#model/component';
import type { Detection } from '#model/finding';
import { packageKey } from '#model/package-name';
import { hostOf, isPublicRegistry, type RegistrySetting, registryFor } from '#model/registry';
import type { Rule } from '#model/rule';
import { isInside, isThisMachine } from './hosts.ts';
import { isLocked, nameOf, type SignalInput, type SignalRule, signalOf } from './signal.ts';

const rule: Rule = {
  id: 'packages/dependency-confusion',
  family: 'packages',
  title: 'A private package that a public registry may answer for',
  severity: 'high',
  confidence: 'medium',
  cwe: 427,
  owasp: ['A08:2021', 'A03:2025'],
  text: {
    what: 'Names that this project treats as its own can also be answered by a registry that everybody may publish to.',
    why: 'Whoever publishes a package of that name, with a higher version, runs code on every machine that installs the project.',
    fix: [
      'Say for the scope or the package which registry it comes from: `@scope:registry=` in `.npmrc`, `explicit` indexes of uv or Poetry, `packageSourceMapping` of NuGet, a `source` block of a Gemfile.',
      'Of pip, use one index that serves both (`--index-url`); `--extra-index-url` takes the highest version of either.',
      'Reserve the names, or the scope, in the public registry.',
    ],
    references: [
      'https://slsa.dev/spec/v1.1/threats',
      'https://docs.npmjs.com/cli/v11/using-npm/scope',
      'https://learn.microsoft.com/nuget/consume-packages/package-source-mapping',
      'https://pip.pypa.io/en/stable/cli/pip_install/#cmdoption-extra-index-url',
    ],
  },
};

/** Only evidence in the tree counts: a registry of an organisation that is named, a package that came from there, a member that is never published. */
function find(input: SignalInput): readonly Detection[] {
  const { inventory, registries } = input;
  if (isLocked(inventory)) return inventory.format.startsWith('npm/') ? findInLock(input) : [];
  const own = registries.settings.filter(({ path }) => path === inventory.path);
  return ownIndexes(input, own);
}

/** Settings stand in files that name no packages, too: those are looked at once for the whole tree. */
export function confusionInSettings({ registries }: Pick<SignalInput, 'registries'>): readonly Detection[] {
  const byPath = Map.groupBy(registries.settings, ({ path }) => path);
  return [...byPath.values()].flatMap((own) => [
    ...sharedIndexes(own),
    ...unmappedSources(own),
    ...plainAddresses(own),
  ]);
}

/** A file of requirements whose every line has hashes takes nothing else, whoever offers it. */
function ownIndexes({ inventory }: SignalInput, own: readonly RegistrySetting[]): readonly Detection[] {
  const asked = inventory.components.filter(({ relation }) => relation !== 'root');
  const isHashed = asked.length > 0 && asked.every(({ integrity }) => integrity.length > 0);
  return isHashed || inventory.format !== 'pypi/requirements' ? [] : pipIndexes(own);
}

/** pip asks all indexes and takes the highest version of any. */
function pipIndexes(own: readonly RegistrySetting[]): readonly Detection[] {
  const isPublicAsked = own.every(({ role, url }) => role !== 'default' || isPublicRegistry('PyPI', url));
  return own
    .filter(
      ({ role, url }) => role === 'additional' && (isInside(url) || !isPublicAsked) && !isThisMachine(url),
    )
    .filter(({ url }) => isPublicAsked || isPublicRegistry('PyPI', url))
    .map((setting) =>
      signalOf(rule, {
        ...setting,
        about: [setting.ecosystem, 'index', setting.url],
        message: `pip asks ${shortOf(setting.url)} besides ${isPublicAsked ? 'pypi.org' : 'the index of this project'}, and takes the highest version of any of them: whoever publishes one of your names on pypi.org is installed instead.`,
        evidence: { index: setting.url },
      }),
    );
}

/** `pip.conf` sets the indexes of everything that is installed with it. */
function sharedIndexes(own: readonly RegistrySetting[]): readonly Detection[] {
  return own.some(({ path }) => /(?:^|\/)pip\.(?:conf|ini)$/.test(path)) ? pipIndexes(own) : [];
}

/** NuGet takes a package from whichever of its sources answers first. */
function unmappedSources(own: readonly RegistrySetting[]): readonly Detection[] {
  const sources = own.filter(({ ecosystem, role }) => ecosystem === 'NuGet' && role === 'additional');
  const others = sources.filter(
    ({ url }) => isInside(url) && hostOf(url) !== undefined && !isThisMachine(url),
  );
  const [first] = others;
  if (first === undefined || !sources.some(({ url }) => isPublicRegistry('NuGet', url))) return [];
  return [
    signalOf(rule, {
      ...first,
      about: ['NuGet', 'sources', ...others.map(({ url }) => url)],
      message: `NuGet takes a package from whichever source answers first: ${others.map(({ url }) => shortOf(url)).join(', ')} and nuget.org are sources, and no \`packageSourceMapping\` says which packages are yours.`,
      evidence: { sources: sources.map(({ url }) => url).join(', ') },
    }),
  ];
}

/** What is fetched without TLS, anybody on the way answers. */
function plainAddresses(own: readonly RegistrySetting[]): readonly Detection[] {
  const plain = own.filter(
    ({ url, role }) => /^http:\/\//.test(url) && role !== 'publish' && !isThisMachine(url) && isHost(url),
  );
  return [...Map.groupBy(plain, ({ url }) => url).values()].flatMap(([setting]) =>
    setting === undefined
      ? []
      : [
          signalOf(rule, {
            ...setting,
            about: [setting.ecosystem, 'http', setting.url],
            severity: 'medium',
            message: `Packages of ${setting.ecosystem} are fetched from ${shortOf(setting.url)} without TLS: anybody on the way can answer with another package. Write \`https://\`.`,
            evidence: { registry: setting.url },
          }),
        ],
  );
}

function isHost(url: string): boolean {
  return /^[\w-]+(?:\.[\w-]+)+$/.test(hostOf(url) ?? '');
}

function shortOf(url: string): string {
  return url
    .replace(/^https?:\/\//, '')
    .replace(/\/$/, '')
    .slice(0, 100);
}

function findInLock({ inventory, inventories, registries }: SignalInput): readonly Detection[] {
  const inner = innerNames(inventories);
  const members = privateMembers(inventories);
  return inventory.components.flatMap((component): readonly Detection[] => {
    const { name, registry, relation } = component;
    if (relation === 'root' || registry === undefined || !isPublicRegistry('npm', registry)) return [];
    const from = inner.get(name);
    if (from !== undefined && from.path !== inventory.path)
      return [publicTwin(inventory, component, `${from.path} takes it from ${hostOf(from.url)}`)];
    const setting = registryFor(registries, 'npm', name);
    const isOwn =
      members.has(name) && relation === 'direct' && !name.startsWith('@') && setting?.role !== 'scoped';
    return isOwn
      ? [publicTwin(inventory, component, `${members.get(name)} of this tree has that name and is private`)]
      : [];
  });
}

function publicTwin({ path }: PackageInventory, component: Component, why: string): Detection {
  return signalOf(rule, {
    path,
    line: component.line,
    about: ['npm', component.name, 'twin'],
    message: `${nameOf(component)} comes from the public registry (${hostOf(component.registry)}), while ${why}: it may be somebody else's package. Compare them, and say in \`.npmrc\` where it comes from.`,
    evidence: { package: nameOf(component), 'resolved to': component.registry ?? '' },
  });
}

interface Inner {
  readonly path: string;
  readonly url: string;
}

/** Packages that a lock file takes from a host of its own while it takes most others from the public one. */
function innerNames(inventories: readonly PackageInventory[]): ReadonlyMap<string, Inner> {
  const before = known.get(inventories);
  if (before !== undefined) return before;
  const found = new Map<string, Inner>();
  for (const inventory of inventories) {
    if (!inventory.format.startsWith('npm/') || !isLocked(inventory)) continue;
    const hosted = inventory.components.filter(({ registry }) => hostOf(registry) !== undefined);
    const open = hosted.filter(({ registry = '' }) => isPublicRegistry('npm', registry));
    if (open.length * 2 < hosted.length) continue;
    for (const { name, registry = '' } of hosted)
      if (/\.tgz$|\/download\//.test(registry) && isInside(registry) && !isThisMachine(registry))
        found.set(name, { path: inventory.path, url: registry });
  }
  known.set(inventories, found);
  return found;
}

/** A tree has many files, and all of them ask. */
const known = new WeakMap<readonly PackageInventory[], ReadonlyMap<string, Inner>>();
const knownMembers = new WeakMap<readonly PackageInventory[], ReadonlyMap<string, string>>();

/** Members of the tree that say of themselves that they are never published, by name. */
function privateMembers(inventories: readonly PackageInventory[]): ReadonlyMap<string, string> {
  const before = knownMembers.get(inventories);
  if (before !== undefined) return before;
  const found = new Map<string, string>();
  for (const { path, format, components } of inventories)
    for (const { name, relation, isPrivate, ecosystem } of format === 'npm/package-json' ? components : [])
      if (relation === 'root' && isPrivate) found.set(packageKey(ecosystem, name), path);
  knownMembers.set(inventories, found);
  return found;
}

const publicLock = (version: string) =>
  JSON.stringify(
    {
      name: 'site',
      lockfileVersion: 3,
      packages: {
        '': { name: 'site', dependencies: { 'acme-billing': '^1.0.0' } },
        'node_modules/acme-billing': {
          version,
          resolved: `https://registry.npmjs.org/acme-billing/-/acme-billing-${version}.tgz`,
        },
      },
    },
    null,
    2,
  );

/** Finds names of the project's own that a public registry may answer for. */
export const dependencyConfusion: SignalRule = {
  rule,
  find,
  samples: {
    bad: [
      { 'requirements.txt': '--extra-index-url https://nexus.acme.example/simple\nacme-billing==1.0\n' },
      { 'pip.conf': '[global]\nextra-index-url = https://pypi.corp.acme.example/simple\n' },
      {
        'nuget.config':
          '<configuration><packageSources>\n<add key="n" value="https://api.nuget.org/v3/index.json" />\n<add key="own" value="https://proget.acme.example/nuget/v3" />\n</packageSources></configuration>\n',
      },
      {
        'pom.xml':
          '<project><groupId>a</groupId><artifactId>b</artifactId><version>1</version><repositories><repository>\n<id>own</id><url>http://maven.acme.example/releases</url></repository></repositories></project>\n',
      },
      {
        'web/package-lock.json': publicLock('9.9.9'),
        'billing/package.json': '{"name": "acme-billing", "version": "1.0.0", "private": true}',
      },
    ],
    good: [
      { 'requirements.txt': '--index-url https://nexus.acme.example/simple\nacme-billing==1.0\n' },
      { 'requirements.txt': '--extra-index-url https://download.pytorch.org/whl/cpu\ntorch==2.4.0\n' },
      {
        'requirements.txt': `--extra-index-url https://nexus.acme.example/simple\nacme-billing==1.0 --hash=sha256:${'0a'.repeat(32)}\n`,
      },
      {
        'nuget.config':
          '<configuration><packageSources><add key="n" value="https://api.nuget.org/v3/index.json" /><add key="own" value="https://proget.acme.example/nuget/v3" /></packageSources><packageSourceMapping><packageSource key="n"><package pattern="*" /></packageSource><packageSource key="own"><package pattern="Acme.*" /></packageSource></packageSourceMapping></configuration>',
      },
      {
        'pom.xml':
          '<project><groupId>a</groupId><artifactId>b</artifactId><version>1</version><repositories><repository><id>own</id><url>https://maven.acme.example/releases</url></repository></repositories></project>',
      },
      {
        'web/package-lock.json': publicLock('9.9.9'),
        'billing/package.json': '{"name": "acme-billing", "version": "1.0.0"}',
      },
    ],
  },
};
