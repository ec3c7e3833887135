import { DatabaseDamage } from './damage.ts';

/** Whether bytes are a database of SQLite 3. */
export function isSqlite(data: Buffer): boolean {
  return data.length >= 512 && data.toString('latin1', 0, 16) === 'SQLite format 3\0';
}

/** Deeper trees than a database of four gigabytes has. */
const deepest = 20;

interface Database {
  readonly data: Buffer;
  readonly pageSize: number;
  /** Bytes of a page that hold content. */
  readonly usable: number;
}

/**
 * One column of all rows of a table, where it holds bytes (SQLite file format, §1.5 and §2). Of the format only what
 * reading a table takes: no index, no journal.
 *
 * @throws DatabaseDamage
 */
export function* sqliteBlobs(data: Buffer, table: string, column: number): Generator<Buffer> {
  const written = data.readUInt16BE(16);
  const pageSize = written === 1 ? 65_536 : written;
  if (pageSize < 512 || (pageSize & (pageSize - 1)) !== 0) throw new DatabaseDamage('its pages have no size');
  const database = { data, pageSize, usable: pageSize - (data[20] ?? 0) };
  for (const row of rowsAt(database, 1)) {
    const [type, name, , root] = columnsOf(row);
    if (String(type) !== 'table' || String(name) !== table || root === undefined) continue;
    for (const record of rowsAt(database, root.readUIntBE(0, Math.min(root.length, 6)))) {
      const value = columnsOf(record)[column];
      if (value !== undefined && value.length > 0) yield value;
    }
    return;
  }
  throw new DatabaseDamage(`it has no table ${table}`);
}

/** The records of a table from its root on; a page is gone through once, however often it is named. */
function* rowsAt(database: Database, root: number): Generator<Buffer> {
  const seen = new Set<number>();
  yield* rowsOf(root, 0);

  function* rowsOf(number: number, depth: number): Generator<Buffer> {
    if (seen.has(number) || depth > deepest) throw new DatabaseDamage('its pages go in a circle');
    seen.add(number);
    const page = pageAt(database, number);
    const start = number === 1 ? 100 : 0;
    const kind = page[start];
    const count = page.readUInt16BE(start + 3);
    const cells = start + (kind === 0x05 ? 12 : 8);
    if ((kind !== 0x05 && kind !== 0x0d) || cells + count * 2 > page.length)
      throw new DatabaseDamage('a page is none of a table');
    for (let i = 0; i < count; i++) {
      const at = page.readUInt16BE(cells + i * 2);
      if (at + 4 > page.length) throw new DatabaseDamage('a row lies outside of its page');
      if (kind === 0x05) yield* rowsOf(page.readUInt32BE(at), depth + 1);
      else yield recordAt(database, page, at);
    }
    if (kind === 0x05) yield* rowsOf(page.readUInt32BE(start + 8), depth + 1);
  }
}

function pageAt({ data, pageSize }: Database, number: number): Buffer {
  const start = (number - 1) * pageSize;
  if (number < 1 || start + pageSize > data.length)
    throw new DatabaseDamage('a page is not there: it is cut off');
  return data.subarray(start, start + pageSize);
}

/** A record and what of it lies on other pages (§1.6). */
function recordAt(database: Database, page: Buffer, at: number): Buffer {
  const { usable, data } = database;
  const size = varint(page, at);
  const key = varint(page, size.end);
  if (size.value > data.length) throw new DatabaseDamage('a row is longer than the database');
  const most = usable - 35;
  const least = Math.floor(((usable - 12) * 32) / 255) - 23;
  const left = least + ((size.value - least) % (usable - 4));
  const here = size.value <= most ? size.value : left <= most ? left : least;
  const parts = [page.subarray(key.end, key.end + here)];
  let length = here;
  let next = size.value > here ? page.readUInt32BE(key.end + here) : 0;
  while (length < size.value) {
    const overflow = pageAt(database, next);
    const part = overflow.subarray(4, Math.min(usable, 4 + size.value - length));
    parts.push(part);
    length += part.length;
    next = overflow.readUInt32BE(0);
  }
  return parts.length === 1 && parts[0] !== undefined ? parts[0] : Buffer.concat(parts);
}

/** The values of a record as their bytes; null and the constants 0 and 1 are empty (§2.1). */
function columnsOf(record: Buffer): readonly Buffer[] {
  const header = varint(record, 0);
  const values: Buffer[] = [];
  let body = header.value;
  for (let at = header.end; at < header.value; ) {
    const type = varint(record, at);
    at = type.end;
    const size = sizeOf(type.value);
    values.push(record.subarray(body, body + size));
    body += size;
  }
  return values;
}

function sizeOf(type: number): number {
  if (type >= 12) return Math.floor((type - 12) / 2);
  return [0, 1, 2, 3, 4, 6, 8, 8, 0, 0, 0, 0][type] ?? 0;
}

/** Up to nine bytes, seven bits in each of the first eight. */
function varint(bytes: Buffer, start: number): { readonly value: number; readonly end: number } {
  let value = 0;
  for (let i = 0; i < 9; i++) {
    const byte = bytes[start + i];
    if (byte === undefined) throw new DatabaseDamage('a row ends too early');
    if (i === 8) return { value: value * 256 + byte, end: start + 9 };
    value = value * 128 + (byte & 0x7f);
    if (byte < 0x80) return { value, end: start + i + 1 };
  }
  return { value, end: start + 9 };
}
