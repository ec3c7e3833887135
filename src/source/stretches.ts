import { closeSync, openSync, readSync } from 'node:fs';
import type { FileEntry } from '#model/file';

/** Reads contents that lie in a few large files. */
export interface Stretches {
  /** Undefined when the bytes are not there any more. */
  readonly read: (file: FileEntry) => Buffer | undefined;
  readonly close: () => void;
}

/** Opens each file when it is first asked for. */
export function openStretches(files: readonly string[]): Stretches {
  const opened = new Map<number, number>();

  function fileAt(number: number): number {
    const known = opened.get(number);
    if (known !== undefined) return known;
    const file = openSync(files[number] ?? '', 'r');
    opened.set(number, file);
    return file;
  }

  return {
    read: ({ size, place }) => {
      if (place === undefined) return undefined;
      const bytes = Buffer.allocUnsafe(size);
      try {
        const file = fileAt(place.file);
        for (let at = 0; at < size; ) {
          const count = readSync(file, bytes, at, size - at, place.start + at);
          if (count === 0) return undefined;
          at += count;
        }
        return bytes;
      } catch {
        return undefined;
      }
    },
    close: () => {
      for (const file of opened.values()) closeSync(file);
      opened.clear();
    },
  };
}
