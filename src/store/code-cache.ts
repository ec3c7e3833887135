import { Buffer } from 'node:buffer';
import { hash, randomUUID } from 'node:crypto';
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

/**
 * Opens what is remembered of a tree's code: a large pack and a small one of what was learned since that was written, each
 * read whole; a damaged one or one of another engine is not used.
 */
export async function openCodeCache({ folder, path, purpose, engine }: CodeCacheOptions): Promise<CodeCache> {
  const [pack, more] = (await Promise.all(
    ['code', 'more code'].map((what) => packPath(folder, `${what} of ${purpose}`, path)),
  )) as [string, string];
  const [packed, added] = await Promise.all([pack, more].map((each) => readPackFile(folder, each)));
  const large = parsePack(sharedBytes(packed), engine);
  const small = parsePack(sharedBytes(added), engineOn(large.id));
  const known = new Map([...large.entries, ...small.entries]);
  const kept = new Map<string, Uint8Array>();
  const names = openNames();
  let learned = false;

  /** What is to be written: all, or the little that the large pack does not have. */
  function fresh(): ReadonlyMap<string, Uint8Array> | undefined {
    const own = new Map([...kept].filter(([name, bytes]) => large.entries.get(name) !== bytes));
    const unused = large.entries.size - (kept.size - own.size);
    const isFew = unused * 4 < large.entries.size && sizeOf(own) * 4 < large.size;
    return isFew ? own : undefined;
  }

  return {
    has(content, where) {
      const name = names(content, where);
      return known.has(name) || kept.has(name);
    },
    get(content, where) {
      const name = names(content, where);
      const bytes = kept.get(name) ?? known.get(name);
      if (bytes !== undefined) kept.set(name, bytes);
      return bytes;
    },
    add(content, where, bytes) {
      kept.set(names(content, where), bytes);
      learned = true;
    },
    async save() {
      const own = fresh();
      if (own === undefined) return writePack(folder, pack, serialize(engine, kept), packBound);
      await touchPack(pack);
      if (!learned) return touchPack(more);
      return writePack(folder, more, serialize(engineOn(large.id), own), packBound);
    },
  };
}

/** The small pack says which large one it was written beside. */
function engineOn(id: string): string {
  return `${id} and more`;
}

function sizeOf(entries: ReadonlyMap<string, Uint8Array>): number {
  return [...entries.values()].reduce((sum, { length }) => sum + length, 0);
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
  const head = Buffer.from(`${JSON.stringify([engine, sorted.length, start, randomUUID()])}\n`);
  return Buffer.concat([head, rows, ...sorted.map(([, bytes]) => bytes)]);
}

/** Threads then see the same bytes: a message takes none of them along. */
function sharedBytes(bytes: Buffer | undefined): Buffer | undefined {
  if (bytes === undefined) return undefined;
  const shared = Buffer.from(new SharedArrayBuffer(bytes.length));
  shared.set(bytes);
  return shared;
}

interface Pack {
  /** Of this one writing. */
  readonly id: string;
  readonly entries: ReadonlyMap<string, Uint8Array>;
  readonly size: number;
}

function parsePack(bytes: Buffer | undefined, engine: string): Pack {
  const found = new Map<string, Uint8Array>();
  const none = { id: '', entries: found, size: 0 };
  const end = bytes?.indexOf(10) ?? -1;
  if (bytes === undefined || end < 0 || end > 4096) return none;
  const head = bytes.toString('utf8', 0, end);
  const [written, count, length, id] = /^\["[^\n]*",\d+,\d+,"[\w-]+"\]$/.test(head) ? JSON.parse(head) : [];
  const data = end + 1 + Number(count) * rowSize;
  if (written !== engine || bytes.length !== data + Number(length)) return none;
  for (let at = end + 1; at < data; at += rowSize) {
    const start = bytes.byteOffset + data + bytes.readUInt32LE(at + nameSize);
    const size = bytes.readUInt32LE(at + nameSize + 4);
    found.set(bytes.toString('latin1', at, at + nameSize), new Uint8Array(bytes.buffer, start, size));
  }
  return { id: String(id), entries: found, size: bytes.length };
}

/** Each name is asked for several times, and worked out once. */
function openNames(): (content: string, path: string) => string {
  const names = new Map<string, string>();
  return (content, path) => {
    const whole = `${content}\0${path}`;
    let name = names.get(whole);
    if (name === undefined) {
      name = nameOf(whole);
      names.set(whole, name);
    }
    return name;
  };
}

function nameOf(whole: string): string {
  return hash('sha256', whole, 'buffer').toString('latin1', 0, nameSize);
}
