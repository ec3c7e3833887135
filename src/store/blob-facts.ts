import { createHash } from 'node:crypto';
import { packPath, readPackFile, writePack } from './pack.ts';

/** What an earlier scan of a history remembers of single blobs, by content and path. */
export interface BlobFacts {
  /** The summary as JSON, or how many bytes were checked where there is nothing to tell. */
  readonly get: (content: string, path: string) => string | number | undefined;
  readonly add: (content: string, path: string, summary: string | number) => void;
  /** Replaces what is remembered by what was asked for or added; resolves to why it could not. */
  readonly save: () => Promise<string | undefined>;
}

export interface BlobFactsOptions {
  /** The user's cache folder for Handrail. */
  readonly folder: string;
  /** The scanned tree. */
  readonly path: string;
  /** Everything besides content and path that facts depend on. */
  readonly engine: string;
}

/** Most bytes of a pack: what comes later is looked at again the next time. */
const packBound = 192 * 1024 * 1024;
/** Bytes of a pack's first line at most. */
const headSize = 4096;

/** Bytes of a name: half of a SHA-256, so that nobody finds two contents with one name by chance. */
const nameSize = 16;
/** A name, then three numbers: bytes checked, where the JSON starts, how long it is (0 where there is none). */
const rowSize = nameSize + 12;

/**
 * Opens what is remembered of a history. A quarter of a million blobs are one sorted table of 28 bytes each, searched in
 * place: nothing is unpacked that is not asked for. The text behind it holds what few blobs have to tell.
 */
export async function openBlobFacts({ folder, path, engine }: BlobFactsOptions): Promise<BlobFacts> {
  const pack = await packPath(folder, 'history of blobs', path);
  const known = parsePack(await readPackFile(folder, pack), engine);
  /** As they came; one buffer, since a million small ones take five times their bytes. */
  let rows = Buffer.alloc(rowSize * 1024);
  let count = 0;
  const texts: Buffer[] = [];
  let textLength = 0;

  function keep(name: Buffer, summary: string | number): void {
    const text = typeof summary === 'number' ? none : Buffer.from(summary);
    if (headSize + (count + 1) * rowSize + textLength + text.length > packBound) return;
    const at = count * rowSize;
    if (at === rows.length) rows = Buffer.concat([rows], rows.length * 2);
    name.copy(rows, at);
    rows.writeUInt32LE(typeof summary === 'number' ? Math.min(summary, 2 ** 32 - 1) : 0, at + nameSize);
    rows.writeUInt32LE(textLength, at + nameSize + 4);
    rows.writeUInt32LE(text.length, at + nameSize + 8);
    count++;
    if (text.length > 0) texts.push(text);
    textLength += text.length;
  }

  function sorted(): Buffer {
    const order = Uint32Array.from({ length: count }, (_, i) => i * rowSize);
    order.sort((a, b) => rows.compare(rows, b, b + nameSize, a, a + nameSize));
    const all = Buffer.allocUnsafe(count * rowSize);
    order.forEach((from, i) => void rows.copy(all, i * rowSize, from, from + rowSize));
    return all;
  }

  return {
    get: (content, where) => {
      const name = nameOf(content, where);
      const summary = find(known, name);
      if (summary !== undefined) keep(name, summary);
      return summary;
    },
    add: (content, where, summary) => keep(nameOf(content, where), summary),
    save: () => {
      const head = Buffer.from(`${JSON.stringify([engine, count, textLength])}\n`);
      return writePack(folder, pack, Buffer.concat([head, sorted(), ...texts]), packBound);
    },
  };
}

interface Pack {
  readonly rows: Buffer;
  readonly text: Buffer;
}

const none = Buffer.alloc(0);
const empty: Pack = { rows: none, text: none };

/** A pack of another engine or of another length than it says is not used. */
function parsePack(bytes: Buffer | undefined, engine: string): Pack {
  const end = bytes?.indexOf(10) ?? -1;
  if (bytes === undefined || end < 0 || end > headSize) return empty;
  const [written, count, length] = JSON.parse(headOf(bytes, end));
  const rows = end + 1 + Number(count) * rowSize;
  if (written !== engine || bytes.length !== rows + Number(length)) return empty;
  return { rows: bytes.subarray(end + 1, rows), text: bytes.subarray(rows) };
}

function headOf(bytes: Buffer, end: number): string {
  const head = bytes.toString('utf8', 0, end);
  return /^\["[^\n]*",\d+,\d+\]$/.test(head) ? head : '[]';
}

function find({ rows, text }: Pack, name: Buffer): string | number | undefined {
  let low = 0;
  let high = rows.length / rowSize;
  while (low < high) {
    const middle = (low + high) >> 1;
    const at = middle * rowSize;
    const order = name.compare(rows, at, at + nameSize);
    if (order === 0) return summaryAt(rows, at + nameSize, text);
    if (order < 0) high = middle;
    else low = middle + 1;
  }
  return undefined;
}

function summaryAt(rows: Buffer, at: number, text: Buffer): string | number {
  const [bytes, start, length] = [
    rows.readUInt32LE(at),
    rows.readUInt32LE(at + 4),
    rows.readUInt32LE(at + 8),
  ];
  return length === 0 ? bytes : text.toString('utf8', start, start + length);
}

function nameOf(content: string, path: string): Buffer {
  return createHash('sha256').update(`${content}\0${path}`).digest().subarray(0, nameSize);
}
