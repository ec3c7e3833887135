import { DatabaseDamage } from './damage.ts';

const headMark = 0x50_6d_70_52;
const slotMark = 0x74_6f_6c_53;
const blobMark = 0x53_62_6c_42;
const slotSize = 16;
const blockSize = 16;
const pageSize = 4096;

/** Whether bytes are a database of rpm in its own form (`Packages.db`). */
export function isNdb(data: Buffer): boolean {
  return data.length >= pageSize && data.readUInt32LE(0) === headMark;
}

/** The values of such a database: slots at its front say where they lie (rpm, lib/backend/ndb/rpmpkg.c). */
export function* ndbValues(data: Buffer): Generator<Buffer> {
  const pages = data.readUInt32LE(12);
  const end = pages * pageSize;
  if (end > data.length) throw new DatabaseDamage('it is cut off');
  // The head takes the place of two slots.
  for (let at = 2 * slotSize; at + slotSize <= end; at += slotSize) {
    if (data.readUInt32LE(at) !== slotMark) throw new DatabaseDamage('a slot is broken');
    const start = data.readUInt32LE(at + 8) * blockSize;
    if (start === 0) continue;
    if (start + 16 > data.length || data.readUInt32LE(start) !== blobMark)
      throw new DatabaseDamage('an entry is not where it should be');
    const size = data.readUInt32LE(start + 12);
    if (start + 16 + size > data.length) throw new DatabaseDamage('it is cut off');
    yield data.subarray(start + 16, start + 16 + size);
  }
}
