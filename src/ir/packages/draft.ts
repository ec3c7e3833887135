import type { Component, Ecosystem, PackageInventory, Relation, RuntimeNeed, Scope } from '#model/component';
import type { Doubt } from '#parse/value/value';
import type { PackageFile } from './extractor.ts';
import { isPlausible, withoutCredentials } from './plausible.ts';

/** What an extractor says of one package; what it leaves out is not known. */
export interface Part {
  readonly ecosystem?: Ecosystem;
  readonly release?: string | undefined;
  readonly name: string | undefined;
  readonly version?: string | undefined;
  readonly range?: string | undefined;
  readonly sourceName?: string | undefined;
  readonly sourceVersion?: string | undefined;
  readonly scope?: Scope | undefined;
  readonly relation?: Relation | undefined;
  readonly line: number;
  readonly integrity?: readonly string[];
  /** An address as it is written: credentials are taken out here. */
  readonly registry?: string | undefined;
  readonly licence?: string | undefined;
  readonly deprecated?: string | undefined;
  readonly yanked?: string | undefined;
  readonly runsOnInstall?: boolean;
  readonly isPrivate?: boolean;
}

/** A package that the project itself asks for, and what for. */
export interface Asked {
  readonly at: number | undefined;
  readonly scope: Scope;
}

/** An inventory in the making. Positions are those of its components; undefined stands for what could not be taken. */
export interface Draft {
  /** Takes a package, or adds to the same one in the same version. */
  readonly add: (part: Part) => number | undefined;
  /** @param range what it asks for, where the file tells it. */
  readonly needs: (from: number | undefined, to: number | undefined, range?: string) => void;
  readonly doubt: (line: number, detail: string) => void;
  /** A runtime that the file asks for; one without a plausible version or range is passed over. */
  readonly runtime: (need: RuntimeNeed) => void;
  /** Tells direct from transitive ones, and scopes, by what is reached from what the project asks for. */
  readonly reach: (asked: readonly Asked[]) => void;
  readonly finish: () => PackageInventory;
}

/** A component that is still added to; made and finished without copies, since there may be hundreds of thousands. */
type Taken = { -readonly [Key in keyof Component]: Component[Key] } & {
  integrity: string[];
  dependsOn: number[];
  asksFor?: string[];
  also?: number[];
};

/** The surest need of a package that is needed more than once; what is not known may be production. */
const scopeOrder: readonly Scope[] = ['production', 'unknown', 'optional', 'development', 'test'];
const relationOrder: readonly Relation[] = ['root', 'direct', 'transitive', 'unknown'];

/** Most sentences on one file: what is broken a million times is told a hundred times. */
const mostDoubts = 100;

/** Begins the inventory of one file. */
export function openDraft(
  file: PackageFile,
  format: string,
  ecosystem: Ecosystem,
  doubts: readonly Doubt[] = [],
): Draft {
  const taken: Taken[] = [];
  const places = new Map<string, number>();
  const runtimes: RuntimeNeed[] = [];
  const unknown: Doubt[] = [...doubts];

  const draft: Draft = {
    add(part) {
      const name = part.name?.trim();
      const version = part.version?.trim() || undefined;
      if (name === undefined || !isPlausible(name) || (version !== undefined && !isPlausible(version))) {
        draft.doubt(part.line, 'An entry has no name or version that could be one of a package.');
        return undefined;
      }
      const kind = part.ecosystem ?? ecosystem;
      const key = `${kind}\0${part.release ?? ''}\0${name}\0${version ?? `?${part.range ?? ''}`}`;
      const place = places.get(key);
      if (place !== undefined) {
        join(taken[place], part);
        return place;
      }
      places.set(key, taken.length);
      return taken.push(takenOf(part, kind, name, version)) - 1;
    },
    needs(from, to, range) {
      const each = from === undefined ? undefined : taken[from];
      if (each !== undefined && to !== undefined && from !== to) addNeed(each, to, range);
    },
    runtime(need) {
      const text = need.version ?? need.range;
      if (text !== undefined && isPlausible(text) && runtimes.length < mostDoubts) runtimes.push(need);
    },
    doubt(line, detail) {
      unknown.push({ line, detail });
    },
    reach(asked) {
      reachFrom(taken, asked);
    },
    finish() {
      for (const each of taken) if (each.dependsOn.length > 1) dropRepeats(each);
      return {
        path: file.path,
        format,
        components: taken,
        ...(runtimes.length > 0 && { runtimes }),
        unknown: bounded(unknown),
      };
    },
  };
  return draft;
}

