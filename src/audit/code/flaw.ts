import type { Fault, Hit, Route } from '#ir/flow/summary';
import type { Place, Setting, Steps, Taint } from '#ir/flow/value';
import { asSure, type Confidence, confidences } from '#model/severity';
import type { Trust } from './trust.ts';
import type { Weakness } from './weakness.ts';
import { weaknesses } from './weaknesses.ts';

/** A weakness at one place of the program, with all data that makes it one. */
export interface Flaw {
  readonly weakness: Weakness;
  readonly place: Place;
  /** The function that the place is in, as people would say it. */
  readonly function: string;
  /** What is called or assigned to: `sqlite3.Cursor.execute`. */
  readonly about: string;
  readonly confidence: Confidence;
  /** Best first; none for a misuse. */
  readonly ways: readonly Way[];
  /** What a data file says, without which it would be none. */
  readonly setting?: Setting;
  /** Where the text that stands at the place is used. */
  readonly use?: Place;
  /** Why it is one here, where that is not plain from what is called. */
  readonly because?: string;
}

/** One source and how its data reaches the place. */
export interface Way {
  readonly hit: Hit;
  readonly origin: Extract<Taint['origin'], { kind: 'source' }>;
  readonly confidence: Confidence;
}

/**
 * One flaw for each weakness and place, in the order of modules and text; the same for the same flows in any order.
 *
 * @param isTest whether a module is there to test others
 * @param routes where the program says which function answers to what
 */
export function flawsOf(
  hits: readonly Hit[],
  faults: readonly Fault[],
  isTest: (module: number) => boolean = () => false,
  routes: readonly Pick<Route, 'place'>[] = [],
): readonly Flaw[] {
  const flaws = new Map<string, Flaw>();
  const byFlaw = waysByFlaw(hits, isTest, new Set(routes.map(({ place }) => placeId(place))));
  const told = new Set(
    [...byFlaw.values()].flat().flatMap(({ weakness, way }) => literalOf(way.hit, weakness.name)),
  );
  for (const fault of faults) {
    const weakness = byName.get(fault.weakness);
    if (weakness === undefined || literalOf(fault, fault.weakness).some((id) => told.has(id))) continue;
    const id = idOf(weakness, fault.place);
    const { place, about } = fault;
    const sure = fault.confidence ?? weakness.confidence;
    const confidence = isSureOf(fault.setting) ? sure : lowered(sure);
    const known = flaws.get(id);
    const best = known === undefined ? confidence : surer(known.confidence, confidence);
    flaws.set(id, {
      weakness,
      place,
      function: fault.function,
      about,
      confidence: best,
      ways: [],
      ...(fault.setting === undefined ? {} : { setting: fault.setting }),
      ...(fault.use === undefined ? {} : { use: fault.use }),
      ...(fault.because === undefined ? {} : { because: fault.because }),
    });
  }
  for (const [id, ways] of byFlaw) {
    const first = ways[0];
    if (first === undefined) continue;
    const { hit } = first.way;
    const own = ways.map(({ way }) => way);
    const { weakness } = first;
    const { place, sink } = hit;
    flaws.set(id, {
      weakness,
      place,
      function: hit.function,
      about: sink,
      confidence: first.way.confidence,
      ways: own,
      ...(hit.setting === undefined ? {} : { setting: hit.setting }),
    });
  }
  return [...withoutCovered(flaws)].sort(inOrder);
}

/** A text that is dangerous on its own is told once: where data of somebody meets it. */
function literalOf(
  { place, literal }: Pick<Fault, 'place' | 'literal'>,
  weakness: string,
): readonly string[] {
  return literal === undefined ? [] : [`${weakness}:${place.module}:${literal}`];
}

const byName = new Map(weaknesses.map((weakness) => [weakness.name, weakness]));
const byKind = Map.groupBy(
  weaknesses.flatMap((weakness) =>
    taintsOf(weakness).flatMap(({ kinds, trust }) => kinds.map((kind) => ({ kind, weakness, trust }))),
  ),
  ({ kind }) => kind,
);

interface Found {
  readonly weakness: Weakness;
  readonly way: Way;
}

/** By place and weakness, each source once, by its best way. */
function waysByFlaw(
  hits: readonly Hit[],
  isTest: (module: number) => boolean,
  routes: ReadonlySet<string>,
): ReadonlyMap<string, readonly Found[]> {
  const found = new Map<string, Map<string, Found>>();
  for (const hit of hits) {
    const { origin } = hit.taint;
    if (origin.kind !== 'source') continue;
    // What a test sets up protects nothing.
    if (hit.kind === 'predictable' && isTest(hit.place.module)) continue;
    const isLoose = isThroughTest(hit, origin.place, isTest);
    for (const { weakness, trust } of weaknessesAt(hit)) {
      const trusted = trust[origin.source];
      if (trusted === undefined) continue;
      const sure = lessSure(hit.confidence ?? weakness.confidence, trusted);
      const settled = isSureOf(hit.setting) ? sure : lowered(sure);
      const way: Way = { hit, origin, confidence: isLoose ? 'low' : settled };
      const id = idOf(weakness, hit.place);
      const sources = found.get(id) ?? new Map<string, Found>();
      found.set(id, sources);
      const known = sources.get(origin.id);
      if (known === undefined || compareWays(way, known.way) < 0) sources.set(origin.id, { weakness, way });
    }
  }
  return new Map(
    [...found].map(([id, sources]) => [
      id,
      [...withoutRoutes([...sources.values()], routes)]
        .sort((a, b) => compareWays(a.way, b.way))
        .filter(isOfItsOwn),
    ]),
  );
}

