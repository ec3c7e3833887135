import type { Ecosystem } from './component.ts';
import type { Location } from './location.ts';

/** Where a repository notes which packages somebody looked at before they came in; at the root of its tree. */
export const reviewsFileName = 'handrail-components.yaml';

/** What a repository asks of packages that come in. */
export const intakeModes = ['off', 'warn', 'enforce'] as const;

export type IntakeMode = (typeof intakeModes)[number];

/** That somebody looked at a package before it came in, and what was known then. */
export interface ComponentReview {
  readonly ecosystem: Ecosystem;
  readonly name: string;
  readonly by: string;
  readonly on: string;
  readonly why: string;
  /** What else there would be. */
  readonly alternatives?: string;
  /** Holds for development and tests only. */
  readonly scope?: 'development';
  /** Holds for versions of this range only. */
  readonly versions?: string;
  /** After this day it no longer holds for what comes in. */
  readonly reviewAgain?: string;
  /** What was known then, each a name and a sentence. */
  readonly signals: Readonly<Record<string, string>>;
  readonly location: Location;
}

/** Where packages of an ecosystem, or of a part of it, may come from. */
export interface AllowedRegistries {
  readonly ecosystem: Ecosystem;
  /** `@acme`, `com.acme`, `acme-*`; all packages of the ecosystem when absent. */
  readonly scope?: string;
  /** Hosts, `*.` hosts, beginnings of addresses, or `public`. */
  readonly allow: readonly string[];
  readonly location: Location;
}

/** Ecosystems whose packages become part of what is built; a step of a pipeline or an image is taken in otherwise. */
export const takenIn: ReadonlySet<Ecosystem> = new Set<Ecosystem>([
  'npm',
  'PyPI',
  'Maven',
  'Go',
  'crates.io',
  'RubyGems',
  'Packagist',
  'NuGet',
  'SwiftURL',
  'CocoaPods',
  'Pub',
  'Hex',
  'ConanCenter',
  'CRAN',
  'Julia',
  'Hackage',
]);
