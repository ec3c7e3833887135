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
    default:
      return [`${ecosystem}:${release}`, ecosystem];
  }
}

/** The name and the version that advisories speak of: distributions' of the source package. */
export function advisedOf(component: Component): {
  readonly name: string;
  readonly version: string | undefined;
} {
  const { name, version, sourceName, sourceVersion } = component;
  if (sourceName === undefined) return { name, version };
  return { name: sourceName, version: sourceVersion ?? version };
}
