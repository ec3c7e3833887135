import type { NamedBytes } from '#ir/packages/read';
import type { FileEntry } from '#model/file';
import { openRawReader } from '#source/raw-reader';
import type { Access } from '#source/source';

/** Larger settings are of no people. */
const mostBytes = 1024 * 1024;

/** Where settings are looked for: files around a change hold for it, too. */
export interface Looked {
  readonly access: Access;
  readonly files: readonly FileEntry[];
  readonly around?: readonly FileEntry[];
}

/** The files of a tree that may hold settings of a kind, by their paths, read; those that cannot be read are left out. */
export async function readSettingsFiles(
  { access, files, around = [] }: Looked,
  mayHold: (path: string) => boolean,
): Promise<readonly NamedBytes[]> {
  const named = [...files, ...around].filter(({ path }) => mayHold(path));
  if (named.length === 0) return [];
  const reader = openRawReader(access, mostBytes);
  try {
    const read: NamedBytes[] = [];
    for (const file of named) {
      const bytes = await reader.read(file);
      if (bytes !== undefined) read.push({ path: file.path, bytes });
    }
    return read;
  } finally {
    await reader.close();
  }
}
