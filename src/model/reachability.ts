import type { FactPlace } from './code-facts.ts';

/** Whether our code can reach a flaw; `unknown` is never read as safe. */
export const reachVerdicts = ['yes', 'no', 'unknown'] as const;

export type ReachVerdict = (typeof reachVerdicts)[number];

export const reachStepKinds = ['entry', 'call', 'use'] as const;

/**
 * One place on the way to a flaw: `entry`, where somebody outside begins (a route, a command, the code of a file that is
 * run); `call`, a function that calls the next; `use`, where the package is called or imported.
 */
export interface ReachStep {
  readonly kind: (typeof reachStepKinds)[number];
  /** The function, or what is called, as people would say it. */
  readonly name: string;
  readonly place: FactPlace;
}

/** Whether our code can reach a flaw, why we say so, and what shows it. */
export interface Reachability {
  readonly verdict: ReachVerdict;
  /** One sentence for people, with the place that matters most. */
  readonly why: string;
  /** The first import of the package, or of what brings it. */
  readonly imported?: FactPlace;
  /** The vulnerable symbol that is called, by its full name. */
  readonly symbol?: string;
  /** From an entry to the use; only where the verdict is `yes`. */
  readonly path?: readonly ReachStep[];
}

/** Functions of a package that hold a flaw, by their full names as models write them, and who says so. */
export interface VulnerableSymbol {
  readonly ecosystem: string;
  readonly name: string;
  /** Names of the advisory, any of them. */
  readonly ids: readonly string[];
  readonly symbols: readonly string[];
  /** Where this is from: an address. */
  readonly source: string;
}

/** Ecosystems of which functions can be named. */
export const symbolEcosystems = ['npm', 'PyPI', 'Maven', 'Go', 'crates.io'] as const;

/** The full name of a function, a class or a package: letters, digits, `_ $ - / @ :` and dots between them. */
export const symbolForm: RegExp = /^@?[\w$][\w$:/@-]*(?:\.[\w$:/@-]+)*$/;
