import { realpathSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';
import { UserError } from '#model/failure';

/** Where the user's cache folder comes from. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  readonly platform: NodeJS.Platform;
}

/**
 * The folder in which Handrail may remember things for this user, absolute: HANDRAIL_CACHE, or where the platform keeps
 * caches. A relative XDG_CACHE_HOME is ignored, as its specification demands: it would lie in the scanned tree.
 */
export function cacheFolder({ env, home, platform }: Surroundings): string {
  const own = env['HANDRAIL_CACHE'];
  if (own) return absolute(own);
  const xdg = env['XDG_CACHE_HOME'];
  if (xdg && isAbsolute(xdg)) return join(xdg, 'handrail');
  if (platform === 'darwin') return join(home, 'Library', 'Caches', 'handrail');
  if (platform === 'win32')
    return join(env['LOCALAPPDATA'] || join(home, 'AppData', 'Local'), 'handrail', 'cache');
  return join(home, '.cache', 'handrail');
}

/**
 * The cache folder for a scan of `tree` (absolute), or undefined when the usual one lies in that tree, as when somebody
 * scans their home. One that was asked for by HANDRAIL_CACHE is refused: a scanned tree must not feed a cache.
 */
export function cacheFolderFor(tree: string, surroundings: Surroundings): string | undefined {
  const folder = cacheFolder(surroundings);
  if (!isInside(folder, tree)) return folder;
  if (!surroundings.env['HANDRAIL_CACHE']) return undefined;
  throw new UserError(
    'cache-in-tree',
    `HANDRAIL_CACHE is ${folder}, which lies in the scanned tree ${tree}.`,
    'Name a folder outside of it, or scan with --no-cache.',
  );
}

/** Where the indexes of advisories are in the folder of this user. */
export function advisoryFolder(cache: string): string {
  return join(cache, 'advisories');
}

/** Whether `path` is `folder` or lies below it once symbolic links are followed as far as the path exists. */
export function isInside(path: string, folder: string): boolean {
  const below = relative(realPath(folder), realPath(path));
  return below === '' || !(below === '..' || below.startsWith(`..${sep}`) || isAbsolute(below));
}

/** A path whose last parts need not exist. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : join(realPath(parent), path.slice(parent.length));
  }
}

function absolute(folder: string): string {
  if (isAbsolute(folder)) return folder;
  throw new UserError(
    'cache-relative',
    `HANDRAIL_CACHE is ${folder}, which is not an absolute path.`,
    'A relative path would lie wherever you happen to scan. Give an absolute one.',
  );
}
