import { realpathSync } from 'node:fs';
import { openRepository, resolveCommit } from './repository.ts';
import { GitFailure, runGit } from './run.ts';

/** What a change is compared with. */
export type FoundBase =
  | { readonly kind: 'found'; readonly commit: string }
  /** None of the revisions is in the clone. */
  | { readonly kind: 'not-there'; readonly isShallow: boolean }
  | { readonly kind: 'no-repository' };

/**
 * The commit that a checkout comes from: where it and the first of these revisions that is there part, or that revision
 * itself where the clone does not reach so far back.
 */
export async function findBase(folder: string, revisions: readonly string[]): Promise<FoundBase> {
  const repository = await openRepository(realpathSync(folder));
  if (typeof repository === 'string') return { kind: 'no-repository' };
  try {
    for (const revision of revisions) {
      const commit = await resolveCommit(repository.git, revision);
      if (commit === undefined) continue;
      const common = await runGit(repository.git, ['merge-base', commit, 'HEAD']).catch((cause: unknown) => {
        if (cause instanceof GitFailure) return undefined;
        throw cause;
      });
      const parted = common?.toString('latin1').trim().split('\n')[0];
      return { kind: 'found', commit: parted || commit };
    }
    return { kind: 'not-there', isShallow: repository.shallow };
  } finally {
    repository.release();
  }
}
