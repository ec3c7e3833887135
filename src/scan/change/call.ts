import { Buffer } from 'node:buffer';
import type { Remote } from '#remote/remote';
import type { HostedRepository } from '../hosts/repository.ts';

/** What a host made of a request. */
export type Called =
  | { readonly kind: 'done'; readonly document: unknown }
  | { readonly kind: 'refused'; readonly status: number; readonly why: string };

/** Sends one request to the API of a host; 0 is the state of one that got no answer. */
export type Call = (method: 'GET' | 'POST' | 'PATCH' | 'PUT', path: string, body?: object) => Promise<Called>;

const largest = 8 * 1024 * 1024;
/** Times that a request is sent again that the host refused to look at for now. */
const mostTries = 3;

/**
 * Requests to the host of a repository with a token, which goes to that host alone. One that was not looked at (429) is
 * sent again, as long as the host asks to wait; one that may have been done is not.
 */
export function callsTo(
  { kind, host }: Pick<HostedRepository, 'kind' | 'host'>,
  remote: Remote,
  token: string,
): Call {
  const headers = {
    accept: kind === 'github' ? 'application/vnd.github+json' : 'application/json',
    'content-type': 'application/json',
    ...(kind === 'github'
      ? { authorization: `Bearer ${token}`, 'x-github-api-version': '2022-11-28' }
      : { 'private-token': token }),
  };
  return async (method, path, body) => {
    const request = { method, host, path, headers, largest, ...(body && { body: JSON.stringify(body) }) };
    for (let left = mostTries; ; left--) {
      const reply = await remote.ask(method === 'GET' ? { ...request, retries: 2, redirects: 2 } : request);
      if ('failure' in reply) return { kind: 'refused', status: 0, why: reply.detail };
      const { status } = reply;
      if (status === 429 && left > 1) continue;
      if (status < 200 || status > 299) return { kind: 'refused', status, why: whyOf(host, status) };
      try {
        const text = Buffer.from(reply.body).toString('utf8');
        return { kind: 'done', document: text === '' ? undefined : JSON.parse(text) };
      } catch {
        return { kind: 'refused', status, why: `${host} answered with something that is no JSON` };
      }
    }
  };
}

function whyOf(host: string, status: number): string {
  const known: Readonly<Record<number, string>> = {
    401: `${host} does not know the token (401)`,
    403: `the token may not do this at ${host}, or asked too often (403)`,
    404: `${host} knows no such thing, or the token may not see it (404)`,
    422: `${host} does not accept it as it is (422)`,
    429: `${host} asks to wait longer than we do (429)`,
  };
  return known[status] ?? `${host} answered with ${status}`;
}
