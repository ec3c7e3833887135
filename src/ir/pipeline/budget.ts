import { type PipelineReading, tellGap } from './reading.ts';

/** Most jobs and steps that are read of one file: aliases of YAML make millions of a few lines. */
const mostParts = 20_000;

/** What may still be read of a file. */
export interface Budget {
  left: number;
}

/** The whole budget of one file. */
export function wholeBudget(): Budget {
  return { left: mostParts };
}

/** Takes one job or step off the budget; false, and once a gap, where nothing is left. */
export function spend(budget: Budget, reading: PipelineReading): boolean {
  budget.left--;
  if (budget.left === -1)
    tellGap(reading, 'budget', `More than ${mostParts} jobs and steps in one file: the rest was not read.`);
  return budget.left >= 0;
}
