import { statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { UserError } from '#model/failure';
import { locateRepository, type RepositoryPlaces } from './locate.ts';
import { makePrivateFolder, type ObjectFormat } from './private-folder.ts';
import { findGit, gitEnvironment, trustedPath } from './program.ts';
import { type Git, GitFailure, runGit } from './run.ts';

/** An opened repository: git, set up so that nothing of the repository can run (private-folder.ts). */
export interface Repository {
  readonly git: Git;
  readonly objectFormat: ObjectFormat;
  readonly places: RepositoryPlaces;
  /** The scanned folder below the top of the work tree, `''` or ending in `/`. */
  readonly prefix: string;
  /** True when history was cut off by the clone. */
  readonly shallow: boolean;
  /** One more source that uses it; the last `release` removes the private folder. */
  readonly retain: () => void;
  readonly release: () => void;
}

/** Why there is no repository: not one, or no program to read it. */
export type NoRepository = 'not-git' | 'no-program' | 'unusable';

/**
 * Opens the repository of a folder (absolute, without links). Throws only `UserError`.
 *
 * @param staged the index to look at, absolute, where it is not the usual one: git hands a hook that of the commit
 */
export async function openRepository(folder: string, staged?: string): Promise<Repository | NoRepository> {
  const places = locateRepository(folder);
  if (places === undefined) return 'not-git';
  const path = trustedPath(process.env['PATH'] ?? '', places.workTree ?? folder);
  const program = findGit(path);
  if (program === undefined) return 'no-program';
  const index = staged ?? join(places.gitDir, 'index');
  if (statSync(index, { throwIfNoEntry: false })?.isFile() === false) return 'unusable';
  const own = makePrivateFolder(places);
  const environment = gitEnvironment(path, {
    gitDir: own.path,
    objects: join(places.commonDir, 'objects'),
    index,
    ...(places.workTree === undefined ? {} : { workTree: places.workTree }),
  });
  const git = { program, folder: places.workTree === undefined ? own.path : folder, environment };
  if (!(await answers(git))) {
    own.remove();
    return 'unusable';
  }
  const shallow = statSync(join(own.path, 'shallow'), { throwIfNoEntry: false }) !== undefined;
  const prefix = places.workTree === undefined ? '' : below(places.workTree, folder);
  return { git, objectFormat: own.objectFormat, places, prefix, shallow, ...counted(own.remove) };
}

/** The commit id that a revision means; undefined when it means none. */
export async function resolveCommit(git: Git, revision: string): Promise<string | undefined> {
  // A name that starts with a dash would be an option; git allows none, nor control characters.
  if (revision === '' || revision.startsWith('-') || /\p{Cc}/u.test(revision)) return undefined;
  try {
    const id = await runGit(git, ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`]);
    return id.toString('latin1').trim();
  } catch (cause) {
    if (cause instanceof GitFailure) return undefined;
    throw cause;
  }
}

/** As `resolveCommit`; an unknown revision is the user's to mend. */
export async function requireCommit(repository: Repository, revision: string): Promise<string> {
  const id = await resolveCommit(repository.git, revision);
  if (id !== undefined) return id;
  const shown = JSON.stringify(revision);
  if (repository.shallow) {
    throw new UserError(
      'revision-not-fetched',
      `The revision ${shown} is not in this shallow clone.`,
      'Fetch it first: `git fetch --unshallow`, or `git fetch --depth=1 origin <commit>`; in CI set the fetch depth to 0.',
    );
  }
  const hint =
    'Check its spelling with `git rev-parse`; a branch of a remote is called origin/<name> and must be fetched.';
  throw new UserError('revision-unknown', `The repository has no revision ${shown}.`, hint);
}

async function answers(git: Git): Promise<boolean> {
  try {
    await runGit(git, ['rev-parse', '--git-dir']);
    return true;
  } catch (cause) {
    if (cause instanceof GitFailure) return false;
    throw cause;
  }
}

/** Where a folder lies below another, `''` or ending in `/`. */
export function below(top: string, folder: string): string {
  const path = relative(top, folder).split(sep).join('/');
  return path === '' ? '' : `${path}/`;
}

function counted(remove: () => void): Pick<Repository, 'retain' | 'release'> {
  let users = 1;
  return {
    retain: () => {
      users++;
    },
    release: () => {
      if (--users === 0) remove();
    },
  };
}
