import type { DocumentComment } from '#ir/infra/document-reading';
import type { PipelineReading } from '../reading.ts';

/** A file of GitHub while its jobs and steps are read. */
export interface GithubReading {
  readonly reading: PipelineReading;
  readonly comments: readonly DocumentComment[];
}
