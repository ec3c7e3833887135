import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchesEverything, pathMatcher, problemOfPattern } from './glob.ts';

test.each([
  ['src/app.ts', 'src/app.ts', true],
  ['src/app.ts', 'lib/src/app.ts', false],
  ['/src/app.ts', 'src/app.ts', true],
  ['./src', 'src/app.ts', true],
  ['src', 'src/deep/app.ts', true],
  ['src', 'lib/src/app.ts', true],
  ['src/', 'src/app.ts', true],
  ['src/', 'lib/src', false],
  ['*.test.ts', 'src/deep/app.test.ts', true],
  ['*.test.ts', 'app.ts', false],
  ['src/*.ts', 'src/app.ts', true],
  ['src/*.ts', 'src/deep/app.ts', false],
  ['src/**/*.ts', 'src/app.ts', true],
  ['src/**/*.ts', 'src/a/b/app.ts', true],
  ['src/**', 'src/a/b', true],
  ['src/**', 'src', false],
  ['**/test/**', 'a/b/test/c', true],
  ['**/test/**', 'a/b/testing/c', false],
  ['**', 'a/b', true],
  ['a?c', 'abc', true],
  ['a?c', 'a/c', false],
  ['[a-c]x', 'bx', true],
  ['[!a-c]x', 'bx', false],
  ['routes/\\[id\\].ts', 'routes/[id].ts', true],
  ['a*b*c', 'aXbYc', true],
  ['a*b*c', 'aXbY', false],
  ['ä*', 'ä😀', true],
])('%s on %s: %s', (pattern, path, expected) => {
  expect(pathMatcher(pattern)(path)).toBe(expected);
});

test('a pattern that makes a regular expression run for ever is answered at once', () => {
  const started = process.threadCpuUsage();
  expect(pathMatcher('*a'.repeat(200))(`${'a'.repeat(4000)}b`)).toBe(false);
  expect(pathMatcher(`${'**/a/'.repeat(90)}b`)(`${'a/'.repeat(2000)}c`)).toBe(false);
  expect(process.threadCpuUsage(started).user / 1_000).toBeLessThan(3_000);
});

test('what names no part of a path is known as such', () => {
  expect(['**', '*', '**/*', '/**', './**', '**/*.*', '**/**/?*'].every(matchesEverything)).toBe(true);
  expect(['src/**', '**/*.ts', 'a', ''].some(matchesEverything)).toBe(false);
});

test('a pattern that leaves the tree or excludes by exception is refused', () => {
  for (const pattern of ['', ' ', '../a', 'a/../b', '!a', 'C:/x', '~/x', 'a'.repeat(501)]) {
    expect(problemOfPattern(pattern), pattern).toBeTypeOf('string');
  }
  expect(problemOfPattern('src/..a/**')).toBeUndefined();
});

test('a path without special characters matches itself and what is below it', () => {
  const name = fc.stringMatching(/^[a-z0-9._-]{1,8}$/).filter((text) => text !== '.' && text !== '..');
  fc.assert(
    fc.property(
      fc.array(name, { minLength: 1, maxLength: 5 }),
      fc.array(name, { maxLength: 3 }),
      (folder, below) => {
        expect(pathMatcher(`/${folder.join('/')}`)([...folder, ...below].join('/'))).toBe(true);
      },
    ),
  );
});
