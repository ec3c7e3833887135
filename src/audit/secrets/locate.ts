import type { ByteRange, Location } from '#model/location';

/**
 * Turns stretches of one file into lines and columns. The stretches come sorted by start; each byte is counted once,
 * so many findings in one long line stay cheap.
 */
export function openLocator(path: string, bytes: Uint8Array): (range: ByteRange) => Location {
  let mark: Mark = { offset: 0, line: 1, column: 1 };
  return (range) => {
    mark = advance(bytes, mark, range.start);
    const end = advance(bytes, mark, range.end);
    return { path, line: mark.line, column: mark.column, endLine: end.line, endColumn: end.column };
  };
}

interface Mark {
  readonly offset: number;
  readonly line: number;
  /** UTF-16 code units from 1. */
  readonly column: number;
}

function advance(bytes: Uint8Array, from: Mark, to: number): Mark {
  let { line, column } = from;
  for (let i = from.offset; i < to; i++) {
    const byte = bytes[i] ?? 0;
    if (byte === 10) {
      line++;
      column = 1;
    } else if (byte >= 0xf0) column += 2;
    else if ((byte & 0xc0) !== 0x80) column++;
  }
  return { offset: Math.max(from.offset, to), line, column };
}
