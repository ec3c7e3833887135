import type { CiRun } from '#model/ci';
import type { Posted, Posting } from '#model/ci-posting';
import { openRemote } from '#remote/remote';
import type { HostAccess } from '../hosts/ask.ts';
import { hostedRepository } from '../hosts/repository.ts';
import { callsTo } from './call.ts';
import { postToGithub } from './github.ts';
import { postToGitlab } from './gitlab.ts';

/**
 * Tells the host of a repository what a run found. The token goes to that host alone; what is refused is told, and
 * never stops anything.
 *
 * @throws UserError where the run's repository is at no host that we know how to talk to
 */
export async function postRun(
  run: CiRun & { readonly repository: string },
  posting: Posting,
  { token, ...way }: HostAccess & { readonly token: string },
): Promise<Posted> {
  const repository = hostedRepository(run.repository);
  const { kind, host, base, path } = repository;
  const remote = openRemote({ hosts: new Set([host]), ...way });
  try {
    const call = callsTo(repository, remote, token);
    if (kind === 'gitlab') return await postToGitlab({ run, path, base, call }, posting);
    const graphql = base === '' ? '/graphql' : '/api/graphql';
    return await postToGithub({ run, path, base, graphql, call }, posting);
  } finally {
    await remote.close();
  }
}
