import { expect, test } from 'vitest';
import type { SignalSample } from './signal.ts';
import { signalRules } from './signals.ts';
import { trySample } from './trial.ts';

function found(id: string, sample: SignalSample): readonly string[] {
  return trySample(sample)
    .filter(({ ruleId }) => ruleId === id)
    .map(({ message }) => message);
}

for (const { rule, samples } of signalRules) {
  test.each(samples.bad)(`${rule.id} finds what is wrong once: %j`, (sample) => {
    expect(found(rule.id, sample)).toHaveLength(1);
  });
  test.each(samples.good)(`${rule.id} is silent: %j`, (sample) => {
    expect(found(rule.id, sample)).toEqual([]);
  });
}
