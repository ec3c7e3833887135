import { changeSamples } from './samples/changes.ts';
import { codeSamples } from './samples/code.ts';
import { hygieneSamples } from './samples/hygiene.ts';
import { infraSamples } from './samples/infra.ts';
import { intakeSamples } from './samples/intake.ts';
import { keyStoreSamples } from './samples/key-stores.ts';
import { packageSamples } from './samples/packages.ts';
import { pipelineSamples } from './samples/pipelines.ts';
import type { ProofSample } from './samples/sample.ts';
import { secretSamples } from './samples/secrets.ts';
import { signalSamples } from './samples/signals.ts';

/** What came of the samples of one rule. */
export interface RuleTrial {
  readonly id: string;
  readonly passed: number;
  readonly failed: readonly ProofSample[];
}

/** Runs the samples of one rule. */
export async function tryRule(id: string, samples: readonly ProofSample[]): Promise<RuleTrial> {
  const failed: ProofSample[] = [];
  for (const sample of samples) if ((await sample.run()) !== sample.fires) failed.push(sample);
  return { id, passed: samples.length - failed.length, failed };
}

/** The samples of every rule, by rule id. */
export function ruleProofs(): ReadonlyMap<string, readonly ProofSample[]> {
  return new Map([
    ...secretSamples(),
    ...keyStoreSamples(),
    ...changeSamples(),
    ...codeSamples(),
    ...packageSamples(),
    ...intakeSamples(),
    ...signalSamples(),
    ...hygieneSamples(),
    ...infraSamples(),
    ...pipelineSamples(),
  ]);
}
