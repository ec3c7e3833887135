/**
 * Why there is no answer. `detail` is a sentence of ours: it never holds a path, a header, a body or a proxy's name,
 * since each of them may carry a credential.
 */
export interface RemoteFailure {
  readonly failure:
    | 'aborted'
    | 'host-not-allowed'
    | 'inward-address'
    | 'not-https'
    | 'redirect'
    | 'timeout'
    | 'tls'
    | 'too-large'
    | 'unreachable';
  readonly detail: string;
}

/** Thrown where a connection is made, which knows no other way out; read again by {@link failureOf}. */
export class InwardAddress extends Error {
  constructor(host: string) {
    super(`${host} leads to an address inside your own network`);
    this.name = 'InwardAddress';
  }
}

/** What went wrong on the way to a host, told without a word of what the libraries said. */
export function failureOf(error: unknown, host: string, signals: Signals): RemoteFailure {
  const causes = [...causesOf(error)];
  if (signals.user?.aborted) return { failure: 'aborted', detail: 'it was interrupted' };
  if (signals.clock.aborted) return { failure: 'timeout', detail: `${host} did not answer in time` };
  const inward = causes.find((cause) => cause instanceof InwardAddress);
  if (inward !== undefined) return { failure: 'inward-address', detail: inward.message };
  const codes = causes.flatMap(codeOf);
  if (codes.some((code) => /TIMEOUT|TIMEDOUT/.test(code)))
    return { failure: 'timeout', detail: `${host} did not answer in time` };
  const [code = 'no reason given'] = codes.filter((each) => /^[A-Z0-9_]{3,60}$/.test(each));
  if (codes.some((each) => /CERT|TLS|SSL|SELF_SIGNED|ISSUER|UNABLE_TO/.test(each)))
    return { failure: 'tls', detail: `the certificate of ${host} is not trusted (${code})` };
  return {
    failure: 'unreachable',
    detail: `${host} cannot be reached${signals.proxied ? ' through the proxy' : ''} (${code})`,
  };
}

/** What else may have ended an exchange. */
export interface Signals {
  readonly user: AbortSignal | undefined;
  readonly clock: AbortSignal;
  /** There is a proxy, which may be what refused. */
  readonly proxied: boolean;
}

function* causesOf(error: unknown): Generator<unknown> {
  let current = error;
  for (let depth = 0; depth < 5 && current !== undefined; depth++) {
    yield current;
    if (current instanceof AggregateError) yield* current.errors;
    current = current instanceof Error ? current.cause : undefined;
  }
}

function codeOf(cause: unknown): readonly string[] {
  const code = cause instanceof Error ? Reflect.get(cause, 'code') : undefined;
  return typeof code === 'string' ? [code] : [];
}
