import type { RemoteOptions } from '#remote/remote';
import { openRemote } from '#remote/remote';
import { askGithub } from './github.ts';
import { askGitlab } from './gitlab.ts';
import { questionsTo } from './question.ts';
import type { HostedRepository } from './repository.ts';
import type { Told } from './told.ts';

/** How a host is asked. */
export interface HostAccess extends Pick<RemoteOptions, 'proxy' | 'signal' | 'outside' | 'pace' | 'timeout'> {
  readonly token?: string;
}

/**
 * Asks the host of a repository for its protected branches and environments. Reads only; the token goes to that host
 * alone. What is refused is a gap, and never a setting that is missing.
 */
export async function askHost(repository: HostedRepository, { token, ...way }: HostAccess): Promise<Told> {
  const { kind, host, path, address } = repository;
  const remote = openRemote({ hosts: new Set([host]), ...way });
  try {
    const ask = questionsTo(repository, remote, token);
    return await (kind === 'github' ? askGithub(path, address, ask) : askGitlab(path, address, ask));
  } finally {
    await remote.close();
  }
}
