import type { Config } from '#model/config';
import { exitCodes } from '#model/failure';
import type { Finding } from '#model/finding';
import type { Gap } from '#model/gap';
import { counts, type Gate, isUndecided, reaches } from '#model/gate';
import { present } from '#model/present';
import type { Verdict } from '#model/scan';
import { neverAccepted } from './config.schema.ts';

/** What the gate decides on. */
export interface VerdictInput {
  readonly findings: readonly Finding[];
  /** All gaps; a family that is not built and had files to check is one, too. */
  readonly gaps: readonly Gap[];
  /** The configuration in force: that of the base where there is one. */
  readonly config: Pick<Config, 'failOn' | 'confidence' | 'accept' | 'profile' | 'failOnUndecided'>;
  readonly interrupted: boolean;
}

/** The gate's decision: an interrupted scan decides nothing; findings come before incompleteness. */
export function decide({ findings, gaps, config, interrupted }: VerdictInput): Verdict {
  const { failOn } = config;
  // What is not shown does not count, and the threshold that reports name says so.
  const confidence = config.profile === 'quiet' ? 'high' : config.confidence;
  const gate = { failOn, confidence, ...(config.failOnUndecided ? { undecided: {} } : {}) };
  const counted = findings.filter((finding) => counts(finding, gate)).length;
  const unaccepted = gaps.filter(({ why }) => !isAccepted(why, config.accept)).length;
  const undecided = config.failOnUndecided ? undecidedAmong(findings, gate) : undefined;
  const figures = { failOn, confidence, counted, unaccepted, ...present({ undecided }) };
  if (interrupted) return { outcome: 'interrupted', exitCode: exitCodes.interrupted, ...figures };
  if (counted > 0) return { outcome: 'findings', exitCode: exitCodes.findings, ...figures };
  if (unaccepted > 0) return { outcome: 'incomplete', exitCode: exitCodes.incomplete, ...figures };
  return { outcome: 'clean', exitCode: exitCodes.clean, ...figures };
}

/** Of the flaws of packages at the threshold, those that nobody decided on. */
function undecidedAmong(findings: readonly Finding[], gate: Gate): NonNullable<Verdict['undecided']> {
  const about = findings.filter((finding) => finding.package !== undefined && reaches(finding, gate));
  return { open: about.filter(isUndecided).length, all: about.length };
}

function isAccepted(why: Gap['why'], accept: Config['accept']): boolean {
  return accept.includes(why) && !neverAccepted.some((never) => never === why);
}
