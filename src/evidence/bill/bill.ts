import type { Component, PackageInventory, Relation, Scope } from '#model/component';
import type { Layer } from '#model/layer';
import { compareText } from '#model/location';
import { present } from '#model/present';
import { purlOf } from '#model/purl';
import { foldDeclared } from './declared.ts';
import { type Hash, readHash } from './hash.ts';
import { type Licence, readLicence } from './licence.ts';
import type { Placed } from './placed.ts';

/** What a bill is of. */
export interface Subject {
  readonly name: string;
  readonly version?: string;
}

/** What a tree holds, before anybody chose a form for it. */
export interface Inventory {
  readonly subject: Subject;
  readonly files: readonly PackageInventory[];
  /** Paths of package files that could not be read: the bill is not whole then. */
  readonly unread: readonly string[];
}

/** Where a package is named. */
export interface Occurrence {
  readonly path: string;
  readonly line: number;
  /** Id of the format that was read: `npm/package-lock`. */
  readonly format: string;
  /** What the file asks for, as written. */
  readonly range?: string;
}

/** One package of a bill: all that the files of a tree say of it. */
export interface Item {
  /** Tells it from all others of the bill: its Package URL, with a number where two have the same. */
  readonly id: string;
  readonly purl: string;
  readonly ecosystem: Component['ecosystem'];
  readonly name: string;
  readonly version?: string;
  readonly scope: Scope;
  readonly relation: Relation;
  readonly hashes: readonly Hash[];
  /** Integrity in forms that only its own ecosystem understands: `h1-…` of Go. */
  readonly otherHashes: readonly string[];
  readonly registry?: string;
  readonly licence?: Licence;
  readonly occurrences: readonly Occurrence[];
  /** Of an image: the layers that brought it, the lowest first. */
  readonly layers: readonly Layer[];
  /** Ids of what it needs. */
  readonly dependsOn: readonly string[];
}

/** Everything that the files of a tree name, each package once. Sorted by id. */
export interface Bill {
  readonly subject: Subject;
  readonly items: readonly Item[];
  /** Ids of members of the project, and of what it asks for itself where no member is known to. */
  readonly dependsOn: readonly string[];
  /** What could not be known, each a sentence with its place. */
  readonly unknown: readonly string[];
  /** Whether every file told who needs whom; otherwise an item without a way to it may be anywhere. */
  readonly isGraphKnown: boolean;
}

/** Makes one bill of all files. The order of the files makes no difference. */
export function billOf({ subject, files, unread }: Inventory): Bill {
  const sorted = files.toSorted((a, b) => compareText(a.path, b.path) || compareText(a.format, b.format));
  const placed = foldDeclared(
    sorted.flatMap((file) => file.components.map((component) => placedOf(component, file))),
  );
  const groups = [...Map.groupBy(placed, keyOf)].toSorted(([a], [b]) => compareText(a, b));
  const ids = idsOf(groups);
  const idOf = (component: Component): string | undefined => ids.get(component);
  return {
    subject,
    items: groups.map(([, same]) => itemOf(same, idOf)).toSorted((a, b) => compareText(a.id, b.id)),
    dependsOn: unique(sorted.flatMap((file) => asked(file, idOf))),
    unknown: [
      ...unread.toSorted(compareText).map((path) => `${path}: it could not be read.`),
      ...sorted.flatMap(({ path, unknown }) =>
        unknown.map(({ line, detail }) => `${path}:${line}: ${detail}`),
      ),
    ],
    isGraphKnown: sorted.every(({ components }) =>
      components.every(({ relation }) => relation !== 'unknown'),
    ),
  };
}

function placedOf(component: Component, file: PackageInventory): Placed {
  return { component, file, standsFor: [] };
}

/** Packages without a version are the same only when they come from the same place. */
function keyOf({ component }: Placed): string {
  const place = component.version === undefined ? (component.registry ?? '') : '';
  return `${purlOf(component)}\0${place}`;
}

