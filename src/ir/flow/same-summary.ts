import { originId } from './access-path.ts';
import { sameThing, type Thing } from './heap.ts';
import { sameValue } from './same-value.ts';
import type { Hit, Summary } from './summary.ts';
import { nothing } from './value.ts';

/** Whether callers of a function could tell two summaries of it apart. */
export function sameSummary(a: Summary, b: Summary): boolean {
  return (
    a.exits === b.exits &&
    a.asked.size === b.asked.size &&
    a.called.size === b.called.size &&
    sameValue(a.returns, b.returns) &&
    sameValue(a.throws, b.throws) &&
    sameHits(a.hits, b.hits) &&
    a.writes.length === b.writes.length &&
    a.writes.every(
      (write, i) =>
        originId(write.index, write.path) === originId(b.writes[i]?.index ?? -1, b.writes[i]?.path ?? []) &&
        sameThing(write.thing, b.writes[i]?.thing as Thing),
    ) &&
    a.globals.length === b.globals.length &&
    a.globals.every((each, i) => sameValue(each.value, b.globals[i]?.value ?? nothing)) &&
    a.shared.size === b.shared.size &&
    [...a.shared].every(([site, thing]) => {
      const other = b.shared.get(site);
      return other !== undefined && sameThing(thing, other);
    }) &&
    a.made.size === b.made.size &&
    [...a.made].every(([site, thing]) => {
      const other = b.made.get(site);
      return other !== undefined && sameThing(thing, other);
    }) &&
    JSON.stringify(a.guards) === JSON.stringify(b.guards)
  );
}

/** In whatever order: of a function that calls itself it is another one each time. */
function sameHits(a: readonly Hit[], b: readonly Hit[]): boolean {
  if (a.length !== b.length) return false;
  if (a.every((hit, i) => hit === b[i])) return true;
  const known = new Set(b.map(hitId));
  return a.every((hit) => known.has(hitId(hit)));
}

function hitId({ place, kind, taint, keyed, weakness = '' }: Hit): string {
  return `${place.module}:${place.start}:${kind}:${weakness}:${taint.origin.id}:${taint.mask}${keyed ? ':keyed' : ''}`;
}
