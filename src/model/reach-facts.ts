/**
 * What code takes of packages and how calls lead there: what reachability is judged by. Places are offsets: lines are told
 * for the few that somebody is shown. Holds names and hashes, never a text of the program.
 */
export interface ReachFacts {
  readonly programs: readonly ReachProgram[];
}

/** One program: all files of one group of languages. */
export interface ReachProgram {
  readonly language: 'python' | 'javascript' | 'java' | 'go';
  /** In the order of their paths. */
  readonly modules: readonly ReachModule[];
}

/** What one file takes of packages. */
export interface ReachModule {
  readonly path: string;
  readonly isTest: boolean;
  readonly taken: readonly Taken[];
  /** Where the program works out the name of what it loads. */
  readonly dynamic: readonly number[];
  /** Hashes of all names behind a dot of which it is not known that they are of a package: `nameHash`, sorted. */
  readonly names: readonly number[];
  readonly calls: readonly SymbolCall[];
  /** Those of its functions that lead from an entry to a call, by their numbers. */
  readonly functions: Readonly<Record<number, ReachFunction>>;
}

/** What is imported under one name as it is written: `lodash/fp`, `google.cloud.storage`, `java.util.List`. */
export interface Taken {
  readonly written: string;
  /** Where it is first; absent where only the text knows (Java). */
  readonly start?: number;
  /** It is imported for its types alone, which are gone when the program runs. */
  readonly types?: true;
  /** The tree has a module of this name, which may be meant. */
  readonly inTree?: true;
  /** Names that are taken of it, sorted: `get` of `_.get(x)` and `import { get }`. */
  readonly members: readonly string[];
  /** Those of which it is not known who gets them; an empty one for the package as a whole. */
  readonly escapes: readonly string[];
}

/** The nearest call of something of a package to an entry of the program, one for each name in a file. */
export interface SymbolCall {
  /** Its full name: `lodash.template`. */
  readonly symbol: string;
  readonly start: number;
  /** The function of the file that it stands in. */
  readonly function: number;
  /** Whether calls lead from an entry to it. */
  readonly isReached: boolean;
}

/** A function on the way from an entry. */
export interface ReachFunction {
  readonly name: string;
  readonly start: number;
  /** Why it is an entry: `GET /orders`; absent where another function calls it. */
  readonly entry?: string;
  /** Who calls it, by the path of the file, the number of the function and the place of the call. */
  readonly by?: { readonly path: string; readonly function: number; readonly start: number };
}

/** A name as a number: FNV-1a with 32 bits. Two names with one number only make less known. */
export function nameHash(name: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
