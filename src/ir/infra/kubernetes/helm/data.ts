import type { InfraValue } from '../../value.ts';

/** What is not known while a template is read: told from `null`, which is known to be nothing. */
export interface Unknown {
  readonly isUnknown: true;
}

/** The one of it. */
export const unknown: Unknown = { isUnknown: true };

/** A value of a template. Maps, never objects: keys are data of strangers. */
export type Data = string | number | boolean | null | readonly Data[] | ReadonlyMap<string, Data> | Unknown;

/** Whether a value is not known. */
export function isUnknownData(data: Data): data is Unknown {
  return data === unknown;
}

/** Whether a value has keys. */
export function isDataMap(data: Data | undefined): data is ReadonlyMap<string, Data> {
  return data instanceof Map;
}

/** Whether a value is a list. */
export function isDataList(data: Data | undefined): data is readonly Data[] {
  return Array.isArray(data);
}

/** What templates take for false: nothing, zero, and what is empty; undefined when nobody knows. */
export function truthOf(data: Data): boolean | undefined {
  if (isUnknownData(data)) return undefined;
  if (isDataList(data)) return data.length > 0;
  if (isDataMap(data)) return data.size > 0;
  return data !== null && data !== false && data !== 0 && data !== '';
}

/** A value of a file as data. */
export function dataOf(value: InfraValue): Data {
  switch (value.kind) {
    case 'text':
      return value.text;
    case 'number':
      return value.number;
    case 'truth':
      return value.truth;
    case 'null':
      return null;
    case 'list':
      return value.isOpen ? unknown : value.items.map(dataOf);
    case 'map':
      return value.isOpen
        ? unknown
        : new Map([...value.entries].map(([key, entry]) => [key, dataOf(entry.value)]));
    default:
      return unknown;
  }
}

/** Whether something within a value is not known. */
export function hasUnknown(data: Data): boolean {
  if (isUnknownData(data)) return true;
  if (isDataList(data)) return data.some(hasUnknown);
  return isDataMap(data) && [...data.values()].some(hasUnknown);
}

/** A map with another laid over it, deeply; what is null in the upper one is taken away. */
export function laidOver(lower: Data | undefined, upper: Data | undefined): Data {
  if (upper === undefined) return lower ?? null;
  if (!isDataMap(lower) || !isDataMap(upper)) return upper;
  const made = new Map(lower);
  for (const [key, value] of upper) {
    if (value === null) made.delete(key);
    else made.set(key, laidOver(made.get(key), value));
  }
  return made;
}
