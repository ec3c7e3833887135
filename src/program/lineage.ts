import { matchSightings } from './compare.ts';
import type { Sighting } from './identity.ts';

/** One path in one commit, everything as numbers; -1 stands for none. */
export interface HistoryStep {
  readonly commit: number;
  readonly path: number;
  /** What the path held in each parent. */
  readonly olds: readonly number[];
  readonly now: number;
}

/** One detection in one blob. `id` is unique among all; the order of a blob's spots is that of its text. */
export interface Spot {
  readonly id: number;
  readonly key: string;
  readonly lineHash: string;
  readonly line: number;
  readonly column: number;
}

/** What a history and the check of its blobs tell. */
export interface HistoryFindings {
  /** Oldest first, steps of one commit together; gone through twice. */
  readonly steps: () => Iterable<HistoryStep>;
  readonly spotsOf: (blob: number) => readonly Spot[];
  readonly spots: number;
  readonly isPresent: (blob: number) => boolean;
}

/** One secret through all versions that carry it: where it is in the commit that brought it, and what became of it. */
export interface Lineage extends Sight {
  /** The commit that brought it first, -1 where no commit holds it. */
  readonly commit: number;
  /** The last commits that took it out of a file, newest first, at most three. */
  readonly removedIn: readonly number[];
  readonly removals: number;
  /** Everywhere that a tip still holds it. */
  readonly present: readonly Sight[];
  /** Other paths that held it, at most three, in the order in which they did. */
  readonly alsoIn: readonly number[];
}

/** A spot and the blob that it is in. */
export interface Sight {
  readonly blob: number;
  readonly spot: Spot;
}

/**
 * Follows findings through the versions of their files (docs/decisions/0007). Two sightings are the same one where a path
 * held the same key with the same line text at any time, or where one commit replaced one by the other by the evidence
 * that baselines are compared with: so it survives edits of its line, moves within a commit, reverts and cherry-picks.
 * What was there before the first step is nobody's bringing and is left out.
 */
export function traceLineages(findings: HistoryFindings): readonly Lineage[] {
  const union = openUnion(findings.spots);
  const blobs = joinPlaces(findings, union);
  const joinApart = openJoin(union, blobs);
  for (const steps of byCommit(findings)) {
    for (const [old, current] of replaced(steps, findings, union)) joinApart(old, current);
  }
  return tell(findings, union);
}

/** Commits with a spot on either side; all others neither bring nor remove. */
function* byCommit({ steps, spotsOf }: HistoryFindings): Generator<readonly HistoryStep[]> {
  const concerns = ({ olds, now }: HistoryStep) => [...olds, now].some((blob) => spotsOf(blob).length > 0);
  let group: HistoryStep[] = [];
  for (const step of steps()) {
    if (!concerns(step)) continue;
    // Without a commit every step stands for itself.
    if (group[0] !== undefined && (group[0].commit !== step.commit || step.commit < 0)) {
      yield group;
      group = [];
    }
    group.push(step);
  }
  if (group.length > 0) yield group;
}

/**
 * Joins the sightings of one path that have the same key, line text and number among such lines; two spots of one blob
 * differ in one of them. Gives the blob of each spot.
 */
function joinPlaces(findings: HistoryFindings, union: Union): Uint32Array {
  const { spotsOf, spots } = findings;
  const known = new Map<string, number>();
  const blobs = new Uint32Array(spots);
  for (const steps of byCommit(findings)) {
    for (const { path, olds, now } of steps) for (const blob of [...olds, now]) join(path, blob);
  }
  return blobs;

  function join(path: number, blob: number): void {
    const seen = new Map<string, number>();
    for (const { id, key, lineHash } of spotsOf(blob)) {
      blobs[id] = blob;
      const text = `${key} ${lineHash}`;
      const number = seen.get(text) ?? 0;
      seen.set(text, number + 1);
      const place = `${path} ${number} ${text}`;
      const first = known.get(place);
      if (first === undefined) known.set(place, id);
      else union.join(first, id);
    }
  }
}

/**
 * Joins what one commit replaced, unless both were ever seen side by side: two secrets must not become one because one
 * of them took the other's place later.
 */
function openJoin(union: Union, blobs: Uint32Array): (a: number, b: number) => void {
  const members = openMembers(union, blobs);
  const gathered = new Map<number, Set<number>>();
  const blobsOf = (name: number) => {
    const known = gathered.get(name) ?? new Set(members(name));
    gathered.set(name, known);
    return known;
  };
  return (a, b) => {
    const [one, other] = [union.find(a), union.find(b)];
    if (one === other) return;
    const both = [blobsOf(one), blobsOf(other)];
    const [small = new Set(), large = new Set()] = both.sort((x, y) => x.size - y.size);
    for (const blob of small) if (large.has(blob)) return;
    for (const blob of small) large.add(blob);
    union.join(one, other);
    gathered.set(union.find(one), large);
  };
}

