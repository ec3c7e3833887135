import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import { packPath, readPackFile, touchPack, writePack } from './pack.ts';

/** What an earlier scan remembers of files of code, by content and path, and of whole programs. */
export interface CodeCache {
  readonly has: (content: string, path: string) => boolean;
  readonly get: (content: string, path: string) => Uint8Array | undefined;
  readonly add: (content: string, path: string, bytes: Uint8Array) => void;
  /** Replaces what is remembered by what was asked for or added; resolves to why it could not. */
  readonly save: () => Promise<string | undefined>;
}

export interface CodeCacheOptions {
  /** The user's cache folder for Handrail. */
  readonly folder: string;
  /** The scanned tree. */
  readonly path: string;
  /** Keeps different views of one tree apart: its files, its staged changes. */
  readonly purpose: string;
  /** Everything besides content and path that the bytes depend on. */
  readonly engine: string;
}

const packBound = 256 * 1024 * 1024;

/** Bytes of a name: half of a SHA-256, so that nobody finds two contents with one name by chance. */
const nameSize = 16;
/** A name, then where its bytes start and how many there are. */
const rowSize = nameSize + 8;

/** Opens what is remembered of a tree's code: one file, read whole; a damaged one or one of another engine is not used. */
export async function openCodeCache({ folder, path, purpose, engine }: CodeCacheOptions): Promise<CodeCache> {
  const pack = await packPath(folder, `code of ${purpose}`, path);
  const known = parsePack(await readPackFile(folder, pack), engine);
  const kept = new Map<string, Uint8Array>();
  let learned = false;

  return {
    has: (content, where) => known.has(nameOf(content, where)) || kept.has(nameOf(content, where)),
    get(content, where) {
      const name = nameOf(content, where);
      const bytes = kept.get(name) ?? known.get(name);
      if (bytes !== undefined) kept.set(name, bytes);
      return bytes;
    },
    add(content, where, bytes) {
      kept.set(nameOf(content, where), bytes);
      learned = true;
    },
    save: () => {
      if (!learned && kept.size === known.size) return touchPack(pack);
      return writePack(folder, pack, serialize(engine, kept), packBound);
    },
  };
}

function serialize(engine: string, kept: ReadonlyMap<string, Uint8Array>): Buffer {
  const sorted = [...kept].sort(([a], [b]) => (a < b ? -1 : 1));
  const rows = Buffer.alloc(sorted.length * rowSize);
  let start = 0;
  sorted.forEach(([name, bytes], i) => {
    rows.write(name, i * rowSize, 'latin1');
    rows.writeUInt32LE(start, i * rowSize + nameSize);
    rows.writeUInt32LE(bytes.length, i * rowSize + nameSize + 4);
    start += bytes.length;
  });
  const head = Buffer.from(`${JSON.stringify([engine, sorted.length, start])}\n`);
  return Buffer.concat([head, rows, ...sorted.map(([, bytes]) => bytes)]);
}

function parsePack(bytes: Buffer | undefined, engine: string): ReadonlyMap<string, Uint8Array> {
  const found = new Map<string, Uint8Array>();
  const end = bytes?.indexOf(10) ?? -1;
  if (bytes === undefined || end < 0 || end > 4096) return found;
  const head = bytes.toString('utf8', 0, end);
  const [written, count, length] = /^\["[^\n]*",\d+,\d+\]$/.test(head) ? JSON.parse(head) : [];
  const data = end + 1 + Number(count) * rowSize;
  if (written !== engine || bytes.length !== data + Number(length)) return found;
  for (let at = end + 1; at < data; at += rowSize) {
    const start = data + bytes.readUInt32LE(at + nameSize);
    const size = bytes.readUInt32LE(at + nameSize + 4);
    found.set(bytes.toString('latin1', at, at + nameSize), bytes.subarray(start, start + size));
  }
  return found;
}

function nameOf(content: string, path: string): string {
  return createHash('sha256').update(`${content}\0${path}`).digest().toString('latin1', 0, nameSize);
}
