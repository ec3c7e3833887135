import type { OpenGraph } from './graph.ts';
import type { InfraFormat, Resource } from './resource.ts';
import { absorb, indexSatellites, type OpenViews, type Satellites } from './satellites.ts';
import { type Entry, type InfraValue, itemsOf, type MapValue, valueAt } from './value.ts';
import { ansibleReads } from './vocabulary/ansible.table.ts';
import type { Kind, Reading, Reads } from './vocabulary/kind.ts';
import { snake } from './vocabulary/names.ts';
import { kindEntry } from './vocabulary/vocabulary.ts';

/** Resources in one vocabulary, whatever format they were read from. */
export interface Views {
  readonly graph: OpenGraph;
  /** Attributes of a resource under the names of its kind, with what its satellites say of it. */
  readonly of: (resource: Resource) => MapValue;
}

/** Formats whose names are written in humps. */
const inHumps: ReadonlySet<InfraFormat> = new Set(['arm', 'cloudformation', 'pulumi', 'serverless']);

/** Keys whose maps have keys of the user's own choice, in any kind. */
const ownKeys = /^(?:tags?|metadata|variables|parameters|environment_variables|labels|annotations)$/i;

/** Makes views of a graph when they are asked for, each once. */
export function openViews(graph: OpenGraph): Views {
  const made = new Map<string, MapValue>();
  const indexes = new Map<string, Satellites>();
  const views: OpenViews = {
    graph,
    satellites(type, via) {
      const key = `${type} ${via}`;
      const index = indexes.get(key) ?? indexSatellites(type, via, views);
      indexes.set(key, index);
      return index;
    },
    of(resource) {
      const known = made.get(resource.id);
      if (known !== undefined) return known;
      // What a resource absorbs may in the end absorb the resource.
      made.set(resource.id, resource.attributes);
      const view = viewOf(resource, views);
      made.set(resource.id, view);
      return view;
    },
  };
  return views;
}

function viewOf(resource: Resource, views: OpenViews): MapValue {
  const kind = kindEntry(resource.type);
  const { format, attributes } = resource;
  const own = new Set(kind?.ownKeys);
  const named = inHumps.has(format) ? inWords(attributes, own) : attributes;
  if (kind === undefined) return named;
  const read = withReads(named, attributes, readsOf(kind, resource), own);
  const whole = (kind.absorbs ?? []).reduce((view, each) => absorb(view, each, resource, kind, views), read);
  return kind.view?.(whole, resource) ?? whole;
}

/**
 * A plan has the attributes of Terraform, and so has Pulumi but for what is Azure's own; what the Serverless Framework
 * makes has those of CloudFormation.
 */
function readsOf({ reads }: Kind, { format, type }: Resource): Reads {
  const own = reads?.[format];
  if (own !== undefined) return own;
  switch (format) {
    case 'ansible':
      return { ...reads?.terraform, ...ansibleReads(type) };
    case 'pulumi':
      return (type.startsWith('Microsoft.') ? reads?.arm : reads?.terraform) ?? {};
    case 'serverless':
      return reads?.cloudformation ?? {};
    default:
      return format === 'terraform-plan' ? (reads?.terraform ?? {}) : {};
  }
}

/** The same maps with names in words; keys of the user's own and those of policies stay as they are. */
function inWords<T extends InfraValue>(value: T, own: ReadonlySet<string>): T;
function inWords(value: InfraValue, own: ReadonlySet<string>): InfraValue {
  if (value.kind === 'list') {
    const rest = value.rest === undefined ? {} : { rest: inWords(value.rest, own) };
    return { ...value, items: value.items.map((item) => inWords(item, own)), ...rest };
  }
  if (value.kind !== 'map' || value.of !== undefined || isPolicy(value)) return value;
  const entries = new Map<string, Entry>();
  for (const [key, entry] of value.entries) {
    const name = snake(key);
    const isOwn = ownKeys.test(name) || own.has(name) || own.has(key);
    const inner = isOwn && entry.value.kind === 'map' ? entry.value : inWords(entry.value, own);
    entries.set(name, { value: inner, place: entry.place, written: entry.written ?? key });
  }
  return { ...value, entries };
}

/** A map with statements of who may do what; rules of web firewalls have a statement of another sort. */
function isPolicy({ entries }: MapValue): boolean {
  const statement = entries.get('Statement')?.value;
  if (statement === undefined) return false;
  const maps = itemsOf(statement).filter((item) => item.kind === 'map');
  return maps.length === 0 || maps.some((map) => map.entries.has('Effect') || map.entries.has('Action'));
}

function withReads(view: MapValue, attributes: MapValue, reads: Reads, own: ReadonlySet<string>): MapValue {
  let whole = view;
  for (const [path, where] of Object.entries(reads)) {
    const steps = path.split('.');
    if (entryAt(whole, steps) !== undefined) continue;
    for (const each of isMany(where) ? where : [where]) {
      const reading = typeof each === 'string' ? { at: each } : each;
      const entry = entryAt(attributes, reading.at.split('.'));
      if (entry === undefined) continue;
      const value = meant(inWords(entry.value, own), reading.means);
      whole = withEntry(whole, steps, { ...entry, value, written: reading.at });
      break;
    }
  }
  return whole;
}

function isMany(
  where: string | Reading | readonly (string | Reading)[],
): where is readonly (string | Reading)[] {
  return Array.isArray(where);
}

/** What a value means in the words of the view; what is made of unknown stays so. */
function meant(value: InfraValue, means: Reading['means']): InfraValue {
  if (means === undefined) return value;
  if (value.kind === 'list') return { ...value, items: value.items.map((item) => meant(item, means)) };
  const key =
    value.kind === 'text'
      ? value.text
      : value.kind === 'truth'
        ? String(value.truth)
        : value.kind === 'number'
          ? String(value.number)
          : undefined;
  const found = key === undefined ? undefined : Object.entries(means).find(([each]) => each === key)?.[1];
  if (found === undefined) return value;
  const { kind: _kind, ...rest } = value;
  if (typeof found === 'string') return { ...rest, kind: 'text', text: found };
  return typeof found === 'number'
    ? { ...rest, kind: 'number', number: found }
    : { ...rest, kind: 'truth', truth: found };
}

/** The entry at a path of maps and single blocks; undefined where there is none. */
function entryAt(view: MapValue, steps: readonly string[]): Entry | undefined {
  const last = steps.at(-1) ?? '';
  const holder = steps.length === 1 ? view : valueAt(view, ...steps.slice(0, -1));
  if (holder === undefined) return undefined;
  const map = holder.kind === 'list' && holder.items.length === 1 ? holder.items[0] : holder;
  return map?.kind === 'map' ? map.entries.get(last) : undefined;
}

/** The view with an entry more; maps on the way are made where they are missing. */
function withEntry(view: MapValue, [step = '', ...rest]: readonly string[], entry: Entry): MapValue {
  const entries = new Map(view.entries);
  if (rest.length === 0) {
    entries.set(step, entry);
    return { ...view, entries };
  }
  const before = entries.get(step);
  const [only] = itemsOf(before?.value);
  const inner: MapValue =
    only?.kind === 'map'
      ? only
      : { kind: 'map', entries: new Map(), origin: entry.value.origin, place: entry.place };
  const holder = before ?? { ...entry, written: '' };
  entries.set(step, { ...holder, value: withEntry(inner, rest, entry) });
  return { ...view, entries };
}
