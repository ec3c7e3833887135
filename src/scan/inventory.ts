import {
  formatOf,
  mayNamePackages,
  type NamedBytes,
  openFile,
  type PackagesRead,
  readPackages,
} from '#ir/packages/read';
import type { Gap } from '#model/gap';
import { openRawReader } from '#source/raw-reader';
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
  if (source.image !== undefined) return ofImage(source, options);
  const listing = await source.list({ ...options, maxFileSize: largestPackageFile });
  const reader = openRawReader(source.access, largestPackageFile);
  const files: NamedBytes[] = [];
  const gaps: Gap[] = listing.gaps.filter(({ path }) => mayNamePackages(path));
  try {
    for (const file of listing.files) {
      if (!mayNamePackages(file.path)) continue;
      const bytes = await reader.read(file);
      if (bytes === undefined) gaps.push(unreadable(file.path));
      // Most files without an ending are no programs: they need not stay in memory.
      else if (formatOf(openFile(file.path, bytes)) !== undefined) files.push({ path: file.path, bytes });
    }
  } finally {
    await reader.close();
  }
  const { inventories, gaps: broken } = readPackages(files);
  return { inventories, gaps: [...gaps, ...broken] };
}

/** Of an image each package is told with the layer that brought it. */
async function ofImage(
  source: Source,
  options: Pick<ListOptions, 'include' | 'exclude' | 'noIgnore'>,
): Promise<PackagesRead> {
  const { imageNeeds } = await import('./image-needs.ts');
  const { readImagePackages } = await import('./image-packages.ts');
  const needs = imageNeeds(['packages']);
  const listing = await source.list({ ...options, needs, maxFileSize: largestPackageFile });
  const view = source.image?.();
  if (view === undefined) return { inventories: [], gaps: listing.gaps };
  const { inventories, gaps } = await readImagePackages(source, view);
  return { inventories, gaps: [...listing.gaps, ...gaps] };
}

function unreadable(path: string): Gap {
  return { analyser: 'packages', path, why: 'unreadable', detail: 'It could not be read.' };
}
