import { randomBytes } from 'node:crypto';
import {
  accessSync,
  closeSync,
  constants,
  fsyncSync,
  lstatSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { UserError } from '#model/failure';
import { hasCode } from './shell.ts';

/**
 * Throws a UserError when a report could not be written to `file` (absolute): checked before a scan, so that nobody
 * waits for a report that has nowhere to go. Below a `guarded` folder no part of the path may be a symbolic link: a
 * scanned tree could hold one that leads to somebody's settings.
 */
export function checkDestination(file: string, guarded: readonly string[]): void {
  const folder = dirname(file);
  const folderStats = statOf(folder, statSync);
  if (folderStats === undefined)
    throw refused(file, `its folder ${folder} does not exist`, 'Make the folder first.');
  if (!folderStats.isDirectory())
    throw refused(file, `${folder} is not a folder`, 'Give a file in a folder.');
  checkLinks(file, guarded);
  checkExisting(file, statOf(file, lstatSync));
  try {
    accessSync(folder, constants.W_OK | constants.X_OK);
  } catch {
    throw refused(file, `you may not write into ${folder}`, 'Choose another folder, or change its rights.');
  }
}

/** Throws a UserError when two of the files (absolute) are one and the same. */
export function checkDistinct(files: readonly string[]): void {
  const seen = new Set<string>();
  for (const file of files) {
    const real = join(realpathSync(dirname(file)), basename(file));
    if (seen.has(real))
      throw refused(file, 'two reports would go to it', 'Give each report a file of its own.');
    seen.add(real);
  }
}

/**
 * Writes a report in one piece: beside its destination under a name that nobody can guess, to the disk, then renamed.
 * Whoever looks sees the old report or the new one, never a part. Throws a UserError when the disk is full or the like.
 */
export function writeReport(file: string, content: string, guarded: readonly string[]): void {
  checkDestination(file, guarded);
  const beside = join(dirname(file), `.${basename(file).slice(0, 64)}.${randomBytes(8).toString('hex')}.tmp`);
  try {
    writeWhole(beside, content);
    renameSync(beside, file);
  } catch (error) {
    rmSync(beside, { force: true });
    throw notWritten(file, error);
  }
}

function writeWhole(file: string, content: string): void {
  const { O_WRONLY, O_CREAT, O_EXCL } = constants;
  // Undefined on Windows, where O_EXCL refuses a link as well.
  const noFollow = constants.O_NOFOLLOW ?? 0;
  const descriptor = openSync(file, O_WRONLY | O_CREAT | O_EXCL | noFollow, 0o644);
  try {
    const bytes = Buffer.from(content);
    for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function checkLinks(file: string, guarded: readonly string[]): void {
  const folder = dirname(file);
  for (const guard of guarded) {
    const below = relative(guard, folder);
    if (below === '..' || below.startsWith(`..${sep}`) || isAbsolute(below)) continue;
    if (realpathSync(folder) === resolve(realpathSync(guard), below)) continue;
    throw refused(
      file,
      `a folder on the way to it is a symbolic link`,
      'Give the place that the link leads to, if you trust it.',
    );
  }
}

function checkExisting(file: string, stats: Stats | undefined): void {
  if (stats === undefined || stats.isFile()) return;
  if (stats.isSymbolicLink()) {
    throw refused(
      file,
      'it is a symbolic link',
      'Remove the link, or give the file that it leads to. For standard output, leave out =FILE.',
    );
  }
  if (stats.isDirectory())
    throw refused(file, 'it is a folder', `Give a file in it, such as ${join(file, 'report')}.`);
  throw refused(file, 'it is not a plain file', 'For standard output, leave out =FILE.');
}

function statOf(path: string, stat: (path: string) => Stats): Stats | undefined {
  try {
    return stat(path);
  } catch (error) {
    if (hasCode(error, 'ENOENT') || hasCode(error, 'ENOTDIR')) return undefined;
    throw refused(path, error instanceof Error ? error.message : String(error), 'Choose another place.');
  }
}

function refused(file: string, why: string, hint: string): UserError {
  return new UserError('report-destination', `Cannot write a report to ${file}: ${why}.`, hint);
}

function notWritten(file: string, error: unknown): unknown {
  if (error instanceof UserError || !(error instanceof Error && 'syscall' in error)) return error;
  const full = ['ENOSPC', 'EDQUOT', 'EFBIG'].some((code) => hasCode(error, code));
  return new UserError(
    full ? 'disk-full' : 'report-not-written',
    `The report ${file} was not written: ${full ? 'there is no room left on the disk' : error.message}.`,
    'No part of it was left behind; an earlier report of that name is as it was.',
    error,
  );
}
