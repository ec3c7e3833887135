import type { InfraValue, Place } from '#ir/infra/value';
import type { Detection } from '#model/finding';
import { type InlineSuppression, placeOfFinding } from '#model/suppression';
import type { Told } from '../detection.ts';
import type { Hit } from '../hit.ts';
import type { OwnExcuse } from './metadata.ts';
import { openNear, toldByResource } from './near.ts';

/** A comment or entry that excuses something, and what it speaks of (`#parse/infra-directive`). */
export interface Excuse {
  readonly suppression: InlineSuppression;
  readonly scope: 'line' | 'block' | 'around' | 'resource' | 'file';
}

/** What excuses something, with the findings that it covers. */
export interface Covering {
  readonly suppression: InlineSuppression;
  /** Files whose findings it may cover: its own, and those of a module that it stands at the call of. */
  readonly paths: readonly string[];
}

/**
 * Says of each excuse which findings it covers. One in the block of a resource covers the resource; one at the call of a
 * module covers what came through that call. A finding that several resources share is only covered with all of them.
 *
 * @param own what resources say of themselves
 */
export function coverings(
  excuses: readonly Excuse[],
  own: readonly OwnExcuse[],
  told: readonly Told[],
): readonly Covering[] {
  const near = excuses.length === 0 ? () => [] : openNear(told);
  const ofResource = own.length === 0 ? () => [] : toldByResource(told);
  return [
    ...excuses.map((excuse) => {
      const reach = (hit: Hit) => isAtCall(excuse, hit) || isInBlock(excuse, hit);
      const here = near(excuse.suppression);
      return covering(narrowed(excuse, here), here, reach);
    }),
    ...own.map(({ resource, suppression, appliesTo }) => {
      const meant = ofResource(resource).filter(({ detection }) => isMeant(detection, appliesTo));
      return covering(suppression, meant, (hit) => hit.resource === resource);
    }),
  ];
}

/** `Resource::*` means a finding whose value is `*`; what a finding does not say is not meant. */
function isMeant({ evidence, message }: Detection, appliesTo: readonly string[] | undefined): boolean {
  if (appliesTo === undefined) return true;
  return appliesTo.some((each) => {
    const value = each.replace(/^[A-Za-z]+::/, '');
    return evidence?.['value'] === `\`"${value}"\`` || message.includes(`\`${value}\``);
  });
}

function covering(
  suppression: InlineSuppression,
  told: readonly Told[],
  reaches: (hit: Hit) => boolean,
): Covering {
  const excused = told.filter(({ hits }) => hits.every(reaches)).map(({ detection }) => detection);
  const paths = new Set([suppression.location.path, ...excused.map(({ location }) => location.path)]);
  const excuses = [...new Set(excused.map(placeOfFinding))];
  return { suppression: excuses.length === 0 ? suppression : { ...suppression, excuses }, paths: [...paths] };
}

function isAtCall({ suppression, scope }: Excuse, { resource }: Hit): boolean {
  if (scope === 'line' || scope === 'file') return false;
  const { path, line } = suppression.location;
  return resource.comments.some(
    ({ place, isOfCall }) => isOfCall && place.path === path && place.line <= line && place.endLine >= line,
  );
}

/** Whether it speaks of the whole resource: it stands in or above its block, and not only of a part of that. */
function isInBlock(excuse: Excuse, { resource }: Hit): boolean {
  const { suppression, scope } = excuse;
  if (scope === 'line' || scope === 'file') return false;
  const { path, line } = suppression.location;
  const { place, header } = resource;
  if (place.path !== path) return false;
  const isAtHeader = line === header.line || suppression.covers.includes(header.line);
  if (isAtHeader) return true;
  const isIn = line >= place.line && line <= place.endLine;
  if (!isIn || scope === 'block') return false;
  return scope === 'resource' || nestedAt(resource.attributes, suppression) === undefined;
}

/** With the lines of the nested block that it speaks of, where it speaks of one. */
function narrowed({ suppression, scope }: Excuse, told: readonly Told[]): InlineSuppression {
  if (scope !== 'block' && scope !== 'around') return suppression;
  const { path, line } = suppression.location;
  for (const { hits } of told)
    for (const { resource } of hits) {
      const { place } = resource;
      if (place.path !== path || line < place.line || line > place.endLine) continue;
      const block = nestedAt(resource.attributes, suppression);
      if (block === undefined) continue;
      const isBegun = block.line === line || suppression.covers.includes(block.line);
      if (scope === 'around' || isBegun)
        return { ...suppression, stretch: { from: block.line, to: block.endLine } };
    }
  return suppression;
}

/** The innermost nested block that holds a comment, or the line that it covers. */
function nestedAt(value: InfraValue, suppression: InlineSuppression, depth = 0): Place | undefined {
  if (value.kind === 'list' && value.isBlocks) {
    for (const item of value.items) {
      const inner = nestedAt(item, suppression, depth);
      if (inner !== undefined) return inner;
      if (item.kind === 'map' && item.of === undefined && holds(item.place, suppression)) return item.place;
    }
    return undefined;
  }
  if (value.kind !== 'map' || (value.of !== undefined && depth > 0) || depth > 10) return undefined;
  for (const { value: each } of value.entries.values()) {
    const inner = each.kind === 'list' ? nestedAt(each, suppression, depth + 1) : undefined;
    if (inner !== undefined) return inner;
  }
  return undefined;
}

function holds({ path, line, endLine }: Place, { location, covers }: InlineSuppression): boolean {
  if (path !== location.path) return false;
  return [location.line, ...covers].some((at) => at >= line && at <= endLine);
}
