import { type InfraValue, isUnknown, itemsOf, type MapValue, valueAt } from '../value.ts';

const mostNodes = 2_000;
const deepest = 40;

/** A schema and all schemas that are written within it, outermost first; not those that it refers to. */
export function nodesOf(schema: InfraValue | undefined): readonly MapValue[] {
  const found: MapValue[] = [];
  visit(schema, 0, found);
  return found;
}

function visit(schema: InfraValue | undefined, depth: number, found: MapValue[]): void {
  if (schema?.kind !== 'map' || depth > deepest || found.length >= mostNodes) return;
  if (schema.entries.has('$ref')) return;
  found.push(schema);
  const properties = valueAt(schema, 'properties');
  if (properties?.kind === 'map')
    for (const { value } of properties.entries.values()) visit(value, depth + 1, found);
  for (const key of ['items', 'additionalProperties', 'not']) visit(inner(schema, key), depth + 1, found);
  for (const key of ['allOf', 'anyOf', 'oneOf', 'prefixItems'])
    for (const each of itemsOf(inner(schema, key))) visit(each, depth + 1, found);
}

function inner(schema: MapValue, key: string): InfraValue | undefined {
  const value = schema.entries.get(key)?.value;
  return value === undefined || isUnknown(value) ? undefined : value;
}
