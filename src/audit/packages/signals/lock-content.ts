import type { Component, PackageInventory } from '#model/component';
import { hostOf, isPublicRegistry, registryFor } from '#model/registry';
import { isThisMachine } from './hosts.ts';
import { isLocked, nameOf, type Signal, type SignalInput } from './signal.ts';

/** What the entries of one lock file say of themselves, each beside its siblings. */
export function inLock(input: SignalInput): readonly Signal[] {
  const { path, format, components } = input.inventory;
  const entries = components.filter(({ relation }) => relation !== 'root');
  if (!takesArchives.has(format)) {
    if (!namesSources.has(format)) return [];
    return entries.flatMap((each) => placed(path, each, otherSource(each, entries, input)));
  }
  const usual = usualHost(entries);
  const said = entries.flatMap((each) =>
    placed(
      path,
      each,
      withoutTls(each, entries) ??
        otherPlace(each, usual, input) ??
        otherPackage(each, input) ??
        withoutHash(each, entries),
    ),
  );
  return [...once(said), ...injected(input.inventory)];
}

function placed(path: string, { line }: Component, said: Said | undefined): readonly Signal[] {
  return said === undefined ? [] : [{ ...said, path, line }];
}

function once(signals: readonly Signal[]): readonly Signal[] {
  return [...Map.groupBy(signals, ({ about }) => about.join(' ')).values()].flatMap(([first]) => first ?? []);
}

type Said = Omit<Signal, 'path' | 'line'>;

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

/** Fewer siblings show no habit. */
const fewest = 3;

/** The host that most entries come from; undefined where few say it. */
function usualHost(entries: readonly Component[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { registry } of entries) {
    const host = isArchive(registry) ? hostOf(registry) : undefined;
    if (host !== undefined) counts.set(host, (counts.get(host) ?? 0) + 1);
  }
  const [first] = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return first === undefined || first[1] < fewest ? undefined : first[0];
}

function isArchive(address: string | undefined): address is string {
  return address !== undefined && /^https?:/.test(address) && /\.tgz(?:#|$)|\/download\/|\/-\//.test(address);
}

/** An archive from a host that neither its siblings nor the settings nor the manifests know. */
function otherPlace(component: Component, usual: string | undefined, input: SignalInput): Said | undefined {
  const { name, registry, ecosystem } = component;
  const host = hostOf(registry);
  if (registry === undefined || host === undefined || isThisMachine(registry) || isRepository(registry))
    return undefined;
  if (usual === undefined || host === usual || isPublicRegistry(ecosystem, registry)) return undefined;
  if (isAskedFor(component, registry, input) || isSettled(component, host, input)) return undefined;
  const sharers = input.inventory.components.filter((each) => hostOf(each.registry) === host);
  return {
    about: [ecosystem, name, 'place', host],
    confidence:
      sharers.length > fewest || sharers.every((each) => scopeOf(each.name) !== '') ? 'low' : 'medium',
    message: `${nameOf(component)} is taken from ${host}, while its siblings come from ${usual}, and no manifest or setting of this tree names ${host}. Find out who wrote that line.`,
    evidence: { package: nameOf(component), resolved: registry, usual },
  };
}

/** Old lock files were written so; a single one among others is not. Told once for a host. */
function withoutTls(
  { ecosystem, registry = '' }: Component,
  entries: readonly Component[],
): Said | undefined {
  const host = hostOf(registry);
  if (!/^http:/.test(registry) || host === undefined || isThisMachine(registry)) return undefined;
  const plain = entries.filter((each) => /^http:/.test(each.registry ?? ''));
  return {
    about: [ecosystem, 'http', host],
    confidence: plain.length > fewest ? 'low' : 'medium',
    message: `${plain.length === 1 ? 'This entry is' : `${plain.length} entries are`} fetched from ${host} without TLS, as no package manager writes it today: anybody on the way can answer with another package.`,
    evidence: { resolved: registry },
  };
}

/** A registry that neither its siblings nor the settings nor the manifests know. */
function otherSource(
  component: Component,
  entries: readonly Component[],
  input: SignalInput,
): Said | undefined {
  const { name, registry = '', ecosystem } = component;
  const host = hostOf(registry);
  if (host === undefined || !/^https?:/.test(registry) || isThisMachine(registry) || isRepository(registry))
    return undefined;
  if (isPublicRegistry(ecosystem, registry) || /crates\.io-index/.test(registry)) return undefined;
  const sharers = entries.filter((each) => hostOf(each.registry) === host).length;
  if (entries.length < fewest || sharers * 2 > entries.length) return undefined;
  if (isAskedFor(component, registry, input) || isSettled(component, host, input)) return undefined;
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

/** A manifest that asks for the package by an address, or for anything of that host. */
function isAskedFor({ name, ecosystem }: Component, address: string, { inventories }: SignalInput): boolean {
  const host = hostOf(address);
  return inventories.some(
    (inventory) =>
      !isLocked(inventory) &&
      inventory.components.some((each) => {
        if (each.ecosystem !== ecosystem) return false;
        const isByAddress = each.name === name && /[/:]/.test(each.range ?? each.registry ?? '');
        return isByAddress || hostOf(each.range) === host || hostOf(each.registry) === host;
      }),
  );
}

function isSettled({ name, ecosystem }: Component, host: string, { registries }: SignalInput): boolean {
  if (hostOf(registryFor(registries, ecosystem, name)?.url) === host) return true;
  return registries.settings.some(
    (each) => each.ecosystem === ecosystem && (hostOf(each.url) === host || /\$/.test(each.url)),
  );
}

function scopeOf(name: string): string {
  return name.startsWith('@') ? name.slice(0, name.indexOf('/')) : '';
}

/** `https://host/other/-/other-1.0.0.tgz` for `name`: the archive is that of another package. */
function otherPackage(component: Component, input: SignalInput): Said | undefined {
  const { name, registry = '', ecosystem } = component;
  const place = /^https?:\/\/[^/]+\/(.+)\/-\/[^#]+\.tgz/.exec(decoded(registry))?.[1];
  const [last = '', scope = ''] = place?.split('/').reverse() ?? [];
  const own = scope.startsWith('@') ? `${scope}/${last}` : last;
  if (place === undefined || own === name.toLowerCase() || isAskedFor(component, registry, input))
    return undefined;
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

/** An entry without a hash among those that have one: its content is taken as it comes. */
function withoutHash(component: Component, entries: readonly Component[]): Said | undefined {
  const { name, registry, integrity, ecosystem, version } = component;
  if (integrity.length > 0 || version === undefined || !isArchive(registry)) return undefined;
  const archives = entries.filter((each) => isArchive(each.registry));
  const bare = archives.filter((each) => each.integrity.length === 0).length;
  if (archives.length < fewest || bare > 2 || bare * 4 > archives.length) return undefined;
  return {
    about: [ecosystem, name, 'no hash'],
    severity: 'medium',
    confidence: 'low',
    message: `${nameOf(component)} has no hash, while its siblings have one: whatever ${hostOf(registry) ?? 'the registry'} answers is installed.`,
    evidence: { package: nameOf(component), resolved: registry },
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
