import { allInfraRules } from '#audit/infra/rules';
import { findIn, samplesOf } from '#audit/infra/sample';
import type { ProofSample } from './sample.ts';

/** Samples of the rules on infrastructure: programs in each format that a rule shows. */
export function infraSamples(): readonly (readonly [string, readonly ProofSample[]])[] {
  return allInfraRules.map((rule) => {
    const { bad, good } = rule.samples;
    const proof = (fires: boolean) =>
      samplesOf(fires ? bad : good).map(([format, files]) => ({
        says: format,
        text: Object.entries(files)
          .map(([path, text]) => (Object.keys(files).length === 1 ? text : `${path}:\n${text}`))
          .join('\n'),
        fires,
        run: () => findIn(files, [rule]).length > 0,
      }));
    return [rule.rule.id, [...proof(true), ...proof(false)]] as const;
  });
}
