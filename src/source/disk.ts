import { Buffer } from 'node:buffer';
import {
  closeSync,
  constants,
  fstatSync,
  openSync,
  readlinkSync,
  readSync,
  realpathSync,
  type Stats,
  statSync,
} from 'node:fs';
import type { GapReason } from '#model/gap';
import { folderOf, nameToBytes } from './name.ts';

/** The system calls that reading a file takes; tests put a misbehaving disk in their place. */
export interface Disk {
  readonly open: (path: string | Buffer, flags: number) => number;
  readonly stat: (file: number) => Stats;
  readonly read: (file: number, into: Buffer, at: number) => number;
  readonly close: (file: number) => void;
}

export const realDisk: Disk = {
  open: (path, flags) => openSync(path, flags),
  stat: (file) => fstatSync(file),
  read: (file, into, at) => readSync(file, into, at, into.length - at, null),
  close: closeSync,
};

/** The bytes of a file of the tree, or why there are none. `missing` is for the caller to judge. */
export type DiskRead =
  | { readonly bytes: Buffer }
  | { readonly failure: GapReason | 'missing'; readonly detail: string };

/** Opens without following a link at the end of the path and without waiting for the other end of a pipe. */
const careful = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** Gives room for so many bytes. What is read into it lasts as long as whoever gave the room lets it. */
export type Room = (size: number) => Buffer;

const ownRoom: Room = (size) => Buffer.allocUnsafe(size);

/** Reads one file below `root` (absolute, no links) that holds at most `limit` bytes; never leaves the tree. */
export function readTreeFile(
  root: string,
  path: string,
  limit: number,
  disk: Disk = realDisk,
  room: Room = ownRoom,
): DiskRead {
  const request = { root, path, limit, disk, room };
  const first = readOnce(request);
  return 'failure' in first && first.failure === 'changed-while-read' ? readOnce(request) : first;
}

/** The first bytes of a file below `root`, as many as there are up to `length`; undefined for what cannot be read. */
export function readTreeStart(root: string, path: string, length: number): Buffer | undefined {
  let file: number | undefined;
  try {
    file = openSync(nameToBytes(`${root}/${path}`), careful);
    if (!fstatSync(file).isFile() || !isWhereItShouldBe(file, root, path)) return undefined;
    const bytes = Buffer.alloc(length);
    return bytes.subarray(0, readSync(file, bytes, 0, length, 0));
  } catch {
    return undefined;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** A small regular file anywhere, such as a part of a git folder; undefined when there is none or it is larger. */
export function readSmallFile(path: string, limit: number): Buffer | undefined {
  if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true) return undefined;
  let file: number | undefined;
  try {
    file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const stats = fstatSync(file);
    return stats.isFile() && stats.size <= limit ? readAll(file, stats.size, realDisk, ownRoom) : undefined;
  } catch {
    return undefined;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** The first bytes of a file; undefined when it cannot be opened. */
export function readHead(path: string, size: number): Buffer | undefined {
  let file: number;
  try {
    file = openSync(nameToBytes(path), careful);
  } catch {
    return undefined;
  }
  try {
    const head = Buffer.alloc(size);
    return head.subarray(0, readSync(file, head, 0, size, 0));
  } catch {
    return undefined;
  } finally {
    closeSync(file);
  }
}

function readOnce(request: Request): DiskRead {
  const { root, path, disk } = request;
  let file: number;
  try {
    file = disk.open(nameToBytes(`${root}/${path}`), careful);
  } catch (cause) {
    return openFailure(cause);
  }
  try {
    return readOpened(file, request);
  } catch (cause) {
    return { failure: 'unreadable', detail: `The file could not be read (${errorCode(cause)}).` };
  } finally {
    disk.close(file);
  }
}

interface Request {
  readonly root: string;
  readonly path: string;
  readonly limit: number;
  readonly disk: Disk;
  readonly room: Room;
}

function readOpened(file: number, { root, path, limit, disk, room }: Request): DiskRead {
  const before = disk.stat(file);
  if (!before.isFile())
    return { failure: 'special-file', detail: 'It is not a regular file and was not read.' };
  if (!isWhereItShouldBe(file, root, path)) {
    return { failure: 'changed-while-read', detail: 'A folder above it was replaced during the scan.' };
  }
  if (before.size > limit) return { failure: 'too-large', detail: tooLarge(before.size, limit) };
  const bytes = readAll(file, before.size, disk, room);
  const after = disk.stat(file);
  const same = after.mtimeMs === before.mtimeMs && after.size === before.size && bytes.length === before.size;
  return same
    ? { bytes }
    : { failure: 'changed-while-read', detail: 'The file changed while it was read, twice.' };
}

/** What is said of a file over the limit. */
export function tooLarge(size: number, limit: number): string {
  return `The file has ${size} bytes, more than the limit of ${limit}; raise maxFileSize to check it.`;
}

/** One byte more than expected is asked for, so that growth shows: whoever gets just `size` has seen the end. */
function readAll(file: number, size: number, disk: Disk, room: Room): Buffer {
  const buffer = room(size + 1);
  let length = 0;
  do {
    const count = disk.read(file, buffer, length);
    if (count === 0) break;
    length += count;
  } while (length < size);
  return buffer.subarray(0, length);
}

/**
 * A folder above may have become a link since the tree was listed. Linux tells where an open file really lies, so nobody
 * can swap the folder back in time; elsewhere the folder is resolved, which leaves a gap of microseconds.
 */
function isWhereItShouldBe(file: number, root: string, path: string): boolean {
  const expected = `${root === '/' ? '' : root}/${path}`;
  const link = `/proc/self/fd/${file}`;
  try {
    const bytes = nameToBytes(expected);
    // Text is quicker to compare, but bytes that are no text all look the same in it.
    if (typeof bytes === 'string' && !bytes.includes('\ufffd')) return readlinkSync(link) === bytes;
    return readlinkSync(link, { encoding: 'buffer' }).equals(Buffer.from(bytes));
  } catch {
    const folder = folderOf(expected).slice(0, -1) || '/';
    return realpathSync.native(nameToBytes(folder)) === folder;
  }
}

function openFailure(cause: unknown): DiskRead {
  const code = errorCode(cause);
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return { failure: 'missing', detail: 'The file disappeared during the scan.' };
  }
  if (code === 'ELOOP' || code === 'EMLINK') {
    return { failure: 'symlink', detail: 'It became a symbolic link during the scan and was not followed.' };
  }
  if (code === 'ENXIO' || code === 'ENODEV') {
    return { failure: 'special-file', detail: 'It is not a regular file and was not read.' };
  }
  const reason = code === 'EACCES' || code === 'EPERM' ? 'no permission to read it' : code;
  return { failure: 'unreadable', detail: `The file could not be opened: ${reason}.` };
}

/** The system's name of an error, such as `EACCES`. */
export function errorCode(cause: unknown): string {
  return cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown error';
}
