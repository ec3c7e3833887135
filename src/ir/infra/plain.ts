import { listOf, mapOf, numberOf, textOf, truthOf } from './make.ts';
import { type Carried, type Entry, type InfraValue, isKnown } from './value.ts';

/** A known value without where it came from. Maps, never objects: keys are data of strangers. */
export type Plain = string | number | boolean | null | readonly Plain[] | ReadonlyMap<string, Plain>;

/** Undefined when something of it is not known. */
export function plainOf(value: InfraValue): Plain | undefined {
  return isKnown(value) ? plain(value) : undefined;
}

function plain(value: InfraValue): Plain {
  switch (value.kind) {
    case 'text':
      return value.text;
    case 'number':
      return value.number;
    case 'truth':
      return value.truth;
    case 'list':
      return value.items.map(plain);
    case 'map':
      return new Map([...value.entries].map(([key, entry]) => [key, plain(entry.value)]));
    default:
      return null;
  }
}

/** A plain value at a place. */
export function valueFrom(found: Plain, carried: Carried): InfraValue {
  if (found === null) return { kind: 'null', ...carried };
  if (typeof found === 'string') return textOf(found, carried);
  if (typeof found === 'number') return numberOf(found, carried);
  if (typeof found === 'boolean') return truthOf(found, carried);
  if (isMap(found)) {
    const entries = new Map<string, Entry>();
    for (const [key, each] of found)
      entries.set(key, { value: valueFrom(each, carried), place: carried.place });
    return mapOf(entries, carried);
  }
  return listOf(
    found.map((each) => valueFrom(each, carried)),
    carried,
  );
}

/** Whether two plain values are the same, to every depth. */
export function samePlain(a: Plain, b: Plain): boolean {
  if (a === null || b === null || typeof a !== 'object' || typeof b !== 'object') return a === b;
  if (isMap(a) || isMap(b)) {
    if (!isMap(a) || !isMap(b) || a.size !== b.size) return false;
    return [...a].every(([key, each]) => {
      const other = b.get(key);
      return other !== undefined && samePlain(each, other);
    });
  }
  return a.length === b.length && a.every((each, i) => samePlain(each, b[i] ?? null));
}

/** Whether a plain value has keys. */
export function isMap(value: Plain): value is ReadonlyMap<string, Plain> {
  return value instanceof Map;
}

/** A number as Terraform writes it in a text; undefined for what has more digits than we hold exactly. */
export function numberText(number: number): string | undefined {
  if (Number.isSafeInteger(number)) return String(number);
  const digits = number.toPrecision(15);
  if (!/^-?\d*\.\d*0$/.test(digits)) return undefined;
  return digits.replace(/0+$/, '');
}
