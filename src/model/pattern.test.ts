import { describe, expect, test } from 'vitest';
import { compilePattern, knownPattern } from './pattern.ts';

test('RE2 as Go writes it is read: named groups, flags in the middle, POSIX classes, the end of the text', () => {
  const [match] = knownPattern('(?i)key=(?P<secret>[[:alnum:]]+)(?-i:X)\\z').matches('KEY=ab1X');
  expect(match?.groups).toEqual([
    { start: 0, end: 8 },
    { start: 4, end: 7 },
  ]);
  expect(knownPattern('a(?P<secret>b)').groupNamed('secret')).toBe(1);
});

describe('a pattern that cannot be bounded is refused with its reason', () => {
  test.each([
    ['a(?=b)', 'look-around'],
    ['a(?<!b)c', 'look-around'],
    ['(a)\\1', 'back-references'],
    ['(x{1000}){1000}', 'repeat count'],
    ['x{1000}'.repeat(25), 'steps'],
    ['(', 'missing'],
    ['x'.repeat(4_001), 'longer than'],
  ])('%s', (source, reason) => {
    const compiled = compilePattern(source);
    expect('problem' in compiled ? compiled.problem : '').toContain(reason);
  });
});

test('what a backtracking engine would be at for years is done at once', () => {
  const started = process.threadCpuUsage();
  const text = `${'a'.repeat(20_000)}!`;
  for (const source of ['^(a+)+$', '^(a|aa)+$', '^(a|a?)+$', '^(.*a){12}$']) {
    expect(knownPattern(source).test(text)).toBe(false);
  }
  expect(process.threadCpuUsage(started).user / 1_000).toBeLessThan(5_000);
});
