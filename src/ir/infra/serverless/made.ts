import { mapAt, textAt } from '../cloudformation/attributes.ts';
import { type Entry, type InfraValue, type MapValue, type Place, valueAt } from '../value.ts';

/** A service with its variables put into effect, and the parts of it that all functions share. */
export interface Read {
  readonly value: MapValue;
  readonly name: InfraValue | undefined;
  readonly provider: MapValue;
  readonly stage: InfraValue | undefined;
}

/** A function as it is written. */
export interface WrittenFunction {
  readonly name: string;
  /** What the framework puts before the names of all that it makes for the function: `HelloWorld`. */
  readonly prefix: string;
  readonly value: MapValue;
  readonly place: Place;
}

/** A resource of a template, at the place of what brings it. */
export function resourceEntry(
  type: string,
  properties: Readonly<Record<string, InfraValue | undefined>>,
  place: Place,
  written?: string,
): Entry {
  const value = mapAt(place, { Type: textAt(place, type), Properties: mapAt(place, properties) });
  return { value, place, ...(written === undefined ? {} : { written }) };
}

/** `Ref` or `Fn::GetAtt` as it would be written. */
export function use(name: string, attribute: string, place: Place): InfraValue {
  if (attribute === '') return mapAt(place, { Ref: textAt(place, name) });
  const steps: InfraValue = {
    kind: 'list',
    items: [textAt(place, name), textAt(place, attribute)],
    origin: 'computed',
    place,
  };
  return mapAt(place, { 'Fn::GetAtt': steps });
}

/** The first of several paths at which something is written. */
export function firstAt(value: InfraValue | undefined, ...paths: readonly string[]): InfraValue | undefined {
  for (const path of paths) {
    const found = valueAt(value, ...path.split('.'));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A part of a name as the framework writes it in logical ids: `get-all_users` is `GetDashallUnderscoreusers`. */
export function logicalPart(name: string): string {
  const plain = name
    .replaceAll('-', 'Dash')
    .replaceAll('_', 'Underscore')
    .replace(/[^A-Za-z0-9]/g, '');
  return plain.charAt(0).toUpperCase() + plain.slice(1);
}
