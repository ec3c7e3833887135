import type { PackageInventory } from '#model/component';
import { type Broken, broken } from '#parse/value/value';
import { openDraft } from '../draft.ts';
import { besides, type Neighbours, type PackageFile } from '../extractor.ts';

/**
 * `bun.lockb`, which Bun before 1.2 wrote: an image of its own memory that changed with its versions, and that only Bun
 * reads. It is told, unless the text that took its place is beside it.
 */
export function readBunBinaryLock(file: PackageFile, near: Neighbours): PackageInventory | Broken {
  if (near.at(besides(file.path, 'bun.lock') ?? '') !== undefined)
    return openDraft(file, 'npm/bun-binary-lock', 'npm').finish();
  return broken(
    1,
    'Only Bun reads its binary lock file: `bun install --save-text-lockfile --frozen-lockfile --lockfile-only` writes bun.lock, which is read here.',
  );
}
