import type { GradeBy } from '#audit/pipeline/grade/deliveries';
import type { ReferenceName } from '#audit/pipeline/grade/grade';
import { type PipelineReview, reviewPipelines } from '#audit/pipeline/review';
import { askPipelines } from '#scan/pipeline-study';
import { settledRequest } from './plan.ts';
import type { ScanOptions } from './scan-options.ts';
import { fixed } from './secrets-scan.ts';
import type { Shell } from './shell.ts';
import { targetOf } from './target.ts';

/** What the command line says of a review. */
export type ReviewOptions = Pick<
  ScanOptions,
  'config' | 'include' | 'exclude' | 'no-ignore' | 'no-progress'
> & {
  readonly reference?: ReferenceName | undefined;
  readonly by?: GradeBy | undefined;
};

/** Reads the pipelines of a tree and grades them. An interruption gives no half answer. */
export async function reviewOf(
  path: string | undefined,
  given: ReviewOptions,
  shell: Shell,
): Promise<PipelineReview> {
  const { reference = 'application', by = 'repository', ...chosen } = given;
  const options: ScanOptions = {
    ...fixed,
    history: false,
    jobs: undefined,
    'no-cache': true,
    ...chosen,
    only: ['pipeline'],
  };
  const request = { ...settledRequest(path, options, shell), target: await targetOf(path, options, shell) };
  return shell.interruptible((signal) =>
    askPipelines(request, (study) => reviewPipelines(study, { reference, by }), { signal }),
  );
}
