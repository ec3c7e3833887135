import { setTimeout as sleep } from 'node:timers/promises';
import { present } from '#model/present';
import { openDispatcher, type ProxySettings } from './connect.ts';
import { type Exchange, exchange } from './exchange.ts';
import { failureOf, type RemoteFailure } from './failure.ts';
import { type HostGate, openHostGate, type Pace } from './host-gate.ts';
import { internet, type Outside } from './outside.ts';
import type { RemoteReply, RemoteRequest } from './request.ts';

export interface RemoteOptions {
  /** The only hosts that may be asked: whole names in lower case. */
  readonly hosts: Pick<ReadonlySet<string>, 'has'>;
  readonly proxy?: ProxySettings;
  readonly signal?: AbortSignal;
  /** Milliseconds for a whole exchange. */
  readonly timeout?: number;
  readonly pace?: Pace;
  readonly outside?: Outside;
}

/** The one way out. It answers every request with a reply or a failure; it does not throw for what others do. */
export interface Remote {
  readonly ask: (request: RemoteRequest) => Promise<RemoteReply | RemoteFailure>;
  /** For signatures, which hold the time. */
  readonly now: () => Date;
  readonly close: () => Promise<void>;
}

const usual = {
  timeout: 15_000,
  pace: { concurrency: 2, pause: 200, longestPause: 10_000 },
  largest: 1024 * 1024,
} as const;

/** Milliseconds without a byte, however long an exchange may take. */
const longestSilence = 60_000;

/** Opens the way out; nothing is connected to before the first request. */
export function openRemote(options: RemoteOptions): Remote {
  const { hosts, signal, timeout = usual.timeout, pace = usual.pace, outside = internet } = options;
  const dispatcher = openDispatcher(outside, options.proxy, Math.min(timeout, longestSilence));
  const gates = new Map<string, HostGate>();

  async function ask(request: RemoteRequest): Promise<RemoteReply | RemoteFailure> {
    const isSafe = isReading(request);
    for (let left = isSafe ? (request.retries ?? 0) : 0; ; left--) {
      const reply = await follow(request);
      if (left <= 0 || !isWorthAnother(reply) || signal?.aborted) return reply;
      await sleep(pace.pause, undefined, present({ signal })).catch(() => {});
    }
  }

  async function follow(request: RemoteRequest): Promise<RemoteReply | RemoteFailure> {
    let current = request;
    for (let left = request.redirects ?? 0; ; left--) {
      const reply = await once(current);
      if ('failure' in reply || !isRedirect(reply.status)) return reply;
      const next = left > 0 && isReading(request) ? redirected(current, reply) : undefined;
      if (next === undefined) {
        return {
          failure: 'redirect',
          detail: `${current.host} answered with a redirect, which is not followed`,
        };
      }
      if ('failure' in next) return next;
      current = next;
    }
  }

  async function once(request: RemoteRequest): Promise<RemoteReply | RemoteFailure> {
    const { host } = request;
    if (!hosts.has(host) || !isName(host))
      return {
        failure: 'host-not-allowed',
        detail: `${JSON.stringify(host)} is not a host that may be asked`,
      };
    const gate = gateOf(host);
    return gate.pass(async () => {
      const clock = AbortSignal.timeout(timeout);
      const sent: Exchange = {
        dispatcher,
        request,
        signal: signal ? AbortSignal.any([signal, clock]) : clock,
      };
      try {
        const reply = await exchange(sent, request.largest ?? usual.largest);
        if (!('failure' in reply) && isBusy(reply.status)) gate.slowDown(patienceOf(reply));
        return reply;
      } catch (error) {
        return failureOf(error, host, { user: signal, clock, proxied: options.proxy !== undefined });
      }
    }, signal);
  }

  function gateOf(host: string): HostGate {
    const known = gates.get(host) ?? openHostGate(pace);
    gates.set(host, known);
    return known;
  }

  return { ask, now: () => new Date(), close: () => dispatcher.destroy() };
}

/** What changes something is sent once: nobody knows what became of it. */
function isReading({ method }: RemoteRequest): boolean {
  return method === 'GET' || method === 'HEAD';
}

/** A name with a dot: what has none, or is an address, is of this machine or its network. */
function isName(host: string): boolean {
  return /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/.test(host);
}

function isBusy(status: number): boolean {
  return status === 429 || status === 503;
}

function isWorthAnother(reply: RemoteReply | RemoteFailure): boolean {
  if ('failure' in reply) return reply.failure === 'timeout' || reply.failure === 'unreachable';
  return reply.status === 429 || reply.status >= 500;
}

/** Milliseconds of `Retry-After`; dates are left to the doubling of the pause. */
function patienceOf({ headers }: RemoteReply): number | undefined {
  const seconds = headers['retry-after'];
  return seconds !== undefined && /^\d{1,5}$/.test(seconds) ? Number(seconds) * 1000 : undefined;
}

function isRedirect(status: number): boolean {
  return [301, 302, 303, 307, 308].includes(status);
}

/** The same question at the new place; another host gets no headers, which may hold a credential. */
function redirected(request: RemoteRequest, reply: RemoteReply): RemoteRequest | RemoteFailure | undefined {
  const target = URL.parse(reply.headers['location'] ?? '', `https://${request.host}${request.path}`);
  if (target === null) return undefined;
  if (target.protocol !== 'https:' || target.port !== '' || target.username !== '')
    return { failure: 'not-https', detail: `${request.host} redirects to what is no plain https address` };
  const { headers: _, ...bare } = request;
  const same = target.hostname === request.host ? request : bare;
  return { ...same, host: target.hostname, path: `${target.pathname}${target.search}` };
}
