import { Buffer } from 'node:buffer';
import type { Remote } from '#remote/remote';
import type { HostedRepository } from './repository.ts';

/** What a host said: a document, or why there is none. 404 is told apart: for some questions it means "nothing is set". */
export type Answer =
  | { readonly kind: 'document'; readonly document: unknown }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'refused'; readonly why: string };

/** Asks one question about a repository; the path begins behind that of the API. */
export type Ask = (path: string) => Promise<Answer>;

const largest = 8 * 1024 * 1024;

/** @param token of somebody who may read the settings; it goes to this one host only, and nowhere else */
export function questionsTo(
  { kind, host, base }: HostedRepository,
  remote: Remote,
  token: string | undefined,
): Ask {
  const headers = {
    accept: kind === 'github' ? 'application/vnd.github+json' : 'application/json',
    'user-agent': 'handrail',
    ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
  };
  return async (path) => {
    const reply = await remote.ask({
      method: 'GET',
      host,
      path: `${base}${path}`,
      headers,
      largest,
      redirects: 2,
      retries: 2,
    });
    if ('failure' in reply) return { kind: 'refused', why: reply.detail };
    if (reply.status === 404) return { kind: 'nothing' };
    if (reply.status !== 200) return { kind: 'refused', why: refusalOf(host, reply.status) };
    try {
      return { kind: 'document', document: JSON.parse(Buffer.from(reply.body).toString('utf8')) };
    } catch {
      return { kind: 'refused', why: `${host} answered with something that is no JSON` };
    }
  };
}

function refusalOf(host: string, status: number): string {
  if (status === 401) return `${host} does not know the token (401)`;
  if (status === 403) return `the token may not read this at ${host}, or asked too often (403)`;
  return `${host} answered with ${status}`;
}
