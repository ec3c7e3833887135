import { Buffer } from 'node:buffer';
import { randomBytes } from 'node:crypto';
import {
  closeSync,
  constants,
  fchmodSync,
  fsyncSync,
  lstatSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { readTreeFile } from './disk.ts';

const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf]);

/** Bytes of the largest file that is rewritten. */
const largest = 16 * 1024 * 1024;

/**
 * Puts a text in the place of another in a file of a tree, in one piece and with the same rights. Nothing is written when
 * the file no longer holds exactly the old text, is not UTF-8, is reached through a link or may not be written.
 *
 * @returns false when it was left alone
 */
export function rewriteFile(root: string, path: string, from: string, to: string): boolean {
  const whole = realpathSync(root);
  const read = readTreeFile(whole, path, largest);
  if ('failure' in read) return false;
  const hasMark = read.bytes.subarray(0, 3).equals(byteOrderMark);
  const before = hasMark ? Buffer.concat([byteOrderMark, Buffer.from(from)]) : Buffer.from(from);
  if (!read.bytes.equals(before)) return false;
  const file = join(whole, path);
  const folder = dirname(file);
  const stats = lstatSync(file);
  if (!stats.isFile() || realpathSync(folder) !== folder) return false;
  const beside = join(folder, `.${basename(file).slice(0, 64)}.${randomBytes(8).toString('hex')}.tmp`);
  try {
    const content = Buffer.from(to);
    write(beside, hasMark ? Buffer.concat([byteOrderMark, content]) : content, stats.mode & 0o7777);
    renameSync(beside, file);
  } catch (error) {
    rmSync(beside, { force: true });
    if (mayNotWrite(error)) return false;
    throw error;
  }
  return true;
}

/** A folder without rights, or a disk without room: of one file among several, which are all told. */
function mayNotWrite(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return ['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EDQUOT'].some((each) => each === code);
}

function write(file: string, bytes: Buffer, mode: number): void {
  const { O_WRONLY, O_CREAT, O_EXCL } = constants;
  const descriptor = openSync(file, O_WRONLY | O_CREAT | O_EXCL | (constants.O_NOFOLLOW ?? 0), 0o600);
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at);
    fchmodSync(descriptor, mode);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
