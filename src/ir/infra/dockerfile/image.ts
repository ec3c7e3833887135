import type { InfraValue } from '../value.ts';
import { type Fields, mapFrom, textAt } from './fields.ts';

/** Stands for what is not known of a text while it is taken apart. */
const hole = '\u0000';

/**
 * Parts of a reference to an image: `registry`, `repository` (without the registry, `library/` left out), `tag`, `digest`.
 * A part that a variable may hold is unknown.
 */
export function imageValue(value: InfraValue): InfraValue {
  const unknown: InfraValue = value.kind === 'text' ? textAt('', value.place) : value;
  const whole = pattern(value).replace(/^docker:\/\//, '');
  if (whole === hole) return mapFrom(allUnknown(value), value.place);
  const [named = '', digest] = whole.split('@', 2);
  const slash = named.lastIndexOf('/');
  const last = named.slice(slash + 1);
  const colon = last.indexOf(':');
  const base = colon < 0 ? last : last.slice(0, colon);
  const path = `${named.slice(0, slash + 1)}${base}`;
  const first = path.includes('/') ? path.slice(0, path.indexOf('/')) : '';
  const isRegistry = /[.:]|^localhost$/.test(first);
  const part = (text: string) => (text.includes(hole) ? unknown : textAt(text, value.place));
  const tag = colon < 0 ? (base.includes(hole) ? unknown : undefined) : part(last.slice(colon + 1));
  const repository = isRegistry ? path.slice(first.length + 1) : path;
  return mapFrom(
    {
      name: value,
      registry: first.includes(hole) ? unknown : textAt(isRegistry ? first : 'docker.io', value.place),
      repository: part(repository.replace(/^library\//, '')),
      tag: tag?.kind === 'text' && tag.text === '' ? undefined : tag,
      digest: digest === undefined ? undefined : part(digest),
    },
    value.place,
  );
}

function allUnknown(value: InfraValue): Fields {
  return { name: value, registry: value, repository: value, tag: value, digest: value };
}

function pattern(value: InfraValue): string {
  if (value.kind === 'text') return value.text.trim();
  if (value.kind !== 'unknown' || value.parts === undefined) return hole;
  return value.parts.map((part) => (part.kind === 'text' ? part.text : hole)).join('');
}
