import { expect, test } from 'vitest';
import { homeOf, openParts } from './parts.ts';

test('who touches something of a module is of one part with it', () => {
  const parts = openParts(4);
  parts.touch(0, 'g:2:last');
  parts.touch(3, '2:30-41@1:7');
  expect([0, 1, 2, 3].map(parts.of)).toEqual([0, 1, 0, 0]);
});

test('what belongs to no module joins those who touch it, now or before', () => {
  const parts = openParts(4, [['o:flask.g:user', 3]]);
  parts.touch(1, 'o:flask.g:user');
  parts.touch(0, 'o:flask.g:other');
  expect([0, 1, 2, 3].map(parts.of)).toEqual([0, 1, 2, 1]);
  expect(parts.common.get('o:flask.g:other')).toBe(0);
});

test('what only a caller or the module itself sees joins nobody', () => {
  const parts = openParts(2);
  parts.touch(1, 'p:0:name');
  parts.touch(1, '%module');
  expect(parts.of(1)).toBe(1);
  expect(parts.common.size).toBe(0);
});

test('the module of a key is the number after its kind', () => {
  expect(['g:12:name', 'cell:3:4:0', 'prototype:7:1', '12:30-41', 'o:12:name'].map(homeOf)).toEqual([
    12, 3, 7, 12, -1,
  ]);
});
