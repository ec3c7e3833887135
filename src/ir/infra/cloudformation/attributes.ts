import type { Resource } from '../resource.ts';
import type { Entry, InfraValue, MapValue, Place } from '../value.ts';
import { kindOf } from '../vocabulary/vocabulary.ts';

/** A map whose keys all stand at one place. */
export function mapAt(place: Place, entries: Readonly<Record<string, InfraValue | undefined>>): MapValue {
  const found = new Map<string, Entry>();
  for (const [key, value] of Object.entries(entries))
    if (value !== undefined) found.set(key, { value, place });
  return { kind: 'map', entries: found, origin: 'computed', place };
}

/** A text that stands nowhere, at the place of what brings it. */
export function textAt(place: Place, text: string): InfraValue {
  return { kind: 'text', text, origin: 'default', place };
}

/** A list of values at a place. */
export function listAt(place: Place, items: readonly InfraValue[]): InfraValue {
  return { kind: 'list', items, origin: 'computed', place };
}

/** Attributes with some under other names; what is not named stays as it is. */
export function renamed(attributes: MapValue, names: Readonly<Record<string, string>>): MapValue {
  const entries = new Map<string, Entry>();
  for (const [key, entry] of attributes.entries)
    entries.set(Object.hasOwn(names, key) ? (names[key] ?? key) : key, entry);
  return { ...attributes, entries };
}

/** Attributes with one more; what is written already stays. */
export function withAttribute(attributes: MapValue, key: string, value: InfraValue | undefined): MapValue {
  if (value === undefined || attributes.entries.has(key)) return attributes;
  return { ...attributes, entries: new Map(attributes.entries).set(key, { value, place: value.place }) };
}

/** Those of some keys alone. */
export function only(attributes: MapValue, keys: readonly string[]): MapValue {
  const entries = new Map<string, Entry>();
  for (const key of keys) {
    const entry = attributes.entries.get(key);
    if (entry !== undefined) entries.set(key, entry);
  }
  return { ...attributes, entries };
}

/** The same resource as what it is made into. */
export function madeInto(resource: Resource, type: string, attributes: MapValue): Resource {
  return { ...resource, type, kind: kindOf(type), attributes };
}

/** A resource that another brings along, with the comments and notes of that. */
export function broughtBy(resource: Resource, ending: string, type: string, attributes: MapValue): Resource {
  return {
    ...madeInto(resource, type, attributes),
    id: `${resource.id}${ending}`,
    address: `${resource.address}${ending}`,
    name: `${resource.name}${ending}`,
    dependsOn: [],
  };
}

/** A reference to a resource. */
export function referenceTo({ id, header }: Resource, path: string): InfraValue {
  return { kind: 'reference', to: id, path, origin: 'computed', place: header };
}

/** Tags by their names as the list that resources have. */
export function tagList(value: InfraValue | undefined): InfraValue | undefined {
  if (value?.kind !== 'map') return value;
  const { entries, place, isOpen } = value;
  const items = [...entries].map(([key, entry]) =>
    mapAt(entry.place, { Key: textAt(entry.place, key), Value: entry.value }),
  );
  return { kind: 'list', items, origin: value.origin, place, ...(isOpen ? { isOpen } : {}) };
}
