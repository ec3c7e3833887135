import { compareText } from './location.ts';

/** Where something is in the scanned tree; the line is absent when the file changed meanwhile. */
export interface FactPlace {
  readonly path: string;
  readonly line?: number;
}

/** A route of an HTTP server that the program declares. */
export interface RouteFact {
  /** `GET`; empty where it answers all or nobody knows which. */
  readonly methods: readonly string[];
  /** As written: `/orders/<id>`; absent where the program works it out. */
  readonly path?: string;
  readonly handler?: string;
  /** `none-seen`: what answers is known, and nothing was seen that asks who somebody is. */
  readonly authentication: 'yes' | 'none-seen' | 'unknown';
  /** What asks: `login_required`. */
  readonly by: readonly string[];
  readonly place: FactPlace;
}

/** A host that the program speaks to, where its address is written in the code. */
export interface HostFact {
  readonly host: string;
  readonly scheme: string;
  /** What is called with it, by its full name. */
  readonly symbol: string;
  readonly place: FactPlace;
}

/** A store of data that the program works with. */
export interface DatastoreFact {
  /** `PostgreSQL`. */
  readonly kind: string;
  readonly package: string;
  /** The first place at which it is called. */
  readonly place: FactPlace;
}

/** What of a package of others is called. */
export interface PackageFact {
  readonly language: 'python' | 'javascript' | 'java' | 'go';
  /** As it is imported: `yaml`, `@scope/name`. */
  readonly package: string;
  /** Full names, sorted. */
  readonly symbols: readonly string[];
}

/** What reading a program tells besides findings: for reachability and threat models. Sorted; the same for the same code. */
export interface CodeFacts {
  readonly routes: readonly RouteFact[];
  readonly hosts: readonly HostFact[];
  readonly datastores: readonly DatastoreFact[];
  readonly packages: readonly PackageFact[];
}

/** Facts of several programs of one tree. */
export function joinCodeFacts(all: readonly CodeFacts[]): CodeFacts {
  // Programs end in any order.
  const sorted = <Fact>(facts: readonly Fact[]) =>
    facts
      .map((fact) => ({ fact, text: JSON.stringify(fact) }))
      .sort((a, b) => compareText(a.text, b.text))
      .map(({ fact }) => fact);
  return {
    routes: sorted(all.flatMap(({ routes }) => routes)),
    hosts: sorted(all.flatMap(({ hosts }) => hosts)),
    datastores: sorted(all.flatMap(({ datastores }) => datastores)),
    packages: sorted(all.flatMap(({ packages }) => packages)),
  };
}
