import { lstatSync, realpathSync } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { UserError } from '#model/failure';

/** A part of a root, as it is scanned. */
export interface ScanPlace {
  readonly root: string;
  /** Empty for the whole root. */
  readonly include: readonly string[];
}

/**
 * A part of a root is scanned as the files of that root which are included: its configuration holds, and paths are those
 * that every other tool means.
 *
 * @throws UserError for what lies outside of the roots, is a link out of them, or is not there
 */
export function placeOf(
  { root: wanted, path }: { readonly root?: string | undefined; readonly path?: string | undefined },
  roots: readonly string[],
): ScanPlace {
  const root = rootOf(wanted, roots);
  const inside = relative(root, insideOf(root, path ?? '.'));
  return { root, include: inside === '' ? [] : [patternOf(inside.split(sep).join('/'))] };
}

/** The pattern, as in .gitignore, that matches this path and what is below it, and nothing else. */
export function patternOf(path: string): string {
  return `/${path.replace(/[\\*?[\]!# ]/g, '\\$&')}`;
}

function rootOf(wanted: string | undefined, roots: readonly string[]): string {
  const [first] = roots;
  if (first === undefined)
    throw new UserError('no-root', 'The server was started without a folder.', 'Name one.');
  if (wanted === undefined) return first;
  const found = roots.includes(wanted)
    ? [wanted]
    : roots.filter((root) => wanted !== '' && root.endsWith(`${sep}${wanted}`));
  const [only] = found;
  if (only !== undefined && found.length === 1) return only;
  throw new UserError(
    'outside',
    `${JSON.stringify(wanted.slice(0, 200))} is ${found.length === 0 ? 'none' : 'several'} of the folders that this server may look at.`,
    `It may look at: ${roots.join(', ')}.`,
  );
}

/**
 * A path within a root, absolute.
 *
 * @throws UserError for one that leads out of it, by dots or by a link, or is not there
 */
export function insideOf(root: string, path: string): string {
  if (path.includes('\0') || path.length > 4096)
    throw new UserError('usage', 'This is no path.', 'Write a path relative to the root.');
  const place = resolve(root, path);
  const way = relative(root, place);
  if (isOut(way)) throw outside(path);
  if (lstatSync(place, { throwIfNoEntry: false }) === undefined)
    throw new UserError(
      'not-there',
      `There is no ${JSON.stringify(path.slice(0, 200))} in ${root}.`,
      'Write a path relative to the root; check_snippet checks a text that is not on the disk.',
    );
  if (isOut(relative(realpathSync(root), realPath(place, path)))) throw outside(path);
  return join(root, way);
}

/**
 * A name within a root for a text that need not be there: with slashes, whatever the system of who asks.
 *
 * @throws UserError for one that leads out of it
 */
export function nameInside(path: string): string {
  const name = path.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '');
  const isOutside = name.startsWith('/') || /^[a-z]:/i.test(name) || name.split('/').includes('..');
  if (isOutside || name.includes('\0')) throw outside(path);
  return name;
}

function isOut(way: string): boolean {
  return way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way);
}

/** A link that leads nowhere, or in a circle, leads out. */
function realPath(place: string, path: string): string {
  try {
    return realpathSync(place);
  } catch {
    throw outside(path);
  }
}

function outside(path: string): UserError {
  return new UserError(
    'outside',
    `${JSON.stringify(path.slice(0, 200))} leads out of the folder that this server may look at.`,
    'Write a path relative to the root, without `..` and links.',
  );
}
