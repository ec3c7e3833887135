import { closeSync, fstatSync, openSync, readSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { compare } from './git/changes.ts';
import { listStaged } from './git/listing.ts';
import { openRepository, resolveCommit } from './git/repository.ts';
import { runGit } from './git/run.ts';
import { stagedTree } from './git/staged-tree.ts';

/** A repository as one of its hooks sees it. */
export interface HookPlace {
  /** Top of the work tree, absolute; of a bare repository its git folder. */
  readonly root: string;
  /** The git folder of this work tree. */
  readonly gitFolder: string;
  /** The git folder that all work trees share. */
  readonly commonFolder: string;
  /** False before the first commit. */
  readonly hasCommit: boolean;
  /** Paths whose staged content differs from the last commit; renamed ones by both names. */
  staged(): Promise<readonly string[]>;
  /** The id of the tree that would be committed. */
  stagedTree(): Promise<string | undefined>;
  /** The last commit: its id, that of its tree, and whether there was one before it. */
  last(): Promise<
    { readonly commit: string; readonly tree: string; readonly hasParent: boolean } | undefined
  >;
  /** What the last move of HEAD was for: `commit`, `rebase`; undefined where git keeps no such log. */
  lastAct(): string | undefined;
  close(): void;
}

/**
 * Opens the repository of a folder for a hook.
 *
 * @param index the index of the commit, absolute, where git handed one over
 * @returns undefined where there is none, or git is not there
 */
export async function openHookPlace(folder: string, index?: string): Promise<HookPlace | undefined> {
  const real = realpathSync(folder);
  const repository = await openRepository(real, index);
  if (typeof repository === 'string') return undefined;
  const { places } = repository;
  const root = places.workTree ?? places.gitDir;
  const git = { ...repository.git, folder: root };
  const head = await resolveCommit(git, 'HEAD');
  return {
    root,
    gitFolder: places.gitDir,
    commonFolder: places.commonDir,
    hasCommit: head !== undefined,
    staged: async () => {
      if (head === undefined) return (await listStaged(git)).map(({ path }) => path);
      const changes = await compare(git, head, { kind: 'index' }, { renames: false });
      return changes.map(({ path }) => path);
    },
    stagedTree: () => stagedTree({ ...repository, git }),
    last: async () => {
      if (head === undefined) return undefined;
      const ids = await runGit(git, ['log', '-1', '--format=%T %P', head]);
      const [tree = '', parent] = ids.toString('latin1').trim().split(' ');
      return { commit: head, tree, hasParent: parent !== undefined };
    },
    lastAct: () => lastActIn(join(places.gitDir, 'logs', 'HEAD')),
    close: repository.release,
  };
}

/** Bytes of the end of a log that hold its last line. */
const lastBytes = 8192;

/** `commit (amend): message` → `commit`. */
function lastActIn(log: string): string | undefined {
  let file: number | undefined;
  try {
    file = openSync(log, 'r');
    const { size } = fstatSync(file);
    const bytes = Buffer.alloc(Math.min(size, lastBytes));
    readSync(file, bytes, 0, bytes.length, size - bytes.length);
    const line = bytes.toString('utf8').trimEnd().split('\n').at(-1) ?? '';
    return /\t([\w-]+)[^\t]*$/.exec(line)?.[1];
  } catch {
    return undefined;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}
