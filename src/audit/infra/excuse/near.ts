import type { Resource } from '#ir/infra/resource';
import type { Place } from '#ir/infra/value';
import type { InlineSuppression } from '#model/suppression';
import type { Told } from '../detection.ts';

/** Lines are looked up by stretches of so many, as a power of two. */
const stretchBits = 6;

/**
 * Findings whose resources, or the calls that these came through, stand near an excuse or a line that it covers, in the
 * order of findings: a file may have ten thousand of either.
 */
export function openNear(told: readonly Told[]): (suppression: InlineSuppression) => readonly Told[] {
  const byStretch = new Map<string, number[]>();
  for (const [i, { hits }] of told.entries())
    for (const { resource } of hits)
      for (const place of placesOf(resource))
        for (const key of stretchesOf(place)) {
          const known = byStretch.get(key);
          if (known === undefined) byStretch.set(key, [i]);
          else if (known.at(-1) !== i) known.push(i);
        }
  return ({ location: { path, line }, covers }) => {
    const stretches = new Set([line, ...covers].map((at) => keyOf(path, at >> stretchBits)));
    const found = [...stretches].map((key) => byStretch.get(key) ?? []);
    return inOrder(told, found.length === 1 ? (found[0] ?? []) : found.flat());
  };
}

/** Findings of a resource, in the order of findings. */
export function toldByResource(told: readonly Told[]): (resource: Resource) => readonly Told[] {
  const found = new Map<Resource, Told[]>();
  for (const each of told)
    for (const resource of new Set(each.hits.map((hit) => hit.resource))) {
      const known = found.get(resource);
      if (known === undefined) found.set(resource, [each]);
      else known.push(each);
    }
  return (resource) => found.get(resource) ?? [];
}

function placesOf({
  place,
  header,
  comments,
}: Resource): readonly Pick<Place, 'path' | 'line' | 'endLine'>[] {
  const calls = comments.filter(({ isOfCall }) => isOfCall).map((comment) => comment.place);
  return [place, { path: place.path, line: header.line, endLine: header.line }, ...calls];
}

function* stretchesOf({ path, line, endLine }: Pick<Place, 'path' | 'line' | 'endLine'>): Iterable<string> {
  for (let at = line >> stretchBits; at <= endLine >> stretchBits; at++) yield keyOf(path, at);
}

function keyOf(path: string, stretch: number): string {
  return `${path}:${stretch}`;
}

function inOrder(told: readonly Told[], indexes: readonly number[]): readonly Told[] {
  return [...new Set(indexes)].sort((a, b) => a - b).flatMap((i) => told[i] ?? []);
}
