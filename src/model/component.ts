import type { Layer } from './layer.ts';

/** Where a package comes from, by the names that the OSV schema gives its ecosystems (§ Defined Ecosystems), and ours for what OSV does not know. */
export const ecosystems = [
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
  'GitHub Actions',
  'Debian',
  'Ubuntu',
  'Alpine',
  'Red Hat',
  'AlmaLinux',
  'Rocky Linux',
  'SUSE',
  'openSUSE',
  'openEuler',
  'Photon OS',
  'Wolfi',
  'Chainguard',
  'opam',
  'VSCode',
  // Not in OSV: known, listed, never matched.
  'conda',
  'deno',
  'docker',
  'nix',
  'terraform',
  'rpm',
  'CPAN',
  'LuaRocks',
  'nimble',
  'WordPress',
  'chrome-extension',
  'generic',
] as const;

export type Ecosystem = (typeof ecosystems)[number];

/** What a package is needed for; `unknown` when the format does not say, which is never read as production or as test. */
export const scopes = ['production', 'development', 'optional', 'test', 'unknown'] as const;

export type Scope = (typeof scopes)[number];

/** Whether the project asks for a package itself; `root` is the project, or a member of its workspace. */
export const relations = ['root', 'direct', 'transitive', 'unknown'] as const;

export type Relation = (typeof relations)[number];

/** One package that a file names: what SBOMs list and advisories are matched with. */
export interface Component {
  readonly ecosystem: Ecosystem;
  /** `Debian` packages of release 12 are matched with `Debian:12`. */
  readonly release?: string;
  /** As the ecosystem writes it: `@scope/name`, `group:artifact`, `github.com/a/b`. */
  readonly name: string;
  /** Absent when the file only names a range, or none. */
  readonly version?: string;
  /** What the file asks for, as written: `^1.2.0`. */
  readonly range?: string;
  /** The source package that distributions' advisories speak of. */
  readonly sourceName?: string;
  readonly sourceVersion?: string;
  readonly scope: Scope;
  readonly relation: Relation;
  /** One-based line of the file that names it. */
  readonly line: number;
  /** Further lines that name the same package in the same version. */
  readonly also?: readonly number[];
  /** Hashes as `sha512-<hex>`. */
  readonly integrity: readonly string[];
  /** Where it is fetched from, without credentials: an address, or a path of the machine. A commit stands behind `#`. */
  readonly registry?: string;
  /** SPDX expression, or what the file says. */
  readonly licence?: string;
  /** Its authors gave it up, as the file says: their words, which may be none. */
  readonly deprecated?: string;
  /** This version was taken back, as the file says: the reason, which may be none. */
  readonly yanked?: string;
  /** Of an image: the layer that brought it. */
  readonly layer?: Layer;
  /** It runs a program when it is installed, as the file says. */
  readonly runsOnInstall?: true;
  /** Of a `root`: it says of itself that it is never published. */
  readonly isPrivate?: true;
  /** What it needs: positions in the `components` of its inventory. */
  readonly dependsOn: readonly number[];
  /** What it asks for of each of these, in their order, as written; empty where the file does not tell. */
  readonly asksFor?: readonly string[];
}

/** What a file builds on that is no package of it: a runtime (`engines` of npm, `TargetFramework` of .NET), the parent of a POM. */
export interface RuntimeNeed {
  /** `node`, `python`, `php`, `dotnet`, `spring-boot`. */
  readonly name: string;
  /** Set when one version is meant, `3.8` or `14.17.0`. */
  readonly version?: string;
  /** What it asks for, as written. */
  readonly range?: string;
  readonly line: number;
}

/** A version that a manifest puts in the place of what others ask for. */
export interface PackageOverride {
  readonly name: string;
  /** The keys that lead to it. */
  readonly path: readonly string[];
  readonly asks: string;
  readonly line: number;
}

/** What one file says of packages. */
export interface PackageInventory {
  readonly path: string;
  /** `package-lock.json`, `pom.xml`, `dpkg` … */
  readonly format: string;
  readonly components: readonly Component[];
  /** Runtimes that it asks for; absent where it names none. */
  readonly runtimes?: readonly RuntimeNeed[];
  /** What the project says packages have to be, whatever is asked for. */
  readonly overrides?: readonly PackageOverride[];
  /** What could not be known from the file, each a sentence: an entry that is broken, a version that a missing parent holds. */
  readonly unknown: readonly { readonly line: number; readonly detail: string }[];
}
