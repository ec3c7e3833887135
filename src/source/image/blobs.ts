import { lstatSync, realpathSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { z } from 'zod';
import { UserError } from '#model/failure';
import { isTreePath } from '../name.ts';
import { type FileStretch, piecesOf, seekingStream, streamOf } from './stream.ts';
import { TarDamage, tarEntries } from './tar.ts';

/** The files that an image is kept as, by their names. */
export interface Blobs {
  readonly find: (name: string) => FileStretch | undefined;
  /** Says why files may be missing: an archive that is cut off. */
  readonly damage?: string;
}

/** Files of a folder; links are not followed. */
export function blobsOfFolder(folder: string): Blobs {
  const root = realpathSync(folder);
  return {
    find: (name) => {
      if (!isTreePath(name)) return undefined;
      const file = join(root, ...name.split('/'));
      const stats = lstatSync(file, { throwIfNoEntry: false });
      if (stats?.isFile() !== true || realpathSync(file) !== file) return undefined;
      return { file, start: 0, size: stats.size };
    },
  };
}

/** Most files of an archive that holds an image: a few for each layer. */
const mostFiles = 100_000;

/** Files of a tar, by where they lie in it. `docker save` of old names a layer that is there twice by a link. */
export async function blobsOfTar(tar: FileStretch): Promise<Blobs> {
  const found = new Map<string, FileStretch>();
  const links = new Map<string, string>();
  let damage: string | undefined;
  try {
    for await (const { path, kind, size, at, target, isSparse } of tarEntries(seekingStream(tar))) {
      const name = path.replace(/^(?:\.?\/)+/, '');
      if (found.size + links.size > mostFiles) throw new TarDamage('it holds too many files');
      if (!isTreePath(name)) continue;
      if (kind === 'file' && !isSparse) found.set(name, { file: tar.file, start: tar.start + at, size });
      if (kind === 'link') links.set(name, posix.normalize(posix.join(posix.dirname(name), target)));
      if (kind === 'hard-link') links.set(name, target.replace(/^(?:\.?\/)+/, ''));
    }
  } catch (cause) {
    if (!(cause instanceof TarDamage)) throw cause;
    damage = cause.message;
  }
  return {
    find: (name) => found.get(name) ?? found.get(links.get(name) ?? ''),
    ...(damage === undefined ? {} : { damage }),
  };
}

/** Bytes of a document of an image. */
export const largestDocument = 16 * 1024 * 1024;

/** Reads a document. @throws UserError for one that is missing, too large or not of its form. */
export async function readDocument<T>(
  stretch: FileStretch | undefined,
  name: string,
  schema: z.ZodType<T>,
): Promise<T> {
  if (stretch === undefined) throw broken(`${name} is not in it`);
  if (stretch.size > largestDocument)
    throw broken(`${name} has ${stretch.size} bytes, more than the ${largestDocument} that are read`);
  const bytes = await streamOf(piecesOf(stretch)).take(stretch.size);
  return parseDocument(bytes, name, schema);
}

/** @throws UserError for bytes that are not of the form. */
export function parseDocument<T>(bytes: Uint8Array, name: string, schema: z.ZodType<T>): T {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(bytes));
  } catch (cause) {
    throw broken(`${name} is no JSON`, cause);
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw broken(`${name} is not of its form (${issue?.path.join('.') || 'as a whole'})`, parsed.error);
}

/** An image that cannot be read at all. */
export function broken(what: string, cause?: unknown): UserError {
  return new UserError(
    'image-broken',
    `The image cannot be read: ${what}.`,
    'Save or pull it again; it has to come from `docker save`, `podman save` or a tool that writes OCI layouts.',
    cause,
  );
}
