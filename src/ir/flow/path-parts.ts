import { clearedByPattern } from './patterns.ts';
import { allKinds, type KindMask, maskOf } from './taint-kind.ts';

/** What a part of a path may be that says it: `<int:id>`, `<id:int>`, `{id:uuid}`. */
const converters: Readonly<Record<string, KindMask>> = {
  int: allKinds & ~maskOf(['amount']),
  float: allKinds & ~maskOf(['amount']),
  uuid: allKinds,
  ymd: allKinds,
  slug: clearedByPattern('^[-a-zA-Z0-9_]+$', { whole: true }),
};

/** Kinds for which parts of the path of a route are safe by what they are declared to be, by their names. */
export function safeParts(path: string): ReadonlyMap<string, KindMask> {
  const parts = new Map<string, KindMask>();
  for (const [, before = '', after = ''] of path.matchAll(/[<{](\w+)(?:\([^)<>]*\))?:(\w+)[^<>{}]*[>}]/g)) {
    const first = converters[before];
    const last = converters[after];
    if (first !== undefined) parts.set(after, first);
    else if (last !== undefined) parts.set(before, last);
  }
  return parts;
}