function takenOf(part: Part, ecosystem: Ecosystem, name: string, version: string | undefined): Taken {
  const { release, range, sourceName, sourceVersion, licence } = part;
  const registry = part.registry === undefined ? undefined : withoutCredentials(part.registry);
  return {
    ecosystem,
    ...(release !== undefined && { release }),
    name,
    ...(version !== undefined && { version }),
    ...(range !== undefined && { range }),
    ...(sourceName !== undefined && { sourceName }),
    ...(sourceVersion !== undefined && { sourceVersion }),
    scope: part.scope ?? 'unknown',
    relation: part.relation ?? 'unknown',
    line: part.line,
    integrity: [...(part.integrity ?? [])],
    ...(registry !== undefined && { registry }),
    ...(licence !== undefined && { licence }),
    ...(part.deprecated !== undefined && { deprecated: said(part.deprecated) }),
    ...(part.yanked !== undefined && { yanked: said(part.yanked) }),
    ...(part.runsOnInstall === true && { runsOnInstall: true }),
    ...(part.isPrivate === true && { isPrivate: true }),
    dependsOn: [],
  };
}

function addNeed(taken: Taken, to: number, range: string | undefined): void {
  const place = taken.dependsOn.push(to) - 1;
  if (range === undefined && taken.asksFor === undefined) return;
  taken.asksFor ??= [];
  while (taken.asksFor.length < place) taken.asksFor.push('');
  taken.asksFor.push(range ?? '');
}

/** What is asked for twice is told once; where the two ranges differ, neither is. */
function dropRepeats(taken: Taken): void {
  const { dependsOn, asksFor } = taken;
  const ranges = new Map<number, string>();
  dependsOn.forEach((to, i) => {
    const range = asksFor?.[i] ?? '';
    const before = ranges.get(to);
    ranges.set(to, before === undefined || before === range ? range : '');
  });
  if (ranges.size === dependsOn.length) return;
  taken.dependsOn = [...ranges.keys()];
  if (asksFor !== undefined) taken.asksFor = [...ranges.values()];
}

/** Adds what is said of a package that was taken before. */
function join(taken: Taken | undefined, part: Part): void {
  if (taken === undefined) return;
  taken.scope = firstOf(scopeOrder, taken.scope, part.scope ?? 'unknown');
  taken.relation = firstOf(relationOrder, taken.relation, part.relation ?? 'unknown');
  if (part.line !== taken.line && taken.also?.at(-1) !== part.line) {
    taken.also ??= [];
    if (taken.also.length < mostDoubts) taken.also.push(part.line);
  }
  for (const hash of part.integrity ?? []) {
    if (taken.integrity.length < mostDoubts && !taken.integrity.includes(hash)) taken.integrity.push(hash);
  }
  if (taken.registry === undefined && part.registry !== undefined) {
    const registry = withoutCredentials(part.registry);
    if (registry !== undefined) taken.registry = registry;
  }
  if (taken.licence === undefined && part.licence !== undefined) taken.licence = part.licence;
  if (part.runsOnInstall === true) taken.runsOnInstall = true;
  if (part.deprecated !== undefined) taken.deprecated ??= said(part.deprecated);
  if (part.yanked !== undefined) taken.yanked ??= said(part.yanked);
}

/** Characters of what authors say of their packages that are kept. */
const longestSaid = 300;

/** Words of others on one line. */
function said(words: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
  const plain = words.replace(/[\u0000-\u0020\u007F-\u009F\u2028\u2029]+/g, ' ').trim();
  return plain.length > longestSaid ? `${plain.slice(0, longestSaid).toWellFormed()}…` : plain;
}

function firstOf<T>(order: readonly T[], one: T, other: T): T {
  return order.indexOf(one) <= order.indexOf(other) ? one : other;
}

/** Each package is visited once a scope at most, the surest scope first: linear, and cycles end. */
function reachFrom(taken: readonly Taken[], asked: readonly Asked[]): void {
  const visited = new Uint8Array(taken.length);
  for (const scope of scopeOrder) {
    const waiting = asked.flatMap(({ at, scope: own }) => (own === scope && at !== undefined ? [at] : []));
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const each = taken[next];
      if (each === undefined || visited[next] === 1) continue;
      visited[next] = 1;
      if (each.relation !== 'root') {
        // What the file itself says of a package holds.
        if (each.scope === 'unknown') each.scope = scope;
        each.relation = 'transitive';
      }
      for (const need of each.dependsOn) if (visited[need] !== 1) waiting.push(need);
    }
  }
  for (const { at } of asked) {
    const each = at === undefined ? undefined : taken[at];
    if (each !== undefined && each.relation !== 'root') each.relation = 'direct';
  }
}

function bounded(unknown: readonly Doubt[]): readonly Doubt[] {
  if (unknown.length <= mostDoubts) return unknown;
  const rest = unknown.length - mostDoubts;
  return [
    ...unknown.slice(0, mostDoubts),
    { line: unknown[mostDoubts]?.line ?? 1, detail: `${rest} more of the kind.` },
  ];
}
