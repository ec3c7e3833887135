import { nameFromBytes } from '../name.ts';
import type { ByteStream } from './stream.ts';

/** One entry of a tar, while the stream stands at its content. */
export interface TarEntry {
  /** As it is written. */
  readonly path: string;
  readonly kind: 'file' | 'folder' | 'link' | 'hard-link' | 'other';
  /** Bytes of the content in the tar. */
  readonly size: number;
  /** Of a link, what it names. */
  readonly target: string;
  /** Where the content begins, in bytes of the whole tar. */
  readonly at: number;
  /** Holes are left out: the content is not that of the file. */
  readonly isSparse: boolean;
  /** The content, piece by piece; what is not read is passed over. */
  readonly content: () => AsyncGenerator<Buffer>;
}

/** What is wrong with a tar; entries before it were given. */
export class TarDamage extends Error {}

const blockSize = 512;
/** Names and attributes of one entry: bytes. */
const largestExtension = 1024 * 1024;

/**
 * The entries of a tar (POSIX.1-2001 ustar and pax, GNU long names and sparse files, V7), one at a time. Our own, because
 * it has to tell where in the file a content lies and what is sparse, which the libraries at hand do not.
 *
 * @throws TarDamage where the rest cannot be told.
 */
export async function* tarEntries(stream: ByteStream): AsyncGenerator<TarEntry> {
  let extended: Extension = {};
  for (;;) {
    const block = await stream.take(blockSize);
    if (block.length < blockSize) throw new TarDamage('it ends in the middle');
    if (block.every((byte) => byte === 0)) return;
    const header = headerOf(block);
    if (isExtension(header.type)) {
      extended = { ...extended, ...(await readExtension(stream, header)) };
      continue;
    }
    const isOldSparse = header.type === 'S';
    if (isOldSparse) await skipSparseMap(stream, block);
    const entry = entryOf(header, extended);
    extended = {};
    let left = entry.size;
    const at = stream.position();
    yield {
      ...entry,
      at,
      isSparse: isOldSparse || entry.isSparse,
      async *content() {
        while (left > 0) {
          const piece = await stream.some(left);
          if (piece.length === 0) throw new TarDamage('it ends in the middle of a file');
          left -= piece.length;
          yield piece;
        }
      },
    };
    if (!(await stream.skip(left + padding(entry.size))))
      throw new TarDamage('it ends in the middle of a file');
  }
}

interface Header {
  readonly path: string;
  readonly type: string;
  readonly size: number;
  readonly target: string;
}

function headerOf(block: Buffer): Header {
  if (!isSummed(block)) throw new TarDamage('it is damaged: the sum of an entry is wrong');
  const prefix = block.toString('latin1', 257, 263) === 'ustar\0' ? textIn(block, 345, 155) : '';
  const name = textIn(block, 0, 100);
  return {
    path: prefix === '' ? name : `${prefix}/${name}`,
    type: String.fromCharCode(block[156] ?? 0),
    size: numberIn(block, 124, 12),
    target: textIn(block, 157, 100),
  };
}

/** Some writers of old added signed bytes. */
function isSummed(block: Buffer): boolean {
  const written = numberIn(block, 148, 8);
  let [plain, signed] = [0, 0];
  block.forEach((byte, i) => {
    const value = i >= 148 && i < 156 ? 0x20 : byte;
    plain += value;
    signed += value < 128 ? value : value - 256;
  });
  return written === plain || written === signed;
}

function textIn(block: Buffer, start: number, length: number): string {
  const field = block.subarray(start, start + length);
  const end = field.indexOf(0);
  return nameFromBytes(end < 0 ? field : field.subarray(0, end));
}

/** Octal digits, or GNU's binary form for what does not fit. */
function numberIn(block: Buffer, start: number, length: number): number {
  const first = block[start] ?? 0;
  if ((first & 0x80) !== 0) {
    let value = first & 0x7f;
    for (let i = 1; i < length; i++) value = value * 256 + (block[start + i] ?? 0);
    return checked(value);
  }
  const digits = block
    .toString('latin1', start, start + length)
    .replace(/[\0 ]+$/, '')
    .trim();
  if (digits === '') return 0;
  return /^[0-7]+$/.test(digits) ? checked(Number.parseInt(digits, 8)) : Number.NaN;
}

