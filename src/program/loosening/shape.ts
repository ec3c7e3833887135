import type { VexStatement } from '#model/decision';
import type { Location } from '#model/location';
import type { Rule } from '#model/rule';
import type { Severity } from '#model/severity';
import type { InlineSuppression } from '#model/suppression';
import type { ConfigFile, SettingName } from '../config.ts';
import type { ForeignFiles } from '../foreign/shape.ts';

/** A file that steers a scan, by its path in the tree. */
export interface PolicyFile {
  readonly path: string;
  readonly text: string;
}

/** What steers a scan on one side of a change; a file that is not there is left out. */
export interface PolicySide {
  readonly config?: ConfigFile;
  /** Every `.handrailignore`. */
  readonly ignores: readonly PolicyFile[];
  /** Every `.gitattributes`. */
  readonly attributes: readonly PolicyFile[];
  readonly baseline?: PolicyFile;
  /** `handrail-credentials.json`. */
  readonly marks?: PolicyFile;
  /** What files of other tools decide. */
  readonly foreign?: ForeignFiles;
  /** What VEX documents state that the change touches. */
  readonly vex?: readonly VexStatement[];
}

/** One side of a change with the comments in the files that it touches. */
export interface LoosenedSide extends PolicySide {
  readonly inline: readonly InlineSuppression[];
}

/** A file that was checked in the base and is left out for its content now. */
export interface LeftFile {
  readonly path: string;
  readonly why: string;
}

/** A change as the rules about it see it. */
export interface Loosened {
  readonly base: LoosenedSide;
  readonly head: LoosenedSide;
  readonly rules: ReadonlyMap<string, Rule>;
  /** Comments of the change that would silence a finding which the base did not silence. */
  readonly refused: ReadonlySet<InlineSuppression>;
  readonly left: readonly LeftFile[];
}

/** One way in which the change weakens its own check. */
export interface Loosening {
  readonly location: Location;
  readonly message: string;
  /** What the identity is made of: settings and patterns, never a path or line of where they are written. */
  readonly about: readonly string[];
  /** That of the rule, unless said otherwise. */
  readonly severity?: Severity;
}

/** The files of the two sides of a small change: what proves a rule. */
export interface LooseningSample {
  readonly says: string;
  readonly base: Readonly<Record<string, string>>;
  readonly head: Readonly<Record<string, string>>;
}

/** A rule about changes of settings, with its proof. */
export interface LooseningRule {
  readonly rule: Rule;
  readonly find: (change: Loosened) => readonly Loosening[];
  readonly bad: readonly LooseningSample[];
  readonly good: readonly LooseningSample[];
}

/** What a change says of one setting, where it stands now; at the start of the file when it is no longer written. */
export function ofSetting(
  name: SettingName,
  { base, head }: Pick<Loosened, 'base' | 'head'>,
  message: string,
  ...about: readonly string[]
): Loosening {
  const file = head.config ?? base.config;
  return {
    location: head.config?.where.get(name) ?? startOf(file?.path ?? ''),
    message,
    about: [name, ...about],
  };
}

/** Where a whole file is meant, or a setting that is no longer written. */
export function startOf(path: string): Location {
  return { path, line: 1, column: 1, endLine: 1, endColumn: 1 };
}

/** A whole line, counted from 1. */
export function lineOf(path: string, line: number, text: string): Location {
  return { path, line, column: 1, endLine: line, endColumn: text.length + 1 };
}

/** The rule texts share where to read on. */
export const references: readonly string[] = ['https://cwe.mitre.org/data/definitions/693.html'];
