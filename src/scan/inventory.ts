import { mayNamePackages, type PackagesRead, readPackages } from '#ir/packages/read';
import type { ListOptions, Source } from '#source/source';
import { largestPackageFile, readPackageFiles } from './package-files.ts';

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
  const told = listing.gaps.filter(({ path }) => mayNamePackages(path));
  const { files, gaps } = await readPackageFiles(source.access, listing.files);
  const { inventories, gaps: broken } = readPackages(files);
  return { inventories, gaps: [...told, ...gaps, ...broken] };
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
