import { describe, expect, test } from 'vitest';
import { isSlow } from './slow-pattern.ts';

describe('patterns that may take exponential time', () => {
  test.each([
    String.raw`^(\w+\s?)*$`,
    '(a+)+b',
    '^([a-z]+)*$',
    '(a|a)*b',
    String.raw`(\w|\d)+$`,
    '(.*,)*x',
    String.raw`([a-z0-9])(([\-.]|[_]+)?([a-z0-9]+))*(@){1}`,
  ])('%s', (source) => {
    expect(isSlow(source)).toBe(true);
  });
});

describe('patterns that match each text in one way, or never fail', () => {
  test.each([
    '^[a-z]+$',
    '(a|b)*c',
    String.raw`^(\w+\s)*$`,
    String.raw`^(?:\d{3}-)+\d$`,
    String.raw`^\s+|\s+$`,
    String.raw`(\\.|[^"\\])*"`,
    String.raw`^[\w.]+@[\w.]+\.\w+$`,
    String.raw`^(\w+\s?)*`,
  ])('%s', (source) => {
    expect(isSlow(source)).toBe(false);
  });
});
