import type { FileEntry } from '#model/file';
import type { Access } from './access.ts';
import { readTreeFile, readTreeStart } from './disk.ts';
import { openBlobReader } from './git/objects.ts';
import { GitFailure } from './git/run.ts';
import { openStretches } from './stretches.ts';

/** Reads files as they are, whatever they hold; `close` ends the git that it may have started. */
export interface RawReader {
  /** Undefined for what cannot be read, which the reading of texts has told already. */
  readonly read: (file: FileEntry) => Promise<Uint8Array | undefined>;
  /** Its first bytes; of what git holds all, which costs the same there. */
  readonly start: (file: FileEntry, length: number) => Promise<Uint8Array | undefined>;
  readonly close: () => Promise<void>;
}

/** For formats that are no text, such as programs and databases of packages. */
export function openRawReader(access: Access, maxFileSize: number): RawReader {
  if (access.kind === 'bytes') {
    const { bytes } = access;
    return { read: async () => bytes, start: async () => bytes, close: async () => {} };
  }
  if (access.kind === 'stretches') {
    const stretches = openStretches(access.files);
    const read = async (file: FileEntry) => stretches.read(file);
    return { read, start: read, close: async () => stretches.close() };
  }
  if (access.kind === 'tree') {
    return {
      read: async (file) => {
        const found = readTreeFile(access.root, file.path, maxFileSize);
        return 'bytes' in found ? found.bytes : undefined;
      },
      start: async (file, length) => readTreeStart(access.root, file.path, length),
      close: async () => {},
    };
  }
  const blobs = openBlobReader(access.git);
  const read = async (file: FileEntry): Promise<Uint8Array | undefined> => {
    try {
      const found = await blobs.read(file.blob ?? '', maxFileSize);
      return found === 'missing' || 'size' in found ? undefined : Buffer.from(found.bytes);
    } catch (cause) {
      if (cause instanceof GitFailure) return undefined;
      throw cause;
    }
  };
  return { read, start: read, close: blobs.close };
}
