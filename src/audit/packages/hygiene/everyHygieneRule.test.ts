import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hygieneRules } from './hygiene.ts';
import type { HygieneSample } from './hygiene-rule.ts';
import { trySample } from './trial.ts';

function found(id: string, sample: HygieneSample): readonly string[] {
  return trySample(sample)
    .filter(({ ruleId }) => ruleId === id)
    .map(({ message }) => message);
}

for (const { rule, samples } of hygieneRules) {
  test.each(samples.bad)(`${rule.id} finds what is wrong once: %j`, (sample) => {
    const messages = found(rule.id, sample);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatch(/^[\S].*[.!?…]$/);
  });
  test.each(samples.good)(`${rule.id} is silent: %j`, (sample) => {
    expect(found(rule.id, sample)).toEqual([]);
  });
}

test('the list holds every rule file, sorted, and the path is the id', () => {
  const files = readdirSync(import.meta.dirname).filter((name) =>
    readFileSync(join(import.meta.dirname, name), 'utf8').match(/^export const \w+: HygieneRule = /m),
  );
  expect(hygieneRules.map(({ rule }) => rule.id)).toEqual(
    files.sort().map((name) => `packages/${name.replace(/\.ts$/, '')}`),
  );
});
