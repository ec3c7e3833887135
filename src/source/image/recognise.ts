import { statSync } from 'node:fs';
import { join } from 'node:path';
import { blobsOfFolder, blobsOfTar, broken } from './blobs.ts';
import type { ImageSourceContext } from './image-source.ts';
import { PackingFailure, packingOf, unpacked } from './packing.ts';
import { type FileStretch, piecesOf, seekingStream, streamOf } from './stream.ts';
import { tarEntries } from './tar.ts';
import { makeWorkplace, openSpool, type Workplace } from './workplace.ts';

/** Whether a folder is an OCI image layout (image-spec, image-layout.md). */
export function isLayoutFolder(folder: string): boolean {
  const blobs = blobsOfFolder(folder);
  return blobs.find('oci-layout') !== undefined && blobs.find('index.json') !== undefined;
}

/** Entries at the front of an archive among which one has to show that it holds an image. */
const mostLookedAt = 5000;

/** Names that only an archive of an image has. */
const telling =
  /^(?:\.?\/)*(?:oci-layout|blobs\/sha256\/[0-9a-f]{64}|sha256:[0-9a-f]{64}|[0-9a-f]{64}(?:\.json|\.tar(?:\.gz)?|\/layer\.tar|\/json|\/VERSION))$/;
const neutral =
  /^(?:\.?\/)*(?:manifest\.json|index\.json|repositories|[0-9a-f]{64}\/?|blobs\/?|blobs\/sha256\/?)?$/;

/** Whether a file is an archive of an image: `docker save` and OCI layouts, packed or not. */
export async function isImageArchive(file: string): Promise<boolean> {
  const whole = wholeOf(file);
  const packing = await packingAt(whole);
  const stream =
    packing === 'plain'
      ? seekingStream(whole)
      : streamOf(unpacked(piecesOf(whole), packing, mostUnpacked(whole)));
  try {
    let count = 0;
    for await (const { path } of tarEntries(stream)) {
      if (telling.test(path)) return true;
      // Anything else at the front is an archive of files.
      if (++count > mostLookedAt || !neutral.test(path)) return false;
    }
  } catch {
    // What is no tar at all.
  }
  return false;
}

/** What an image in an archive is read from. @throws UserError when it is damaged or does not fit. */
export async function openArchive(
  file: string,
): Promise<Pick<ImageSourceContext, 'blobs' | 'whole' | 'workplace'>> {
  const workplace = makeWorkplace();
  try {
    const whole = await unpackedWhole(wholeOf(file), workplace);
    return { blobs: await blobsOfTar(whole), whole: whole.file, workplace };
  } catch (cause) {
    workplace.remove();
    throw cause;
  }
}

/** What an image in a folder is read from. */
export function openLayout(folder: string): Pick<ImageSourceContext, 'blobs' | 'workplace'> {
  return { blobs: blobsOfFolder(folder), workplace: makeWorkplace() };
}

/** `docker save | gzip`: the layers can only be found in it once the whole is unpacked, into a file of our own. */
async function unpackedWhole(whole: FileStretch, workplace: Workplace): Promise<FileStretch> {
  const packing = await packingAt(whole);
  if (packing === 'plain') return whole;
  const spool = openSpool(join(workplace.path, 'image'));
  try {
    for await (const piece of unpacked(piecesOf(whole), packing, mostUnpacked(whole))) spool.write(piece);
    return spool.since(0);
  } catch (cause) {
    if (cause instanceof PackingFailure) throw broken(cause.message, cause);
    throw cause;
  } finally {
    spool.close();
  }
}

function wholeOf(file: string): FileStretch {
  return { file, start: 0, size: statSync(file).size };
}

async function packingAt(whole: FileStretch): Promise<ReturnType<typeof packingOf>> {
  return packingOf(await streamOf(piecesOf({ ...whole, size: Math.min(4, whole.size) })).take(4));
}

function mostUnpacked({ size }: FileStretch): number {
  return Math.min(64 * 1024 ** 3, Math.max(1024 ** 3, 100 * size));
}
