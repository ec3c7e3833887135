import { closeSync, openSync, readSync } from 'node:fs';

/** Bytes that are read from front to back. */
export interface ByteStream {
  /** Bytes that were read or skipped. */
  readonly position: () => number;
  /** Exactly so many, or fewer at the end. */
  readonly take: (size: number) => Promise<Buffer>;
  /** What is at hand, at most so many; empty only at the end. It lasts until the next call. */
  readonly some: (most: number) => Promise<Buffer>;
  /** Passes over bytes; false when the end came first. */
  readonly skip: (size: number) => Promise<boolean>;
}

/** A stretch of a file on disk. */
export interface FileStretch {
  readonly file: string;
  readonly start: number;
  readonly size: number;
}

const pieceSize = 256 * 1024;

/** Room for one piece, where whoever takes it is done with it before asking for the next. */
export function pieceRoom(): Buffer {
  return Buffer.allocUnsafe(pieceSize);
}

/**
 * The bytes of a stretch, piece by piece.
 *
 * @param heard is given each piece as it passes, to hash it
 * @param room takes every piece, one after the other; without it each has its own
 */
export async function* piecesOf(
  { file, start, size }: FileStretch,
  heard: (piece: Buffer) => void = () => {},
  room?: Buffer,
): AsyncGenerator<Buffer> {
  const opened = openSync(file, 'r');
  try {
    for (let at = 0; at < size; ) {
      const piece = room?.subarray(0, size - at) ?? Buffer.allocUnsafe(Math.min(pieceSize, size - at));
      const count = readSync(opened, piece, 0, piece.length, start + at);
      if (count === 0) return;
      heard(piece.subarray(0, count));
      yield piece.subarray(0, count);
      at += count;
    }
  } finally {
    closeSync(opened);
  }
}

/** Pieces as a stream. */
export function streamOf(pieces: AsyncIterable<Buffer>): ByteStream {
  const iterator = pieces[Symbol.asyncIterator]();
  let current: Buffer = Buffer.alloc(0);
  let position = 0;

  async function some(most: number): Promise<Buffer> {
    while (current.length === 0) {
      const next = await iterator.next();
      if (next.done === true) return current;
      current = next.value;
    }
    const given = current.subarray(0, most);
    current = current.subarray(given.length);
    position += given.length;
    return given;
  }

  return {
    position: () => position,
    some,
    take: async (size) => {
      const first = await some(size);
      if (first.length === size || first.length === 0) return first;
      // The next piece may take the room of this one.
      const parts = [Buffer.from(first)];
      for (let left = size - first.length; left > 0; ) {
        const part = await some(left);
        if (part.length === 0) break;
        parts.push(Buffer.from(part));
        left -= part.length;
      }
      return Buffer.concat(parts);
    },
    skip: async (size) => {
      for (let left = size; left > 0; ) {
        const part = await some(left);
        if (part.length === 0) return false;
        left -= part.length;
      }
      return true;
    },
  };
}

/** A stretch as a stream that passes over bytes without reading them. */
export function seekingStream(stretch: FileStretch): ByteStream {
  let at = 0;
  const read = (most: number): Buffer => {
    const size = Math.min(most, stretch.size - at);
    if (size <= 0) return Buffer.alloc(0);
    const opened = openSync(stretch.file, 'r');
    try {
      const bytes = Buffer.allocUnsafe(size);
      const count = readSync(opened, bytes, 0, size, stretch.start + at);
      at += count;
      return bytes.subarray(0, count);
    } finally {
      closeSync(opened);
    }
  };
  return {
    position: () => at,
    some: async (most) => read(Math.min(most, pieceSize)),
    take: async (size) => read(size),
    skip: async (size) => {
      at += size;
      return at <= stretch.size;
    },
  };
}
