import { expect, test } from 'vitest';
import { intakeRules } from './intake.ts';
import type { IntakeSample } from './intake-rule.ts';
import { tryIntake } from './trial.ts';

function found(id: string, sample: IntakeSample): readonly string[] {
  return tryIntake(sample)
    .filter(({ ruleId }) => ruleId === id)
    .map(({ message }) => message);
}

for (const { rule, samples } of intakeRules) {
  test.each(samples.bad)(`${rule.id} finds what is wrong once: %j`, (sample) => {
    expect(found(rule.id, sample)).toHaveLength(1);
  });
  test.each(samples.good)(`${rule.id} is silent: %j`, (sample) => {
    expect(found(rule.id, sample)).toEqual([]);
  });
}

test('an exemption means whole names, and those of one ecosystem where it names that', () => {
  const [id, files] = ['packages/unreviewed-component', { 'requirements.txt': 'acme-billing==1.0\n' }];
  for (const exempt of ['acme-*', 'pypi:acme-*', '*-billing', 'a*b*g'])
    expect(found(id, { files, exempt: [exempt] })).toEqual([]);
  for (const exempt of ['acme', 'npm:acme-*', '*-bill', 'acme-billing*g'])
    expect(found(id, { files, exempt: [exempt] })).toHaveLength(1);
});

test('the message says what to type', () => {
  expect(found('packages/unreviewed-component', { files: { 'requirements.txt': 'flask==3.0.0\n' } })[0]).toBe(
    'flask (PyPI) is new here, and no review of it is recorded. Run `handrail packages review flask --ecosystem PyPI`: it shows what is known of it and writes the record, to be committed with this change.',
  );
});
