import { expect, test } from 'vitest';
import type { Controls } from '#model/rule';
import { controlLines, controlsInShort } from './controls.ts';

const controls: readonly Controls[] = [
  { standard: 'CIS AWS', version: '1.4', ids: ['2.1.2'] },
  { standard: 'CIS AWS', version: '3.0', ids: ['2.1.1'] },
  { standard: 'NIST SP 800-53', version: 'r5', ids: ['AC-4', 'SC-8', 'SC-13', 'SC-23', 'SI-7(6)'] },
];

test('lines name every version with all of its controls', () => {
  expect(controlLines(controls)).toEqual([
    'CIS AWS 1.4: 2.1.2',
    'CIS AWS 3.0: 2.1.1',
    'NIST SP 800-53 r5: AC-4, SC-8, SC-13, SC-23, SI-7(6)',
  ]);
});

test('in short it is the newest version of each standard, with a few controls', () => {
  expect(controlsInShort(controls)).toBe(
    'CIS AWS 3.0: 2.1.1; NIST SP 800-53 r5: AC-4, SC-8, SC-13 and 2 more',
  );
});

test('a rule of no control says nothing', () => {
  expect(controlLines(undefined)).toEqual([]);
  expect(controlsInShort(undefined)).toBe('');
});
