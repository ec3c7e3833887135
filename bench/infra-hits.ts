import { stateHits } from './family-hits.ts';
import type { BenchOptions } from './handrail.ts';

/** States how often each rule on infrastructure fires on public code. */
export async function bench(options: BenchOptions): Promise<void> {
  await stateHits('infra', options);
}
