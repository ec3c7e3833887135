import type { Component } from '#model/component';

/** The ecosystems under which OSV may file advisories of a component: distributions by their release. */
export function osvEcosystems({ ecosystem, release }: Component): readonly string[] {
  if (release === undefined) return [ecosystem];
  switch (ecosystem) {
    case 'Debian':
      return [`Debian:${release.split('.')[0]}`];
    case 'Ubuntu':
      return [`Ubuntu:${release}:LTS`, `Ubuntu:${release}`];
    case 'Alpine':
      return [`Alpine:v${release.replace(/^v/, '').split('.').slice(0, 2).join('.')}`];
    case 'AlmaLinux':
    case 'Rocky Linux':
      return [`${ecosystem}:${release.split('.')[0]}`];
    case 'Red Hat':
      return ['baseos', 'appstream', 'crb'].map(
        (part) => `Red Hat:enterprise_linux:${release.split('.')[0]}::${part}`,
      );
    case 'openSUSE':
      return [/^\d{8}$/.test(release) ? 'openSUSE:Tumbleweed' : `openSUSE:Leap ${release}`];
    case 'SUSE':
      return [`SUSE:Linux Enterprise Server ${release.replace('.', ' SP')}`];
    default:
      return [`${ecosystem}:${release}`, ecosystem];
  }
}

/** Of rpm some distributions' advisories name what is installed, others its source: each is asked by both. */
export function advisedNames(component: Component): readonly string[] {
  const { name, ecosystem } = component;
  const advised = advisedOf(component).name;
  return rpmBased.has(ecosystem) && advised !== name ? [name, advised] : [advised];
}

const rpmBased: ReadonlySet<string> = new Set([
  'Red Hat',
  'AlmaLinux',
  'Rocky Linux',
  'SUSE',
  'openSUSE',
  'openEuler',
  'Photon OS',
]);

/** The name and the version that advisories speak of: distributions' of the source package. */
export function advisedOf(component: Component): {
  readonly name: string;
  readonly version: string | undefined;
} {
  const { name, version, sourceName, sourceVersion } = component;
  if (sourceName === undefined) return { name, version };
  return { name: sourceName, version: sourceVersion ?? version };
}
