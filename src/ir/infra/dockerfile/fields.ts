import { mapOf } from '../make.ts';
import type { Carried, Entry, InfraValue, Place } from '../value.ts';

/** Values by their names, what is undefined left out; each key stands where its value does. */
export type Fields = Readonly<Record<string, InfraValue | undefined>>;

/** A map of values that stands at a place. */
export function mapFrom(fields: Fields, place: Place, keysAt?: Place): InfraValue {
  const entries = new Map<string, Entry>();
  for (const [key, value] of Object.entries(fields))
    if (value !== undefined) entries.set(key, { value, place: keysAt ?? value.place });
  return mapOf(entries, carriedAt(place));
}

/** A text that is written at a place. */
export function textAt(text: string, place: Place): InfraValue {
  return { kind: 'text', text, ...carriedAt(place) };
}

/** True or false, as a place says. */
export function truthAt(truth: boolean, place: Place): InfraValue {
  return { kind: 'truth', truth, ...carriedAt(place) };
}

/** A number, as a place says. */
export function numberAt(number: number, place: Place): InfraValue {
  return { kind: 'number', number, ...carriedAt(place) };
}

/** What is written by hand at a place carries. */
export function carriedAt(place: Place): Carried {
  return { origin: 'explicit', place };
}

/** The value of a variable, never printed where its name says that it may be a secret. */
export function guarded(name: string, value: InfraValue): InfraValue {
  return /pass|secret|token|key|cred|auth|pwd/i.test(name) ? { ...value, isSensitive: true } : value;
}
