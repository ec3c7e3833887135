import type { PipelineGrade } from './grade/grade.ts';
import { type GradeOptions, gradePipelines } from './grade/grade-tree.ts';
import type { PipelineStudy } from './grade/study.ts';

/** What is told of the pipelines of a tree, beside findings. */
export interface PipelineReview {
  readonly grades: readonly PipelineGrade[];
}

/** Grades the pipelines of a tree. */
export function reviewPipelines(study: PipelineStudy, options: GradeOptions): PipelineReview {
  return { grades: gradePipelines(study, options) };
}
