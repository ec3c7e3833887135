import { chmodSync, lstatSync, mkdirSync, readFileSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { UserError } from '#model/failure';
import { type Merged, merged, removed } from '#program/agents/merge';
import type { WantedFile } from '#program/agents/wanted';
import { writeReport } from './write-report.ts';

/** What becomes of one file. */
export interface PlannedFile {
  readonly path: string;
  readonly before: string | undefined;
  readonly result: Merged;
  /** Rights of the file that is written, where they are not the usual ones. */
  readonly mode?: number;
}

const largest = 4 * 1024 * 1024;

/**
 * What putting in, or taking out, would do to each file. Nothing is written.
 *
 * @throws UserError where a file is a link, or cannot be read
 */
export function planFiles(
  root: string,
  wanted: readonly WantedFile[],
  what: 'put' | 'remove',
): readonly PlannedFile[] {
  return wanted.map((each) => {
    const before = textAt(root, each.path);
    return { path: each.path, before, result: (what === 'put' ? merged : removed)(each, before) };
  });
}

/** The text of a file below a folder, undefined where there is none. @throws UserError for a link, a folder, or what is too large */
export function textAt(root: string, path: string): string | undefined {
  const parts = path.split('/');
  for (let i = 1; i <= parts.length; i++) {
    const place = join(root, ...parts.slice(0, i));
    const stats = lstatSync(place, { throwIfNoEntry: false });
    if (stats === undefined) return undefined;
    if (stats.isSymbolicLink())
      throw new UserError(
        'link',
        `${parts.slice(0, i).join('/')} is a link, which is not followed.`,
        'Put a folder or file in its place, or choose other agents with --agents.',
      );
    if (i < parts.length && !stats.isDirectory())
      throw new UserError('not-a-folder', `${parts.slice(0, i).join('/')} is no folder.`, 'Move it away.');
    if (i === parts.length && (!stats.isFile() || stats.size > largest))
      throw new UserError('unreadable', `${path} is no file that could be read.`, 'Move it away.');
  }
  return readFileSync(join(root, path), 'utf8');
}

/** Files that change, in the order in which they are written. */
export function changesIn(files: readonly PlannedFile[]): readonly PlannedFile[] {
  return files.filter(({ result }) => result.kind === 'text' || result.kind === 'gone');
}

/**
 * Writes what was planned: all of it, or nothing. A file that changed since it was read is not overwritten.
 *
 * @throws UserError where something could not be written; everything is as before then
 */
export function writeFiles(root: string, files: readonly PlannedFile[]): void {
  const done: PlannedFile[] = [];
  try {
    for (const file of changesIn(files)) {
      if (textAt(root, file.path) !== file.before)
        throw new UserError('changed', `${file.path} changed meanwhile.`, 'Run it again.');
      done.push(file);
      writeOne(root, file, file.result.kind === 'text' ? file.result.text : undefined);
    }
  } catch (error) {
    for (const file of done.reverse()) restore(root, file);
    if (error instanceof UserError) throw error;
    const why = error instanceof Error ? error.message : String(error);
    throw new UserError(
      'not-written',
      `Nothing was written: ${why}.`,
      'Check the rights of the folder.',
      error,
    );
  }
}

function restore(root: string, file: PlannedFile): void {
  try {
    writeOne(root, file, file.before);
  } catch {
    // The first error is told; what could be restored was.
  }
}

function writeOne(
  root: string,
  { path, mode }: Pick<PlannedFile, 'path' | 'mode'>,
  text: string | undefined,
): void {
  const file = join(root, path);
  if (text !== undefined) {
    mkdirSync(dirname(file), { recursive: true });
    writeReport(file, text, [root]);
    if (mode !== undefined) chmodSync(file, mode);
    return;
  }
  rmSync(file, { force: true });
  // Folders that held nothing else.
  for (let folder = dirname(file); relative(root, folder) !== ''; folder = dirname(folder))
    try {
      rmdirSync(folder);
    } catch {
      return;
    }
}
