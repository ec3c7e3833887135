import { Readable, type Transform } from 'node:stream';
import * as zlib from 'node:zlib';

/** How bytes are packed, by how they begin. */
export type Packing = 'gzip' | 'zstd' | 'plain';

/** Why packed bytes could not be unpacked to their end. */
export class PackingFailure extends Error {}

/** The packing of bytes that begin like this; four are enough. */
export function packingOf(start: Uint8Array): Packing {
  const [a, b, c, d] = start;
  if (a === 0x1f && b === 0x8b) return 'gzip';
  return a === 0x28 && b === 0xb5 && c === 0x2f && d === 0xfd ? 'zstd' : 'plain';
}

const chunkSize = 256 * 1024;

/**
 * Unpacks pieces as they come.
 *
 * @param most bytes after which it is taken for a bomb
 * @throws PackingFailure for damaged data, for too much of it, and for a packing that this Node cannot read
 */
export async function* unpacked(
  pieces: AsyncIterable<Buffer>,
  packing: Packing,
  most: number,
): AsyncGenerator<Buffer> {
  if (packing === 'plain') {
    yield* pieces;
    return;
  }
  const source = Readable.from(pieces, { objectMode: false });
  const stream = openUnpacker(packing);
  source.on('error', (error) => stream.destroy(error));
  let size = 0;
  try {
    for await (const chunk of source.pipe(stream)) {
      size += chunk.length;
      if (size > most)
        throw new PackingFailure(`it unpacks to more than ${most} bytes, out of all proportion`);
      yield chunk;
    }
  } catch (cause) {
    if (cause instanceof PackingFailure || !isPackingError(cause)) throw cause;
    throw new PackingFailure('its compressed data ends early or is damaged', { cause });
  } finally {
    stream.destroy();
    source.destroy();
  }
}

function isPackingError(cause: unknown): boolean {
  const code = cause instanceof Error ? Reflect.get(cause, 'code') : undefined;
  return typeof code === 'string' && /^(?:Z_|ZSTD_|ERR_ZSTD|ERR_ZLIB|ERR_STREAM_PREMATURE)/.test(code);
}

/** Node reads Zstandard from 22.15 on. */
function openUnpacker(packing: 'gzip' | 'zstd'): Transform {
  if (packing === 'gzip') return zlib.createGunzip({ chunkSize });
  if (typeof zlib.createZstdDecompress !== 'function')
    throw new PackingFailure('it is packed with Zstandard, which needs Node 22.15 or newer');
  return zlib.createZstdDecompress({ chunkSize });
}
