import type { SignalSample } from '#audit/packages/signals/signal';
import { signalRules } from '#audit/packages/signals/signals';
import { trySample } from '#audit/packages/signals/trial';
import type { ProofSample } from './sample.ts';

/** The samples of the rules about how packages come in, by rule id: small trees. */
export function signalSamples(): ReadonlyMap<string, readonly ProofSample[]> {
  return new Map(
    signalRules.map(({ rule: { id }, samples }) => [
      id,
      [
        ...samples.bad.map((each) => sampleOf(id, each, true)),
        ...samples.good.map((each) => sampleOf(id, each, false)),
      ],
    ]),
  );
}

function sampleOf(id: string, sample: SignalSample, fires: boolean): ProofSample {
  const files = Object.entries(sample);
  return {
    says: files.map(([path]) => path).join(', '),
    text: files.map(([path, text]) => (files.length === 1 ? text : `── ${path}\n${text}`)).join('\n'),
    fires,
    run: () => trySample(sample).some(({ ruleId }) => ruleId === id),
  };
}
