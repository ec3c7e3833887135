import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A file that is written piece by piece. */
export interface Download {
  readonly path: string;
  readonly write: (piece: Uint8Array) => void;
  readonly close: () => void;
  /** The first bytes, by which a web page is told from an archive. */
  readonly head: () => string;
}

/** Begins a file below a folder; one that was begun before is written anew. */
export function openDownload(folder: string, name: string): Download {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const file = openSync(path, 'w', 0o600);
  let head = '';
  return {
    path,
    write: (piece) => {
      if (head.length < 256) head += Buffer.from(piece.subarray(0, 256)).toString('latin1');
      let written = 0;
      while (written < piece.length) written += writeSync(file, piece, written);
    },
    close: () => closeSync(file),
    head: () => head,
  };
}
