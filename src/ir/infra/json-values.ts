import type { Expression } from '#parse/hcl/tree';
import { type DocumentReading, placeOf, tellTwice } from './document-reading.ts';
import { numberOf } from './make.ts';
import type { Carried, Entry, InfraValue } from './value.ts';

/** What was read of JSON, as values with their places. */
export function jsonValue(read: Expression, reading: DocumentReading): InfraValue {
  const carried: Carried = { origin: 'explicit', place: placeOf(reading, read.start, read.end) };
  switch (read.kind) {
    case 'text':
      return { kind: 'text', text: read.text, ...carried };
    case 'number':
      return numberOf(Number(read.text), carried);
    case 'truth':
      return { kind: 'truth', truth: read.value, ...carried };
    case 'list':
      return { kind: 'list', items: read.items.map((item) => jsonValue(item, reading)), ...carried };
    case 'object':
      return objectValue(read.items, reading, carried);
    default:
      return { kind: 'null', ...carried };
  }
}

function objectValue(
  items: Extract<Expression, { kind: 'object' }>['items'],
  reading: DocumentReading,
  carried: Carried,
): InfraValue {
  const entries = new Map<string, Entry>();
  for (const { key, value, start, end } of items) {
    if (key.kind !== 'text') continue;
    const place = placeOf(reading, start, end);
    if (entries.has(key.text)) tellTwice(reading, key.text, place.line);
    entries.set(key.text, { value: jsonValue(value, reading), place });
  }
  return { kind: 'map', entries, ...carried };
}
