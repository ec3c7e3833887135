import type { SourceText } from '#model/file';
import { parseDirectives } from '#parse/directive';
import { parseForeignDirectives } from '#parse/foreign-directive';
import { looseningRules } from '#program/loosening/rules';
import type { LooseningSample } from '#program/loosening/shape';
import { trySample } from '#program/loosening/trial';
import type { ProofSample } from './sample.ts';

/** The samples of the rules about changes of settings, by rule id. */
export function changeSamples(): ReadonlyMap<string, readonly ProofSample[]> {
  return new Map(
    looseningRules.map(({ rule, bad, good }) => [
      rule.id,
      [
        ...bad.map((each) => sampleOf(rule.id, each, true)),
        ...good.map((each) => sampleOf(rule.id, each, false)),
      ],
    ]),
  );
}

function sampleOf(id: string, sample: LooseningSample, fires: boolean): ProofSample {
  return {
    says: sample.says,
    text: [...filesOf('before', sample.base), ...filesOf('after', sample.head)].join('\n'),
    fires,
    run: () => trySample(sample, commentsIn).some(({ ruleId }) => ruleId === id),
  };
}

function commentsIn(source: SourceText) {
  return [...parseDirectives(source), ...parseForeignDirectives(source)];
}

function filesOf(when: string, files: LooseningSample['base']): readonly string[] {
  return Object.entries(files).flatMap(([path, text]) => [
    `${path}, ${when}:`,
    ...text
      .trimEnd()
      .split('\n')
      .map((line) => `  ${line}`),
  ]);
}
