import { isAttribute, type OpenGraph } from './graph.ts';
import { listOf } from './make.ts';
import type { Resource } from './resource.ts';
import {
  type Entry,
  isUnknown,
  itemsOf,
  type MapValue,
  type UnknownValue,
  unknownLike,
  valueAt,
} from './value.ts';
import type { Absorbed, Kind } from './vocabulary/kind.ts';

/** What views are made with. */
export interface OpenViews {
  readonly graph: OpenGraph;
  readonly of: (resource: Resource) => MapValue;
  /** Resources of a type by what they name in an attribute. */
  readonly satellites: (type: string, via: string) => Satellites;
}

/** The view with what the satellites of a resource say of it. */
export function absorb(
  view: MapValue,
  absorbed: Absorbed,
  owner: Resource,
  kind: Kind,
  views: OpenViews,
): MapValue {
  const { satellites, mayBeMore } = satellitesOf(view, absorbed, owner, kind, views);
  const entries = new Map(view.entries);
  for (const satellite of satellites) {
    const said = views.of(satellite);
    for (const name of absorbed.spread ?? []) {
      const entry = said.entries.get(name);
      if (entry !== undefined && !entries.has(name)) entries.set(name, entry);
    }
    if (absorbed.as !== undefined && !absorbed.isMany && !entries.has(absorbed.as))
      entries.set(absorbed.as, { value: said, place: satellite.header });
  }
  if (absorbed.as !== undefined && absorbed.isMany)
    entries.set(absorbed.as, withMany(entries.get(absorbed.as), satellites, mayBeMore, owner, views));
  else if (mayBeMore)
    for (const name of absorbed.spread ?? [absorbed.as ?? ''])
      if (!entries.has(name)) entries.set(name, { value: perhaps(view), place: owner.header });
  return { ...view, entries };
}

function withMany(
  before: Entry | undefined,
  satellites: readonly Resource[],
  mayBeMore: boolean,
  owner: Resource,
  views: OpenViews,
): Entry {
  const items = [...itemsOf(before?.value), ...satellites.map(views.of)];
  const isOpen = mayBeMore || (before?.value.kind === 'list' && before.value.isOpen);
  const carried = { origin: 'computed', place: before?.value.place ?? owner.header } as const;
  if (before !== undefined && isUnknown(before.value)) return before;
  return {
    ...(before ?? { place: owner.header }),
    value: listOf(items, carried, { isBlocks: true, ...(isOpen ? { isOpen } : {}) }),
  };
}

function perhaps(view: MapValue): UnknownValue {
  return unknownLike(
    view,
    'computed',
    'Another resource may say it, of which nobody knows what it belongs to.',
  );
}

/** Satellites that name a resource, and whether others may, whose owner nobody knows. */
function satellitesOf(
  view: MapValue,
  { types, via }: Absorbed,
  owner: Resource,
  { nameAt }: Kind,
  { satellites: find }: OpenViews,
): { readonly satellites: readonly Resource[]; readonly mayBeMore: boolean } {
  const name = nameAt === undefined ? undefined : valueAt(view, nameAt);
  const found = new Set<Resource>();
  let mayBeMore = false;
  for (const type of types) {
    const { byOwner, byName, unknownIn } = find(type, via);
    for (const each of byOwner.get(owner.id) ?? []) found.add(each);
    if (name?.kind === 'text')
      for (const each of byName.get(`${owner.root}\0${name.text}`) ?? []) found.add(each);
    if (unknownIn.has(owner.root)) mayBeMore = true;
  }
  return { satellites: [...found], mayBeMore };
}

/** Resources of one type by what they belong to. */
export interface Satellites {
  /** By the id of a resource that they use. */
  readonly byOwner: ReadonlyMap<string, readonly Resource[]>;
  /** By root and the plain name that they write. */
  readonly byName: ReadonlyMap<string, readonly Resource[]>;
  /** Roots in which there is one of which nobody knows what it belongs to. */
  readonly unknownIn: ReadonlySet<string>;
}

/** Makes the index of the resources of a type by what they name in an attribute. */
export function indexSatellites(type: string, via: string, { graph, of }: OpenViews): Satellites {
  const byOwner = new Map<string, Resource[]>();
  const byName = new Map<string, Resource[]>();
  const unknownIn = new Set<string>();
  for (const satellite of graph.ofType(type)) {
    if (satellite.isLookup) continue;
    const owners = graph.outOf(satellite.id).filter(({ attribute }) => isAttribute(attribute, via));
    for (const owner of new Set(owners.map(({ to }) => to))) push(byOwner, owner, satellite);
    const written = valueAt(of(satellite), via);
    if (written?.kind === 'text') push(byName, `${satellite.root}\0${written.text}`, satellite);
    else if (written?.kind === 'unknown' && owners.length === 0) unknownIn.add(satellite.root);
  }
  return { byOwner, byName, unknownIn };
}

function push(to: Map<string, Resource[]>, key: string, satellite: Resource): void {
  const known = to.get(key);
  if (known === undefined) to.set(key, [satellite]);
  else known.push(satellite);
}
