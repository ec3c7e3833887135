import type { Entry, InfraValue, MapValue } from '../value.ts';

/** What stands beside the properties of a resource and says something of it. */
const beside: ReadonlySet<string> = new Set([
  'name',
  'kind',
  'sku',
  'identity',
  'tags',
  'location',
  'zones',
  'plan',
  'scope',
  'managedBy',
]);

/** Attributes of a resource: its properties, and what stands beside them. */
export function attributesOf(declared: MapValue): MapValue {
  const entries = new Map<string, Entry>();
  for (const [key, entry] of declared.entries) if (beside.has(key)) entries.set(key, entry);
  const properties = declared.entries.get('properties')?.value;
  if (properties?.kind === 'map')
    for (const [key, entry] of properties.entries) {
      if (key === 'name' && entries.has('name')) continue;
      entries.set(key, { ...entry, value: flat(entry.value), written: `properties.${key}` });
    }
  const isOpen = properties !== undefined && (properties.kind !== 'map' || properties.isOpen);
  return { kind: 'map', entries, origin: 'explicit', place: declared.place, ...(isOpen ? { isOpen } : {}) };
}

/** Parts of a resource that are resources themselves, like rules of a security group, have properties too. */
function flat(value: InfraValue): InfraValue {
  if (value.kind === 'list') {
    const rest = value.rest === undefined ? {} : { rest: flat(value.rest) };
    return { ...value, items: value.items.map(flat), ...rest };
  }
  if (value.kind !== 'map') return value;
  const entries = new Map<string, Entry>();
  let isOpen = value.isOpen;
  for (const [key, entry] of value.entries) {
    const inner = flat(entry.value);
    if (key !== 'properties') entries.set(key, { ...entry, value: inner });
    else if (inner.kind !== 'map') isOpen = true;
    else {
      if (inner.isOpen) isOpen = true;
      for (const [name, each] of inner.entries) entries.set(name, each);
    }
  }
  return { ...value, entries, ...(isOpen ? { isOpen } : {}) };
}
