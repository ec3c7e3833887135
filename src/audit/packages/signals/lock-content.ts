import type { Component, PackageInventory } from '#model/component';
import { hostOf, isPublicRegistry, registryFor } from '#model/registry';
import { satisfies } from '../versions/satisfies.ts';
import { isThisMachine } from './hosts.ts';
import { fewest, isArchive, isWeak, type Siblings, siblingsOf } from './siblings.ts';
import { nameOf, type Signal, type SignalInput } from './signal.ts';
import { indexOfTree, keyOf } from './tree-index.ts';

/** What the entries of one lock file say of themselves, each beside its siblings. */
export function inLock(input: SignalInput): readonly Signal[] {
  const { path, format, components } = input.inventory;
  if (!takesArchives.has(format) && !namesSources.has(format)) return [];
  const siblings = siblingsOf(components.filter(({ relation }) => relation !== 'root'));
  const ranges = rangesOf(components);
  const said = components.flatMap((component, at): readonly Signal[] => {
    if (component.relation === 'root') return [];
    const entry: Entry = { component, siblings, input, ranges: ranges.get(at) ?? [] };
    const found = takesArchives.has(format) ? archiveOf(entry) : otherSource(entry);
    return found === undefined ? [] : [{ ...found, path, line: component.line }];
  });
  return [...once(said), ...injected(input.inventory), ...outOfRange(input)];
}

interface Entry {
  readonly component: Component;
  readonly siblings: Siblings;
  readonly input: SignalInput;
  /** What those who need it ask for. */
  readonly ranges: readonly string[];
}

type Said = Omit<Signal, 'path' | 'line'>;

function archiveOf(entry: Entry): Said | undefined {
  return (
    withoutTls(entry) ?? otherPlace(entry) ?? ofRepository(entry) ?? otherPackage(entry) ?? withoutHash(entry)
  );
}

function once(signals: readonly Signal[]): readonly Signal[] {
  return [...Map.groupBy(signals, ({ about }) => about.join(' ')).values()].flatMap(([first]) => first ?? []);
}

/** What is asked for of each entry, by its position; only where the lock file tells it. */
function rangesOf(components: readonly Component[]): ReadonlyMap<number, readonly string[]> {
  const found = new Map<number, string[]>();
  for (const { dependsOn, asksFor } of components)
    dependsOn.forEach((to, i) => {
      const range = asksFor?.[i];
      if (!range) return;
      const same = found.get(to);
      if (same === undefined) found.set(to, [range]);
      else if (same.length < 100) same.push(range);
    });
  return found;
}

/** Lock files that name the archive of each package. */
const takesArchives: ReadonlySet<string> = new Set([
  'npm/package-lock',
  'npm/yarn-lock',
  'npm/pnpm-lock',
  'npm/bun-lock',
]);

/** Lock files that name the registry of each package. */
const namesSources: ReadonlySet<string> = new Set([
  'pypi/uv-lock',
  'pypi/poetry-lock',
  'pypi/pdm-lock',
  'pypi/pipfile-lock',
  'rust/cargo-lock',
  'ruby/gemfile-lock',
]);

/** Old lock files were written so; a single one among others is not. Told once for a host. */
function withoutTls({ component: { ecosystem, registry = '' }, siblings }: Entry): Said | undefined {
  const host = hostOf(registry);
  if (!/^http:/.test(registry) || host === undefined || isThisMachine(registry)) return undefined;
  const { withoutTls: count } = siblings;
  return {
    about: [ecosystem, 'http', host],
    confidence: count > fewest ? 'low' : 'medium',
    message: `${count === 1 ? 'This entry is' : `${count} entries are`} fetched from ${host} without TLS, as no package manager writes it today: anybody on the way can answer with another package.`,
    evidence: { resolved: registry },
  };
}

