import { type Git, runGit } from '../run.ts';
import type { PushedSpec } from './tree-history.ts';

/** The commits that ids mean, tags followed; an id that is not here, or is none of a commit, is left out. */
export async function commitsOf(git: Git, ids: readonly string[]): Promise<readonly string[]> {
  const known = ids.filter((id) => /^[0-9a-f]+$/.test(id));
  if (known.length === 0) return [];
  const input = known.map((id) => `${id}^{commit}\n`).join('');
  const answers = await runGit(git, ['cat-file', '--batch-check=%(objecttype) %(objectname)', '--buffer'], {
    input,
  });
  const found = answers.toString('latin1').split('\n');
  return [...new Set(found.flatMap((line) => /^commit ([0-9a-f]+)$/.exec(line)?.[1] ?? []))];
}

/**
 * Whose settings a push is judged by: those of a commit that the remote has. Without one there is nobody but the push
 * itself.
 */
export async function settledCommit(git: Git, { known, remote }: PushedSpec): Promise<string | undefined> {
  const [had] = await commitsOf(git, known);
  if (had !== undefined || !/^[\w][\w.-]*$/.test(remote)) return had;
  const names = ['HEAD', 'main', 'master'].map((name) => `refs/remotes/${remote}/${name}`);
  const output = await runGit(git, ['for-each-ref', '--format=%(refname) %(objectname)', ...names]);
  const lines = output.toString('utf8').split('\n');
  return names.flatMap((name) => lines.find((line) => line.startsWith(`${name} `))?.split(' ')[1] ?? [])[0];
}
