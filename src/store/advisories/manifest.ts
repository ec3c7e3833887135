import { createHash, createPublicKey, verify } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { z } from 'zod';
import { advisoryFormats } from '#model/advisory';
import { UserError } from '#model/failure';

const fileName = z.string().regex(/^(?!.*\.\.)[\w. -]+(?:\/[\w. -]+)?$/);

const coverage = z.object({
  ecosystem: z.string().max(100),
  sources: z.record(z.string(), z.int().nonnegative()),
  advisories: z.int().nonnegative(),
  packages: z.int().nonnegative(),
  withdrawn: z.int().nonnegative(),
  unreadable: z.int().nonnegative(),
  builtOn: z.iso.date(),
  watermark: z.iso.date().exactOptional(),
});

const manifestSchema = z.object({
  format: z.enum(advisoryFormats),
  /** Of an index: what it knows. */
  coverage: z.array(coverage).default([]),
  /** Where it came from, for people. */
  source: z.string().max(500).default(''),
  scores: z.int().nonnegative().exactOptional(),
  files: z
    .array(
      z.object({
        name: fileName,
        bytes: z.int().nonnegative(),
        sha256: z.string().regex(/^[0-9a-f]{64}$/),
      }),
    )
    .max(10_000),
});

/** What is in a folder of advisories, ours or a mirror's: every file with its checksum. */
export type Manifest = z.infer<typeof manifestSchema>;

export const manifestName = 'manifest.json';
export const signatureName = 'manifest.json.sig';

/** @throws UserError for what is no manifest; `where` is for people. */
export function parseManifest(content: string, where: string): Manifest {
  const found = manifestSchema.safeParse(jsonOf(content));
  if (found.success) return found.data;
  const page = /^\s*</.test(content) ? ' It is a web page, as log-in pages and proxies answer.' : '';
  throw new UserError(
    'db-manifest',
    `The ${manifestName} of ${where} is none of ours.${page}`,
    'A manifest names format, files, their sha256 and bytes: docs/packages.md. The index that was there is still used.',
  );
}

function jsonOf(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return undefined;
  }
}

/**
 * Checks an Ed25519 signature over the bytes of a manifest.
 *
 * @param key PEM of the public key.
 * @throws UserError when the key cannot be used or the signature is not its own.
 */
export function verifySignature(manifest: Uint8Array, signature: Uint8Array | undefined, key: string): void {
  if (signature === undefined) {
    throw new UserError(
      'db-unsigned',
      'A key for advisories is configured, and what was to be installed is not signed.',
      `Sign its ${manifestName} (openssl pkeyutl -sign -rawin), put the signature beside it as ${signatureName}, or leave the key out.`,
    );
  }
  if (isSigned(manifest, rawSignature(signature), key)) return;
  throw new UserError(
    'db-signature',
    `The signature of ${manifestName} is not one of the configured key.`,
    'Nothing was installed. Ask whoever runs the mirror; the index that was there is still used.',
  );
}

function isSigned(manifest: Uint8Array, signature: Uint8Array, pem: string): boolean {
  let key: ReturnType<typeof createPublicKey>;
  try {
    key = createPublicKey(pem);
  } catch (cause) {
    throw new UserError(
      'db-key',
      'The key for advisories is no public key in PEM.',
      'Make one: openssl genpkey -algorithm ed25519, then openssl pkey -pubout.',
      cause,
    );
  }
  if (key.asymmetricKeyType !== 'ed25519') {
    throw new UserError(
      'db-key',
      `The key for advisories is ${key.asymmetricKeyType}, not Ed25519.`,
      'Make one: openssl genpkey -algorithm ed25519, then openssl pkey -pubout.',
    );
  }
  return verify(null, manifest, key, signature);
}

/** Raw bytes, or the same in base64 as some tools write them. */
function rawSignature(content: Uint8Array): Uint8Array {
  if (content.length === 64) return content;
  return Buffer.from(Buffer.from(content).toString('latin1').trim(), 'base64');
}

/** SHA-256 of a file in hexadecimal digits. */
export async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of createReadStream(path)) hash.update(piece);
  return hash.digest('hex');
}

/** @throws UserError when a file is not what the manifest says. */
export async function verifyFile(path: string, expected: Manifest['files'][number]): Promise<void> {
  const found = await sha256Of(path).catch(() => undefined);
  if (found === expected.sha256) return;
  throw new UserError(
    'db-checksum',
    found === undefined
      ? `${expected.name} is missing, although the manifest names it.`
      : `The checksum of ${expected.name} is not that of the manifest: it was changed or cut off.`,
    'Nothing was installed. Fetch it again; the index that was there is still used.',
  );
}
