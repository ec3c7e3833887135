import type { Budget } from '../budget.ts';
import type { PipelineReading } from '../reading.ts';
import type { AzureResources } from './resources.ts';

/** A file of Azure Pipelines while its stages, jobs and steps are read. */
export interface AzureReading {
  readonly reading: PipelineReading;
  /** All of the file. */
  readonly source: string;
  readonly budget: Budget;
  readonly resources: AzureResources;
}
