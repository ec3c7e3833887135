import { intakeRules } from '#audit/packages/intake/intake';
import type { IntakeSample } from '#audit/packages/intake/intake-rule';
import { tryIntake } from '#audit/packages/intake/trial';
import type { ProofSample } from './sample.ts';

/** The samples of the rules about what may come in, by rule id: small trees, before and after, and what is asked of them. */
export function intakeSamples(): ReadonlyMap<string, readonly ProofSample[]> {
  return new Map(
    intakeRules.map(({ rule: { id }, samples }) => [
      id,
      [
        ...samples.bad.map((each) => sampleOf(id, each, true)),
        ...samples.good.map((each) => sampleOf(id, each, false)),
      ],
    ]),
  );
}

function sampleOf(id: string, sample: IntakeSample, fires: boolean): ProofSample {
  const { files, ...asked } = sample;
  const settings = Object.keys(asked).length === 0 ? '' : `── asked\n${JSON.stringify(asked)}\n`;
  return {
    says: Object.keys(files).join(', '),
    text: `${settings}${Object.entries(files)
      .map(([path, text]) => `── ${path}\n${text}`)
      .join('\n')}`,
    fires,
    run: () => tryIntake(sample).some(({ ruleId }) => ruleId === id),
  };
}