function idsOf(groups: readonly (readonly [string, readonly Placed[]])[]): ReadonlyMap<Component, string> {
  const taken = new Map<string, number>();
  const ids = new Map<Component, string>();
  for (const [, same] of groups) {
    const [first] = same;
    if (first === undefined) continue;
    const purl = purlOf(first.component);
    const count = (taken.get(purl) ?? 0) + 1;
    taken.set(purl, count);
    for (const { component, standsFor } of same) {
      for (const each of [component, ...standsFor]) ids.set(each, count === 1 ? purl : `${purl}#${count}`);
    }
  }
  return ids;
}

/** The surest need counts; what is not known may be production. */
const scopeOrder: readonly Scope[] = ['production', 'unknown', 'optional', 'development', 'test'];
const relationOrder: readonly Relation[] = ['root', 'direct', 'transitive', 'unknown'];

function itemOf(same: readonly Placed[], idOf: (component: Component) => string | undefined): Item {
  const named = same.filter(({ standsFor }) => standsFor.length === 0).map(({ component }) => component);
  const [first] = named;
  if (first === undefined) throw new Error('A package is only a wish for itself.');
  const integrity = unique(named.flatMap((component) => component.integrity));
  const hashes = integrity.flatMap((each) => readHash(each) ?? []);
  const id = idOf(first) ?? purlOf(first);
  const needs = unique(same.flatMap(({ component, file }) => needsOf(component, file, idOf)));
  return {
    id,
    purl: purlOf(first),
    ecosystem: first.ecosystem,
    name: first.name,
    scope:
      firstOf(
        scopeOrder,
        named.map(({ scope }) => scope),
      ) ?? 'unknown',
    relation:
      firstOf(
        relationOrder,
        same.map(({ component }) => component.relation),
      ) ?? 'unknown',
    hashes,
    otherHashes: integrity.filter((each) => readHash(each) === undefined),
    occurrences: occurrencesOf(same),
    layers: layersOf(named),
    dependsOn: needs.filter((each) => each !== id),
    ...present({
      version: first.version,
      registry: named.find(({ registry }) => registry !== undefined)?.registry,
      licence: named
        .map(({ licence, ecosystem }) => readLicence(licence, ecosystem))
        .find((licence) => licence !== undefined),
    }),
  };
}

function layersOf(named: readonly Component[]): readonly Layer[] {
  const all = new Map(
    named.flatMap(({ layer }) => (layer === undefined ? [] : [[layer.number, layer] as const])),
  );
  return [...all.values()].toSorted((a, b) => a.number - b.number);
}

function needsOf(
  component: Component,
  file: PackageInventory,
  idOf: (component: Component) => string | undefined,
): readonly string[] {
  return component.dependsOn.flatMap((at) => {
    const needed = file.components[at];
    return (needed && idOf(needed)) ?? [];
  });
}

function occurrencesOf(same: readonly Placed[]): readonly Occurrence[] {
  const all = same.flatMap(({ component, file }) =>
    [component.line, ...(component.also ?? [])].map((line) => ({
      path: file.path,
      line,
      format: file.format,
      ...present({ range: component.range }),
    })),
  );
  const byPlace = new Map(all.map((each) => [`${each.path}\0${each.line}`, each]));
  return [...byPlace.values()].toSorted((a, b) => compareText(a.path, b.path) || a.line - b.line);
}

/** Members of the project, and what a file calls direct though no member of it is said to need it. */
function asked(
  { components }: PackageInventory,
  idOf: (component: Component) => string | undefined,
): readonly string[] {
  const needed = new Set(
    components.flatMap(({ relation, dependsOn }) => (relation === 'root' ? dependsOn : [])),
  );
  const isAsked = ({ relation }: Component, at: number) =>
    relation === 'root' || (relation === 'direct' && !needed.has(at));
  return components.flatMap((component, at) => (isAsked(component, at) ? (idOf(component) ?? []) : []));
}

function firstOf<T>(order: readonly T[], some: readonly T[]): T | undefined {
  return order.find((each) => some.includes(each));
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].sort(compareText);
}
