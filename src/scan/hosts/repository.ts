import { UserError } from '#model/failure';

/** A repository at a host that can be asked for its settings. */
export interface HostedRepository {
  readonly kind: 'github' | 'gitlab';
  /** Whom to ask: `api.github.com`. */
  readonly host: string;
  /** What paths of its API begin with: empty, `/api/v3`, `/api/v4`. */
  readonly base: string;
  /** `owner/name`, or groups and name. */
  readonly path: string;
  /** Where people look at it. */
  readonly address: string;
}

/**
 * The repository behind an address as people copy it: `https://github.com/owner/name`, `git@gitlab.example:group/name.git`.
 *
 * @throws UserError for what is no address of a repository at GitHub or GitLab
 */
export function hostedRepository(address: string): HostedRepository {
  const found = /^(?:https:\/\/|ssh:\/\/git@|git@)([a-z0-9.-]+)[/:]([\w.-]+(?:\/[\w.-]+)+)\/?$/i.exec(
    address.trim(),
  );
  const [, name = '', written = ''] = found ?? [];
  const path = written.replace(/\.git$/i, '');
  const host = name.toLowerCase();
  const isGitlab = /(?:^|\.)gitlab\./.test(host);
  if (found === null || (!isGitlab && path.split('/').length !== 2))
    throw new UserError(
      'usage',
      `${JSON.stringify(address.slice(0, 200))} is no address of a repository.`,
      'Write it as https://github.com/owner/name or https://gitlab.com/group/name.',
    );
  const about = { path, address: `https://${host}/${path}` };
  if (isGitlab) return { kind: 'gitlab', host, base: '/api/v4', ...about };
  return host === 'github.com'
    ? { kind: 'github', host: 'api.github.com', base: '', ...about }
    : { kind: 'github', host, base: '/api/v3', ...about };
}
