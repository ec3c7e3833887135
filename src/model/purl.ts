import type { Component, Ecosystem } from './component.ts';

/** What a Package URL is made of. */
export type PackageName = Pick<Component, 'ecosystem' | 'name' | 'version' | 'release'>;

/** Type of the Package URL specification, and its namespace where that is always the same. */
const types: Readonly<Partial<Record<Ecosystem, string>>> = {
  npm: 'npm',
  PyPI: 'pypi',
  Maven: 'maven',
  Go: 'golang',
  'crates.io': 'cargo',
  RubyGems: 'gem',
  Packagist: 'composer',
  NuGet: 'nuget',
  SwiftURL: 'swift',
  CocoaPods: 'cocoapods',
  Pub: 'pub',
  Hex: 'hex',
  ConanCenter: 'conan',
  CRAN: 'cran',
  Julia: 'julia',
  Hackage: 'hackage',
  'GitHub Actions': 'githubactions',
  Debian: 'deb/debian',
  Ubuntu: 'deb/ubuntu',
  Alpine: 'apk/alpine',
  Wolfi: 'apk/wolfi',
  Chainguard: 'apk/chainguard',
  'Red Hat': 'rpm/redhat',
  AlmaLinux: 'rpm/almalinux',
  'Rocky Linux': 'rpm/rocky',
  SUSE: 'rpm/suse',
  openSUSE: 'rpm/opensuse',
  openEuler: 'rpm/openeuler',
  'Photon OS': 'rpm/photon',
  rpm: 'rpm',
  opam: 'opam',
  VSCode: 'vscode-extension',
  CPAN: 'cpan',
  LuaRocks: 'luarocks',
  conda: 'conda',
  docker: 'docker',
  terraform: 'terraform',
  'chrome-extension': 'chrome-extension',
};

/** Namespace, name and the rest of a Package URL, before any sign is encoded. */
interface Parts {
  readonly path: readonly string[];
  readonly version?: string | undefined;
  readonly qualifiers?: Readonly<Record<string, string>>;
  readonly subpath?: string;
}

/**
 * The Package URL of a component: `pkg:npm/%40scope/name@1.2.3`. Names are written as the specification has each type;
 * an ecosystem without a type is `generic`.
 */
export function purlOf(component: PackageName): string {
  const { path, version, qualifiers = {}, subpath } = partsOf(component);
  const pairs = Object.entries(qualifiers).sort(([a], [b]) => (a < b ? -1 : 1));
  const asked = pairs.map(([key, value]) => `${key}=${encode(value)}`).join('&');
  return [
    `pkg:${types[component.ecosystem] ?? 'generic'}/${path
      .filter((part) => part !== '')
      .map(encode)
      .join('/')}`,
    version === undefined ? '' : `@${encode(version)}`,
    asked === '' ? '' : `?${asked}`,
    subpath === undefined || subpath === '' ? '' : `#${subpath.split('/').map(encode).join('/')}`,
  ].join('');
}

function partsOf({ ecosystem, name, version, release }: PackageName): Parts {
  switch (ecosystem) {
    case 'Maven':
      return { path: name.split(':', 2), version };
    case 'PyPI':
      return { path: [name.toLowerCase().replaceAll('_', '-')], version };
    case 'Packagist':
    case 'Hex':
    case 'Pub':
      return { path: name.toLowerCase().split('/'), version };
    case 'Go':
      return { path: name.split('/'), version: goVersion(name, version) };
    case 'CocoaPods':
      return withSubpath(name, 1, version);
    case 'GitHub Actions':
      return withSubpath(name, 2, version);
    case 'SwiftURL':
      return {
        path: name
          .replace(/^[a-z+]+:\/\//i, '')
          .replace(/\.git$/, '')
          .split('/'),
        version,
      };
    case 'docker':
      return imageParts(name, version);
    case 'Debian':
    case 'Ubuntu':
    case 'Alpine':
    case 'Wolfi':
    case 'Chainguard':
      return { path: [name], version, qualifiers: distro(ecosystem, release) };
    default:
      return types[ecosystem]?.startsWith('rpm')
        ? rpmParts(ecosystem, name, version, release)
        : { path: name.split('/'), version };
  }
}

/** Versions of modules begin with `v` where Go itself writes them; those of the language do not. */
function goVersion(name: string, version: string | undefined): string | undefined {
  return version !== undefined && /^\d/.test(version) && name !== 'stdlib' && name !== 'toolchain'
    ? `v${version}`
    : version;
}

/** What follows the name itself is a place within the package. */
function withSubpath(name: string, parts: number, version: string | undefined): Parts {
  const all = name.split('/');
  return { path: all.slice(0, parts), version, subpath: all.slice(parts).join('/') };
}

/** A host before the name is where the image is kept: `ghcr.io/a/b`. */
function imageParts(name: string, version: string | undefined): Parts {
  const [host = '', ...rest] = name.split('/');
  const isHost = rest.length > 0 && (/[.:]/.test(host) || host === 'localhost');
  if (!isHost || host === 'docker.io') return { path: isHost ? rest : name.split('/'), version };
  return { path: rest, version, qualifiers: { repository_url: host } };
}

/** The epoch of an rpm stands apart from its version. */
function rpmParts(
  ecosystem: Ecosystem,
  name: string,
  version: string | undefined,
  release: string | undefined,
): Parts {
  const [, epoch, rest] = /^(\d+):(.+)$/.exec(version ?? '') ?? [];
  return {
    path: [name],
    version: rest ?? version,
    qualifiers: { ...(epoch === undefined || epoch === '0' ? {} : { epoch }), ...distro(ecosystem, release) },
  };
}

function distro(ecosystem: Ecosystem, release: string | undefined): Readonly<Record<string, string>> {
  const name = types[ecosystem]?.split('/')[1];
  return release === undefined || name === undefined
    ? {}
    : { distro: `${name}-${release.replace(/^v(?=\d)/, '')}` };
}

/** Percent-encoded but for the signs that the specification leaves as they are. */
function encode(text: string): string {
  return encodeURIComponent(text)
    .replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('%3A', ':')
    .replaceAll('%2B', '+');
}