/** An archive from a host that neither its siblings nor the settings nor the manifests know. */
function otherPlace(entry: Entry): Said | undefined {
  const { component, siblings } = entry;
  const { name, registry, ecosystem } = component;
  const host = hostOf(registry);
  if (registry === undefined || host === undefined || isThisMachine(registry) || isRepository(registry))
    return undefined;
  const { usual, hosts, plainHosts } = siblings;
  if (usual === undefined || host === usual || isPublicRegistry(ecosystem, registry)) return undefined;
  if (isExpected(entry, host)) return undefined;
  const isShared = (hosts.get(host) ?? 0) > fewest || !plainHosts.has(host);
  return {
    about: [ecosystem, name, 'place', host],
    confidence: isShared ? 'low' : 'medium',
    message: `${nameOf(component)} is taken from ${host}, while its siblings come from ${usual}, and no manifest or setting of this tree names ${host}. Find out who wrote that line.`,
    evidence: { package: nameOf(component), resolved: registry, usual },
  };
}

/** A repository for a package that everybody asks for by its version, which a registry answers. */
function ofRepository(entry: Entry): Said | undefined {
  const { component, ranges } = entry;
  const { name, registry = '', ecosystem } = component;
  const host = hostOf(registry);
  if (host === undefined || !isRepository(registry) || ranges.length === 0) return undefined;
  const isAsked = ranges.some((range) => /[/:]/.test(range.replace(/^npm:/, '')));
  if (isAsked || isExpected(entry, host)) return undefined;
  return {
    about: [ecosystem, name, 'repository', host],
    message: `${nameOf(component)} is taken from a repository at ${host}, while it is asked for by version (${ranges[0]}), which the registry answers. Find out who wrote that line.`,
    evidence: { package: nameOf(component), resolved: registry },
  };
}

/** A registry that neither its siblings nor the settings nor the manifests know. */
function otherSource(entry: Entry): Said | undefined {
  const { component, siblings } = entry;
  const { name, registry = '', ecosystem } = component;
  const host = hostOf(registry);
  if (host === undefined || !/^https?:/.test(registry) || isThisMachine(registry) || isRepository(registry))
    return undefined;
  if (isPublicRegistry(ecosystem, registry) || /crates\.io-index/.test(registry)) return undefined;
  const sharers = siblings.hosts.get(host) ?? 0;
  if (siblings.total < fewest || sharers * 2 > siblings.total || isExpected(entry, host)) return undefined;
  return {
    about: [ecosystem, name, 'place', host],
    confidence: sharers > fewest ? 'low' : 'medium',
    message: `${nameOf(component)} is taken from ${host}, while its siblings are not, and no manifest or setting of this tree names ${host}. Find out who wrote that line.`,
    evidence: { package: nameOf(component), resolved: registry },
  };
}

/** Git itself checks that content is what a commit names. */
function isRepository(address: string): boolean {
  return (
    /^(?:git|ssh|github|gitlab|bitbucket)\b|\.git(?:#|$)|^https:\/\/codeload\.github\.com\/|#[0-9a-f]{40}$/.test(
      address,
    ) && !/\/-\//.test(address)
  );
}

/** A manifest asks for the package by an address, or it or a setting names the host. */
function isExpected({ component, input: { inventories, registries } }: Entry, host: string): boolean {
  const { ecosystem, name } = component;
  const tree = indexOfTree(inventories);
  if (tree.byAddress.has(keyOf(component)) || tree.hosts.has(`${ecosystem} ${host}`)) return true;
  const setting = registryFor(registries, ecosystem, name);
  if (hostOf(setting?.url) === host || setting?.scope === name) return true;
  return registries.settings.some(
    (each) => each.ecosystem === ecosystem && (hostOf(each.url) === host || /\$/.test(each.url)),
  );
}

