import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';

/** What gzip data unpacks to, up to `limit` bytes; `cut` says why that is not all. */
export async function gunzipUpTo(
  packed: Uint8Array,
  limit: number,
): Promise<{ readonly bytes: Uint8Array; readonly cut?: 'limit' | 'damaged' }> {
  const chunks: Buffer[] = [];
  let size = 0;
  const stream = Readable.from(slicesOf(packed)).pipe(createGunzip({ chunkSize: 256 * 1024 }));
  try {
    for await (const chunk of stream) {
      chunks.push(chunk);
      size += chunk.length;
      if (size > limit) return { bytes: Buffer.concat(chunks, limit), cut: 'limit' };
    }
    return { bytes: Buffer.concat(chunks) };
  } catch {
    return { bytes: Buffer.concat(chunks), cut: 'damaged' };
  } finally {
    stream.destroy();
  }
}

/** Fed piece by piece, so that what comes before a damaged place is unpacked. */
function* slicesOf(packed: Uint8Array): Generator<Uint8Array> {
  const step = 64 * 1024;
  for (let at = 0; at < packed.length; at += step) yield packed.subarray(at, at + step);
}

/** The name that is inside: `dump.sql.gz` holds `dump.sql`. */
export function gunzippedName(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return name.replace(/\.(?:gz|gzip|z)$/i, '').replace(/\.tgz$/i, '.tar') || name;
}
