import { Buffer } from 'node:buffer';
import { inflateRawSync } from 'node:zlib';

/** One file of a ZIP archive; its content is unpacked when it is asked for. */
export interface ZipEntry {
  readonly name: string;
  /** The content, or undefined when it is broken, of an unknown kind or longer than allowed. */
  readonly read: (mostBytes: number) => Uint8Array | undefined;
}

/** Most files of one archive that are looked at. */
const mostEntries = 100_000;

/** The files of a ZIP archive by its central directory; undefined when it has none. Names may say anything: they are no paths of a disk. */
export function zipEntries(bytes: Uint8Array): readonly ZipEntry[] | undefined {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = data.lastIndexOf(endMark);
  if (end < 0 || end + 22 > data.length) return undefined;
  const count = Math.min(data.readUInt16LE(end + 10), mostEntries);
  const size = data.readUInt32LE(end + 12);
  // Something may stand before the archive, as in a jar that starts by itself.
  const shift = Math.max(0, end - size - data.readUInt32LE(end + 16));
  const entries: ZipEntry[] = [];
  let at = data.readUInt32LE(end + 16) + shift;
  for (let i = 0; i < count; i++) {
    if (at + 46 > data.length || data.readUInt32LE(at) !== 0x02_01_4b_50) break;
    const lengths = [
      data.readUInt16LE(at + 28),
      data.readUInt16LE(at + 30),
      data.readUInt16LE(at + 32),
    ] as const;
    const name = data.toString('utf8', at + 46, at + 46 + lengths[0]);
    const place = {
      method: data.readUInt16LE(at + 10),
      size: data.readUInt32LE(at + 20),
      local: data.readUInt32LE(at + 42) + shift,
    };
    entries.push({ name, read: (most) => contentAt(data, place, most) });
    at += 46 + lengths[0] + lengths[1] + lengths[2];
  }
  return entries;
}

const endMark = Buffer.from([0x50, 0x4b, 0x05, 0x06]);

interface Place {
  readonly method: number;
  readonly size: number;
  readonly local: number;
}

function contentAt(data: Buffer, { method, size, local }: Place, mostBytes: number): Uint8Array | undefined {
  if (local + 30 > data.length || data.readUInt32LE(local) !== 0x04_03_4b_50) return undefined;
  const start = local + 30 + data.readUInt16LE(local + 26) + data.readUInt16LE(local + 28);
  const packed = data.subarray(start, start + size);
  if (method === 0) return packed.length <= mostBytes ? packed : undefined;
  if (method !== 8) return undefined;
  try {
    return inflateRawSync(packed, { maxOutputLength: mostBytes });
  } catch {
    return undefined;
  }
}
