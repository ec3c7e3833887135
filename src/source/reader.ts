import { Buffer } from 'node:buffer';
import { createHash, hash } from 'node:crypto';
import type { FileEntry } from '#model/file';
import type { Gap, GapReason } from '#model/gap';
import type { Access, Naming } from './access.ts';
import { archiveKindOf } from './archive/kind.ts';
import { type Disk, type Room, readTreeFile, realDisk, tooLarge } from './disk.ts';
import { type BlobReader, openBlobReader } from './git/objects.ts';
import { GitFailure } from './git/run.ts';
import { keyStoreIn } from './key-store.ts';
import type { ReadResult } from './read-result.ts';
import { openStretches } from './stretches.ts';
import { decodeText } from './text.ts';
import { traitOf } from './traits.ts';

export type { ReadResult } from './read-result.ts';

/** Reads files of one source, inside a worker thread; `close` ends the git that it may have started. */
export interface Reader {
  /** The text lasts until the next `read`: the room of one file serves the next. */
  read(file: FileEntry): Promise<ReadResult>;
  close(): Promise<void>;
}

export interface ReadLimits {
  /** Bytes. */
  readonly maxFileSize: number;
  /** Whether archives are looked into; not unless said. */
  readonly archives?: boolean;
}

/** Opens a reader; it touches nothing before the first `read`. */
export function openReader(access: Access, limits: ReadLimits, disk: Disk = realDisk): Reader {
  if (access.kind === 'objects') return objectReader(openBlobReader(access.git), limits);
  if (access.kind === 'bytes') {
    return {
      read: async (file) => open(file, access.bytes, nameOf(access.bytes, 'plain'), limits),
      close: async () => {},
    };
  }
  if (access.kind === 'stretches') return stretchReader(access.files, limits);
  const room = sharedRoom();
  return {
    read: async (file) => {
      const found = readTreeFile(access.root, file.path, limits.maxFileSize, disk, room);
      if ('bytes' in found) return open(file, found.bytes, nameOf(found.bytes, access.naming), limits);
      return gapResult(
        file,
        found.failure === 'missing' ? 'changed-while-read' : found.failure,
        found.detail,
      );
    },
    close: async () => {},
  };
}

/** Files up to this size are read into the same bytes, which spares the system clearing new ones for each. */
const sharedSize = 1024 * 1024;

function sharedRoom(): Room {
  let shared: Buffer | undefined;
  return (size) => {
    if (size > sharedSize) return Buffer.allocUnsafe(size);
    shared ??= Buffer.allocUnsafeSlow(sharedSize);
    return shared.subarray(0, size);
  };
}

/** Contents of an image, from where it or our own file holds them. */
function stretchReader(files: readonly string[], limits: ReadLimits): Reader {
  const stretches = openStretches(files);
  return {
    read: async (file) => {
      if (file.size > limits.maxFileSize)
        return gapResult(file, 'too-large', tooLarge(file.size, limits.maxFileSize));
      const bytes = stretches.read(file);
      if (bytes === undefined)
        return gapResult(file, 'changed-while-read', 'The image changed while it was read.');
      return open(file, bytes, nameOf(bytes, 'plain'), limits);
    },
    close: async () => stretches.close(),
  };
}

function objectReader(blobs: BlobReader, limits: ReadLimits): Reader {
  const read = async (file: FileEntry): Promise<ReadResult> => {
    const id = file.blob ?? '';
    const found = await blobs.read(id, limits.maxFileSize);
    if (found === 'missing') return gapResult(file, 'object-missing', missingObject(id));
    if ('size' in found) return gapResult(file, 'too-large', tooLarge(found.size, limits.maxFileSize));
    return open(file, found.bytes, id, limits);
  };
  return {
    read: async (file) => {
      try {
        return await read(file);
      } catch (cause) {
        if (cause instanceof GitFailure)
          return gapResult(file, 'unreadable', `Git could not read it: ${cause.message}.`);
        throw cause;
      }
    },
    close: blobs.close,
  };
}

/** What is said of content that the clone does not have. */
export function missingObject(id: string): string {
  return `Git does not have its content (object ${id}); fetch it, for example with \`git fetch --refetch\`.`;
}

/** Reads what is no text once more as an archive; the readers of those are loaded with the first one. */
async function open(
  file: FileEntry,
  bytes: Uint8Array,
  blob: string,
  limits: ReadLimits,
): Promise<ReadResult> {
  const read = interpret(file, bytes, blob);
  if (limits.archives !== true || !('exclusion' in read) || read.exclusion.why !== 'binary') return read;
  const kind = archiveKindOf(bytes);
  if (kind === undefined) return read;
  const { readArchive } = await import('./archive/archive.ts');
  const limit = limits.maxFileSize;
  const inner = (entry: FileEntry, content: Uint8Array) => interpret(entry, content, '');
  return { entries: readArchive({ file, bytes, kind, limit, interpret: inner }), blob };
}

function interpret(file: FileEntry, bytes: Uint8Array, blob: string): ReadResult {
  const { path } = file;
  const decoded = decodeText(path, bytes);
  if ('binary' in decoded) {
    const keyStore = keyStoreIn(bytes);
    if (keyStore === undefined) return { exclusion: { path, why: 'binary', by: decoded.binary } };
    return { keyStore, exclusion: { path, why: 'binary', by: `a key store (${keyStore})` }, blob };
  }
  if ('undecodable' in decoded) return gapResult(file, 'encoding', decoded.undecodable);
  const trait = traitOf(path, decoded.text.bytes);
  if (trait?.why === 'lfs-pointer') return gapResult(file, 'lfs-pointer', trait.detail);
  if (trait !== undefined && file.handwritten !== true) {
    return { exclusion: { path, why: trait.why, by: trait.detail } };
  }
  const notes: Gap[] =
    decoded.note === undefined ? [] : [{ analyser: 'source', path, why: 'encoding', detail: decoded.note }];
  return { text: decoded.text, blob, notes };
}

function gapResult(file: FileEntry, why: GapReason, detail: string): ReadResult {
  return { gap: { analyser: 'source', path: file.path, why, detail } };
}

/** The name of content: what git calls it, or its plain SHA-256. */
export function nameOf(bytes: Uint8Array, naming: Naming): string {
  if (naming === 'plain') return `sha256:${hash('sha256', bytes)}`;
  return createHash(naming).update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
