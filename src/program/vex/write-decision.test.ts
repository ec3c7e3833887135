import { expect, test } from 'vitest';
import { readConfig } from '../config.ts';
import { type WrittenDecision, withDecision } from './write-decision.ts';

const accepted: WrittenDecision = {
  advisory: 'CVE-2020-0001',
  package: 'leaky',
  status: 'accepted',
  reason: 'Moves in January: see #12',
  by: 'Ada',
  until: '2027-01-31',
};

test('an entry is put behind the last one, and every other line stays as it is', () => {
  const text = `# ours
version: 1
decisions:   # reviewed by Bob
    # the first
    - advisory: CVE-2019-0001   # why not
      status: false-positive
      reason: x

    - { advisory: CVE-2019-0002, status: false-positive, reason: y } # short
gate: { fail-on: low } # strict
`;
  const after = withDecision(text, accepted);
  const lines = after.split('\n');
  expect(text.split('\n').every((line) => lines.includes(line))).toBe(true);
  const { config } = readConfig(after, 'handrail.yaml', new Set());
  expect(config.decisions.map(({ advisory }) => advisory)).toEqual([
    'CVE-2019-0001',
    'CVE-2019-0002',
    'CVE-2020-0001',
  ]);
  expect(config.failOn).toBe('low');
  expect(config.decisions[2]).toMatchObject(accepted);
});

test('an entry about the same takes the place of the old one', () => {
  const before = withDecision(withDecision('', accepted), { ...accepted, package: 'other' });
  const after = withDecision(before, { ...accepted, advisory: 'cve-2020-0001', until: '2027-02-28' });
  const { config } = readConfig(after, 'handrail.yaml', new Set());
  expect(config.decisions.map(({ package: name, until }) => [name, until])).toEqual([
    ['leaky', '2027-02-28'],
    ['other', '2027-01-31'],
  ]);
});

test.each([
  ['no file', ''],
  ['a file without decisions', 'version: 1'],
  [
    'a file that ends without a line break',
    'version: 1\ndecisions:\n- { advisory: A-1, status: fixed, reason: x }',
  ],
])('%s gets one', (_, text) => {
  const { config } = readConfig(withDecision(text, accepted), 'handrail.yaml', new Set());
  expect(config.decisions.at(-1)).toMatchObject(accepted);
});

test.each([
  '{ version: 1 }\n',
  'version: 1\ndecisions: []\n',
  'version: [\n',
  'version: 1\ndecisions: [x]\n',
])('a file that lines cannot be put into is left alone: %j', (text) => {
  expect(() => withDecision(text, accepted)).toThrow('is not changed');
});
