import { closeSync, ftruncateSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UserError } from '#model/failure';
import type { FileStretch } from './stream.ts';

/** A folder of our own (0700) in the system's temporary folder, which goes with `remove` or with the process. */
export interface Workplace {
  readonly path: string;
  readonly remove: () => void;
}

/** @throws UserError when the temporary folder cannot be written. */
export function makeWorkplace(): Workplace {
  const path = makeFolder();
  const remove = () => {
    process.off('exit', remove);
    rmSync(path, { recursive: true, force: true });
  };
  process.on('exit', remove);
  return { path, remove };
}

function makeFolder(): string {
  try {
    return mkdtempSync(join(tmpdir(), 'handrail-image-'));
  } catch (cause) {
    throw new UserError(
      'temporary-folder',
      `The temporary folder ${tmpdir()} cannot be written.`,
      'Free some space there, or set TMPDIR to a folder that can be written.',
      cause,
    );
  }
}

/** One file that takes the contents that are needed, one behind the other: nothing of an image gets a place of its own. */
export interface Spool {
  readonly file: string;
  /** Bytes that it holds. */
  readonly size: () => number;
  readonly write: (bytes: Uint8Array) => void;
  /** Takes back what was written since it had that size. */
  readonly cut: (size: number) => void;
  /** What was written since it had that size, as a stretch. */
  readonly since: (size: number) => FileStretch;
  readonly close: () => void;
}

/** @throws UserError when the disk is full. */
export function openSpool(file: string): Spool {
  const opened = openSync(file, 'wx', 0o600);
  let end = 0;
  let isOpen = true;
  return {
    file,
    size: () => end,
    write: (bytes) => {
      for (let at = 0; at < bytes.length; ) at += writeAt(opened, bytes.subarray(at), end + at);
      end += bytes.length;
    },
    cut: (size) => {
      ftruncateSync(opened, size);
      end = size;
    },
    since: (start) => ({ file, start, size: end - start }),
    close: () => {
      if (isOpen) closeSync(opened);
      isOpen = false;
    },
  };
}

function writeAt(file: number, bytes: Uint8Array, position: number): number {
  try {
    return writeSync(file, bytes, 0, bytes.length, position);
  } catch (cause) {
    throw new UserError(
      'temporary-folder',
      `The temporary folder ${tmpdir()} is full or cannot be written.`,
      'Free some space there, or set TMPDIR to a folder with more of it.',
      cause,
    );
  }
}
