import type { Ecosystem } from '#model/component';
import type { Neighbours } from '../extractor.ts';

/** The distribution that a root file system is of. */
export interface Distribution {
  readonly ecosystem: Ecosystem;
  readonly release?: string;
}

/** What `etc/os-release` of the root file system says in which a path ends with this tail. */
export function distributionOf(path: string, tail: RegExp, near: Neighbours): Distribution | undefined {
  const root = path.replace(tail, '');
  const file = near.at(`${root}etc/os-release`) ?? near.at(`${root}usr/lib/os-release`);
  if (file === undefined) return undefined;
  const values = new Map(
    [...file.text.matchAll(/^(\w+)=(?:"([^"\n]*)"|'([^'\n]*)'|(.*))$/gm)].map(
      ([, key, double, single, plain]) => [key ?? '', double ?? single ?? plain?.trim() ?? ''],
    ),
  );
  const id = values.get('ID')?.toLowerCase() ?? '';
  const version = values.get('VERSION_ID') ?? '';
  const known = ids.find(([pattern]) => pattern.test(id));
  if (known === undefined) return undefined;
  const [, ecosystem, shape] = known;
  const release = shape(version);
  return { ecosystem, ...(release !== '' && { release }) };
}

const major = (version: string) => version.replace(/\..*$/, '');
const whole = (version: string) => version;
const none = () => '';

/** Names of `os-release`, the ecosystem, and the form in which advisories write the release. */
const ids: readonly (readonly [RegExp, Ecosystem, (version: string) => string])[] = [
  [/^debian$/, 'Debian', major],
  [/^ubuntu$/, 'Ubuntu', whole],
  [/^alpine$/, 'Alpine', (version) => version.replace(/^(\d+\.\d+).*$/, 'v$1')],
  [/^wolfi$/, 'Wolfi', none],
  [/^chainguard$/, 'Chainguard', none],
  [/^(?:rhel|centos)$/, 'Red Hat', major],
  [/^almalinux$/, 'AlmaLinux', major],
  [/^rocky$/, 'Rocky Linux', major],
  [/^sles/, 'SUSE', whole],
  [/^opensuse/, 'openSUSE', whole],
  [/^openeuler$/, 'openEuler', whole],
  [/^photon$/, 'Photon OS', whole],
];
