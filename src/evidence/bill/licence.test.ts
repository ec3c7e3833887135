import { expect, test } from 'vitest';
import { readLicence } from './licence.ts';

test.each([
  ['MIT', 'npm', { kind: 'id', text: 'MIT' }],
  ['(MIT OR Apache-2.0)', 'npm', { kind: 'expression', text: 'MIT OR Apache-2.0' }],
  ['(MIT OR BSD-3-Clause) AND (ISC)', 'npm', { kind: 'expression', text: '(MIT OR BSD-3-Clause) AND (ISC)' }],
  [
    'GPL-2.0-only WITH Classpath-exception-2.0',
    'Maven',
    { kind: 'expression', text: 'GPL-2.0-only WITH Classpath-exception-2.0' },
  ],
  ['LicenseRef-Acme', 'npm', { kind: 'expression', text: 'LicenseRef-Acme' }],
  ['MIT/Apache-2.0', 'crates.io', { kind: 'expression', text: 'MIT OR Apache-2.0' }],
  ['MIT/Apache-2.0', 'npm', { kind: 'words', text: 'MIT/Apache-2.0' }],
  ['Apache License 2.0', 'PyPI', { kind: 'words', text: 'Apache License 2.0' }],
  ['  ', 'npm', undefined],
  ['(((((', 'npm', { kind: 'words', text: '(((((' }],
] as const)('%s of %s', (text, ecosystem, licence) => {
  expect(readLicence(text, ecosystem)).toEqual(licence);
});

test('an endless licence is cut, and takes no time', () => {
  expect(readLicence(`${'('.repeat(1_000_000)}MIT`, 'npm')?.text).toHaveLength(500);
});
