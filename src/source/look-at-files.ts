import { lstatSync, realpathSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import type { ListOptions } from './contract.ts';
import { errorCode, readSmallFile } from './disk.ts';
import type { FoundFiles } from './find-files.ts';
import type { IndexEntry } from './git/listing.ts';
import { gap, type Look } from './listing.ts';
import { folderOf, nameFromBytes, nameToBytes } from './name.ts';
import { linkInTree, smallFile, submodule } from './object-source.ts';
import { foldersAbove, type TreeContext } from './tree-context.ts';

/** What is at each path: a file with its size, a link, nothing, something that is not to be opened. */
export async function lookAt(
  context: TreeContext,
  paths: readonly string[],
  { index, sizes }: FoundFiles,
  options: ListOptions,
): Promise<readonly Look[]> {
  const looks: Look[] = [];
  const folders = new Map<string, FolderState>([['', 'folder']]);
  const vouches = blobsCanBeTrusted(context);
  const absent = new Map<string, number>();
  for (const path of paths) {
    if (looks.length % 1024 === 1023) {
      await breathe();
      options.signal?.throwIfAborted();
      options.onProgress?.(looks.length);
    }
    const entry = index.get(path);
    const look = lookAtPath(context, path, { entry, size: sizes.get(path), folders, vouches });
    if (look !== undefined || entry?.skipped !== true) looks.push(look);
    else countAbsent(context.root, path, folders, absent);
  }
  return [...looks, ...[...absent].map(([path, files]) => ({ gap: notCheckedOut(path, files) }))];
}

interface PathContext {
  readonly entry: IndexEntry | undefined;
  /** When it is known already that this is a regular file. */
  readonly size: number | undefined;
  readonly folders: Map<string, FolderState>;
  readonly vouches: boolean;
}

function lookAtPath(
  context: TreeContext,
  path: string,
  { entry, size, folders, vouches }: PathContext,
): Look {
  if (entry?.mode === '160000') return { gap: submodule(path) };
  const state = folderState(context.root, folderOf(path), folders);
  if (state === 'absent') return undefined;
  if (state === 'link')
    return { gap: gap(path, 'symlink', 'A folder above it is a symbolic link; it was not followed.') };
  const blob = vouches && entry?.mode.startsWith('100') === true ? entry.blob : undefined;
  if (size !== undefined) return { file: blob === undefined ? { path, size } : { path, size, blob } };
  let stats: Stats | undefined;
  try {
    stats = lstatSync(nameToBytes(`${context.root}/${path}`), { throwIfNoEntry: false });
  } catch (cause) {
    return { gap: gap(path, 'unreadable', `The file could not be looked at: ${errorCode(cause)}.`) };
  }
  // A tracked file that is not there was deleted, and one that became a folder is listed with its files.
  if (stats === undefined || stats.isDirectory()) return undefined;
  if (stats.isSymbolicLink()) return lookAtLink(context.root, path);
  if (!stats.isFile())
    return { gap: gap(path, 'special-file', 'It is not a regular file and was not opened.') };
  return { file: { path, size: stats.size, ...(blob === undefined ? {} : { blob }) } };
}

type FolderState = 'folder' | 'link' | 'absent';

/** What is at a folder's path, each asked once; the index of a stranger may name files behind a link. */
function folderState(root: string, folder: string, known: Map<string, FolderState>): FolderState {
  const found = known.get(folder);
  if (found !== undefined) return found;
  const path = folder.slice(0, -1);
  const above = folderState(root, folderOf(path), known);
  const state = above === 'folder' ? ownState(`${root}/${path}`) : above;
  known.set(folder, state);
  return state;
}

function ownState(path: string): FolderState {
  try {
    const stats = lstatSync(nameToBytes(path), { throwIfNoEntry: false });
    if (stats?.isSymbolicLink() === true) return 'link';
    return stats?.isDirectory() === true ? 'folder' : 'absent';
  } catch {
    // Whatever is wrong with it shows again, and is reported, at the file.
    return 'folder';
  }
}

function lookAtLink(root: string, path: string): Look {
  const outside = 'It is a symbolic link that leads out of the tree; it was not followed.';
  try {
    const real = nameFromBytes(realpathSync.native(nameToBytes(`${root}/${path}`), 'buffer'));
    if (real === root) return { exclusion: linkInTree(path, 'the root of the tree') };
    const base = root === '/' ? root : `${root}/`;
    return real.startsWith(base)
      ? { exclusion: linkInTree(path, real.slice(base.length)) }
      : { gap: gap(path, 'symlink', outside) };
  } catch (cause) {
    const reason = errorCode(cause) === 'ELOOP' ? 'leads to itself' : 'leads nowhere';
    return { gap: gap(path, 'symlink', `It is a symbolic link that ${reason}.`) };
  }
}

/** Sparse checkouts leave out whole folders: one gap for each topmost one. */
function countAbsent(
  root: string,
  path: string,
  known: Map<string, FolderState>,
  absent: Map<string, number>,
): void {
  let top = path;
  for (let folder = folderOf(path); folder !== ''; folder = folderOf(folder.slice(0, -1))) {
    if (folderState(root, folder, known) !== 'absent') break;
    top = folder;
  }
  absent.set(top, (absent.get(top) ?? 0) + 1);
}

function notCheckedOut(path: string, files: number): ReturnType<typeof gap> {
  const what = files === 1 ? 'A tracked file is' : `${files} tracked files are`;
  return gap(
    path,
    'not-checked-out',
    `${what} not in this sparse checkout; run \`git sparse-checkout disable\`.`,
  );
}

/**
 * Filters and encodings can put another content of the same size into the work tree. `.gitattributes` below the root are
 * seen when files are read anyway; those above it and git's own are asked here.
 */
function blobsCanBeTrusted({ repository }: TreeContext): boolean {
  if (typeof repository === 'string') return false;
  const { places, prefix } = repository;
  const above = foldersAbove(prefix).map((folder) => join(places.workTree ?? '', folder, '.gitattributes'));
  const files = [join(places.commonDir, 'info', 'attributes'), ...above];
  return files.every(
    (file) => !/\b(?:filter|working-tree-encoding)\b/.test(String(readSmallFile(file, smallFile) ?? '')),
  );
}
