import { expect, test } from 'vitest';
import { allRules } from '#rules';
import { ruleProofs, tryRule } from './rule-proof.ts';
import { firesOn } from './samples/secrets.ts';

const id = 'secrets/generic-password';
// Made when the test runs: nothing here looks like a credential.
const password = ['Tr0ub4', 'dour', '9x'].join('-');
const bad = sampleOf(`password = "${password}"\n`, true);
const good = sampleOf('password = read_password()\n', false);

test('a rule that does as its samples say passes', () => {
  expect(tryRule(id, [bad, good])).toEqual({ id, passed: 2, failed: [] });
});

test('a rule that is silent on a bad sample, or fires on a good one, fails with that sample', () => {
  const silent = { ...good, fires: true };
  const noisy = { ...bad, fires: false };
  expect(tryRule(id, [silent, noisy, bad])).toEqual({ id, passed: 1, failed: [silent, noisy] });
});

test('that another rule fires does not count', () => {
  expect(firesOn('secrets/private-key', 'app.py', bad.text)).toBe(false);
});

test('every rule has samples on which it must fire and samples on which it must not', () => {
  const proofs = ruleProofs();
  // Those of code load grammars first: src/audit/code/everyWeakness.test.ts runs them.
  const others = allRules().filter(({ family }) => family !== 'code');
  expect([...proofs.keys()].sort()).toEqual(others.map((rule) => rule.id));
  for (const [rule, samples] of proofs) {
    expect(new Set(samples.map(({ fires }) => fires)), rule).toEqual(new Set([true, false]));
  }
});

test('the samples of changes of settings run, too', () => {
  const proofs = [...ruleProofs()].filter(([rule]) => rule.startsWith('policy/'));
  expect(proofs.length).toBeGreaterThan(5);
  for (const [rule, samples] of proofs) expect(tryRule(rule, samples).failed, rule).toEqual([]);
});

function sampleOf(text: string, fires: boolean) {
  return { says: 'app.py', text, fires, run: () => firesOn(id, 'app.py', text) };
}
