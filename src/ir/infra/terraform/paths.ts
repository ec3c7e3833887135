import { posix } from 'node:path';

/** The folder of a path; empty for the tree's own. */
export function folderOf(path: string): string {
  const end = path.lastIndexOf('/');
  return end < 0 ? '' : path.slice(0, end);
}

/** The last part of a path. */
export function baseOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** A path as seen from a folder; undefined when it leads out of the tree. */
export function pathFrom(folder: string, path: string): string | undefined {
  if (path.startsWith('/') || path.includes('\0')) return undefined;
  const found = posix.normalize(posix.join(folder === '' ? '.' : folder, path)).replace(/\/$/, '');
  if (found === '.' || found === '') return '';
  return found.startsWith('..') ? undefined : found;
}
