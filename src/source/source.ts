import { accessSync, constants, existsSync, realpathSync, type Stats, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, normalize, resolve, sep } from 'node:path';
import { UserError } from '#model/failure';
import type { FileEntry } from '#model/file';
import type { OpenOptions, Source, TargetSpec } from './contract.ts';
import { openRepository, type Repository, requireCommit, resolveCommit } from './git/repository.ts';
import { historySource } from './history-source.ts';
import { makeListing } from './listing.ts';
import { type ObjectState, objectSource } from './object-source.ts';
import { nameOf } from './reader.ts';
import { isRootFileSystem, isZip, mayBeArchive } from './root-file-system.ts';
import { rootSource } from './root-source.ts';
import { noRules } from './rules.ts';
import { treeSource } from './tree-source.ts';

export type { Access } from './access.ts';
export type { Listing, ListOptions, OpenOptions, Source, TargetSpec } from './contract.ts';
export type { Change } from './git/changes.ts';
export type { ImageView } from './image/view.ts';

/** Opens what the user named. `UserError` for a path, repository or revision that is not there. */
export async function openSource(spec: TargetSpec, options: OpenOptions = {}): Promise<Source> {
  if (spec.kind === 'stdin') return bytesSource(spec.name, spec.bytes);
  const place = locate(spec.path);
  if (spec.kind === 'root-file-system') return openRoot(place);
  if (spec.kind === 'path') return (await openImage(place, options)) ?? openTree(place);
  const repository = await openRepository(place.root, spec.kind === 'staged' ? spec.index : undefined);
  if (typeof repository === 'string') throw needsRepository(place.name, repository === 'no-program');
  try {
    if (spec.kind === 'history') return await historySource({ ...place, repository, spec });
    return objectSource({
      repository,
      name: place.name,
      only: place.only,
      state: await stateOf(repository, spec),
    });
  } catch (cause) {
    repository.release();
    throw cause;
  }
}

interface Place {
  /** Absolute, without links. */
  readonly root: string;
  readonly name: string;
  readonly only: string | undefined;
}

/** Names of archives: to leave one out as a binary file would look like a clean one. */
const promisesArchive = /\.(?:tar(?:\.(?:gz|zst))?|tgz)$/i;

function noArchive(name: string): UserError {
  const hint = 'It may be damaged: save or fetch it again.';
  return new UserError('image-broken', `${name} is no tar archive, though its name says so.`, hint);
}

/** An image in an archive or a layout, or a zip; undefined for anything else. What reads them is loaded with the first one. */
async function openImage({ root, name, only }: Place, options: OpenOptions): Promise<Source | undefined> {
  if (only !== undefined && isZip(join(root, only))) {
    const { zipSource } = await import('./zip-source.ts');
    return zipSource(join(root, only), name);
  }
  const mayBe = only === undefined ? existsSync(join(root, 'oci-layout')) : mayBeArchive(join(root, only));
  if (!mayBe) {
    if (only !== undefined && promisesArchive.test(only)) throw noArchive(name);
    return undefined;
  }
  const { openImageAt } = await import('./image/open.ts');
  return openImageAt(only === undefined ? { folder: root } : { file: join(root, only) }, name, options);
}

function openRoot({ root, name, only }: Place): Source {
  if (only !== undefined)
    throw new UserError('path-special', `${name} is a file.`, 'Name the folder that holds the file system.');
  return rootSource(root, name);
}

async function openTree({ root, name, only }: Place): Promise<Source> {
  const repository = await openRepository(root);
  if (only === undefined && isRootFileSystem(root)) {
    if (typeof repository !== 'string') repository.release();
    return openRoot({ root, name, only });
  }
  const hasWorkTree = typeof repository !== 'string' && repository.places.workTree !== undefined;
  if (!hasWorkTree) {
    if (typeof repository !== 'string') repository.release();
    const state = typeof repository === 'string' ? repository : 'not-git';
    return treeSource({
      root,
      repository: state,
      only,
      target: { kind: only === undefined ? 'directory' : 'file', name },
    });
  }
  const revision = await resolveCommit(repository.git, 'HEAD');
  const kind = only === undefined ? 'work-tree' : 'file';
  const target = { kind, name, ...(revision === undefined ? {} : { revision }) } as const;
  return treeSource({ root, repository, only, target });
}

async function stateOf(
  repository: Repository,
  spec: Extract<TargetSpec, { readonly kind: 'commit' | 'range' | 'staged' }>,
): Promise<ObjectState> {
  if (spec.kind === 'commit')
    return { kind: 'commit', commit: await requireCommit(repository, spec.revision) };
  if (spec.kind === 'staged') return { kind: 'staged', ...(spec.own ? { own: true } : {}) };
  const from = await requireCommit(repository, spec.from);
  return { kind: 'range', from, commit: await requireCommit(repository, spec.to) };
}

function locate(path: string): Place {
  let stats: Stats;
  try {
    stats = statSync(path);
  } catch (cause) {
    throw new UserError(
      'path-missing',
      `There is no file or folder '${path}'.`,
      'Check the path; it is relative to the current folder.',
      cause,
    );
  }
  if (!stats.isFile() && !stats.isDirectory()) {
    throw new UserError(
      'path-special',
      `${path} is neither a file nor a folder.`,
      'Pass its content on standard input.',
    );
  }
  const real = realpathSync.native(path);
  const root = stats.isFile() ? dirname(real) : real;
  try {
    accessSync(
      stats.isFile() ? real : root,
      stats.isFile() ? constants.R_OK : constants.R_OK | constants.X_OK,
    );
  } catch (cause) {
    throw new UserError('path-unreadable', `${path} cannot be read.`, 'Check its permissions.', cause);
  }
  return { root, name: shownName(path, real), only: stats.isFile() ? basename(real) : undefined };
}

/** As the user wrote it where that is relative and leads down, else the last part. */
function shownName(path: string, real: string): string {
  const written = normalize(path).split(sep).join('/').replace(/\/$/, '');
  const leadsDown = !isAbsolute(path) && written !== '.' && !written.startsWith('..');
  return leadsDown ? written : basename(real) || basename(resolve('/'));
}

function needsRepository(name: string, programMissing: boolean): UserError {
  return programMissing
    ? new UserError(
        'no-git',
        'No git program was found.',
        'Install git and make sure that PATH names its folder absolutely.',
      )
    : new UserError(
        'no-git',
        `${name} is not in a git repository.`,
        'Name a clone, or scan the folder without a revision.',
      );
}

/** One text from standard input, under the name that the user gives it. */
function bytesSource(name: string, bytes: Uint8Array): Source {
  const path = name.replaceAll('\\', '/').replace(/^\/+/, '') || 'stdin';
  const file: FileEntry = { path, size: bytes.length, blob: nameOf(bytes, 'plain') };
  const noGit = () => {
    throw new UserError(
      'no-git',
      'Standard input has no history.',
      'Scan a clone to compare with a revision.',
    );
  };
  return {
    target: { kind: 'stdin', name: path },
    access: { kind: 'bytes', path, bytes },
    read: async () => undefined,
    rules: async () => noRules,
    list: (options) =>
      makeListing(
        { paths: [path], exclusions: [], gaps: [], notices: [] },
        { ...options, include: [], exclude: [], noIgnore: true },
        { ownRules: async () => noRules, look: async () => [{ file }] },
      ),
    at: async () => noGit(),
    changesSince: async () => noGit(),
    close: async () => {},
  };
}
