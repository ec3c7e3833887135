import { type Entry, type InfraValue, type MapValue, unknownLike } from '../../value.ts';

/** What an image is called, in parts: `registry`, `name`, `tag`, `digest`. Unknown as far as the image is. */
export function imageParts(image: InfraValue): InfraValue {
  if (image.kind !== 'text') return unknownLike(image, 'computed', 'The image is not known.');
  const [named = '', digest] = image.text.trim().split('@', 2);
  const colon = named.indexOf(':', named.lastIndexOf('/') + 1);
  const name = colon < 0 ? named : named.slice(0, colon);
  const tag = colon < 0 ? undefined : named.slice(colon + 1);
  const first = name.slice(0, name.indexOf('/'));
  const registry = /[.:]|^localhost$/.test(first) ? first : undefined;
  const { origin, place } = image;
  const entries = new Map<string, Entry>();
  for (const [key, text] of Object.entries({ registry, name, tag, digest }))
    if (text !== undefined) entries.set(key, { value: { kind: 'text', text, origin, place }, place });
  const made: MapValue = { kind: 'map', entries, origin, place };
  return made;
}
