import type { Item } from './bill.ts';

/** A name in the two parts that most forms have: `@scope` and `name`, `org.slf4j` and `slf4j-api`. */
export function splitName({ ecosystem, name }: Pick<Item, 'ecosystem' | 'name'>): {
  readonly group?: string;
  readonly name: string;
} {
  const at = ecosystem === 'Maven' ? name.indexOf(':') : name.lastIndexOf('/');
  if (at <= 0 || at === name.length - 1) return { name };
  return { group: name.slice(0, at), name: name.slice(at + 1) };
}
