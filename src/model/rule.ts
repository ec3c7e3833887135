import type { Family } from './family.ts';
import type { Confidence, Severity } from './severity.ts';

/** What is said of a rule in reports, documentation and SARIF, in plain words. */
export interface RuleText {
  /** What the weakness is, in one or two sentences. */
  readonly what: string;
  /** What an attacker gains. */
  readonly why: string;
  /** What to do now, in order. */
  readonly fix: readonly string[];
  /** The safe way of each library, by its name: `JDBC: …`. In a scan only those of the libraries of its findings. */
  readonly ways?: readonly string[];
  readonly references: readonly string[];
}

/** The controls of one version of a standard that a rule speaks of, as the standard numbers them. */
export interface Controls {
  /** `CIS AWS`, `NIST SP 800-53`. */
  readonly standard: string;
  readonly version: string;
  readonly ids: readonly string[];
}

/** A rule as every family presents it; the finder beside it is the family's own business. */
export interface Rule {
  /** `family/name`, the path of its file. */
  readonly id: string;
  readonly family: Family;
  readonly title: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  /** One primary weakness, by its number in the CWE list. */
  readonly cwe: number;
  /** Where it belongs in the lists of OWASP: `A03:2021`, `API8:2023`. */
  readonly owasp?: readonly string[];
  /** Benchmarks and regulations whose controls it speaks of; none of them is met by this rule alone. */
  readonly controls?: readonly Controls[];
  readonly text: RuleText;
  /** Earlier ids, so that suppressions and baselines survive a renaming. */
  readonly formerly?: readonly string[];
}
