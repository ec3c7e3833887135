import { rewriteFile } from './rewrite.ts';

/** A file of a tree that is to hold another text. */
export interface TextChange {
  readonly path: string;
  readonly from: string;
  readonly to: string;
}

/** Files that were written, and may be put back as long as nobody says that they are good. */
export interface Rewritten {
  /** Puts them back; gives the paths of those that somebody changed meanwhile, and that stay. */
  readonly restore: () => readonly string[];
  /** They are good: an end of the process no longer puts them back. */
  readonly keep: () => void;
}

/**
 * Writes all files or none, each in one piece. Until {@link Rewritten.keep} is called they are put back when the process
 * ends by itself, so that an interruption leaves no tree that nobody looked at. Only a process that is killed, or a
 * machine that stops, leaves what was written until then.
 *
 * @returns the path that could not be written, after all others were put back
 */
export function rewriteAll(
  root: string,
  changes: readonly TextChange[],
): Rewritten | { readonly refused: string } {
  const written: TextChange[] = [];
  const keep = () => forget(restore);
  const restore = () => {
    keep();
    const all = written.splice(0).reverse();
    return all.flatMap(({ path, from, to }) => (putBack(root, path, to, from) ? [] : [path]));
  };
  remember(restore);
  try {
    for (const change of changes) {
      // Pushed first: of what is written to the end, nothing is forgotten.
      written.push(change);
      if (rewriteFile(root, change.path, change.from, change.to)) continue;
      written.pop();
      restore();
      return { refused: change.path };
    }
  } catch (error) {
    restore();
    throw error;
  }
  return { restore, keep };
}

/** What is put back at the end of the process. */
const unproved = new Set<() => unknown>();

function remember(restore: () => unknown): void {
  if (unproved.size === 0) process.on('exit', restoreAll);
  unproved.add(restore);
}

function forget(restore: () => unknown): void {
  unproved.delete(restore);
  if (unproved.size === 0) process.off('exit', restoreAll);
}

function restoreAll(): void {
  for (const restore of [...unproved]) restore();
}

function putBack(root: string, path: string, now: string, before: string): boolean {
  try {
    return rewriteFile(root, path, now, before);
  } catch {
    return false;
  }
}