/** What a route hands to its function is what the function is seen to read: one source, told where it is read. */
function withoutRoutes(found: readonly Found[], routes: ReadonlySet<string>): readonly Found[] {
  const isRoute = ({ way }: Found) => routes.has(placeId(way.origin.place));
  const read = new Set(found.filter((each) => !isRoute(each)).map(({ way }) => way.origin.name));
  return found.filter((each) => !isRoute(each) || !read.has(each.way.origin.name));
}

function placeId({ module, start, end }: Place): string {
  return `${module}:${start}:${end}`;
}

/** A test joins what the program never joins: what goes in or out of one on its way is hardly a way of the program. */
function isThroughTest({ taint, place }: Hit, from: Place, isTest: (module: number) => boolean): boolean {
  const inTest = isTest(place.module);
  if (isTest(from.module) !== inTest) return true;
  return !inTest && hasStep(taint.steps, isTest);
}

function hasStep(steps: Steps | undefined, isTest: (module: number) => boolean): boolean {
  for (let step = steps; step !== undefined; step = step.before)
    if (isTest(step.place.module) || hasStep(step.inside, isTest)) return true;
  return false;
}

/** `req.body` within `req.body.x` is the same data read once: the better way tells it. */
function isOfItsOwn({ way: { origin } }: Found, index: number, all: readonly Found[]): boolean {
  return !all
    .slice(0, index)
    .some(
      ({ way: { origin: better } }) =>
        better.source === origin.source &&
        (isWithin(origin.place, better.place) || isWithin(better.place, origin.place)),
    );
}

/** What makes it: kinds of sinks and the sources that count there. */
function taintsOf({ taints, more }: Weakness): readonly NonNullable<Weakness['taints']>[] {
  return [taints, more].flatMap((each) => each ?? []);
}

/** That which the model of the sink names, or else those of its kind, each with the sources that make it one. */
function weaknessesAt({
  kind,
  weakness: name,
}: Hit): readonly { readonly weakness: Weakness; readonly trust: Trust }[] {
  if (name === undefined) return byKind.get(kind) ?? [];
  const weakness = byName.get(name);
  const taints = weakness && taintsOf(weakness);
  const own = taints?.find(({ kinds }) => kinds.includes(kind)) ?? taints?.[0];
  // One that names no sources counts those of the kind.
  const trust = own?.trust ?? byKind.get(kind)?.[0]?.trust;
  return weakness === undefined || trust === undefined ? [] : [{ weakness, trust }];
}

/** Surest first, then the shortest, then by place. */
function compareWays(a: Way, b: Way): number {
  return (
    confidences.indexOf(a.confidence) - confidences.indexOf(b.confidence) ||
    (a.hit.taint.steps?.length ?? 0) - (b.hit.taint.steps?.length ?? 0) ||
    a.origin.place.module - b.origin.place.module ||
    a.origin.place.start - b.origin.place.start ||
    a.origin.place.end - b.origin.place.end ||
    (a.origin.id < b.origin.id ? -1 : a.origin.id > b.origin.id ? 1 : 0) ||
    (a.hit.kind < b.hit.kind ? -1 : a.hit.kind > b.hit.kind ? 1 : 0)
  );
}

/** What another weakness says better: at the same place, or at a part of it (`createHash('md5')` of what is updated). */
function* withoutCovered(flaws: ReadonlyMap<string, Flaw>): Generator<Flaw> {
  const covering = [...flaws.values()].filter(({ weakness }) => weakness.covers !== undefined);
  for (const flaw of flaws.values()) {
    const { weakness, place } = flaw;
    const isCovered = covering.some(
      (other) =>
        other.weakness.covers?.includes(weakness.name) &&
        isWithin(place, other.place) &&
        hasAllSources(other, flaw),
    );
    if (!isCovered) yield flaw;
  }
}

/** Data from elsewhere in the same place is a flaw of its own. */
function hasAllSources({ ways }: Flaw, other: Flaw): boolean {
  const own = new Set(ways.map(({ origin }) => origin.id));
  return other.ways.every(({ origin }) => own.has(origin.id));
}

function isWithin(inner: Place, outer: Place): boolean {
  return inner.module === outer.module && inner.start >= outer.start && inner.end <= outer.end;
}

function idOf({ name }: Weakness, { module, start, end }: Place): string {
  return `${name}:${module}:${start}:${end}`;
}

function inOrder(a: Flaw, b: Flaw): number {
  return (
    a.place.module - b.place.module ||
    a.place.start - b.place.start ||
    a.place.end - b.place.end ||
    (a.weakness.name < b.weakness.name ? -1 : 1)
  );
}

function surer(a: Confidence, b: Confidence): Confidence {
  return asSure(a, b) ? a : b;
}

function lessSure(a: Confidence, b: Confidence): Confidence {
  return asSure(a, b) ? b : a;
}

/** A file of the tree is what ships; what runs may have another in its place. */
function isSureOf(setting: Setting | undefined): boolean {
  return setting === undefined || setting.exact === true;
}

/** One step less sure. */
export function lowered(confidence: Confidence): Confidence {
  return confidence === 'high' ? 'medium' : 'low';
}
