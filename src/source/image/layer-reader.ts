import { createHash } from 'node:crypto';
import { setImmediate as breathe } from 'node:timers/promises';
import type { StoredLayer } from './layout.ts';
import { PackingFailure, packingOf, unpacked } from './packing.ts';
import { type FileStretch, pieceRoom, piecesOf, streamOf } from './stream.ts';
import { TarDamage, type TarEntry, tarEntries } from './tar.ts';

/** One pass over a layer. */
export interface LayerPass {
  readonly layer: StoredLayer & { readonly bytes: FileStretch };
  readonly signal: AbortSignal | undefined;
  /** @param place where the content lies on disk as it is; undefined in a packed layer. */
  readonly onEntry: (entry: TarEntry, place: FileStretch | undefined) => Promise<void>;
}

/** Unpacked bytes for each packed one, and what is no bomb whatever it is packed to. */
const mostRatio = 200;
const freeSize = 1024 * 1024 * 1024;
const mostUnpacked = 64 * 1024 * 1024 * 1024;
/** Entries of one layer. */
const mostEntries = 2_000_000;

/**
 * Reads a layer once from front to back, and compares it with the digest that the image gives it.
 *
 * @returns what is wrong with it, in a part of a sentence; undefined when it was read to its end and is what it has to be
 */
export async function readLayer(pass: LayerPass): Promise<string | undefined> {
  const { layer } = pass;
  const { digest, diffId, bytes } = layer;
  const packing = await packingAt(bytes);
  const packedHash = hasherOf(digest);
  // One of the two is enough: the digest is of the very bytes that are unpacked.
  const plainHash = packedHash === undefined ? hasherOf(diffId) : undefined;
  const most = Math.min(mostUnpacked, Math.max(freeSize, mostRatio * bytes.size));
  // Unpacking reads ahead; a layer that lies open does not.
  const room = packing === 'plain' ? pieceRoom() : undefined;
  const raw = piecesOf(bytes, (piece) => packedHash?.update(piece), room);
  const plain = heard(unpacked(raw, packing, most), (piece) => plainHash?.update(piece));
  const stream = streamOf(plain);
  let wrong: string | undefined;
  try {
    let count = 0;
    for await (const entry of tarEntries(stream)) {
      if (++count > mostEntries) throw new TarDamage(`it has more than ${mostEntries} entries`);
      if (count % 512 === 0) {
        await breathe();
        pass.signal?.throwIfAborted();
      }
      const place =
        packing === 'plain'
          ? { file: bytes.file, start: bytes.start + entry.at, size: entry.size }
          : undefined;
      await pass.onEntry(entry, place);
    }
    await drain(stream, pass.signal);
  } catch (cause) {
    if (!(cause instanceof TarDamage || cause instanceof PackingFailure)) throw cause;
    wrong = cause.message;
  }
  if (wrong !== undefined) return wrong;
  const named = packedHash === undefined ? diffId : digest;
  const is = (packedHash ?? plainHash)?.digest('hex');
  return is === undefined || named?.endsWith(`:${is}`) === true
    ? undefined
    : `its content has another digest (${is.slice(0, 12)}…) than the image says: it was changed or damaged`;
}

async function packingAt(bytes: FileStretch): Promise<ReturnType<typeof packingOf>> {
  return packingOf(await streamOf(piecesOf({ ...bytes, size: Math.min(4, bytes.size) })).take(4));
}

function hasherOf(digest: string | undefined) {
  const kind = /^(sha256|sha512):[0-9a-f]+$/.exec(digest ?? '')?.[1];
  return kind === undefined ? undefined : createHash(kind);
}

async function* heard(pieces: AsyncIterable<Buffer>, hear: (piece: Buffer) => void): AsyncGenerator<Buffer> {
  for await (const piece of pieces) {
    hear(piece);
    yield piece;
  }
}

/** What stands behind the end of the tar belongs to the digest. */
async function drain(stream: ReturnType<typeof streamOf>, signal: AbortSignal | undefined): Promise<void> {
  while ((await stream.some(Number.MAX_SAFE_INTEGER)).length > 0) signal?.throwIfAborted();
}
