import { lstatSync, mkdirSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { cacheFolder, isInside, type Surroundings } from './folders.ts';

/**
 * Lets Node keep our compiled modules in the user's cache folder, so that the next start is faster. What lies there is
 * run: the folder must be the user's alone, and never part of a tree that is scanned.
 */
export function keepCompiledCode(): void {
  const surroundings = { env: process.env, home: homedir(), platform: process.platform };
  const folder = compileCacheFolder(process.argv.slice(2), process.cwd(), surroundings);
  if (folder !== undefined && isOurs(folder)) enableCompileCache(join(folder, 'compiled'));
}

/**
 * The cache folder if compiled code may be kept there: nobody said --no-cache, and it is neither below the current folder
 * nor below anything that the command line names. Words are not understood yet at this point, so each counts as a path.
 */
export function compileCacheFolder(
  words: readonly string[],
  current: string,
  surroundings: Surroundings,
): string | undefined {
  if (words.includes('--no-cache')) return undefined;
  try {
    const folder = cacheFolder(surroundings);
    const near = [current, ...words.map((word) => resolve(current, word))].some((path) =>
      isInside(folder, path),
    );
    return near ? undefined : folder;
  } catch {
    // The command that needs the folder says what is wrong with it.
    return undefined;
  }
}

/** Makes the folder for the user alone, and tells whether it is a folder of theirs that nobody else can write. */
export function isOurs(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const { mode, uid } = lstatSync(folder);
    if (process.getuid === undefined) return true;
    return uid === process.getuid() && (mode & 0o022) === 0;
  } catch {
    return false;
  }
}
