import type { Component, Ecosystem } from './component.ts';

/** What a package URL is made of. */
export type PackageName = Pick<Component, 'ecosystem' | 'release' | 'name' | 'version'>;

/**
 * The package URL of a component (ECMA-427): `pkg:npm/%40scope/name@1.0.0`. What has no type of its own is `generic`, so
 * that nobody takes it for a package of the same name elsewhere.
 */
export function purlOf({ ecosystem, release, name, version }: PackageName): string {
  const { type, path, qualifiers = [] } = shapeOf(ecosystem, release, name);
  const where = path
    .filter((part) => part !== '')
    .map(escaped)
    .join('/');
  const at = version === undefined ? '' : `@${escaped(version)}`;
  const rest = qualifiers.map(([key, value]) => `${key}=${escaped(value)}`).join('&');
  return `pkg:${type}/${where}${at}${rest === '' ? '' : `?${rest}`}`;
}

interface Shape {
  readonly type: string;
  readonly path: readonly string[];
  readonly qualifiers?: readonly (readonly [string, string])[];
}

function shapeOf(ecosystem: Ecosystem, release: string | undefined, name: string): Shape {
  const distribution = distributions.get(ecosystem);
  if (distribution !== undefined) {
    const [type, namespace] = distribution;
    const number = release?.replace(/^v/, '');
    return {
      type,
      path: [namespace, name],
      qualifiers: number === undefined ? [] : [['distro', `${namespace}-${number}`]],
    };
  }
  if (ecosystem === 'Maven') return { type: 'maven', path: name.split(':') };
  if (ecosystem === 'PyPI') return { type: 'pypi', path: [name.toLowerCase().replaceAll('_', '-')] };
  if (ecosystem === 'docker') return imageShape(name);
  if (ecosystem === 'VSCode') return { type: 'vscode-extension', path: divided(name, '.') };
  const type = types.get(ecosystem) ?? 'generic';
  return { type, path: (lowered.has(type) ? name.toLowerCase() : name).split('/') };
}

/** `host.test:5000/team/app`: another registry than Docker's own is a qualifier. */
function imageShape(name: string): Shape {
  const [host = '', ...rest] = name.split('/');
  const isElsewhere = rest.length > 0 && /[.:]|^localhost$/.test(host);
  return isElsewhere
    ? { type: 'docker', path: rest, qualifiers: [['repository_url', host]] }
    : { type: 'docker', path: name.split('/') };
}

function divided(text: string, mark: string): readonly string[] {
  const at = text.indexOf(mark);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

/** Percent signs for all but letters, digits, `.-_~` and the colon, as the standard has it. */
function escaped(text: string): string {
  return encodeURIComponent(text)
    .replace(/[!'()*]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('%3A', ':');
}

const types: ReadonlyMap<Ecosystem, string> = new Map([
  ['npm', 'npm'],
  ['Go', 'golang'],
  ['crates.io', 'cargo'],
  ['RubyGems', 'gem'],
  ['Packagist', 'composer'],
  ['NuGet', 'nuget'],
  ['SwiftURL', 'swift'],
  ['CocoaPods', 'cocoapods'],
  ['Pub', 'pub'],
  ['Hex', 'hex'],
  ['ConanCenter', 'conan'],
  ['CRAN', 'cran'],
  ['Julia', 'julia'],
  ['Hackage', 'hackage'],
  ['GitHub Actions', 'github'],
  ['conda', 'conda'],
  ['deno', 'jsr'],
  ['nix', 'nix'],
  ['terraform', 'terraform'],
  ['opam', 'opam'],
  ['CPAN', 'cpan'],
  ['LuaRocks', 'luarocks'],
]);

/** Types whose names are the same in any case, and are written in lower case. */
const lowered: ReadonlySet<string> = new Set(['composer', 'github', 'hex', 'luarocks', 'pub']);

const distributions: ReadonlyMap<Ecosystem, readonly [type: string, namespace: string]> = new Map([
  ['Debian', ['deb', 'debian']],
  ['Ubuntu', ['deb', 'ubuntu']],
  ['Alpine', ['apk', 'alpine']],
  ['Wolfi', ['apk', 'wolfi']],
  ['Chainguard', ['apk', 'chainguard']],
  ['Red Hat', ['rpm', 'redhat']],
  ['AlmaLinux', ['rpm', 'almalinux']],
  ['Rocky Linux', ['rpm', 'rocky']],
  ['SUSE', ['rpm', 'suse']],
  ['openSUSE', ['rpm', 'opensuse']],
  ['openEuler', ['rpm', 'openeuler']],
  ['Photon OS', ['rpm', 'photon']],
]);
