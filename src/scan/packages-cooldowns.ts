import { mayHoldCooldown, readCooldowns } from '#ir/packages/cooldown/cooldown';
import type { NamedBytes } from '#ir/packages/read';
import type { Cooldown } from '#model/cooldown';
import type { FileEntry } from '#model/file';
import { openRawReader } from '#source/raw-reader';
import type { Access } from '#source/source';

/** Larger settings are of no people. */
const mostBytes = 1024 * 1024;

interface Looked {
  readonly access: Access;
  readonly files: readonly FileEntry[];
  readonly around?: readonly FileEntry[];
}

/** How long package managers and update bots of a tree are set to wait; files around a change included. */
export async function cooldownsOf({ access, files, around = [] }: Looked): Promise<readonly Cooldown[]> {
  const named = [...files, ...around].filter(({ path }) => mayHoldCooldown(path));
  if (named.length === 0) return [];
  const reader = openRawReader(access, mostBytes);
  try {
    const read: NamedBytes[] = [];
    for (const file of named) {
      const bytes = await reader.read(file);
      if (bytes !== undefined) read.push({ path: file.path, bytes });
    }
    return readCooldowns(read);
  } finally {
    await reader.close();
  }
}
