import type { CodeModule } from '#ir/code/module';
import type { Fault } from '#ir/flow/summary';
import type { Place } from '#ir/flow/value';

/**
 * Faults of a text that is written down stand where it is written, not at each call that gets it: there it is mended,
 * and once. Where the text stands in the call itself, or nobody can tell which of many it is, the call is the place.
 */
export function atLiterals(modules: readonly CodeModule[], faults: readonly Fault[]): AtLiterals {
  const found: Fault[] = [];
  const sought = new Set<number>();
  const own = new Map<number, Map<string, Place[]>>();
  let everywhere: Map<string, Place[]> | undefined;
  const wanted = new Set(faults.flatMap(({ literal }) => literal ?? []));
  for (const fault of faults) {
    const { literal, place } = fault;
    if (literal !== undefined && isPlaceholder(literal)) continue;
    const at = literal === undefined ? undefined : writtenAt(literal, place);
    found.push(at === undefined ? fault : { ...fault, place: at, use: place });
  }
  return { faults: found, sought };

  /** Most are written where they are used: only for the others all modules are looked at. */
  function writtenAt(literal: string, place: Place): Place | undefined {
    let here = own.get(place.module);
    if (here === undefined) {
      here = placesOf(modules, wanted, [place.module]);
      own.set(place.module, here);
    }
    const inModule = here.get(literal);
    if (inModule !== undefined) return nearest(inModule, place);
    sought.add(place.module);
    everywhere ??= placesOf(modules, wanted, modules.keys());
    return nearest(everywhere.get(literal) ?? [], place);
  }
}

/** The faults, each where its text is written. */
export interface AtLiterals {
  readonly faults: readonly Fault[];
  /** Modules of faults whose text had to be looked for in all others. */
  readonly sought: ReadonlySet<number>;
}

function placesOf(
  modules: readonly CodeModule[],
  wanted: ReadonlySet<string>,
  within: Iterable<number>,
): Map<string, Place[]> {
  const written = new Map<string, Place[]>();
  for (const module of within) {
    const { functions = [] } = modules[module] ?? {};
    for (const { blocks } of functions)
      for (const { instructions } of blocks)
        for (const at of instructions) {
          if (at.op !== 'constant' || typeof at.value !== 'string' || !wanted.has(at.value)) continue;
          const places = written.get(at.value) ?? [];
          written.set(at.value, places);
          places.push({ module, start: at.start, end: at.end });
        }
  }
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
