import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { UserError } from '#model/failure';

/** A file of a folder that the user named, or that is part of Handrail. */
export interface NamedText {
  /** Name within the folder. */
  readonly name: string;
  readonly text: string;
}

const mostFiles = 500;
const largest = 1024 * 1024;

/**
 * Texts of the files that lie directly in a folder, by name. Links are followed: whoever names a folder trusts it.
 *
 * @param wanted which names are read
 * @throws UserError where the folder cannot be read, or a file of it is too large
 */
export async function textsIn(
  folder: string,
  what: string,
  wanted: (name: string) => boolean,
): Promise<readonly NamedText[]> {
  const names = await readdir(folder).catch((error: unknown) => {
    throw new UserError(
      'folder-unreadable',
      `The ${what} in ${folder} cannot be read.`,
      'Name a folder that is there.',
      error,
    );
  });
  const own = names.filter(wanted).sort().slice(0, mostFiles);
  return Promise.all(own.map(async (name) => ({ name, text: await textOf(join(folder, name)) })));
}

async function textOf(path: string): Promise<string> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    if (size > largest)
      throw new UserError('file-too-large', `${path} is over 1 MiB.`, 'Divide it, or leave it out.');
    return await file.readFile('utf8');
  } finally {
    await file.close();
  }
}

/** The folder of a kind of data that comes with Handrail: `standards`. It is the same from sources and when installed. */
export function ownData(kind: string): string {
  return fileURLToPath(new URL(`../../data/${kind}/`, import.meta.url));
}
