import { Buffer } from 'node:buffer';
import { nameFromBytes } from '../../name.ts';

/** What `git diff-tree --stdin --raw -z` tells, piece by piece. */
export interface RawEvents {
  /** A commit and what it changes follow; `offset` is where its 40 or 64 digits start. */
  readonly commit: (bytes: Buffer, offset: number) => void;
  readonly change: (change: RawChange) => void;
}

/** One path that differs from the parent, or from every parent of a merge. Ids are places in `bytes`, to be read at once. */
export interface RawChange {
  readonly bytes: Buffer;
  /** Where the id before starts, for each parent. */
  readonly olds: readonly number[];
  readonly now: number;
  readonly oldModes: readonly string[];
  readonly mode: string;
  readonly path: string;
}

/** No name that git stores is longer than this many bytes: a longer one is not git's output. */
const longest = 64 * 1024;

/**
 * Reads the stream whatever its chunks. Fields end in NUL: a commit's id, or a record that starts with one colon for each
 * parent and is followed by a path, which may look like anything.
 */
export function openRawParser(digits: number, events: RawEvents): (chunk: Buffer) => void {
  let rest: Buffer = Buffer.alloc(0);
  return (chunk) => {
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    let at = 0;
    for (;;) {
      const end = bytes.indexOf(0, at);
      if (end < 0) break;
      if (bytes[at] !== 0x3a) {
        events.commit(bytes, at);
        at = end + 1;
        continue;
      }
      const pathEnd = bytes.indexOf(0, end + 1);
      if (pathEnd < 0) break;
      events.change({ ...record(bytes, at, digits), path: nameFromBytes(bytes.subarray(end + 1, pathEnd)) });
      at = pathEnd + 1;
    }
    rest = Buffer.from(bytes.subarray(at));
    if (rest.length > longest) throw new Error('git diff-tree printed a name that has no end');
  };
}

/** `:<mode> <mode> <id> <id> <letters>`; with two parents `::<mode> <mode> <mode> <id> <id> <id> <letters>`, and so on. */
function record(bytes: Buffer, start: number, digits: number): Omit<RawChange, 'path'> {
  let parents = 0;
  while (bytes[start + parents] === 0x3a) parents++;
  const modes = start + parents;
  const ids = modes + (parents + 1) * 7;
  const each = [...Array(parents).keys()];
  const modeAt = (index: number) => bytes.toString('latin1', modes + index * 7, modes + index * 7 + 6);
  return {
    bytes,
    olds: each.map((index) => ids + index * (digits + 1)),
    now: ids + parents * (digits + 1),
    oldModes: each.map(modeAt),
    mode: modeAt(parents),
  };
}
