import { mergedSettings } from '#audit/pipeline/governance/settings';
import type { GradeBy } from '#audit/pipeline/grade/deliveries';
import type { ReferenceName } from '#audit/pipeline/grade/grade';
import { type PipelineReview, reviewPipelines } from '#audit/pipeline/review';
import { present } from '#model/present';
import { askHost } from '#scan/hosts/ask';
import { type HostedRepository, hostedRepository } from '#scan/hosts/repository';
import { askPipelines } from '#scan/pipeline-study';
import { settledRequest } from './plan.ts';
import { proxyOf } from './proxy.ts';
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
  readonly 'ask-host'?: string | undefined;
};

/** Reads the pipelines of a tree and grades them. An interruption gives no half answer. */
export async function reviewOf(
  path: string | undefined,
  given: ReviewOptions,
  shell: Shell,
): Promise<PipelineReview> {
  const { reference = 'application', by = 'repository', 'ask-host': address, ...chosen } = given;
  const repository = address === undefined ? undefined : hostedRepository(address);
  const options: ScanOptions = {
    ...fixed,
    history: false,
    jobs: undefined,
    'no-cache': true,
    ...chosen,
    only: ['pipeline'],
  };
  const request = { ...settledRequest(path, options, shell), target: await targetOf(path, options, shell) };
  return shell.interruptible(async (signal) => {
    const told = repository && (await askHost(repository, accessFor(repository, shell, signal)));
    const review = await askPipelines(
      request,
      (study) => {
        const settings = mergedSettings([study.settings, ...(told?.settings ? [told.settings] : [])]);
        return reviewPipelines({ ...study, settings }, { reference, by });
      },
      { signal },
    );
    return { ...review, gaps: [...review.gaps, ...(told?.gaps ?? [])] };
  });
}

/** The token is that of the kind of host, as its own tools name it. */
function accessFor({ kind }: HostedRepository, { env }: Shell, signal: AbortSignal) {
  const token = kind === 'github' ? env['GITHUB_TOKEN'] || env['GH_TOKEN'] : env['GITLAB_TOKEN'];
  return { signal, ...present({ token: token || undefined, proxy: proxyOf(env) }) };
}