/** The blobs in which a finding is seen, by its name at the time of the call to this function. */
function openMembers(union: Union, blobs: Uint32Array): (name: number) => readonly number[] {
  const names = Uint32Array.from(blobs, (_, id) => union.find(id));
  const order = Uint32Array.from(blobs, (_, id) => id).sort(
    (a, b) => (names[a] ?? 0) - (names[b] ?? 0) || a - b,
  );
  // A name is the smallest id of its members, which therefore stands first among them.
  const starts = new Uint32Array(blobs.length);
  for (let at = order.length - 1; at >= 0; at--) starts[names[order[at] ?? 0] ?? 0] = at;
  return (name) => {
    const found: number[] = [];
    for (let at = starts[name] ?? 0; names[order[at] ?? 0] === name && at < order.length; at++) {
      found.push(blobs[order[at] ?? 0] ?? 0);
    }
    return found;
  };
}

/** What one commit took away and what it put in its place. */
function* replaced(
  steps: readonly HistoryStep[],
  { spotsOf }: HistoryFindings,
  union: Union,
): Generator<readonly [number, number]> {
  const before = sighted(steps.flatMap(({ path, olds }) => olds.map((blob) => ({ path, blob }))));
  const after = sighted(steps.map(({ path, now }) => ({ path, blob: now })));
  const gone = [...before].filter(([name]) => !after.has(name)).map(([, each]) => each);
  const come = [...after].filter(([name]) => !before.has(name)).map(([, each]) => each);
  if (gone.length === 0 || come.length === 0) return;
  const ids = new Map([...gone, ...come].map(({ sighting, id }) => [sighting, id]));
  const sightings = (side: typeof gone) => side.map(({ sighting }) => sighting);
  const passage = { renames: new Map<string, string>(), isDecided: () => true };
  for (const [current, old] of matchSightings(sightings(gone), sightings(come), passage)) {
    yield [ids.get(old) ?? 0, ids.get(current) ?? 0];
  }

  function sighted(places: readonly { readonly path: number; readonly blob: number }[]) {
    const found = new Map<number, { readonly sighting: Sighting; readonly id: number }>();
    for (const { path, blob } of places) {
      for (const { id, ...spot } of spotsOf(blob)) {
        const name = union.find(id);
        if (!found.has(name)) found.set(name, { sighting: { ...spot, ruleId: '', path: String(path) }, id });
      }
    }
    return found;
  }
}

/** Most removing commits that are named. */
const mostNamed = 3;

type Open = { -readonly [K in keyof Omit<Lineage, 'present' | 'alsoIn'>]: Lineage[K] };

function tell(findings: HistoryFindings, union: Union): readonly Lineage[] {
  const { spotsOf, isPresent } = findings;
  const brought = new Map<number, Open>();
  const present = new Map<number, Map<number, Sight>>();
  const paths = new Map<number, Set<number>>();
  const namesIn = (blobs: readonly number[]) =>
    new Set(blobs.flatMap((blob) => spotsOf(blob).map(({ id }) => union.find(id))));
  for (const steps of byCommit(findings)) {
    const before = namesIn(steps.flatMap(({ olds }) => olds));
    const after = namesIn(steps.map(({ now }) => now));
    for (const { commit, path, now: blob } of steps) {
      for (const spot of spotsOf(blob)) {
        const name = union.find(spot.id);
        if (isPresent(blob)) gather(present, name, () => new Map()).set(blob, { blob, spot });
        const seen = gather(paths, name, () => new Set());
        if (seen.size <= mostNamed) seen.add(path);
        if (before.has(name) || brought.has(name)) continue;
        brought.set(name, { commit, blob, spot, removedIn: [], removals: 0 });
      }
    }
    for (const name of before) {
      const lineage = brought.get(name);
      if (lineage === undefined || after.has(name)) continue;
      lineage.removals++;
      lineage.removedIn = [steps[0]?.commit ?? -1, ...lineage.removedIn].slice(0, mostNamed);
    }
  }
  return [...brought].map(([name, lineage]) => ({
    ...lineage,
    present: [...(present.get(name)?.values() ?? [])],
    alsoIn: [...(paths.get(name) ?? [])].slice(1),
  }));
}

function gather<T>(groups: Map<number, T>, name: number, make: () => T): T {
  const known = groups.get(name) ?? make();
  groups.set(name, known);
  return known;
}

interface Union {
  readonly find: (id: number) => number;
  readonly join: (a: number, b: number) => void;
}

/** Union–find with path halving: near constant time each (Tarjan 1975). The smaller id leads, whatever the order of joins. */
function openUnion(size: number): Union {
  const leader = Uint32Array.from({ length: size }, (_, id) => id);
  const find = (id: number): number => {
    let at = id;
    for (;;) {
      const up = leader[at] ?? at;
      if (up === at) return at;
      leader[at] = leader[up] ?? up;
      at = up;
    }
  };
  return {
    find,
    join: (a, b) => {
      const [one, other] = [find(a), find(b)];
      leader[Math.max(one, other)] = Math.min(one, other);
    },
  };
}
