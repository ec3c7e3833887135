import { expect, test } from 'vitest';
import type { AffectedPackage } from '#model/affected-package';
import { matchesText, meansPackage } from './package-condition.ts';

const lodash: AffectedPackage = {
  purl: 'pkg:npm/lodash@4.17.4',
  ecosystem: 'npm',
  name: 'lodash',
  installed: '4.17.4',
  ids: ['CVE-2019-10744', 'GHSA-jf85-cpcp-j695'],
  kind: 'vulnerability',
  fixed: ['4.17.12'],
  path: ['express@4.17.1', '@acme/util@1.0.0', 'lodash@4.17.4'],
  scope: 'development',
  relation: 'transitive',
  reachability: 'unknown',
  severity: 'critical',
  symbols: [],
};

test.each([
  [{ advisories: ['ghsa-JF85-cpcp-j695'] }, true],
  [{ advisories: ['CVE-2019-1'] }, false],
  [{ name: 'lodash', version: '4.17.4', ecosystem: 'NPM' }, true],
  [{ name: 'lod*' }, true],
  [{ name: 'lodash', version: '4.17.5' }, false],
  [{ name: 'lodash', ecosystem: 'PyPI' }, false],
  [{ chain: 'express>@acme/util>lodash' }, true],
  [{ chain: 'express>*' }, true],
  [{ chain: 'lodash' }, false],
  [{ isDevelopment: true }, true],
  [{ isFixed: true }, true],
  [{ isFixed: false }, false],
] as const)('%o: %s', (condition, means) => {
  expect(meansPackage(condition, lodash)).toBe(means);
});

test('names that an ecosystem reads as one are one, with or without a release', () => {
  const found = { ...lodash, ecosystem: 'PyPI', name: 'typing-extensions' };
  expect(meansPackage({ name: 'Typing_Extensions' }, found)).toBe(true);
  expect(meansPackage({ ecosystem: 'Debian' }, { ...lodash, ecosystem: 'Debian:12' })).toBe(true);
});

test('what is about no package is never meant', () => {
  expect(meansPackage({ isDevelopment: true }, undefined)).toBe(false);
});

test('a star stands for any text, of none too, and parts do not overlap', () => {
  expect(['ab', 'aXb', 'aba'].map((text) => matchesText('a*b', text))).toEqual([true, true, false]);
  expect(matchesText('ab*ba', 'aba')).toBe(false);
  expect(matchesText(`${'*a'.repeat(5_000)}b`, 'a'.repeat(10_000))).toBe(false);
});
