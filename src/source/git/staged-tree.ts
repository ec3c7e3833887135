import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Repository } from './repository.ts';
import { GitFailure, runGit } from './run.ts';

/**
 * The id of the tree that a commit of what is staged would have; undefined where git can make none of it. Nothing is
 * written into the repository: index and trees are kept in a folder of our own.
 */
export async function stagedTree({ git }: Repository): Promise<string | undefined> {
  const { GIT_DIR: own = '', GIT_INDEX_FILE: index = '', GIT_OBJECT_DIRECTORY: store = '' } = git.environment;
  const copy = join(own, 'staged-index');
  const objects = join(own, 'staged-objects');
  try {
    copyFileSync(index, copy);
    mkdirSync(objects, { recursive: true });
    const environment = {
      ...git.environment,
      GIT_INDEX_FILE: copy,
      GIT_OBJECT_DIRECTORY: objects,
      // Quoted as git wants a path with the character that parts several of them.
      GIT_ALTERNATE_OBJECT_DIRECTORIES: /[:"\\]/.test(store) ? JSON.stringify(store) : store,
    };
    const id = await runGit({ ...git, environment }, ['write-tree', '--missing-ok']);
    return id.toString('latin1').trim();
  } catch (cause) {
    if (cause instanceof GitFailure || (cause instanceof Error && 'code' in cause)) return undefined;
    throw cause;
  }
}
