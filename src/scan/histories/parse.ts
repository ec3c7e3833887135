import { isDay } from '#model/day';
import { compareText } from '#model/location';
import type { PackageHistory, Release } from '#model/package-history';

type Fields = Readonly<Record<string, unknown>>;

/** The document of a package in a registry of npm; undefined for anything else. */
export function parseNpm(document: unknown): PackageHistory | undefined {
  const { versions, time } = fieldsOf(document);
  const times = fieldsOf(time);
  const releases = Object.entries(fieldsOf(versions)).flatMap(([version, said]): Release[] => {
    const on = dayOf(times[version]);
    const { _npmUser: publisher, scripts, dist, hasInstallScript } = fieldsOf(said);
    const by = fieldsOf(publisher)['name'];
    if (on === undefined) return [];
    return [
      {
        version,
        on,
        ...(typeof by === 'string' && { by: by.slice(0, 100) }),
        runsOnInstall:
          hasInstallScript === true || installing.some((name) => isText(fieldsOf(scripts)[name])),
        isAttested:
          fieldsOf(dist)['attestations'] !== undefined ||
          fieldsOf(publisher)['trustedPublisher'] !== undefined,
      },
    ];
  });
  return releases.length === 0 ? undefined : sorted(releases, (each) => text(times[each.version]));
}

const installing = ['preinstall', 'install', 'postinstall'];

/** The index page of a package in JSON (PEP 691, with the times and proofs of PEP 700 and 740); it tells no accounts. */
export function parsePypi(document: unknown): PackageHistory | undefined {
  const { versions, files } = fieldsOf(document);
  const all = listOf(files).map(fieldsOf);
  const first = new Map<string, { on: string; at: string; isAttested: boolean }>();
  for (const version of listOf(versions)) {
    if (!isText(version)) continue;
    const own = all.filter((file) => isOf(text(file['filename']), version));
    const times = own
      .map((file) => text(file['upload-time']))
      .filter((each) => dayOf(each) !== undefined)
      .sort();
    const on = dayOf(times[0]);
    if (on !== undefined)
      first.set(version, {
        on,
        at: times[0] ?? '',
        isAttested: own.some((file) => isText(file['provenance'])),
      });
  }
  const releases = [...first].map(([version, { on, isAttested }]): Release => ({ version, on, isAttested }));
  return releases.length === 0 ? undefined : sorted(releases, ({ version }) => first.get(version)?.at ?? '');
}

/** `name-1.0.tar.gz`, `name-1.0-py3-none-any.whl`. */
function isOf(file: string, version: string): boolean {
  const at = file.indexOf(`-${version}`);
  return at > 0 && /^(?:-|\.(?:tar|zip|whl|egg))/.test(file.slice(at + 1 + version.length));
}

function sorted(releases: readonly Release[], time: (release: Release) => string): PackageHistory {
  return [...releases].sort((a, b) => compareText(time(a), time(b)));
}

function dayOf(time: unknown): string | undefined {
  const day = text(time).slice(0, 10);
  return isDay(day) ? day : undefined;
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
