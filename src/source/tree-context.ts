import type { Buffer } from 'node:buffer';
import type { Target } from '#model/scan';
import { readTreeFile } from './disk.ts';
import type { NoRepository, Repository } from './git/repository.ts';
import { isTreePath } from './name.ts';
import { fileTooLarge, smallFile } from './object-source.ts';

/** A tree on disk that is looked at. */
export interface TreeContext {
  /** Absolute, without links. */
  readonly root: string;
  readonly target: Target;
  readonly repository: Repository | NoRepository;
  /** The one file to look at, where the target is a file. */
  readonly only?: string | undefined;
}

/** A settings file of the tree; undefined when there is none, `UserError` when it is over `most` bytes. */
export function readSmall(root: string, path: string, most = smallFile): Buffer | undefined {
  if (!isTreePath(path)) return undefined;
  const found = readTreeFile(root, path, most);
  if ('bytes' in found) return found.bytes;
  if (found.failure === 'too-large') throw fileTooLarge(path, most);
  return undefined;
}

/** From the top of the work tree (`''`) down to the folder above the scanned one. */
export function foldersAbove(prefix: string): string[] {
  const folders: string[] = [];
  for (let at = 0; at < prefix.length; at = prefix.indexOf('/', at) + 1) folders.push(prefix.slice(0, at));
  return folders;
}
