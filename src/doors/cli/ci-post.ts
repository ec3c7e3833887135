import type { CiRun } from '#model/ci';
import type { Posted, Posting } from '#model/ci-posting';
import { UserError } from '#model/failure';
import { postRun } from '#scan/change/post';
import { proxyOf } from './proxy.ts';
import type { Shell } from './shell.ts';

/** Posts where there is somebody to post to, and says why not where there is not. Never stops a run. */
export async function postOrSay(run: CiRun, posting: Posting, shell: Shell): Promise<Posted> {
  const { repository } = run;
  const not = (why: string): Posted => ({ done: [], failed: [`No comments: ${why}`] });
  if (run.occasion === 'whole' && run.change === undefined && posting.sarif === undefined)
    return { done: [], failed: [] };
  if (repository === undefined) return not('where the repository is hosted is not known here.');
  const token = tokenOf(run, shell);
  if (token === undefined)
    return not(
      run.isFork
        ? 'the change comes from a fork, whose runs have no credentials, and should not.'
        : 'there is no token (GITHUB_TOKEN, or GITLAB_TOKEN with the right to comment).',
    );
  try {
    const proxy = proxyOf(shell.env);
    return await shell.interruptible((signal) =>
      postRun({ ...run, repository }, posting, { token, signal, ...(proxy === undefined ? {} : { proxy }) }),
    );
  } catch (error) {
    if (error instanceof UserError) return not(error.message);
    throw error;
  }
}

function tokenOf({ repository = '' }: CiRun, { env }: Shell): string | undefined {
  const isGitlab = /(?:^|[./@])gitlab\./.test(repository);
  return (isGitlab ? env['GITLAB_TOKEN'] : env['GITHUB_TOKEN'] || env['GH_TOKEN']) || undefined;
}
