/** The way from a parameter to a part of it: `request.query.name` is the path `query`, `name`. */
export type AccessPath = readonly string[];

/** The parameter itself. Longer paths are made by `pathWith`, so that one way is one array as far as possible. */
export const wholePath: AccessPath = [];

/** Names of one path, by the number of the parameter. */
interface Names {
  readonly text: string;
  readonly origins: string[];
  readonly sites: string[];
  readonly longer: Map<string, AccessPath>;
  /** The path without its last step. */
  before: AccessPath | undefined;
}

const named = new WeakMap<AccessPath, Names>();

function namesOf(path: AccessPath): Names {
  let names = named.get(path);
  if (names === undefined) {
    names = { text: path.join('.'), origins: [], sites: [], longer: new Map(), before: undefined };
    named.set(path, names);
  }
  return names;
}

/** A path and one step more. */
export function pathWith(path: AccessPath, step: string): AccessPath {
  const { longer } = namesOf(path);
  let next = longer.get(step);
  if (next === undefined) {
    next = [...path, step];
    longer.set(step, next);
    namesOf(next).before = path;
  }
  return next;
}

/** The path without its last step. */
export function pathBefore(path: AccessPath): AccessPath {
  return namesOf(path).before ?? path.slice(0, -1).reduce(pathWith, wholePath);
}

/** Names what only a caller knows: the data of a part of a parameter. */
export function originId(index: number, path: AccessPath): string {
  const { origins, text } = namesOf(path);
  origins[index] ??= `p${index}.${text}`;
  return origins[index];
}

/** A place of an argument's inside: what a function writes there, its caller sees. */
export function parameterSite(index: number, path: AccessPath): string {
  const { sites, text } = namesOf(path);
  sites[index] ??= `p:${index}:${text}`;
  return sites[index];
}

/** Whether it is such a place, which means something else in every function. */
export function isParameterSite(site: string): boolean {
  return site.startsWith('p:');
}

/** Two arrays may be one path. */
export function samePath(a: AccessPath, b: AccessPath): boolean {
  return a === b || (a.length === b.length && a.every((step, i) => step === b[i]));
}
