import type { CodeModule } from '#ir/code/module';
import type { Fault } from '#ir/flow/summary';
import type { Place } from '#ir/flow/value';

/**
 * Faults of a text that is written down stand where it is written, not at each call that gets it: there it is mended,
 * and once. Where the text stands in the call itself, or nobody can tell which of many it is, the call is the place.
 */
export function atLiterals(modules: readonly CodeModule[], faults: readonly Fault[]): readonly Fault[] {
  const wanted = new Set(faults.flatMap(({ literal }) => literal ?? []));
  if (wanted.size === 0) return faults;
  const written = placesOf(modules, wanted);
  return faults.flatMap((fault): Fault[] => {
    const { literal, place } = fault;
    if (literal === undefined) return [fault];
    if (isPlaceholder(literal)) return [];
    const found = nearest(written.get(literal) ?? [], place);
    return [found === undefined ? fault : { ...fault, place: found, use: place }];
  });
}

function placesOf(modules: readonly CodeModule[], wanted: ReadonlySet<string>): Map<string, Place[]> {
  const written = new Map<string, Place[]>();
  modules.forEach(({ functions }, module) => {
    for (const { blocks } of functions)
      for (const { instructions } of blocks)
        for (const at of instructions) {
          if (at.op !== 'constant' || typeof at.value !== 'string' || !wanted.has(at.value)) continue;
          const places = written.get(at.value) ?? [];
          written.set(at.value, places);
          places.push({ module, start: at.start, end: at.end });
        }
  });
  return written;
}

function nearest(places: readonly Place[], { module, start, end }: Place): Place | undefined {
  const own = places.filter((place) => place.module === module);
  if (own.some((place) => place.start >= start && place.end <= end)) return undefined;
  const before = own.findLast((place) => place.end <= start);
  return before ?? own[0] ?? (places.length === 1 ? places[0] : undefined);
}

/** Texts that stand for a secret and are none: nobody gets in with them, or everybody is told to change them. */
function isPlaceholder(text: string): boolean {
  return (
    text.trim().length < 3 ||
    /^(?:<.*>|\{.*\}|\$\{?.*|%.*%|x+|\*+|\.+|none|null|undefined|true|false|todo|your[-_ ].*|my[-_ ]?(?:secret|password).*here|replace.*|change[-_ ]?(?:me|this).*|env:.*)$/i.test(
      text.trim(),
    )
  );
}
