import { stateHits } from './family-hits.ts';
import type { BenchOptions } from './handrail.ts';

/** States how often each rule on pipelines fires on public repositories. */
export async function bench(options: BenchOptions): Promise<void> {
  await stateHits('pipeline', options);
}