/** `https://host/other/-/other-1.0.0.tgz` for `name`: the archive is that of another package. */
function otherPackage({ component, input }: Entry): Said | undefined {
  const { name, registry = '', ecosystem } = component;
  const place = /^https?:\/\/[^/]+\/(.+)\/-\/[^#]+\.tgz/.exec(decoded(registry))?.[1];
  const [last = '', scope = ''] = place?.split('/').reverse() ?? [];
  const own = scope.startsWith('@') ? `${scope}/${last}` : last;
  if (place === undefined || own === name.toLowerCase()) return undefined;
  if (indexOfTree(input.inventories).byAddress.has(keyOf(component))) return undefined;
  return {
    about: [ecosystem, name, 'archive', own],
    confidence: 'high',
    severity: 'critical',
    message: `The entry of ${nameOf(component)} is the archive of another package: ${own}. No package manager writes that; what is installed is ${own}.`,
    evidence: { package: nameOf(component), resolved: registry },
  };
}

function decoded(text: string): string {
  return text.replace(/%40/gi, '@').replace(/%2f/gi, '/').toLowerCase();
}

/** An entry without a hash, or with a weak one, among those that have a good one: other content can stand in for it. */
function withoutHash({ component, siblings }: Entry): Said | undefined {
  const { name, registry, integrity, ecosystem, version } = component;
  const { archives, bare, weak } = siblings;
  const isOfWeak = isWeak(component);
  if ((integrity.length > 0 && !isOfWeak) || version === undefined || !isArchive(registry)) return undefined;
  const same = isOfWeak ? weak : bare;
  if (archives < fewest || same > 2 || same * 4 > archives) return undefined;
  const evidence = { package: nameOf(component), resolved: registry };
  const host = hostOf(registry) ?? 'the registry';
  if (isOfWeak)
    return {
      about: [ecosystem, name, 'weak hash'],
      severity: 'low',
      confidence: 'low',
      message: `${nameOf(component)} has a hash of SHA-1 alone, while its siblings have better ones: two archives with that hash can be made. Write the entry again.`,
      evidence,
    };
  return {
    about: [ecosystem, name, 'no hash'],
    severity: 'medium',
    confidence: 'low',
    message: `${nameOf(component)} has no hash, while its siblings have one: whatever ${host} answers is installed.`,
    evidence,
  };
}

/** Entries that nobody asks for. Only lock files of npm that tell what the project itself asks for can show it. */
function injected({ path, format, components }: PackageInventory): readonly Signal[] {
  const asked = components.some(({ relation }) => relation === 'direct');
  const loose = components.filter(({ relation }) => relation === 'unknown');
  if (format !== 'npm/package-lock' || !asked || loose.length === 0 || loose.length > fewest) return [];
  return loose
    .filter(({ scope, version }) => scope === 'production' && version !== undefined)
    .map((component) => ({
      path,
      line: component.line,
      about: [component.ecosystem, component.name, 'injected'],
      severity: 'medium',
      confidence: 'low',
      message: `${nameOf(component)} is in the lock file, and neither the project nor any package in it asks for it: \`npm prune\` would remove it, \`npm ci\` installs it.`,
      evidence: { package: nameOf(component) },
    }));
}

/** A direct dependency in a version that the manifest beside the lock file does not allow, and in no other. */
function outOfRange({ inventory, inventories, registries }: SignalInput): readonly Signal[] {
  const { path, components } = inventory;
  const beside = path.slice(0, path.lastIndexOf('/') + 1);
  const manifest = inventories.find((each) => each.path === `${beside}package.json`);
  if (inventory.format !== 'npm/package-lock' || manifest === undefined) return [];
  const versions = Map.groupBy(components, ({ name }) => name);
  return manifest.components.flatMap((asked): readonly Signal[] => {
    const { name, range = '', relation } = asked;
    const [first, ...others] = versions.get(name) ?? [];
    const isOdd =
      relation === 'direct' && first !== undefined && others.length === 0 && first.relation === 'direct';
    if (!isOdd || registryFor(registries, 'npm', name)?.scope === name) return [];
    if (first.version === undefined || satisfies('npm', first.version, range) !== false) return [];
    return [
      {
        path,
        line: first.line,
        about: ['npm', name, 'range'],
        severity: 'medium',
        confidence: 'low',
        message: `${nameOf(first)} is locked, while ${manifest.path}:${asked.line} asks for ${range}: \`npm ci\` refuses that, and other commands install what the lock file says. Write it again with \`npm install --package-lock-only --ignore-scripts\`.`,
        evidence: { package: nameOf(first), 'asked for': range },
      },
    ];
  });
}