function checked(value: number): number {
  return Number.isSafeInteger(value) ? value : Number.NaN;
}

function padding(size: number): number {
  return (blockSize - (size % blockSize)) % blockSize;
}

/** What stands before an entry and belongs to it. */
interface Extension {
  readonly path?: string;
  readonly target?: string;
  readonly size?: number;
  readonly isSparse?: true;
}

function isExtension(type: string): boolean {
  return type === 'x' || type === 'g' || type === 'L' || type === 'K';
}

async function readExtension(stream: ByteStream, { type, size }: Header): Promise<Extension> {
  if (Number.isNaN(size) || size > largestExtension)
    throw new TarDamage('the names of an entry are too long');
  const bytes = Buffer.from(await stream.take(size));
  if (bytes.length < size || !(await stream.skip(padding(size))))
    throw new TarDamage('it ends in the middle');
  if (type === 'x') return paxOf(bytes);
  // What holds for all entries names no single one.
  if (type === 'g') return {};
  const end = bytes.indexOf(0);
  const text = nameFromBytes(end < 0 ? bytes : bytes.subarray(0, end));
  return type === 'L' ? { path: text } : { target: text };
}

/** `LENGTH KEY=VALUE\n`, the length being that of the whole record. */
function paxOf(bytes: Buffer): Extension {
  const found = new Map<string, Buffer>();
  for (let at = 0; at < bytes.length; ) {
    const space = bytes.indexOf(0x20, at);
    const length = space < 0 ? Number.NaN : Number(bytes.toString('latin1', at, space));
    const equals = bytes.indexOf(0x3d, space);
    if (
      !Number.isSafeInteger(length) ||
      length < 5 ||
      at + length > bytes.length ||
      equals < 0 ||
      equals >= at + length
    )
      throw new TarDamage('it is damaged: the names of an entry cannot be read');
    found.set(bytes.toString('utf8', space + 1, equals), bytes.subarray(equals + 1, at + length - 1));
    at += length;
  }
  const text = (key: string) => {
    const value = found.get(key);
    return value === undefined ? undefined : nameFromBytes(value);
  };
  const path = text('GNU.sparse.name') ?? text('path');
  const target = text('linkpath');
  const size = found.has('size') ? Number(text('size')) : undefined;
  const isSparse = [...found.keys()].some((key) => key.startsWith('GNU.sparse.'));
  return {
    ...(path === undefined ? {} : { path }),
    ...(target === undefined ? {} : { target }),
    ...(size === undefined ? {} : { size }),
    ...(isSparse ? { isSparse: true } : {}),
  };
}

/** GNU's old form puts more blocks of the map behind the header while each says that another follows. */
async function skipSparseMap(stream: ByteStream, header: Buffer): Promise<void> {
  for (let more = header[482] === 1; more; ) {
    const block = await stream.take(blockSize);
    if (block.length < blockSize) throw new TarDamage('it ends in the middle');
    more = block[504] === 1;
  }
}

function entryOf(header: Header, extended: Extension): Omit<TarEntry, 'at' | 'content'> {
  const path = extended.path ?? header.path;
  const kind = kindOf(header.type) === 'file' && path.endsWith('/') ? 'folder' : kindOf(header.type);
  // Links, devices and pipes hold nothing, whatever the header says.
  const size = kind === 'file' || !/^[0-6]$/.test(header.type) ? (extended.size ?? header.size) : 0;
  if (!Number.isSafeInteger(size) || size < 0) throw new TarDamage('it is damaged: an entry has no size');
  return { path, kind, size, target: extended.target ?? header.target, isSparse: extended.isSparse ?? false };
}

function kindOf(type: string): TarEntry['kind'] {
  if (type === '0' || type === '\0' || type === '7' || type === 'S') return 'file';
  if (type === '1') return 'hard-link';
  if (type === '2') return 'link';
  return type === '5' ? 'folder' : 'other';
}
