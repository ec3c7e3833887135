import { expect, test } from 'vitest';
import { reporters } from '#report/reporter';
import { formats } from './formats.ts';

test('every reporter can be asked for, and nothing else', () => {
  expect([...formats].sort()).toEqual(reporters.map(({ id }) => id).sort());
});
