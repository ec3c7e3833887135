import type { Affected, RangeEvent, VersionRange } from '#model/advisory';
import type { VersionOrder } from './versions/version-order.ts';

/** Whether an advisory speaks of a version; what cannot be compared is counted and never called safe. */
export type Answer = 'affected' | 'not affected' | 'cannot compare';

type Versions = Pick<Affected, 'ranges' | 'versions'>;

/** Evaluates as the OSV schema says (§ Evaluation): a version that is listed, or one that lies in any of the ranges. */
export function evaluate(order: VersionOrder, { ranges, versions }: Versions, version: string): Answer {
  if (isListed(order, versions, version)) return 'affected';
  if (!order.isExact(version))
    return ranges.length === 0 && versions.length === 0 ? 'not affected' : 'cannot compare';
  let answer: Answer = 'not affected';
  for (const range of ranges) {
    const said = evaluateRange(order, range, version);
    if (said === 'affected') return said;
    if (said === 'cannot compare') answer = said;
  }
  return answer;
}

/** Listed by its text, or by another spelling of the same version. */
function isListed(order: VersionOrder, versions: readonly string[], version: string): boolean {
  return versions.length > 0 && isAmong(order, versions, version);
}

function isAmong(order: VersionOrder, versions: readonly string[], version: string): boolean {
  return versions.includes(version) || versions.some((each) => order.compare(each, version) === 0);
}

function evaluateRange(order: VersionOrder, range: VersionRange, version: string): Answer {
  const events = sorted(order, range);
  if (events === undefined) return 'cannot compare';
  let isAffected = !events.some(({ kind }) => kind === 'introduced');
  for (const event of events) {
    const place = placeOf(order, event, version);
    if (place === 'cannot compare') return place;
    if (event.kind === 'introduced' && place >= 0) isAffected = true;
    if (event.kind === 'fixed' && place >= 0) isAffected = false;
    if (event.kind === 'last_affected' && place > 0) isAffected = false;
  }
  return isAffected && isBelowLimits(order, events, version) ? 'affected' : 'not affected';
}

/** Where a version stands to an event; `0` comes before every version. */
function placeOf(order: VersionOrder, { kind, version: at }: RangeEvent, version: string) {
  return kind === 'introduced' && at === '0' ? 1 : order.compare(version, at);
}

function isBelowLimits(order: VersionOrder, events: VersionRange, version: string): boolean {
  const limits = events.filter(({ kind }) => kind === 'limit');
  return limits.length === 0 || limits.some((limit) => order.compare(version, limit.version) === -1);
}

/** Ranges are few and asked about often. */
const known = new WeakMap<VersionRange, { readonly events: VersionRange | undefined }>();

/** Events in the order of their versions, those of one version as they are listed; undefined when two cannot be compared. */
function sorted(order: VersionOrder, range: VersionRange): VersionRange | undefined {
  // Most ranges are one event, or all versions up to one.
  const [first, second] = range;
  if (second === undefined || (range.length === 2 && first !== undefined && isStart(first))) return range;
  const before = known.get(range);
  if (before !== undefined) return before.events;
  let isSound = true;
  const events = [...range].sort((a, b) => {
    if (isStart(a) || isStart(b)) return Number(isStart(b)) - Number(isStart(a));
    const place = order.compare(a.version, b.version);
    if (place !== 'cannot compare') return place;
    isSound = false;
    return 0;
  });
  const result = isSound ? events : undefined;
  known.set(range, { events: result });
  return result;
}

function isStart({ kind, version }: RangeEvent): boolean {
  return kind === 'introduced' && version === '0';
}

/** The versions of a list that the ranges beside it do not say already. */
export function unsaidVersions(
  order: VersionOrder | undefined,
  { ranges, versions }: Versions,
): readonly string[] {
  if (order === undefined || ranges.length === 0) return versions;
  return versions.filter((version) => evaluate(order, { ranges, versions: [] }, version) !== 'affected');
}

/** Versions above `version` in which a range that holds it ends, the smallest first. */
export function fixedVersions(order: VersionOrder, { ranges }: Versions, version: string): readonly string[] {
  const fixed: string[] = [];
  for (const range of ranges) {
    if (evaluateRange(order, range, version) !== 'affected') continue;
    const end = sorted(order, range)?.find(
      ({ kind, version: at }) => kind === 'fixed' && order.compare(at, version) === 1,
    );
    if (end !== undefined && !fixed.includes(end.version)) fixed.push(end.version);
  }
  return fixed.length < 2 ? fixed : fixed.sort((a, b) => Number(order.compare(a, b)) || 0);
}
