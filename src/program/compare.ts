import { compareSightings, type Sighting } from './identity.ts';

/** What is known of the way from the old tree to the new one. */
export interface Passage {
  /** Old path to new path, as git tells; a copy is no renaming. */
  readonly renames: ReadonlyMap<string, string>;
  /** Whether the old place was looked at again: only what is surely gone there can have moved elsewhere. */
  readonly isDecided: (old: Sighting) => boolean;
}

/**
 * Which sightings of now are old ones, each used once. Evidence goes from strong to weak (docs/identity.md): same file and
 * line text, renamed file and line text, same file and nearest line, the same for a renamed file, then anywhere in the
 * tree if exactly one old and one new are left of that line text, then of that key. What stays in doubt stays new.
 */
export function matchSightings(
  before: readonly Sighting[],
  now: readonly Sighting[],
  passage: Passage,
): ReadonlyMap<Sighting, Sighting> {
  const matched = new Map<Sighting, Sighting>();
  const newByKey = Map.groupBy([...now].sort(compareSightings), ({ key }) => key);
  const oldByKey = Map.groupBy([...before].sort(compareSightings), ({ key }) => key);
  for (const [key, candidates] of newByKey) {
    let left: Sides = { before: oldByKey.get(key) ?? [], now: candidates };
    for (const pass of passes(passage)) left = runPass(left, pass, matched);
  }
  return matched;
}

interface Sides {
  readonly before: readonly Sighting[];
  readonly now: readonly Sighting[];
}

/** One kind of evidence: sightings of both sides are compared where their groups have the same name. */
interface Pass {
  readonly old: (sighting: Sighting) => string | undefined;
  readonly new: (sighting: Sighting) => string | undefined;
  /** Only one against one: the place gives no hint which is which. */
  readonly unique?: true;
}

function passes({ renames, isDecided }: Passage): readonly Pass[] {
  const inFile = (path: string | undefined, lineHash = '') => path && JSON.stringify([path, lineHash]);
  const gone = (name: (old: Sighting) => string) => (old: Sighting) =>
    isDecided(old) ? name(old) : undefined;
  const lineText = ({ path, lineHash }: Sighting) => inFile(path, lineHash);
  const file = ({ path }: Sighting) => inFile(path);
  return [
    { old: lineText, new: lineText },
    { old: ({ path, lineHash }) => inFile(renames.get(path), lineHash), new: lineText },
    { old: file, new: file },
    { old: ({ path }) => inFile(renames.get(path)), new: file },
    { old: gone(({ lineHash }) => lineHash), new: ({ lineHash }) => lineHash, unique: true },
    { old: gone(() => 'key'), new: () => 'key', unique: true },
  ];
}

function runPass({ before, now }: Sides, pass: Pass, matched: Map<Sighting, Sighting>): Sides {
  if (before.length === 0 || now.length === 0) return { before, now };
  const used = new Set<Sighting>();
  const oldGroups = Map.groupBy(before, pass.old);
  for (const [name, news] of Map.groupBy(now, pass.new)) {
    const olds = name === undefined ? [] : (oldGroups.get(name) ?? []);
    if (pass.unique && (olds.length !== 1 || news.length !== 1)) continue;
    for (const [old, current] of align(olds, news)) {
      matched.set(current, old);
      used.add(old);
    }
  }
  return {
    before: before.filter((old) => !used.has(old)),
    now: now.filter((current) => !matched.has(current)),
  };
}

/**
 * Pairs two lists that are in the order of their lines without crossing: equal numbers one by one, else each of the
 * shorter list with the nearest of the longer that leaves enough for the rest. Linear in the length of both.
 */
function align(
  olds: readonly Sighting[],
  news: readonly Sighting[],
): readonly (readonly [Sighting, Sighting])[] {
  if (olds.length > news.length) return align(news, olds).map(([current, old]) => [old, current]);
  const pairs: (readonly [Sighting, Sighting])[] = [];
  let at = 0;
  for (const [i, old] of olds.entries()) {
    const last = news.length - (olds.length - i);
    while (at < last && distance(old, news[at + 1]) < distance(old, news[at])) at += 1;
    const nearest = news[at];
    if (nearest !== undefined) pairs.push([old, nearest]);
    at += 1;
  }
  return pairs;
}

function distance(a: Sighting, b: Sighting | undefined): number {
  return b === undefined ? Number.POSITIVE_INFINITY : Math.abs(a.line - b.line);
}
