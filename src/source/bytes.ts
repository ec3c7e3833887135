import type { FileEntry } from '#model/file';
import type { Gap, GapReason } from '#model/gap';
import type { Access } from './access.ts';
import { readTreeFile, tooLarge } from './disk.ts';
import { openBlobReader } from './git/objects.ts';
import { missingObject } from './reader.ts';

/** Reads files as they are, text or not; `close` ends the git that it may have started. */
export interface BytesReader {
  read(file: FileEntry): Promise<{ readonly bytes: Uint8Array } | { readonly gap: Gap }>;
  close(): Promise<void>;
}

/**
 * Opens a reader of plain bytes; it touches nothing before the first `read`.
 *
 * @param most bytes: a larger file is a gap
 */
export function openBytes(access: Access, most: number): BytesReader {
  if (access.kind === 'bytes') return { read: async () => ({ bytes: access.bytes }), close: async () => {} };
  if (access.kind === 'tree')
    return { read: async (file) => fromTree(access.root, file, most), close: async () => {} };
  const blobs = openBlobReader(access.git);
  return {
    read: async (file) => {
      const id = file.blob ?? '';
      const found = await blobs.read(id, most);
      if (found === 'missing') return gapOf(file, 'object-missing', missingObject(id));
      // The room of one blob serves the next.
      return 'size' in found
        ? gapOf(file, 'too-large', tooLarge(found.size, most))
        : { bytes: Uint8Array.from(found.bytes) };
    },
    close: blobs.close,
  };
}

function fromTree(
  root: string,
  file: FileEntry,
  most: number,
): { readonly bytes: Uint8Array } | { readonly gap: Gap } {
  const found = readTreeFile(root, file.path, most);
  if ('bytes' in found) return { bytes: found.bytes };
  return gapOf(file, found.failure === 'missing' ? 'changed-while-read' : found.failure, found.detail);
}

function gapOf(file: FileEntry, why: GapReason, detail: string): { readonly gap: Gap } {
  return { gap: { analyser: 'packages', path: file.path, why, detail } };
}
