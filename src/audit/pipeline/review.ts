import { governanceOf } from './governance/governance.ts';
import type { GovernedPractice } from './governance/governed.ts';
import { wholeOf } from './grade/deliveries.ts';
import type { GradedPractice, PipelineGrade } from './grade/grade.ts';
import { type GradeOptions, gradePipelines } from './grade/grade-tree.ts';
import { owaspOf } from './grade/practice/owasp.ts';
import { scorecardOf } from './grade/practice/scorecard.ts';
import type { PipelineStudy } from './grade/study.ts';
import type { TrustPath } from './trust/trust.ts';
import { trustPaths } from './trust/trust-paths.ts';

/** What is told of the pipelines of a tree, beside findings. */
export interface PipelineReview {
  readonly grades: readonly PipelineGrade[];
  readonly owasp: readonly GradedPractice[];
  readonly scorecard: readonly GradedPractice[];
  readonly governance: readonly GovernedPractice[];
  /** The most dangerous first. */
  readonly trust: readonly TrustPath[];
}

/** Grades the pipelines of a tree, and tells who governs them and who can reach what through them. */
export function reviewPipelines(study: PipelineStudy, options: GradeOptions): PipelineReview {
  const whole = wholeOf(study);
  const governance = governanceOf(whole);
  return {
    grades: gradePipelines(study, options),
    owasp: owaspOf(whole, governance),
    scorecard: scorecardOf(whole),
    governance,
    trust: trustPaths(whole),
  };
}
