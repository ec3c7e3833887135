import { parameterSite } from './access-path.ts';
import { type Frame, thingAt } from './frame.ts';
import { joinTaints } from './join.ts';
import type { Ref, Taint, Value } from './value.ts';

/** Most parts of a value that are looked at for what shows when it becomes a text. */
const mostParts = 400;

/** Taints of a value and of everything in it, to a bounded depth: what shows when it becomes a text. */
export function deepTaints(frame: Frame, value: Value, depth = 3): readonly Taint[] {
  if (value.refs.length === 0) return value.taints;
  let { taints } = value;
  const seen = new Set<string>();
  let level: readonly Value[] = [value];
  let parts = 0;
  for (let left = depth; left > 0 && level.length > 0; left--) {
    const next: Value[] = [];
    for (const { refs } of level) {
      for (const ref of refs) {
        const site = siteOf(ref);
        if (site === undefined || seen.has(site)) continue;
        seen.add(site);
        const thing = thingAt(frame, site, 'data');
        if (thing === undefined) continue;
        for (const field of thing.fields.values()) {
          if (++parts > mostParts) return taints;
          taints = joinTaints(taints, field.taints);
          if (field.refs.length > 0) next.push(field);
        }
        taints = joinTaints(taints, thing.rest.taints);
        if (thing.rest.refs.length > 0) next.push(thing.rest);
      }
    }
    level = next;
  }
  return taints;
}

function siteOf(ref: Ref): string | undefined {
  if (ref.kind === 'object') return ref.site;
  return ref.kind === 'parameter' ? parameterSite(ref.index, ref.path) : undefined;
}
