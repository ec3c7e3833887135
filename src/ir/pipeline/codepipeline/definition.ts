import { type InfraValue, itemsOf, type MapValue, valueAt } from '#ir/infra/value';
import type { Variable } from '../pipeline.ts';
import { type Text, textOf } from '../text.ts';

/** A value by its name, which APIs begin with a small letter and templates with a capital one. */
export function fieldOf(value: InfraValue | undefined, name: string): InfraValue | undefined {
  if (value?.kind !== 'map') return undefined;
  const capital = `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
  return (value.entries.get(name) ?? value.entries.get(capital))?.value;
}

/** A text, or a function of a template as it would be written in one: `${Bucket}`. */
export function plainText(value: InfraValue | undefined, source: string): Text | undefined {
  const own = textOf(value, source);
  if (own !== undefined || value?.kind !== 'map') return own;
  const sub = valueAt(value, 'Fn::Sub');
  if (sub !== undefined) return textOf(sub.kind === 'list' ? sub.items[0] : sub, source);
  const name = textOf(valueAt(value, 'Ref'), source)?.text;
  return name === undefined ? undefined : { text: `\${${name}}`, place: value.place, source };
}

/** The same of a field. */
export function fieldText(value: InfraValue | undefined, name: string, source: string): Text | undefined {
  return plainText(fieldOf(value, name), source);
}

/** All items of a field, maps alone. */
export function fieldMaps(value: InfraValue | undefined, name: string): readonly MapValue[] {
  return itemsOf(fieldOf(value, name)).flatMap((each) => (each.kind === 'map' ? [each] : []));
}

/** Names and values of a map, functions of templates as texts. */
export function plainVariables(value: InfraValue | undefined, source: string): readonly Variable[] {
  if (value?.kind !== 'map') return [];
  return [...value.entries].map(([name, { value: given, place }]) => {
    const text = plainText(given, source);
    return { name, place, ...(text === undefined ? {} : { value: text }) };
  });
}
