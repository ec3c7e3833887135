import { expect, test } from 'vitest';
import { moved, openFlow, stepOf, stepText } from './flow-cursor.ts';

const at = { line: 0, character: 0 };
const steps = ['source', 'step', 'sink'].map((role) => ({
  role,
  message: `at the ${role}`,
  uri: 'file:///a',
  range: { start: at, end: at },
}));

test('one steps on and back, and stays at the ends', () => {
  const first = openFlow({ title: 'X', steps });
  if (first === undefined) throw new Error('no flow');
  expect(stepText(first)).toBe('1 of 3 · source: at the source');
  expect(moved(first, -1).at).toBe(0);
  expect(stepOf(moved(moved(first, 1), 1))?.role).toBe('sink');
  expect(moved(first, 9).at).toBe(2);
});

test('a finding at one place has no flow', () => {
  expect(openFlow({ title: 'X', steps: [] })).toBeUndefined();
  expect(openFlow(undefined)).toBeUndefined();
});
