import type { PipelineTree } from '#ir/pipeline/pipeline';
import type { InlineSuppression } from '#model/suppression';

/**
 * Comments of zizmor as it counts them: one on any line of a step speaks of the whole step. Others stay as they are.
 *
 * @param suppressions those of the tree's own files
 */
export function widened(
  suppressions: readonly InlineSuppression[],
  { pipelines }: PipelineTree,
): readonly InlineSuppression[] {
  const steps = pipelines.flatMap(({ jobs }) => jobs.flatMap((job) => job.steps.map(({ place }) => place)));
  return suppressions.map((each) => {
    const { path, line } = each.location;
    const step =
      each.tool === 'zizmor'
        ? steps.find((place) => place.path === path && place.line <= line && line <= place.endLine)
        : undefined;
    if (step === undefined) return each;
    const covers = Array.from({ length: step.endLine - step.line + 1 }, (_, i) => step.line + i);
    return { ...each, covers };
  });
}
