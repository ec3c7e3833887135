import { type Plain, samePlain } from '../../plain.ts';
import { jsonText } from './json.ts';
import { cannot, fail, integer, list, map, type PlainFunction, texts } from './refused.ts';

/** Functions of lists and maps that are only looked at when all of them is known. */
export const collectionFunctions: Readonly<Record<string, PlainFunction>> = {
  chunklist: (a, size) => chunks(list(a), integer(size)),
  index: (a, wanted) => {
    const found = list(a).findIndex((each) => samePlain(each, wanted ?? null));
    return found < 0 ? fail('The list has no such item.') : found;
  },
  map: (...given) => {
    const found = new Map<string, Plain>();
    for (let i = 0; i + 1 < given.length; i += 2) found.set(String(given[i]), given[i + 1] ?? null);
    return found;
  },
  matchkeys: (values, keys, wanted) => {
    const search = list(wanted).map(jsonText);
    const names = list(keys);
    return list(values).filter((_, i) => search.includes(jsonText(names[i] ?? null)));
  },
  setintersection: (first, ...others) =>
    unique(list(first)).filter((each) => others.every((other) => has(list(other), each))),
  setproduct: (...given) => product(given.map(list)),
  setsubtract: (a, b) => unique(list(a)).filter((each) => !has(list(b), each)),
  transpose: (a) => transposed(map(a)),
};

function has(all: readonly Plain[], wanted: Plain): boolean {
  return all.some((each) => samePlain(each, wanted));
}

function unique(all: readonly Plain[]): readonly Plain[] {
  const found = new Map(all.map((each) => [jsonText(each), each]));
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each);
}

function chunks(all: readonly Plain[], size: number): Plain {
  if (size <= 0) return size === 0 ? [all] : fail('A part cannot have fewer items than none.');
  return Array.from({ length: Math.ceil(all.length / size) }, (_, i) => all.slice(i * size, (i + 1) * size));
}

function product(lists: readonly (readonly Plain[])[]): Plain {
  let found: readonly (readonly Plain[])[] = [[]];
  for (const each of lists) {
    if (found.length * each.length > 20_000) return cannot('The product is too large.');
    found = found.flatMap((before) => each.map((item) => [...before, item]));
  }
  return found;
}

function transposed(given: ReadonlyMap<string, Plain>): Plain {
  const found = new Map<string, string[]>();
  for (const key of [...given.keys()].sort())
    for (const name of texts(given.get(key))) found.set(name, [...(found.get(name) ?? []), key]);
  return found;
}
