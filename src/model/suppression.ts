import type { Location } from './location.ts';

/** A person's decision that a finding shall not count, with its reason and perhaps its last day. */
export interface Suppression {
  /** Where it is written: in a comment, as a suppression of a file, or as a decision about a flaw of a package. */
  readonly kind: 'inline' | 'config' | 'decision';
  readonly reason: string;
  /** Last day on which it holds, `YYYY-MM-DD` in UTC. */
  readonly until?: string;
  /** Where the decision is written. */
  readonly location: Location;
}

/** A `handrail:ignore` comment as written; whether it holds is decided when findings are judged. */
export interface InlineSuppression {
  /** Rule ids or families; `*` is not allowed: a blanket has no reason. */
  readonly rules: readonly string[];
  readonly reason: string;
  readonly until?: string;
  readonly location: Location;
  /** The lines that it covers: its own, or the next line of code when the comment stands alone. */
  readonly covers: readonly number[];
  /** Whole stretches of lines that it covers besides, both ends included. */
  readonly stretch?: { readonly from: number; readonly to: number };
  /** Findings that it covers wherever they are, as `placeOfFinding` names them: those of a resource whose block it is in. */
  readonly excuses?: readonly string[];
  /** What is wrong with it, when it cannot be honoured. */
  readonly problem?: string;
  /** The other tool whose comment it is. */
  readonly tool?: string;
  /** It may be prose that names a comment of another tool: not worth a word when it covers nothing. */
  readonly quiet?: true;
}

interface Placed {
  readonly ruleId: string;
  readonly location: Location;
}

/** The name of a finding by its rule and place, for {@link InlineSuppression.excuses}. */
export function placeOfFinding({ ruleId, location }: Placed): string {
  return `${ruleId} ${location.path}:${location.line}:${location.column}`;
}

/** A decision in a file of another tool (`.gitleaksignore`, `.ash.yaml`), in our words. All conditions that are given must hold. */
export interface ForeignSuppression extends Suppression {
  readonly kind: 'config';
  readonly tool: string;
  /** Rules or families of ours that it is about. */
  readonly rules: readonly string[];
  /** Pattern as in `.gitignore`. */
  readonly path?: string;
  /** First and last line. */
  readonly lines?: { readonly from: number; readonly to: number };
  /** What must hold of the package that the finding is about; one that is about none is not meant. */
  readonly package?: PackageCondition;
  /** Id of the {@link ForeignTest} that the finding must have passed where its value is known. */
  readonly test?: string;
}

/** What a decision of another tool asks of a package. All conditions that are given must hold. */
export interface PackageCondition {
  /** Names of one advisory or several: any name that the finding's advisory has. */
  readonly advisories?: readonly string[];
  /** As OSV writes it, without a release. */
  readonly ecosystem?: string;
  /** Name in which `*` stands for any text. */
  readonly name?: string;
  /** The installed version, exactly. */
  readonly version?: string;
  /** Names from the direct dependency to the package, parted by `>`, in which `*` stands for any text. */
  readonly chain?: string;
  /** It is needed for development or tests only. */
  readonly isDevelopment?: true;
  /** Whether any version is known in which the flaw is mended. */
  readonly isFixed?: boolean;
}

/**
 * What only the thread that sees a value can tell: does it hash to this, does this pattern match it? With `every` all
 * kinds of conditions must hold, otherwise one of them.
 */
export interface ForeignTest {
  readonly id: string;
  readonly every: boolean;
  /** Paths, whole or as RE2 patterns. */
  readonly file?: string;
  readonly paths?: readonly string[];
  /** SHA-1 of values, 40 hexadecimal digits; the value itself was never here. */
  readonly sha1?: readonly string[];
  /** RE2 patterns on the value or on its whole line. */
  readonly patterns?: readonly string[];
  readonly on?: 'value' | 'line';
  /** Lower-case words within the value. */
  readonly words?: readonly string[];
}
