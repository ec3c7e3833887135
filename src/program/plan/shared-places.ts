import type { Finding } from '#model/finding';
import { compareText } from '#model/location';

/** A place that the flows of several findings go through. */
export interface SharedPlace {
  readonly place: { readonly path: string; readonly line: number };
  readonly findings: readonly Finding[];
}

/** Flows that meet in fewer places are mended where they end. */
const fewest = 2;

/**
 * Helpers and sinks that flows of one rule share: mended there, all of them are. The place with the most flows is taken
 * first, and each finding belongs to one place.
 */
export function sharedPlaces(findings: readonly Finding[]): readonly SharedPlace[] {
  const shared: SharedPlace[] = [];
  const taken = new Set<Finding>();
  const candidates = [...byPlace(findings)].sort(
    ([a, own], [b, others]) => others.length - own.length || compareText(a, b),
  );
  for (const [name, all] of candidates) {
    const own = all.filter((each) => !taken.has(each));
    const ends = new Set(own.map(({ location: { path, line } }) => `${path}:${line}`));
    if (own.length < fewest || ends.size < fewest) continue;
    for (const each of own) taken.add(each);
    const [, path = '', line = ''] = name.split('\0');
    shared.push({ place: { path, line: Number(line) }, findings: own });
  }
  return shared;
}

/** Where data comes in is no place to mend: what is safe depends on where it goes. */
function byPlace(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const places = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { ruleId, trace = [] } = finding;
    const inner = trace.filter(({ role }) => role === 'sink');
    const names = inner.map(({ location: { path, line } }) => `${ruleId}\0${path}\0${line}`);
    for (const name of new Set(names)) {
      const own = places.get(name);
      if (own === undefined) places.set(name, [finding]);
      else own.push(finding);
    }
  }
  return places;
}
