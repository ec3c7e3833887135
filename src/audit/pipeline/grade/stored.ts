import type { InfraValue } from '#ir/infra/value';
import type { Evidence } from './grade.ts';
import type { Delivery } from './study.ts';

/** What keys of a system say is kept: `artifacts` of CodeBuild, GitLab, Bitbucket, CodeCatalyst and CodePipeline. */
export function storedByKeys({ pipelines }: Delivery): readonly Evidence[] {
  return pipelines.flatMap((pipeline): readonly Evidence[] => {
    const { system, path, root, jobs } = pipeline;
    if (system === 'codebuild') {
      const artifacts = root.entries.get('artifacts');
      if (artifacts === undefined || !hasFiles(artifacts.value)) return [];
      return [{ path, line: artifacts.place.line, says: 'hands its artifacts to the bucket of the project' }];
    }
    if (system !== 'gitlab' && system !== 'bitbucket') return [];
    return jobs.flatMap((job) => {
      const entry = job.value.kind === 'map' ? job.value.entries.get('artifacts') : undefined;
      if (entry === undefined || !hasFiles(entry.value)) return [];
      const but = 'the system deletes it after a while';
      return [{ path, line: entry.place.line, says: `job ${job.id} keeps its artifacts`, but }];
    });
  });
}

function hasFiles(value: InfraValue): boolean {
  if (value.kind === 'list') return value.items.length > 0;
  return (
    value.kind === 'map' &&
    (value.entries.has('files') || value.entries.has('paths') || value.entries.has('secondary-artifacts'))
  );
}
