import { expect, test } from 'vitest';
import { tryRule } from './rule-samples.ts';

// Made when the test runs: nothing here looks like a credential.
const password = ['Tr0ub4', 'dour', '9x'].join('-');
const bad = { path: 'app.py', text: `password = "${password}"\n`, fires: true };
const good = { path: 'app.py', text: 'password = read_password()\n', fires: false };

test('a rule that does as its samples say passes', () => {
  expect(tryRule('secrets/generic-password', [bad, good])).toEqual({
    id: 'secrets/generic-password',
    passed: 2,
    failed: [],
  });
});

test('a rule that is silent on a bad sample, or fires on a good one, fails with that sample', () => {
  const silent = { ...good, fires: true };
  const noisy = { ...bad, fires: false };
  expect(tryRule('secrets/generic-password', [silent, noisy, bad])).toEqual({
    id: 'secrets/generic-password',
    passed: 1,
    failed: [silent, noisy],
  });
});

test('that another rule fires does not count', () => {
  expect(tryRule('secrets/private-key', [bad]).failed).toEqual([bad]);
});
