import { expect, test } from 'vitest';
import { allRules } from '#rules';
import { ruleProofs, tryRule } from './rule-proof.ts';
import { firesOn } from './samples/secrets.ts';

const id = 'secrets/generic-password';
// Made when the test runs: nothing here looks like a credential.
const password = ['Tr0ub4', 'dour', '9x'].join('-');
const bad = sampleOf(`password = "${password}"\n`, true);
const good = sampleOf('password = read_password()\n', false);

test('a rule that does as its samples say passes', async () => {
  expect(await tryRule(id, [bad, good])).toEqual({ id, passed: 2, failed: [] });
});

test('a rule that is silent on a bad sample, or fires on a good one, fails with that sample', async () => {
  const silent = { ...good, fires: true };
  const noisy = { ...bad, fires: false };
  expect(await tryRule(id, [silent, noisy, bad])).toEqual({ id, passed: 1, failed: [silent, noisy] });
});

test('that another rule fires does not count', () => {
  expect(firesOn('secrets/private-key', 'app.py', bad.text)).toBe(false);
});

test('every rule has samples on which it must fire and samples on which it must not', () => {
  const proofs = ruleProofs();
  expect([...proofs.keys()].sort()).toEqual(allRules().map((rule) => rule.id));
  for (const [rule, samples] of proofs) {
    expect(new Set(samples.map(({ fires }) => fires)), rule).toEqual(new Set([true, false]));
  }
});

test('the samples of changes of settings run, too', async () => {
  const proofs = [...ruleProofs()].filter(([rule]) => rule.startsWith('policy/'));
  expect(proofs.length).toBeGreaterThan(5);
  for (const [rule, samples] of proofs) expect((await tryRule(rule, samples)).failed, rule).toEqual([]);
});

test('the samples of a weakness of code run in the engine of scans', async () => {
  const samples = ruleProofs().get('code/sql-injection') ?? [];
  const [first] = samples.filter(({ fires }) => fires);
  if (first === undefined) throw new Error('it has samples');
  expect((await tryRule('code/sql-injection', samples)).failed).toEqual([]);
  const noisy = { ...first, fires: false };
  expect((await tryRule('code/sql-injection', [noisy])).failed).toEqual([noisy]);
});

function sampleOf(text: string, fires: boolean) {
  return { says: 'app.py', text, fires, run: () => firesOn(id, 'app.py', text) };
}
