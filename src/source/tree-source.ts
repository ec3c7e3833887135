import type { Buffer } from 'node:buffer';
import { lstatSync, realpathSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import { UserError } from '#model/failure';
import type { Notice } from '#model/gap';
import type { Target } from '#model/scan';
import type { ListOptions, Source } from './contract.ts';
import { errorCode, readSmallFile, readTreeFile } from './disk.ts';
import { type Change, compare } from './git/changes.ts';
import {
  type IndexEntry,
  type IndexRecord,
  indexEntries,
  isIgnored,
  listIgnored,
  listTouched,
  listUntracked,
  readIndex,
} from './git/listing.ts';
import { locateRepository } from './git/locate.ts';
import { below, type NoRepository, type Repository } from './git/repository.ts';
import { GitFailure } from './git/run.ts';
import type { IgnoreFile } from './ignore.ts';
import { type Found, gap, type Look, makeListing } from './listing.ts';
import { folderOf, isTreePath, nameFromBytes, nameToBytes } from './name.ts';
import {
  fileTooLarge,
  linkInTree,
  onlyChanges,
  revisionOf,
  smallFile,
  sourceAt,
  strangePath,
  submodule,
} from './object-source.ts';
import { gatherRules } from './rules.ts';
import { outerIgnore, walkTree } from './walk.ts';

export interface TreeContext {
  /** Absolute, without links. */
  readonly root: string;
  readonly target: Target;
  readonly repository: Repository | NoRepository;
  /** The one file to look at, where the target is a file. */
  readonly only?: string | undefined;
}

/** A source on disk: a directory, a git work tree, a single file. */
export function treeSource(context: TreeContext): Source {
  const { root, repository } = context;
  const opened = typeof repository === 'string' ? undefined : repository;
  const read = async (path: string) => readSmall(root, path);
  const rules = async () => {
    const { found } = await findFiles(context, { noIgnore: false });
    return gatherRules(found.paths, read);
  };
  return {
    target: context.target,
    access: { kind: 'tree', root, naming: opened?.objectFormat ?? 'plain' },
    read,
    rules,
    list: async (options) => {
      const files = await findFiles(context, options);
      const { found } = files;
      const ownRules = () => gatherRules(found.paths, read);
      const chosen =
        context.only === undefined ? options : { ...options, noIgnore: true, include: [], exclude: [] };
      return makeListing(found, chosen, {
        ownRules,
        look: (paths) => lookAt(context, paths, files, options),
      });
    },
    at: (revision) =>
      sourceAt({ repository: needGit(context), name: context.target.name, only: context.only }, revision),
    changesSince: (base) => changesSince(context, base),
    close: async () => opened?.release(),
  };
}

type Index = ReadonlyMap<string, IndexEntry>;
/** Sizes of regular files that were looked at early. */
type Sizes = ReadonlyMap<string, number>;

interface FoundFiles {
  readonly found: Found;
  readonly index: Index;
  readonly sizes: Sizes;
}

type FindOptions = Pick<ListOptions, 'noIgnore' | 'signal'>;

async function findFiles(context: TreeContext, options: FindOptions): Promise<FoundFiles> {
  const { repository, only } = context;
  if (only !== undefined) return { found: { paths: [only], ...nothing }, ...noIndex };
  if (typeof repository === 'string') return walked(context, options, unusable[repository]);
  try {
    // Who names an ignored folder wants to see into it.
    if (await isIgnored(repository, options.signal)) return await walked(context, options, undefined, []);
    return await listed(context, repository, options);
  } catch (cause) {
    if (cause instanceof GitFailure) return walked(context, options, unusable.unusable);
    throw cause;
  }
}

const nothing = { exclusions: [], gaps: [], notices: [] };
const noIndex = { index: new Map<string, IndexEntry>(), sizes: new Map<string, number>() };

const unusable: Readonly<Record<NoRepository, Notice | undefined>> = {
  'not-git': undefined,
  'no-program': {
    code: 'git-not-found',
    message:
      'This is a git work tree but no git program was found: files that are tracked and ignored were left out.',
  },
  unusable: {
    code: 'git-not-usable',
    message:
      'Git could not read this repository or its index: files that are tracked and ignored were left out.',
  },
};

async function listed(
  context: TreeContext,
  { git }: Repository,
  { noIgnore, signal }: FindOptions,
): Promise<FoundFiles> {
  const slow = Promise.all([
    listTouched(git, signal),
    listUntracked(git, noIgnore, signal),
    noIgnore ? [] : listIgnored(git, signal),
  ]);
  // Awaited below; a failure meanwhile must not count as unhandled.
  slow.catch(() => {});
  const records = await readIndex(git, signal);
  // While git looks at the tree, so do we.
  const sizes = await regularSizes(context.root, records);
  const [touched, untracked, ignored] = await slow;
  const index = indexEntries(records, touched);
  const nested = untracked.filter((path) => path.endsWith('/'));
  const paths = [...index.keys(), ...untracked.filter((path) => !path.endsWith('/') && !index.has(path))];
  const metadata = lstatSync(join(context.root, '.git'), { throwIfNoEntry: false });
  const own = metadata?.isDirectory() === true ? '.git/' : '.git';
  return {
    index,
    sizes,
    found: {
      paths: paths.filter(isTreePath),
      gaps: [...paths.filter((path) => !isTreePath(path)).map(strangePath), ...nested.map(submodule)],
      exclusions: [...ignored, ...(metadata === undefined ? [] : [versionControl(own)])],
      notices: [],
    },
  };
}

/** Sizes of those that are regular files; whatever else they are is looked at later, when their folders are known. */
async function regularSizes(root: string, records: readonly IndexRecord[]): Promise<Sizes> {
  const sizes = new Map<string, number>();
  let count = 0;
  for (const { path, mode } of records) {
    if (++count % 512 === 0) await breathe();
    if (!mode.startsWith('100') || !isTreePath(path)) continue;
    try {
      const stats = lstatSync(nameToBytes(`${root}/${path}`), { throwIfNoEntry: false });
      if (stats?.isFile() === true) sizes.set(path, stats.size);
    } catch {
      // It is looked at once more, and then its failure is a gap.
    }
  }
  return sizes;
}

function versionControl(path: string): { path: string; why: 'version-control'; by: string } {
  return { path, why: 'version-control', by: '.git' };
}

async function walked(
  context: TreeContext,
  { noIgnore, signal }: FindOptions,
  notice: Notice | undefined,
  outer: readonly IgnoreFile[] = outerRules(context.root),
): Promise<FoundFiles> {
  const read = async (path: string) => readSmall(context.root, path);
  const walk = await walkTree(context.root, { noIgnore, outer, read, signal });
  return { found: { ...walk, notices: notice === undefined ? [] : [notice] }, ...noIndex };
}

/** `info/exclude` and the ignore files of the folders above, where there is a repository that git cannot read. */
function outerRules(root: string): readonly IgnoreFile[] {
  const places = locateRepository(root);
  if (places?.workTree === undefined) return [];
  const prefix = below(places.workTree, root);
  const files: (IgnoreFile | undefined)[] = [];
  const exclude = readSmallFile(join(places.commonDir, 'info', 'exclude'), smallFile);
  if (exclude !== undefined) files.push(outerIgnore('.git/info/exclude', prefix, exclude));
  for (const folder of foldersAbove(prefix)) {
    const bytes = readSmallFile(join(places.workTree, folder, '.gitignore'), smallFile);
    const rest = prefix.slice(folder.length);
    const name = `${'../'.repeat(rest.split('/').length - 1)}.gitignore`;
    if (bytes !== undefined) files.push(outerIgnore(name, rest, bytes));
  }
  return files.filter((file) => file !== undefined);
}

/** From the top of the work tree (`''`) down to the folder above the scanned one. */
function foldersAbove(prefix: string): string[] {
  const folders: string[] = [];
  for (let at = 0; at < prefix.length; at = prefix.indexOf('/', at) + 1) folders.push(prefix.slice(0, at));
  return folders;
}

async function lookAt(
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

async function changesSince(context: TreeContext, base: Source): Promise<readonly Change[]> {
  const { git } = needGit(context);
  const tracked = await compare(git, revisionOf(base), { kind: 'work-tree' }, { renames: true });
  const untracked = (await listUntracked(git, false))
    .filter((path) => !path.endsWith('/'))
    .map((path) => ({ path, kind: 'added' }) as const);
  return onlyChanges([...tracked, ...untracked], context.only);
}

function needGit({ repository }: TreeContext): Repository {
  if (typeof repository !== 'string') return repository;
  const [message, hint] = noGit[repository];
  throw new UserError('no-git', message, hint);
}

const noGit: Readonly<Record<NoRepository, readonly [string, string]>> = {
  'not-git': ['This folder is not in a git repository.', 'Leave the revision out, or scan a clone.'],
  'no-program': [
    'No git program was found.',
    'Install git and make sure that PATH names its folder absolutely.',
  ],
  unusable: [
    'Git cannot read this repository.',
    'Run `git fsck` and `git status` to see what is wrong with it.',
  ],
};

function readSmall(root: string, path: string): Buffer | undefined {
  if (!isTreePath(path)) return undefined;
  const found = readTreeFile(root, path, smallFile);
  if ('bytes' in found) return found.bytes;
  if (found.failure === 'too-large') throw fileTooLarge(path);
  return undefined;
}
