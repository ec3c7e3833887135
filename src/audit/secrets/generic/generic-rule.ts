import type { Severity } from '#model/severity';
import type { Random } from '../shape.ts';

/** A rule about credentials of no known provider; its finder is code, so here stand only its text and its proof. */
export interface GenericRule {
  readonly name: string;
  readonly title: string;
  readonly severity: Severity;
  readonly cwe: number;
  readonly what: string;
  readonly why: string;
  readonly fix: readonly string[];
  readonly references: readonly string[];
  readonly samples: GenericSamples;
}

/** `{secret}` stands for a value made when the test runs; the path decides the syntax. */
interface GenericSamples {
  readonly make: (random: Random) => string;
  readonly bad: readonly Sample[];
  readonly good: readonly Sample[];
}

interface Sample {
  readonly path: string;
  readonly text: string;
}

/** What to do with any credential that was written down, in order. */
export const moveToStore: readonly string[] = [
  'Change the credential where it is accepted; whoever could read this file may have it.',
  'Read it at run time from a secret store or from the environment.',
  'Remove it from the file; it stays in the history of the repository, which is why changing it comes first.',
];
