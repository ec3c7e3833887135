import { Buffer } from 'node:buffer';
import { inflateRawSync } from 'node:zlib';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { nameFromBytes } from '../name.ts';
import { type Budget, Exhausted } from './budget.ts';
import { type ArchiveEntry, entryTooLarge } from './entry.ts';

const stored = 0;
const deflated = 8;

/**
 * Reads a zip by its directory, an entry at a time. Sizes that the directory tells are believed only where they keep
 * something out: what an entry unpacks to is bounded while it is unpacked.
 */
export async function* readZip(bytes: Uint8Array, budget: Budget): AsyncGenerator<ArchiveEntry> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const zip = await fromBufferPromise(buffer, {
    lazyEntries: true,
    decodeStrings: false,
    validateEntrySizes: false,
  });
  for await (const entry of zip.eachEntry()) {
    const name = nameFromBytes(entry.fileNameRaw);
    if (/[/\\]$/.test(name)) continue;
    if (!budget.takeEntry()) throw new Exhausted('it has too many entries');
    yield { name, ...(await contentOf(zip, entry, buffer, budget)) };
  }
}

async function contentOf(
  zip: ZipFile,
  entry: Entry,
  buffer: Buffer,
  budget: Budget,
): Promise<Pick<ArchiveEntry, 'bytes' | 'refused'>> {
  const { compressionMethod: method, compressedSize, uncompressedSize } = entry;
  if (entry.isEncrypted()) return { refused: 'The entry is encrypted.' };
  if (method !== stored && method !== deflated)
    return { refused: `The entry is compressed by a method that is not read (${method}).` };
  if (uncompressedSize > budget.perEntry)
    return { refused: entryTooLarge(uncompressedSize, budget.perEntry) };
  if (budget.left() === 0) throw new Exhausted('it unpacks to too much');
  const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
  const packed = buffer.subarray(fileDataStart, fileDataStart + compressedSize);
  if (packed.length < compressedSize) return { refused: 'The entry ends before its content does.' };
  return method === stored ? unpackedAs(packed, budget) : inflate(packed, budget);
}

function unpackedAs(bytes: Buffer, budget: Budget): Pick<ArchiveEntry, 'bytes' | 'refused'> {
  if (bytes.length > budget.perEntry) return { refused: entryTooLarge(bytes.length, budget.perEntry) };
  budget.spend(bytes.length);
  return { bytes };
}

function inflate(packed: Buffer, budget: Budget): Pick<ArchiveEntry, 'bytes' | 'refused'> {
  const limit = Math.min(budget.perEntry, budget.left());
  if (packed.length === 0) return { bytes: packed };
  try {
    const bytes = inflateRawSync(packed, { maxOutputLength: limit });
    budget.spend(bytes.length);
    return { bytes };
  } catch (cause) {
    const isTooLarge = cause instanceof RangeError;
    budget.spend(isTooLarge ? limit : packed.length);
    return { refused: isTooLarge ? entryTooLarge(undefined, limit) : 'The entry is damaged.' };
  }
}
