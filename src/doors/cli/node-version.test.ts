import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { oldestNode, runsOn } from './node-version.ts';

test('the oldest Node is the one that the package asks for', () => {
  const { engines } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'));
  expect(engines.node).toBe(`>=${oldestNode}`);
});

test.each([
  ['20.20.2', false],
  ['22.11.9', false],
  ['22.12.0', true],
  ['23.0.0', true],
  ['100.0.0', true],
])('Node %s: %s', (version, runs) => {
  expect(runsOn(version)).toBe(runs);
});
