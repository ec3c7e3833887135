import { Buffer } from 'node:buffer';
import { realpathSync, statSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { readSmallFile } from '../disk.ts';

/** Where the parts of a repository lie; all absolute. */
export interface RepositoryPlaces {
  /** Top of the work tree; undefined for a bare repository. */
  readonly workTree: string | undefined;
  /** HEAD and index of this work tree. */
  readonly gitDir: string;
  /** Objects, refs and configuration, shared by all work trees. */
  readonly commonDir: string;
}

/**
 * The repository that a folder belongs to: the folder itself when it is a bare one, else the nearest `.git` upwards.
 * A `.git` file (linked work tree, submodule) or link may lead anywhere, as it does for git, but only to a folder that is
 * a git folder in every part. Nothing but refs, index and objects is read there, none of it runs.
 */
export function locateRepository(folder: string): RepositoryPlaces | undefined {
  if (isGitFolder(folder, folder)) return { workTree: undefined, gitDir: folder, commonDir: folder };
  for (let at = folder; ; at = dirname(at)) {
    const found = repositoryAt(at);
    // A folder inside the git folder is no work tree.
    if (found !== undefined) return isInside(folder, found.gitDir) ? undefined : found;
    if (dirname(at) === at) return undefined;
  }
}

function repositoryAt(workTree: string): RepositoryPlaces | undefined {
  const gitDir = followGitFile(join(workTree, '.git'));
  if (gitDir === undefined) return undefined;
  const named = readSmallFile(join(gitDir, 'commondir'), 4096);
  const commonDir = named === undefined ? gitDir : real(resolve(gitDir, firstLine(named)));
  if (commonDir === undefined || !isGitFolder(gitDir, commonDir)) return undefined;
  return { workTree, gitDir, commonDir };
}

function followGitFile(path: string): string | undefined {
  const target = real(path);
  if (target === undefined) return undefined;
  if (statSync(target).isDirectory()) return target;
  const content = readSmallFile(target, 4096);
  const named = content === undefined ? undefined : /^gitdir: (.+)$/.exec(firstLine(content))?.[1];
  return named === undefined ? undefined : real(resolve(dirname(path), named));
}

function isGitFolder(gitDir: string, commonDir: string): boolean {
  const hasRefs = isFolder(join(commonDir, 'refs')) || isFolder(join(commonDir, 'reftable'));
  return isFile(join(gitDir, 'HEAD')) && isFolder(join(commonDir, 'objects')) && hasRefs;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

function firstLine(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('utf8').split(/\r?\n/, 1)[0] ?? '';
}

function real(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

function isInside(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder + sep);
}
