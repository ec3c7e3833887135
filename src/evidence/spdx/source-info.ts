import type { Item } from '../bill/bill.ts';

/** Places that are told: a package of a workspace is named by hundreds of files. */
const mostPlaces = 20;

/** Where a package is named, as a sentence: SPDX has no field for it. */
export function sourceInfo({ occurrences, relation, scope, layers }: Item): string {
  const places = occurrences.slice(0, mostPlaces).map(({ path, line }) => `${path}:${line}`);
  const more = occurrences.length - places.length;
  return `Named in ${places.join(', ')}${more > 0 ? ` and ${more} other places` : ''}; relation: ${relation}; scope: ${scope}${layers.map(({ digest }) => `; layer: ${digest}`).join('')}.`;
}
