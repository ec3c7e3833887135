import { copyFileSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Files of advisories that lie in a folder of this machine. */
export interface LocalFiles {
  readonly pathOf: (name: string) => string;
  /** A small file; undefined when there is none. */
  readonly read: (name: string) => Uint8Array | undefined;
  /** Copies files by their names into another folder. */
  readonly copy: (names: readonly string[], into: string) => void;
}

export function localFiles(folder: string): LocalFiles {
  const pathOf = (name: string) => join(folder, name);
  return {
    pathOf,
    read: (name) => {
      const stats = statSync(pathOf(name), { throwIfNoEntry: false });
      return stats?.isFile() === true && stats.size < 32 * 1024 * 1024
        ? readFileSync(pathOf(name))
        : undefined;
    },
    copy: (names, into) => {
      for (const name of names) copyFileSync(pathOf(name), join(into, name));
    },
  };
}
