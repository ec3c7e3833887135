import { createHash } from 'node:crypto';
import { UserError } from '#model/failure';
import { present } from '#model/present';
import type { RemoteFailure } from '../failure.ts';
import { InwardAddress } from '../failure.ts';
import { internet, type Outside } from '../outside.ts';
import { openRemote, type RemoteOptions } from '../remote.ts';
import type { RemoteReply, RemoteRequest } from '../request.ts';
import { isOfHouse, parseChallenge } from './challenge.ts';
import { type ImageReference, isDigest } from './reference.ts';

/** Who asks a registry: a user with a password, or one who was given a token. */
export type RegistryCredentials =
  | { readonly user: string; readonly password: string }
  | { readonly identityToken: string };

export interface RegistryOptions extends Pick<RemoteOptions, 'proxy' | 'signal' | 'pace' | 'outside'> {
  readonly credentials?: RegistryCredentials | undefined;
  /** The registry may be in the user's own network, as the user said; where it redirects to may not. */
  readonly isOwn?: boolean | undefined;
  /** Milliseconds for one blob. */
  readonly timeout?: number;
}

/** One repository of a registry (OCI distribution specification 1.1, pulling). */
export interface Registry {
  /** A manifest or a list of them, by tag or digest; compared with the digest where one is named. */
  readonly manifest: (version: string) => Promise<Manifest>;
  /** Brings a blob; gives in a part of a sentence why it did not, or why it is not what it has to be. */
  readonly blob: (wanted: WantedBlob) => Promise<string | undefined>;
  readonly close: () => Promise<void>;
}

export interface Manifest {
  readonly bytes: Uint8Array;
  readonly digest: string;
  readonly mediaType: string;
}

export interface WantedBlob {
  readonly digest: string;
  readonly size: number;
  readonly into: (piece: Uint8Array) => void;
}

const largestManifest = 16 * 1024 * 1024;
const largestToken = 256 * 1024;
const patience = 30 * 60 * 1000;

const manifestTypes = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.v2+json',
].join(', ');

/** Opens a repository; nothing is asked yet. What it cannot give is a `UserError`. */
export function openRegistry(reference: ImageReference, options: RegistryOptions): Registry {
  const { host, repository } = reference;
  const { credentials } = options;
  const remote = openRemote({
    // Blobs lie wherever the registry keeps them: any host of the Internet, but nothing inside.
    hosts: { has: () => true },
    timeout: options.timeout ?? patience,
    outside: outsideOf(reference, options),
    pace: options.pace ?? { concurrency: 3, pause: 0, longestPause: 10_000 },
    ...present({ proxy: options.proxy, signal: options.signal }),
  });
  let authorization: string | undefined;

  /** Asks once, and once more with what the registry wants to see: never a third time. */
  async function ask(request: Omit<RemoteRequest, 'host' | 'method'>): Promise<RemoteReply> {
    const first = await send(request);
    if (first.status !== 401) return first;
    authorization = await authorize(first);
    const second = await send(request);
    if (second.status === 401 || second.status === 403) throw denied(second.status);
    return second;
  }

  async function send(request: Omit<RemoteRequest, 'host' | 'method'>): Promise<RemoteReply> {
    const headers = { ...request.headers, ...(authorization === undefined ? {} : { authorization }) };
    const reply = await remote.ask({ method: 'GET', host, redirects: 5, retries: 2, ...request, headers });
    if ('failure' in reply) throw unreachable(reply, reference);
    return reply;
  }

  async function authorize({ headers }: RemoteReply): Promise<string> {
    const challenge = parseChallenge(headers['www-authenticate']);
    if (challenge === undefined) throw denied(401);
    if (challenge.kind === 'basic') {
      const basic = basicOf(credentials);
      if (basic === undefined) throw denied(401);
      return basic;
    }
    const { realm, service, scope = `repository:${repository}:pull` } = challenge;
    const query = new URLSearchParams([...realm.searchParams, ['scope', scope]]);
    if (service !== undefined) query.set('service', service);
    const known = isOfHouse(realm.hostname, host) ? basicOf(credentials) : undefined;
    const reply = await remote.ask({
      method: 'GET',
      host: realm.hostname,
      path: `${realm.pathname}?${query}`,
      headers: known === undefined ? {} : { authorization: known },
      largest: largestToken,
      retries: 1,
    });
    if ('failure' in reply) throw unreachable(reply, reference);
    if (reply.status !== 200) throw denied(reply.status);
    return `Bearer ${tokenIn(reply.body, reference)}`;
  }

  function denied(status: number): UserError {
    return new UserError(
      'registry-denied',
      `The registry does not give ${reference.name} (${status}): it does not exist there, or somebody has to log in.`,
      credentials === undefined
        ? 'Log in with `docker login` where it writes config.json (helpers that keep passwords are not run), or set HANDRAIL_REGISTRY_HOST, HANDRAIL_REGISTRY_USER and HANDRAIL_REGISTRY_PASSWORD.'
        : 'Check the name, and whether the credentials still hold and may read it.',
    );
  }

  return {
    manifest: async (version) => {
      const path = `/v2/${repository}/manifests/${version}`;
      const reply = await ask({ path, headers: { accept: manifestTypes }, largest: largestManifest });
      if (reply.status === 404) throw denied(404);
      if (reply.status !== 200) throw odd(reference, `answered with ${reply.status}`);
      if (/^\s*</.test(textOf(reply.body.subarray(0, 100))))
        throw odd(reference, 'answered with a web page instead of an image');
      const digest = `sha256:${createHash('sha256').update(reply.body).digest('hex')}`;
      const wanted = isDigest(version) ? version : reply.headers['docker-content-digest'];
      if (wanted !== undefined && isDigest(wanted) && wanted !== digest)
        throw odd(reference, 'gave a manifest whose digest is not the one that was asked for');
      return { bytes: reply.body, digest, mediaType: reply.headers['content-type'] ?? '' };
    },
    blob: async ({ digest, size, into }) => {
      const hash = createHash('sha256');
      let count = 0;
      const take = (piece: Uint8Array): void => {
        hash.update(piece);
        count += piece.length;
        into(piece);
      };
      // A second try would be put behind the first: there is none.
      const reply = await ask({
        path: `/v2/${repository}/blobs/${digest}`,
        largest: size,
        into: take,
        retries: 0,
      });
      if (reply.status !== 200) return `the registry answered with ${reply.status}`;
      if (count !== size) return `the registry gave ${count} bytes of ${size}`;
      return `sha256:${hash.digest('hex')}` === digest
        ? undefined
        : 'its content has another digest than the image says';
    },
    close: remote.close,
  };
}

