import { DatabaseDamage } from './damage.ts';

const hashMagic = 0x06_15_61;
const headSize = 26;
const pageKinds = { hashUnsorted: 2, overflow: 7, hash: 13 } as const;
const itemKinds = { here: 1, elsewhere: 3 } as const;

/** Numbers are in the order of the machine that wrote them. */
interface Reading {
  readonly short: (at: number) => number;
  readonly word: (at: number) => number;
}

/** Whether bytes are a hash of Berkeley DB. */
export function isBdb(data: Buffer): boolean {
  return data.length >= 512 && (data.readUInt32LE(12) === hashMagic || data.readUInt32BE(12) === hashMagic);
}

/** The values of a hash of Berkeley DB, page by page (src/dbinc/db_page.h). Which key a value has is not asked. */
export function* bdbValues(data: Buffer): Generator<Buffer> {
  const isLittle = data.readUInt32LE(12) === hashMagic;
  const reading: Reading = {
    short: (at) => (isLittle ? data.readUInt16LE(at) : data.readUInt16BE(at)),
    word: (at) => (isLittle ? data.readUInt32LE(at) : data.readUInt32BE(at)),
  };
  const pageSize = reading.word(20);
  if (pageSize < 512 || pageSize > 65_536 || (pageSize & (pageSize - 1)) !== 0)
    throw new DatabaseDamage('its pages have no size');
  if ((data[24] ?? 0) !== 0) throw new DatabaseDamage('it is encrypted');
  const last = reading.word(32);
  if ((last + 1) * pageSize > data.length) throw new DatabaseDamage('it is cut off');
  for (let number = 1; number <= last; number++) {
    const page = number * pageSize;
    const kind = data[page + 25];
    if (kind === pageKinds.hash || kind === pageKinds.hashUnsorted)
      yield* valuesOn(data, reading, { page, pageSize });
  }
}

interface Page {
  readonly page: number;
  readonly pageSize: number;
}

/** Keys and values take turns. */
function* valuesOn(data: Buffer, { short, word }: Reading, { page, pageSize }: Page): Generator<Buffer> {
  const count = short(page + 20);
  if (headSize + count * 2 > pageSize) throw new DatabaseDamage('a page is broken');
  for (let i = 1; i < count; i += 2) {
    const offset = short(page + headSize + i * 2);
    // Items stand from the end of the page on: each ends where the one before it begins.
    const end = short(page + headSize + (i - 1) * 2);
    if (offset < headSize || end > pageSize || end <= offset) throw new DatabaseDamage('an item is broken');
    const kind = data[page + offset];
    if (kind === itemKinds.here) yield data.subarray(page + offset + 1, page + end);
    else if (kind === itemKinds.elsewhere)
      yield chained(
        data,
        { short, word },
        { pageSize, first: word(page + offset + 4), size: word(page + offset + 8) },
      );
  }
}

/** A value that fills pages of its own, each naming the next. */
function chained(
  data: Buffer,
  { short, word }: Reading,
  { pageSize, first, size }: { readonly pageSize: number; readonly first: number; readonly size: number },
): Buffer {
  if (size > data.length) throw new DatabaseDamage('a value is longer than the database');
  const parts: Buffer[] = [];
  let length = 0;
  for (let number = first; length < size; ) {
    const page = number * pageSize;
    if (number === 0 || page + pageSize > data.length || data[page + 25] !== pageKinds.overflow)
      throw new DatabaseDamage('a value ends too early');
    const here = Math.min(short(page + 22), pageSize - headSize, size - length);
    if (here === 0) throw new DatabaseDamage('a value ends too early');
    parts.push(data.subarray(page + headSize, page + headSize + here));
    length += here;
    number = word(page + 16);
  }
  return Buffer.concat(parts);
}
