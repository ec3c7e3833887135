import type { Ecosystem } from './component.ts';

/**
 * What a registry is for: `default` takes the place of the public one, `additional` is asked besides it, `scoped` is asked
 * for one scope, namespace or package alone, `publish` is where the project's own packages go.
 */
export const registryRoles = ['default', 'additional', 'scoped', 'publish'] as const;

export type RegistryRole = (typeof registryRoles)[number];

/** One line of a file that says where packages are fetched from. */
export interface RegistrySetting {
  readonly ecosystem: Ecosystem;
  readonly role: RegistryRole;
  /** Of a scoped one: `@acme`, a package, or a pattern with `*`. */
  readonly scope?: string;
  /** What the file calls the registry. */
  readonly name?: string;
  /** Without credentials and query; a variable in it stays as it is written. `direct` where versions come from their repositories. */
  readonly url: string;
  readonly path: string;
  readonly line: number;
}

/** Where a tree says that its packages come from, in the order of its files. */
export interface RegistrySettings {
  readonly settings: readonly RegistrySetting[];
}

/** The host of an address in lower case, without its port; undefined for paths and variables. */
export function hostOf(address: string | undefined): string | undefined {
  const found =
    /^(?:[a-z][\w.+-]*:)?\/\/(?:[^@/]*@)?([\w.-]+)/i.exec(address ?? '') ??
    /^(?:[\w.-]+@)([\w.-]+):/.exec(address ?? '');
  return found?.[1]?.toLowerCase();
}

/** Hosts from which the whole world takes packages of an ecosystem. */
const publicHosts: Readonly<Partial<Record<Ecosystem, readonly string[]>>> = {
  npm: ['registry.npmjs.org', 'registry.yarnpkg.com', 'registry.npmjs.com', 'npm.jsr.io'],
  PyPI: ['pypi.org', 'files.pythonhosted.org', 'pypi.python.org', 'test.pypi.org', 'download.pytorch.org'],
  Maven: [
    'repo1.maven.org',
    'repo.maven.apache.org',
    'repo2.maven.org',
    'maven.google.com',
    'dl.google.com',
    'plugins.gradle.org',
    'jitpack.io',
    'oss.sonatype.org',
    's01.oss.sonatype.org',
    'central.sonatype.com',
    'repo.spring.io',
    'repository.apache.org',
    'packages.confluent.io',
  ],
  Go: ['proxy.golang.org', 'sum.golang.org', 'goproxy.io', 'goproxy.cn'],
  'crates.io': ['crates.io', 'index.crates.io', 'static.crates.io'],
  RubyGems: ['rubygems.org', 'index.rubygems.org', 'gems.ruby-china.com'],
  NuGet: ['api.nuget.org', 'www.nuget.org', 'nuget.org', 'globalcdn.nuget.org'],
  Packagist: ['packagist.org', 'repo.packagist.org', 'wpackagist.org', 'asset-packagist.org'],
};

/** Whether the registry of an address is open to the world: its own, or a mirror of whole countries. */
export function isPublicRegistry(ecosystem: Ecosystem, address: string): boolean {
  const host = hostOf(address);
  if (host === undefined) return false;
  return (publicHosts[ecosystem] ?? []).includes(host) || openMirrors.some((pattern) => pattern.test(host));
}

/** Mirrors of whole registries that anybody may use: what they hold is what the registry holds. */
const openMirrors: readonly RegExp[] = [
  /(?:^|\.)npmmirror\.com$/,
  /(?:^|\.)npm\.taobao\.org$/,
  /^(?:mirrors?|repo|maven|pypi)\.(?:[\w-]+\.)?(?:aliyun|aliyuncs|tencent|tencentyun|huaweicloud|163|baidu|douban)\.com$/,
  /(?:^|\.)(?:tsinghua|ustc|bfsu|sjtu|nju|zju|bjtu|sustech|hust|cqu)\.edu\.cn$/,
];

/** The setting that holds for a package: of its own name before its scope, before the default. */
export function registryFor(
  settings: RegistrySettings,
  ecosystem: Ecosystem,
  name: string,
): RegistrySetting | undefined {
  const { scopes, patterns, standard } = sortedOut(settings, ecosystem);
  const given = name.toLowerCase();
  for (
    let end = given.length;
    end > 0;
    end = Math.max(given.lastIndexOf('/', end - 1), given.lastIndexOf(':', end - 1))
  ) {
    const found = scopes.get(given.slice(0, end));
    if (found !== undefined) return found;
  }
  return patterns.find(({ start }) => given.startsWith(start))?.setting ?? standard;
}

/** The settings of one ecosystem, so that a package is looked up without reading all of them. */
interface SortedOut {
  readonly scopes: ReadonlyMap<string, RegistrySetting>;
  /** `Acme.*`, the longest first. */
  readonly patterns: readonly { readonly start: string; readonly setting: RegistrySetting }[];
  readonly standard: RegistrySetting | undefined;
}

const known = new WeakMap<RegistrySettings, Map<Ecosystem, SortedOut>>();
/** Patterns that count, of a tree. */
const mostPatterns = 200;

function sortedOut(all: RegistrySettings, ecosystem: Ecosystem): SortedOut {
  const kept = known.get(all) ?? new Map<Ecosystem, SortedOut>();
  known.set(all, kept);
  const before = kept.get(ecosystem);
  if (before !== undefined) return before;
  const scopes = new Map<string, RegistrySetting>();
  const patterns: { start: string; setting: RegistrySetting }[] = [];
  const own = all.settings.filter((each) => each.ecosystem === ecosystem);
  for (const setting of own) {
    const scope = setting.role === 'scoped' ? setting.scope?.toLowerCase() : undefined;
    if (scope === undefined) continue;
    if (!scope.endsWith('*')) scopes.set(scope, scopes.get(scope) ?? setting);
    else if (patterns.length < mostPatterns) patterns.push({ start: scope.slice(0, -1), setting });
  }
  patterns.sort((a, b) => b.start.length - a.start.length);
  const found = { scopes, patterns, standard: own.find(({ role }) => role === 'default') };
  kept.set(ecosystem, found);
  return found;
}
