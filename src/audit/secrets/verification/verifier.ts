import type { Random } from '../shape.ts';

/**
 * How a provider is asked whether a credential still opens something: by the one documented address that only tells who
 * the caller is. Pure data beside small functions; hosts are written here and never come from what is scanned.
 */
export interface Verifier {
  /** As `--verify-only` takes it, and the name of its file: `github`. */
  readonly provider: string;
  readonly title: string;
  /** Names of the detectors whose findings it can ask about. */
  readonly detectors: readonly string[];
  /** Where the provider documents the address. */
  readonly documentation: string;
  /** Asked in turn until one accepts: regions that do not know each other's credentials. */
  readonly hosts: readonly string[];
  /** Of {@link hosts} the one that the credential itself names; another one is not asked. */
  readonly hostOf?: (credential: Credential) => string | undefined;
  readonly request: (credential: Credential, context: AskContext) => IdentityRequest;
  readonly verified: readonly Sign[];
  readonly rejected: readonly Sign[];
  /** Why a credential may work although these hosts refuse it: a rejection then lowers no severity. */
  readonly caveat?: string;
  /** What stands beside the secret and belongs to it: an id. */
  readonly companion?: Companion;
}

export interface Credential {
  /** Printable ASCII without white space. */
  readonly secret: string;
  readonly companion?: string;
}

export interface AskContext {
  readonly host: string;
  readonly now: Date;
}

export interface IdentityRequest {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** How an answer is told. All conditions that are given must hold. */
export interface Sign {
  readonly status: number;
  /** Fields of the JSON answer that must be there and not null: `data.user.id`. */
  readonly has?: readonly string[];
  /** Fields and what they must be, one of several where a list is given. */
  readonly is?: Readonly<Record<string, string | boolean | number | readonly string[]>>;
  /** A text within the answer. */
  readonly text?: string;
}

export interface Companion {
  /** `AWS access key ID`, for people. */
  readonly title: string;
  /** Flag `g`; the whole match is the companion. Letters, digits, `-` and `_` only. */
  readonly pattern: RegExp;
  readonly make: (random: Random) => string;
}

/** `Authorization: Bearer …` and what else is needed. */
export function bearer(path: string, headers: Readonly<Record<string, string>> = {}): Verifier['request'] {
  return ({ secret }) => get(path, { authorization: `Bearer ${secret}`, ...headers });
}

/** A header of the provider's own that holds the credential. */
export function inHeader(
  path: string,
  name: string,
  headers: Readonly<Record<string, string>> = {},
): Verifier['request'] {
  return ({ secret }) => get(path, { [name]: secret, ...headers });
}

export function get(path: string, headers: Readonly<Record<string, string>>): IdentityRequest {
  return { method: 'GET', path, headers: { accept: 'application/json', ...headers } };
}

/** A POST of JSON; `query` of GraphQL is one. */
export function post(
  path: string,
  headers: Readonly<Record<string, string>>,
  body: Readonly<Record<string, string>>,
): IdentityRequest {
  return {
    method: 'POST',
    path,
    headers: { accept: 'application/json', 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  };
}

export function basic(user: string, password: string): string {
  return `Basic ${Buffer.from(`${user}:${password}`, 'latin1').toString('base64')}`;
}
