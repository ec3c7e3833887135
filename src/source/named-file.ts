import { open, realpath } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import { UserError } from '#model/failure';

/** Bytes that a configuration, baseline or report handed to us by name may have. */
const bound = 64 * 1024 * 1024;

/**
 * Reads a file that the user named outside the scanned tree's power: `--config`, `--baseline`, a report.
 *
 * @param what the kind of file, for the message: "baseline".
 * @throws UserError when it is missing, unreadable, not a file or over 64 MiB.
 */
export async function readNamedFile(path: string, what: string): Promise<string> {
  const file = await open(path).catch((error: unknown) => {
    throw new UserError(
      'file-unreadable',
      `The ${what} ${path} cannot be read: ${reasonOf(error)}.`,
      'Check the path; it is relative to the current folder.',
      error,
    );
  });
  try {
    const stats = await file.stat();
    if (!stats.isFile())
      throw new UserError('file-unreadable', `The ${what} ${path} is not a file.`, 'Name a file.');
    if (stats.size > bound)
      throw new UserError('file-too-large', `The ${what} ${path} is over 64 MiB.`, 'Name the right file.');
    return await file.readFile('utf8');
  } finally {
    await file.close();
  }
}

/** The path of a named file inside a folder, with `/`, or undefined when it lies outside or does not exist. */
export async function pathInside(folder: string, path: string): Promise<string | undefined> {
  try {
    const inside = relative(await realpath(folder), await realpath(resolve(path)));
    return inside === '' || inside.startsWith(`..${sep}`) || inside === '..'
      ? undefined
      : inside.split(sep).join('/');
  } catch {
    return undefined;
  }
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EACCES') return 'its rights do not allow it';
  return error instanceof Error ? error.message : String(error);
}
