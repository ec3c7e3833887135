import { Buffer } from 'node:buffer';
import { closeSync, createReadStream, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { Readable } from 'node:stream';
import { createGunzip, inflateRawSync } from 'node:zlib';
import { createTarDecoder } from 'modern-tar';
import { type Entry, fromBufferPromise, openPromise } from 'yauzl';

/** A file in an archive of advisories, or why it is not read. */
export interface FeedEntry {
  readonly name: string;
  readonly content?: string;
  readonly refused?: string;
}

/** Bounds on what other people's archives may unpack to. */
export interface FeedBounds {
  readonly perEntry: number;
  readonly entries: number;
  readonly bytes: number;
}

/** An OSV record has a few kilobytes; the largest bucket a few hundred thousand of them. */
export const usualBounds: FeedBounds = {
  perEntry: 16 * 1024 * 1024,
  entries: 3_000_000,
  bytes: 16 * 1024 ** 3,
};

/** What ends an archive that unpacks to more than anybody's advisories do. */
export class TooMuch extends Error {}

/** A zip of up to so many bytes is read at once, which is much faster than entry by entry. */
const smallZip = 24 * 1024 * 1024;

/** The JSON files of a zip. Nothing is written anywhere, so what entries are called leads nowhere. */
export async function* zipEntries(path: string, bounds = usualBounds): AsyncGenerator<FeedEntry> {
  const options = { lazyEntries: true, decodeStrings: false, validateEntrySizes: false } as const;
  const whole = statSync(path).size <= smallZip ? readFileSync(path) : undefined;
  const zip =
    whole === undefined ? await openPromise(path, options) : await fromBufferPromise(whole, options);
  const file = whole === undefined ? openSync(path, 'r') : undefined;
  const bytesAt = (at: number, length: number): Buffer =>
    whole === undefined ? readAt(file ?? -1, at, length) : whole.subarray(at, at + length);
  const spend = spending(bounds);
  try {
    for await (const entry of zip.eachEntry()) {
      const name = Buffer.from(entry.fileNameRaw).toString('utf8');
      if (/[/\\]$/.test(name)) continue;
      spend(0);
      if (!name.endsWith('.json')) continue;
      const read = inflated(entry, bytesAt, bounds);
      spend(read.length ?? 0);
      yield { name, ...read.entry };
    }
  } finally {
    zip.close();
    if (file !== undefined) closeSync(file);
  }
}

function spending({ entries, bytes }: FeedBounds): (size: number) => void {
  let [entriesLeft, bytesLeft] = [entries, bytes];
  return (size) => {
    if (size === 0) entriesLeft--;
    bytesLeft -= size;
    if (entriesLeft < 0 || bytesLeft < 0) throw new TooMuch('it unpacks to more than advisories can be');
  };
}

const stored = 0;
const deflated = 8;
/** A local header of a zip before the name (APPNOTE 4.3.7). */
const localHeader = 30;

interface Inflated {
  readonly entry: Pick<FeedEntry, 'content' | 'refused'>;
  readonly length?: number;
}

function inflated(
  entry: Entry,
  bytesAt: (at: number, length: number) => Buffer,
  bounds: FeedBounds,
): Inflated {
  const {
    compressionMethod: method,
    compressedSize,
    uncompressedSize,
    relativeOffsetOfLocalHeader: at,
  } = entry;
  const refuse = (refused: string): Inflated => ({ entry: { refused } });
  if (entry.isEncrypted()) return refuse('it is encrypted');
  if (method !== stored && method !== deflated) return refuse(`its compression (${method}) is not read`);
  if (uncompressedSize > bounds.perEntry || compressedSize > bounds.perEntry)
    return refuse('it is too large');
  const header = bytesAt(at, localHeader);
  if (header.length < localHeader || header.readUInt32LE(0) !== 0x04034b50) return refuse('it is damaged');
  const start = at + localHeader + header.readUInt16LE(26) + header.readUInt16LE(28);
  const packed = bytesAt(start, compressedSize);
  if (packed.length < compressedSize) return refuse('it ends before its content does');
  try {
    const bytes = method === stored ? packed : inflateRawSync(packed, { maxOutputLength: bounds.perEntry });
    return { entry: { content: bytes.toString('utf8') }, length: Math.max(1, bytes.length) };
  } catch {
    return refuse('it is damaged or too large');
  }
}

function readAt(file: number, at: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length);
  const read = readSync(file, bytes, 0, length, at);
  return bytes.subarray(0, read);
}

/** The files of a gzipped tar; links, devices and folders hold nothing that is read. */
export async function* tarEntries(path: string, bounds = usualBounds): AsyncGenerator<FeedEntry> {
  const spend = spending(bounds);
  for await (const { header, body } of unpackedTar(path)) {
    spend(0);
    const { name, type, size } = header;
    const isWanted = type === 'file' && /\.(?:json|csv)$/i.test(name);
    if (!isWanted || size > 4 * bounds.perEntry) {
      await body.cancel();
      if (isWanted) yield { name, refused: 'it is too large' };
      continue;
    }
    const pieces: Uint8Array[] = [];
    for await (const piece of body) pieces.push(piece);
    spend(size);
    yield { name, content: Buffer.concat(pieces).toString('utf8') };
  }
}

function unpackedTar(path: string) {
  const stream = createReadStream(path).pipe(createGunzip());
  return Readable.toWeb(stream).pipeThrough(createTarDecoder({ strict: true }));
}

/** What a gzipped file unpacks to, up to a bound. */
export async function gunzipped(path: string, largest: number): Promise<string> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of createReadStream(path).pipe(createGunzip())) {
    size += piece.length;
    if (size > largest) throw new TooMuch('it unpacks to more than it can be');
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString('utf8');
}
