import type { BenchOptions } from './handrail.ts';
import { countHits } from './hits.ts';

/** States how often each rule on infrastructure fires: `bench/infra-hits.csv` and `bench/infra-hits-repositories.csv`. */
export async function bench({ corpus }: BenchOptions): Promise<void> {
  await countHits(corpus, 'infra', 'infra-hits');
}
