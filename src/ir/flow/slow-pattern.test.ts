import { describe, expect, test } from 'vitest';
import { slownessOf } from './slow-pattern.ts';

describe('patterns that may take exponential time', () => {
  test.each([
    String.raw`^(\w+\s?)*$`,
    '(a+)+b',
    '^([a-z]+)*$',
    '(a|a)*b',
    String.raw`(\w|\d)+$`,
    '(.*,)*x',
    String.raw`([a-z0-9])(([\-.]|[_]+)?([a-z0-9]+))*(@){1}`,
    '(b|a?b)*c',
    '(x|xy|yx)*-',
    '((ab)+)*$',
    String.raw`^("(?:[^"\\]|\\\\|\\.)+")?`,
    String.raw`("|')(\\?.)*?\1`,
    String.raw`X(\u0061|a)*Y`,
    String.raw`(?s)(.|\n)*b`,
  ])('%s', (source) => {
    expect(slownessOf(source)).toBe('exponential');
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
    '(b|ab)*c',
    String.raw`(.|\n)*b`,
    '((ab)+c)*$',
    String.raw`("(?:[^"\\]|\\.)*")*c`,
  ])('%s', (source) => {
    expect(slownessOf(source, true)).toBeUndefined();
  });
});

describe('patterns whose time grows with a power of the length', () => {
  test.each([
    String.raw`\s+$`,
    'a.*b.*c',
    String.raw`^\d+\d+x`,
    String.raw`^\s*(\w*)\w*=`,
    '[^/]+/x',
    '<!--.*-->',
  ])('%s', (source) => {
    expect(slownessOf(source)).toBe('polynomial');
  });

  test.each([
    String.raw`^\s+`,
    String.raw`^\d+-\d+$`,
    String.raw`\d+`,
    '^[a-z]+@[a-z]+[.]com$',
    '[,;]',
    String.raw`x\s*`,
  ])('not %s', (source) => {
    expect(slownessOf(source)).toBeUndefined();
  });

  test('where a match must begin at the first letter, a loop is tried once', () => {
    expect(slownessOf(String.raw`\s+$`, true)).toBeUndefined();
  });
});
