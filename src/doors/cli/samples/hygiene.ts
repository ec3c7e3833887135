import { hygieneRules } from '#audit/packages/hygiene/hygiene';
import type { HygieneSample } from '#audit/packages/hygiene/hygiene-rule';
import { trySample } from '#audit/packages/hygiene/trial';
import type { ProofSample } from './sample.ts';

/** The samples of the rules about the state of packages, by rule id: small trees. */
export function hygieneSamples(): ReadonlyMap<string, readonly ProofSample[]> {
  return new Map(
    hygieneRules.map(({ rule: { id }, samples }) => [
      id,
      [
        ...samples.bad.map((each) => sampleOf(id, each, true)),
        ...samples.good.map((each) => sampleOf(id, each, false)),
      ],
    ]),
  );
}

function sampleOf(id: string, sample: HygieneSample, fires: boolean): ProofSample {
  const files = Object.entries(sample.files);
  return {
    says: files.map(([path]) => path).join(', '),
    text: files.map(([path, text]) => (files.length === 1 ? text : `── ${path}\n${text}`)).join('\n'),
    fires,
    run: () => trySample(sample).some(({ ruleId }) => ruleId === id),
  };
}
