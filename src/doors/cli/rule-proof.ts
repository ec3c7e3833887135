/** A text or a change that proves a rule. */
export interface ProofSample {
  /** The path of the text, or what the change does. */
  readonly says: string;
  /** As people read it; `{secret}` stands for a credential, which must not lie in our sources. */
  readonly text: string;
  /** Whether the rule must fire on it. */
  readonly fires: boolean;
  /** Whether it does, in the engine that scans use, with all rules at once. */
  readonly run: () => boolean;
}

/** What came of the samples of one rule. */
export interface RuleTrial {
  readonly id: string;
  readonly passed: number;
  readonly failed: readonly ProofSample[];
}

/** Runs the samples of one rule. */
export function tryRule(id: string, samples: readonly ProofSample[]): RuleTrial {
  const failed = samples.filter((sample) => sample.run() !== sample.fires);
  return { id, passed: samples.length - failed.length, failed };
}

/** The samples of every rule, by rule id. */
export async function ruleProofs(): Promise<ReadonlyMap<string, readonly ProofSample[]>> {
  const { secretSamples } = await import('./samples/secrets.ts');
  const { changeSamples } = await import('./samples/changes.ts');
  return new Map([...secretSamples(), ...changeSamples()]);
}
