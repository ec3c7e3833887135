import { UserError } from '#model/failure';

/** Bytes below which a key could be guessed. */
const least = 16;

/**
 * The key with which a secret's value may take part in its identity, from HANDRAIL_IDENTITY_KEY; undefined without it.
 * Never an option: everybody on a machine can read the options of its processes.
 */
export function identityKey(env: Readonly<Record<string, string | undefined>>): Uint8Array | undefined {
  const text = env['HANDRAIL_IDENTITY_KEY'];
  if (!text) return undefined;
  const key = new TextEncoder().encode(text);
  if (key.length >= least) return key;
  throw new UserError(
    'identity-key-short',
    `HANDRAIL_IDENTITY_KEY holds ${key.length} bytes; at least ${least} are needed.`,
    'Make one with: openssl rand -hex 32',
  );
}
