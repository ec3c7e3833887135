import type { Ecosystem } from '#model/component';

/** What a package URL names. */
export interface Purl {
  readonly ecosystem: Ecosystem;
  readonly release?: string;
  readonly name: string;
  readonly version?: string;
}

/** Reads `pkg:type/namespace/name@version?qualifiers#subpath` as the package that advisories speak of; undefined for what is none. */
export function readPurl(text: string | undefined): Purl | undefined {
  const found = /^pkg:\/{0,2}([\w.+-]+)\/([^?#]+)(?:\?([^#]*))?(?:#.*)?$/i.exec(text?.trim() ?? '');
  if (found === null) return undefined;
  const [, written = '', rest = '', qualifiers = ''] = found;
  const type = written.toLowerCase();
  const at = rest.lastIndexOf('@');
  // `%40scope/name` has its sign escaped; a raw one at the start is no version.
  const [path, version] = at > 0 ? [rest.slice(0, at), decoded(rest.slice(at + 1))] : [rest, undefined];
  const parts = path
    .split('/')
    .filter((part) => part !== '')
    .map(decoded);
  const name = parts.pop();
  if (name === undefined) return undefined;
  const distro = /(?:^|&)distro=([^&]*)/.exec(qualifiers)?.[1];
  const { ecosystem, release } = ecosystemOf(
    type,
    parts[0],
    distro === undefined ? undefined : decoded(distro),
  );
  const full =
    type === 'maven'
      ? [parts.join('.'), name].filter((part) => part !== '').join(':')
      : distributions.has(type)
        ? name
        : [...parts, name].join('/');
  return {
    ecosystem,
    ...(release !== undefined && { release }),
    name: full,
    ...(version !== undefined && version !== '' && { version }),
  };
}

const distributions = new Set(['deb', 'apk', 'rpm', 'alpm']);

function ecosystemOf(
  type: string,
  namespace: string | undefined,
  distro: string | undefined,
): { readonly ecosystem: Ecosystem; readonly release?: string } {
  const plain = types.get(type);
  if (plain !== undefined) return { ecosystem: plain };
  if (!distributions.has(type)) return { ecosystem: 'generic' };
  const ecosystem = namespaces.get(namespace?.toLowerCase() ?? '') ?? (type === 'rpm' ? 'rpm' : 'generic');
  const number = /(\d[\d.]*)$/.exec(distro ?? '')?.[1];
  if (number === undefined) return { ecosystem };
  if (ecosystem === 'Alpine')
    return { ecosystem, release: `v${/^\d+(?:\.\d+)?/.exec(number)?.[0] ?? number}` };
  return { ecosystem, release: wholeReleases.has(ecosystem) ? number : number.replace(/\..*$/, '') };
}

const wholeReleases: ReadonlySet<Ecosystem> = new Set([
  'Ubuntu',
  'SUSE',
  'openSUSE',
  'openEuler',
  'Photon OS',
]);

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const types: ReadonlyMap<string, Ecosystem> = new Map([
  ['npm', 'npm'],
  ['pypi', 'PyPI'],
  ['maven', 'Maven'],
  ['golang', 'Go'],
  ['cargo', 'crates.io'],
  ['gem', 'RubyGems'],
  ['composer', 'Packagist'],
  ['nuget', 'NuGet'],
  ['swift', 'SwiftURL'],
  ['cocoapods', 'CocoaPods'],
  ['pub', 'Pub'],
  ['hex', 'Hex'],
  ['conan', 'ConanCenter'],
  ['cran', 'CRAN'],
  ['julia', 'Julia'],
  ['hackage', 'Hackage'],
  ['github', 'GitHub Actions'],
  ['githubactions', 'GitHub Actions'],
  ['conda', 'conda'],
  ['jsr', 'deno'],
  ['docker', 'docker'],
  ['oci', 'docker'],
  ['nix', 'nix'],
  ['terraform', 'terraform'],
  ['opam', 'opam'],
  ['cpan', 'CPAN'],
  ['luarocks', 'LuaRocks'],
  ['vscode-extension', 'VSCode'],
]);

const namespaces: ReadonlyMap<string, Ecosystem> = new Map([
  ['debian', 'Debian'],
  ['ubuntu', 'Ubuntu'],
  ['alpine', 'Alpine'],
  ['wolfi', 'Wolfi'],
  ['chainguard', 'Chainguard'],
  ['redhat', 'Red Hat'],
  ['rhel', 'Red Hat'],
  ['centos', 'Red Hat'],
  ['almalinux', 'AlmaLinux'],
  ['rocky', 'Rocky Linux'],
  ['rockylinux', 'Rocky Linux'],
  ['suse', 'SUSE'],
  ['sles', 'SUSE'],
  ['opensuse', 'openSUSE'],
  ['openeuler', 'openEuler'],
  ['photon', 'Photon OS'],
]);
