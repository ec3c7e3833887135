import { openFindings } from '#report/order';
import type { BenchOptions } from './handrail.ts';
import { judge } from './verdicts.ts';

/** Share of the first findings of code that are true, as the terminal sorts them, by committed verdicts. */
export async function bench(options: BenchOptions): Promise<void> {
  await judge(options, {
    family: 'code',
    lists: ['verdicts/code/repositories.yaml'],
    folder: 'verdicts/code',
    order: openFindings,
  });
}
