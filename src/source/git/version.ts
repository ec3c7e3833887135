import { dirname } from 'node:path';
import { runGit } from './run.ts';

/** What a git program answers to `--version`; throws `GitFailure` when it does not run or does not answer in ten seconds. */
export async function gitVersion(program: string): Promise<string> {
  const git = { program, folder: dirname(program), environment: {} };
  const answer = await runGit(git, ['--version'], { timeout: 10_000, limit: 4096 });
  return answer.toString('utf8').trim();
}
