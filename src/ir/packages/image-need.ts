import { baseName } from './extractor.ts';
import { formats, supporting } from './formats.table.ts';

/** What a file of an image is to the reading of packages. */
export type PackageNeed = 'database' | 'ownership' | 'packages' | 'program';

/**
 * What a file of an image is by its path; undefined for one that names no packages. In a folder of installed packages only
 * what describes these counts: their own lock files and manifests say what somebody developed them with.
 */
export function packageNeed(path: string): PackageNeed | undefined {
  if (database.test(path)) return 'database';
  if (/(?:^|\/)var\/lib\/dpkg\/info\/[^/]+\.list$/.test(path)) return 'ownership';
  const base = baseName(path);
  if (supporting.has(base)) return 'packages';
  const claimed = formats.filter(({ names }) =>
    names.some((name) => (typeof name === 'string' ? name === base : name.test(path))),
  );
  if (claimed.length === 0) return mayRun.test(base) && !notPrograms.test(path) ? 'program' : undefined;
  if (!isOfInstalled(path)) return 'packages';
  const isOfItself = !/(?:^|\/)node_modules\//.test(path) || nodePackage.test(path);
  return isOfItself && claimed.some(({ id }) => installedFormats.has(id)) ? 'packages' : undefined;
}

/** Whether a path is one that a distribution keeps its packages at. */
export const database =
  /^(?:var\/lib\/dpkg\/(?:status|status\.d\/[^/.]+)|usr\/lib\/opkg\/status|(?:usr\/)?lib\/apk\/db\/installed|(?:var\/lib|usr\/lib\/sysimage|usr\/share)\/rpm\/(?:Packages|Packages\.db|rpmdb\.sqlite))$/;

/** Names of programs: their first bytes tell, and an image has many files. */
const mayRun = /^[^.]+$|\.(?:exe|so|bin)$/i;

/** Folders of a distribution that hold nothing that runs, though the names have no ending. */
const notPrograms = /^(?:usr\/share|etc|var\/(?:lib\/dpkg|cache|log)|proc|sys|dev)\//;

/** Formats that describe a package where it is installed. */
const installedFormats: ReadonlySet<string> = new Set([
  'npm/package-json',
  'pypi/installed',
  'pypi/conda-meta',
  'maven/jar',
  'php/composer-installed',
]);

/** The description of a package of Node itself; others lie in it for its tests. */
const nodePackage = /(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/]+\/package\.json$|\.jar$/;

/** Below a folder of installed packages: of Node, Python, Ruby, PHP. */
function isOfInstalled(path: string): boolean {
  return /(?:^|\/)(?:node_modules|site-packages|dist-packages|gems\/[^/]+-\d[^/]*|vendor\/bundle)\//.test(
    path,
  );
}
