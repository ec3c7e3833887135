import type { TreeFiles } from '#ir/infra/files';
import type { Pipeline, PipelineTree } from '#ir/pipeline/pipeline';
import type { Told } from '../check.ts';
import type { HostSettings } from '../governance/host-settings.ts';
import type { Acts } from './act.ts';

/** What is known of a tree when its pipelines are graded. */
export interface PipelineStudy {
  readonly tree: PipelineTree;
  /** All files of the tree, not only those of pipelines. */
  readonly files: TreeFiles;
  /** What the rules on pipelines found. */
  readonly told: readonly Told[];
  /** Of the repository at its host, as far as they are known. */
  readonly settings: HostSettings;
}

/** One pipeline of a study: the files that make it, and all that they do. */
export interface Delivery extends Acts {
  readonly study: PipelineStudy;
  readonly name: string;
  /** The folder that it stands in; empty for the whole tree. */
  readonly folder: string;
  readonly pipelines: readonly Pipeline[];
}
