import { join } from 'node:path';
import { z } from 'zod';
import { UserError } from '#model/failure';
import { present } from '#model/present';
import { type ImageReference, parseReference } from '#remote/registry/reference';
import type { RegistryCredentials } from '#remote/registry/registry';
import type { ScanRequest } from '#scan/request';
import { readNamedFile } from '#source/named-file';
import { referenceIn } from './image-options.ts';
import type { Shell } from './shell.ts';

/** What the command line and the surroundings say of an image. */
export async function imageRequest(
  path: string | undefined,
  options: { readonly platform?: string | undefined; readonly 'own-network'?: boolean },
  shell: Pick<Shell, 'env' | 'home'>,
): Promise<Pick<ScanRequest, 'platform' | 'registry'>> {
  const reference = referenceIn(path);
  const credentials =
    reference === undefined ? undefined : await credentialsFor(parseReference(reference), shell);
  return present({
    platform: options.platform,
    registry:
      reference === undefined
        ? undefined
        : { isOwn: options['own-network'] === true, ...present({ credentials }) },
  });
}

const configSchema = z.object({
  auths: z
    .record(z.string(), z.object({ auth: z.string().optional(), identitytoken: z.string().optional() }))
    .nullish(),
});

/** Of this registry alone: from the environment, where it names the host, else as `docker login` wrote them down. */
async function credentialsFor(
  reference: ImageReference,
  { env, home }: Pick<Shell, 'env' | 'home'>,
): Promise<RegistryCredentials | undefined> {
  const hosts = hostsOf(reference);
  const {
    HANDRAIL_REGISTRY_HOST: host,
    HANDRAIL_REGISTRY_USER: user,
    HANDRAIL_REGISTRY_PASSWORD: password,
  } = env;
  if (host && user && password && hosts.includes(host.toLowerCase())) return { user, password };
  const file = join(env['DOCKER_CONFIG'] || join(home, '.docker'), 'config.json');
  const text = await readNamedFile(file, 'configuration of Docker').catch(nothingThere);
  return text === undefined ? undefined : inConfig(text, hosts, file);
}

/** No file is the usual case; what is wrong with one that is there is not ours to tell before it is needed. */
function nothingThere(error: unknown): undefined {
  if (error instanceof UserError) return undefined;
  throw error;
}

function inConfig(text: string, hosts: readonly string[], file: string): RegistryCredentials | undefined {
  const parsed = configSchema.safeParse(jsonOf(text, file));
  if (!parsed.success) return undefined;
  const found = Object.entries(parsed.data.auths ?? {}).find(([key]) => hosts.includes(bareHost(key)));
  if (found === undefined) return undefined;
  const [, { auth = '', identitytoken }] = found;
  if (identitytoken !== undefined && identitytoken !== '') return { identityToken: identitytoken };
  const pair = Buffer.from(auth, 'base64').toString('utf8');
  const colon = pair.indexOf(':');
  return colon < 1 ? undefined : { user: pair.slice(0, colon), password: pair.slice(colon + 1) };
}

function jsonOf(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Nothing of its text, which holds credentials.
    throw new UserError(
      'docker-config',
      `${file} is no JSON.`,
      'Mend it, or log in again with `docker login`.',
    );
  }
}

/** Names under which credentials of a registry may stand. Those of Docker's own have kept the first one it had. */
function hostsOf({ host, port }: ImageReference): readonly string[] {
  if (host === 'registry-1.docker.io') return [host, 'docker.io', 'index.docker.io'];
  return [port === undefined ? host : `${host}:${port}`];
}

function bareHost(key: string): string {
  return key
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/\/.*$/, '');
}
