import type { InfraValue } from '#ir/infra/value';
import { type PipelineReading, tellGap } from './reading.ts';

/** The keys that a system knows in one kind of map, and what the kind is called: `a step`. */
export interface KnownKeys {
  readonly of: string;
  readonly keys: ReadonlySet<string>;
}

/** @param keys names with a blank between them */
export function knownKeys(of: string, keys: string): KnownKeys {
  return { of, keys: new Set(keys.split(' ')) };
}

/** Tells keys that a map cannot have: what they say was not read, and the system itself refuses most such files. */
export function tellUnknownKeys(
  value: InfraValue | undefined,
  { of, keys }: KnownKeys,
  reading: PipelineReading,
): void {
  if (value?.kind !== 'map') return;
  for (const [key, { place }] of value.entries) {
    if (keys.has(key)) continue;
    const name = key.slice(0, 60).replaceAll('`', "'");
    const like = nearest(key, keys);
    const hint = like === undefined ? '' : `; is \`${like}\` meant?`;
    const end = hint === '' ? '.' : '';
    tellGap(
      reading,
      'syntax',
      `Line ${place.line}: ${of} has no key \`${name}\`, so what it says was not checked${hint}${end}`,
    );
  }
}

/** The key that is meant, where only a letter or two are wrong. */
function nearest(key: string, keys: ReadonlySet<string>): string | undefined {
  const most = key.length < 5 ? 1 : 2;
  return key.length > 40 ? undefined : [...keys].find((known) => distance(key, known) <= most);
}

/** Letters that are put in, left out or changed. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (const [i, letter] of [...one].entries()) {
    const next = [i + 1];
    for (let j = 0; j < other.length; j++)
      next.push(
        Math.min((next[j] ?? 0) + 1, (row[j + 1] ?? 0) + 1, (row[j] ?? 0) + (letter === other[j] ? 0 : 1)),
      );
    row = next;
  }
  return row.at(-1) ?? 0;
}
