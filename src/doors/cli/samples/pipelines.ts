import { allPipelineRules } from '#audit/pipeline/rules';
import { findIn, samplesOf } from '#audit/pipeline/sample';
import type { ProofSample } from './sample.ts';

/** Samples of the rules on pipelines, of each system that a rule shows. */
export function pipelineSamples(): readonly (readonly [string, readonly ProofSample[]])[] {
  return allPipelineRules.map((rule) => {
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
