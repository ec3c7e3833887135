import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import type { ForeignTest } from '#model/suppression';
import { openForeignTests } from './foreign-tests.ts';

const value = ['kT7', 'vQ2m', 'Zp9', 'xL4w'].join('');
const text = `first\npassword = "${value}" # note\n`;

test('a value is known by its SHA-1 in its own file, however the other tool parts the line', () => {
  const known = { every: true, file: 'a.py', sha1: [sha1(value)] };
  expect(passes(known)).toBe(true);
  expect(passes(known, 'b.py')).toBe(false);
  expect(passes({ ...known, sha1: [sha1('another')] })).toBe(false);
  expect(passes({ ...known, sha1: [sha1(value)] }, 'a.py', `url = x://me:${value}@host/`)).toBe(true);
});

test('patterns look at the value or at its line, words at the value', () => {
  expect(passes({ every: false, patterns: [`^${value}$`], on: 'value' })).toBe(true);
  expect(passes({ every: false, patterns: ['^password'], on: 'value' })).toBe(false);
  expect(passes({ every: false, patterns: ['^password.*note$'], on: 'line' })).toBe(true);
  expect(passes({ every: false, patterns: ['first'], on: 'line' })).toBe(false);
  expect(passes({ every: false, words: ['qxq', value.slice(3, 7).toLowerCase()] })).toBe(true);
});

test('with `every` all kinds of conditions must hold, otherwise one', () => {
  const both = { paths: ['^a\\.'], words: ['qxq'] };
  expect(passes({ every: true, ...both })).toBe(false);
  expect(passes({ every: false, ...both })).toBe(true);
  expect(passes({ every: false })).toBe(false);
});

function passes(question: Omit<ForeignTest, 'id'>, path = 'a.py', source = text): boolean {
  const bytes = Buffer.from(source);
  const start = source.indexOf(value);
  return openForeignTests([{ id: 'x', ...question }])(path, bytes, {
    start,
    end: start + value.length,
  }).includes('x');
}

function sha1(of: string): string {
  return createHash('sha1').update(of).digest('hex');
}
