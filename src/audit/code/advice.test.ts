import { expect, test } from 'vitest';
import { adviceFor } from './advice.ts';
import { codeInjection } from './weaknesses/code-injection.ts';

test('what a file is told is of its own language, also where it imports its neighbours', () => {
  const module = {
    path: 'a.js',
    language: 'javascript',
    functions: [],
    classes: [],
    imports: ['./neighbour', 'express'],
    exports: [],
    broken: [],
  } as const;
  const { ways, example } = adviceFor(codeInjection, 'eval', module);
  expect(ways.map(({ framework }) => framework)).toEqual(['JavaScript']);
  expect(example).toContain('JSON.parse');
});
