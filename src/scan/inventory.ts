import {
  formatOf,
  mayNamePackages,
  type NamedBytes,
  openFile,
  type PackagesRead,
  readPackages,
} from '#ir/packages/read';
import type { Gap } from '#model/gap';
import { openBytes } from '#source/bytes';
import type { ListOptions, Source } from '#source/source';

/** Bytes: lock files are larger than what people write. */
const largestPackageFile = 64 * 1024 * 1024;

/**
 * Reads every file of a tree that names packages. What could not be looked at is a gap; what was left out on purpose,
 * as an ignored or vendored folder, is not.
 */
export async function takeInventory(
  source: Source,
  options: Pick<ListOptions, 'include' | 'exclude' | 'noIgnore'>,
): Promise<PackagesRead> {
  const listing = await source.list({ ...options, maxFileSize: largestPackageFile });
  const reader = openBytes(source.access, largestPackageFile);
  const files: NamedBytes[] = [];
  const gaps: Gap[] = listing.gaps.filter(({ path }) => mayNamePackages(path));
  try {
    for (const file of listing.files) {
      if (!mayNamePackages(file.path)) continue;
      const read = await reader.read(file);
      if ('gap' in read) gaps.push(read.gap);
      // Most files without an ending are no programs: they need not stay in memory.
      else if (formatOf(openFile(file.path, read.bytes)) !== undefined)
        files.push({ path: file.path, bytes: read.bytes });
    }
  } finally {
    await reader.close();
  }
  const { inventories, gaps: broken } = readPackages(files);
  return { inventories, gaps: [...gaps, ...broken] };
}