/** Ports, and addresses inside the own network, hold for the registry alone. */
function outsideOf({ host, port }: ImageReference, { outside = internet, isOwn }: RegistryOptions): Outside {
  return {
    ...outside,
    ...(port === undefined ? {} : { portOf: (asked: string) => (asked === host ? port : undefined) }),
    ...(isOwn
      ? {
          isInward: () => false,
          resolve: async (asked: string) => {
            const found = await outside.resolve(asked);
            if (asked !== host && found.some(({ address }) => outside.isInward(address)))
              throw new InwardAddress(asked);
            return found;
          },
        }
      : {}),
  };
}

function basicOf(credentials: RegistryCredentials | undefined): string | undefined {
  if (credentials === undefined) return undefined;
  // Docker's convention for what a registry gave instead of a password.
  const pair =
    'identityToken' in credentials
      ? `<token>:${credentials.identityToken}`
      : `${credentials.user}:${credentials.password}`;
  return `Basic ${Buffer.from(pair).toString('base64')}`;
}

function tokenIn(body: Uint8Array, reference: ImageReference): string {
  try {
    const value: unknown = JSON.parse(textOf(body));
    const found = [Reflect.get(Object(value), 'token'), Reflect.get(Object(value), 'access_token')].find(
      (each) => typeof each === 'string' && /^[\x21-\x7e]{1,65536}$/.test(each),
    );
    if (typeof found === 'string') return found;
  } catch {
    // Told below.
  }
  throw odd(reference, 'gave no token that can be used');
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
}

function odd({ name }: ImageReference, what: string): UserError {
  return new UserError(
    'registry-odd',
    `${name} could not be pulled: the registry ${what}.`,
    'Check the name; a log-in page or a proxy may stand between. An image that is saved in a file needs no registry.',
  );
}

function unreachable({ failure, detail }: RemoteFailure, { name }: ImageReference): UserError {
  return new UserError(
    'registry-unreachable',
    `${name} could not be pulled: ${detail}.`,
    failure === 'inward-address'
      ? 'If the registry is in your own network, say so with --own-network.'
      : 'Try again later, or save the image into a file and scan that.',
  );
}
