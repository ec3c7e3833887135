import { originId } from './access-path.ts';
import { sameThing, type Thing } from './heap.ts';
import type { Summary } from './summary.ts';
import { nothing, sameValue } from './value.ts';

export function sameSummary(a: Summary, b: Summary): boolean {
  return (
    a.exits === b.exits &&
    a.asked.size === b.asked.size &&
    sameValue(a.returns, b.returns) &&
    sameValue(a.throws, b.throws) &&
    a.hits.length === b.hits.length &&
    a.hits.every(
      (hit, i) =>
        hit.taint.origin.id === b.hits[i]?.taint.origin.id &&
        hit.taint.mask === b.hits[i]?.taint.mask &&
        hit.place.start === b.hits[i]?.place.start,
    ) &&
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
