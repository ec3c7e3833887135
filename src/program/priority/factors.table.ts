import type { Scope } from '#model/component';
import type { Criticality, Exposure, PriorityLevel } from '#model/priority';
import type { ReachVerdict } from '#model/reachability';
import type { Severity } from '#model/severity';

/**
 * The numbers of the formula, all of them; docs/priority.md shows the same. What is not known has the factor 1 in every
 * table, so that not knowing never lowers anything.
 */
export const reachFactors: Readonly<Record<ReachVerdict, number>> = { yes: 1.25, unknown: 1, no: 0.3 };

/** Tools of developers and tests are attacked, too, but not by whoever uses the application. */
export const scopeFactors: Readonly<Record<Scope, number>> = {
  production: 1,
  optional: 1,
  unknown: 1,
  development: 0.5,
  test: 0.5,
};

export const exposureFactors: Readonly<Record<Exposure, number>> = {
  internet: 1.2,
  partner: 1.1,
  unknown: 1,
  internal: 0.8,
  isolated: 0.5,
};

export const criticalityFactors: Readonly<Record<Criticality, number>> = {
  mission: 1.3,
  high: 1.15,
  medium: 1,
  unknown: 1,
  low: 0.8,
};

/** What is on the list of CISA; its EPSS does not matter any more. */
export const exploitedFactor = 2;

/** Points of a line: chance within 30 days (EPSS) and factor, straight between them. */
export const chancePoints: readonly (readonly [chance: number, factor: number])[] = [
  [0, 0.8],
  [0.01, 1],
  [0.1, 1.25],
  [0.5, 1.5],
  [1, 1.5],
];

/** A rating without a score counts as the top of its band (CVSS v3.1 §5): the score is unknown, not low. */
export const bandTops: Readonly<Record<Severity, number>> = {
  critical: 10,
  high: 8.9,
  medium: 6.9,
  low: 3.9,
  info: 1,
};

/** Points for each point of CVSS: 10 and nothing else known is `next`, and what is known makes it more or less. */
export const pointsPerScore = 6;

/** Least score of each level. */
export const levelFloors: readonly (readonly [level: PriorityLevel, floor: number])[] = [
  ['now', 70],
  ['next', 50],
  ['planned', 25],
  ['watch', 0],
];
