import { chmodSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { rewriteAll } from './rewrite-all.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'handrail-rewrite-'));
  for (const name of ['a', 'b', 'c']) writeFileSync(join(root, name), `old ${name}`);
});
afterEach(() => rmSync(root, { recursive: true }));

const read = () => ['a', 'b', 'c'].map((name) => readFileSync(join(root, name), 'utf8'));
const change = (path: string, from = `old ${path}`) => ({ path, from, to: `new ${path}` });

test('all files are written, and put back on demand', () => {
  const listeners = process.listenerCount('exit');
  const done = rewriteAll(root, [change('a'), change('b')]);
  expect(read()).toEqual(['new a', 'new b', 'old c']);
  if ('refused' in done) throw new Error('refused');
  expect(done.restore()).toEqual([]);
  expect(read()).toEqual(['old a', 'old b', 'old c']);
  expect(process.listenerCount('exit')).toBe(listeners);
});

test('where one cannot be written none is', () => {
  expect(rewriteAll(root, [change('a'), change('b', 'other'), change('c')])).toEqual({ refused: 'b' });
  expect(read()).toEqual(['old a', 'old b', 'old c']);
});

test('nothing is written through a link', () => {
  rmSync(join(root, 'b'));
  symlinkSync(join(root, 'c'), join(root, 'b'));
  expect(rewriteAll(root, [change('a'), { path: 'b', from: 'old c', to: 'new' }])).toEqual({ refused: 'b' });
  expect(read()).toEqual(['old a', 'old c', 'old c']);
});

test('what somebody changed meanwhile is not put back', () => {
  const done = rewriteAll(root, [change('a'), change('b')]);
  writeFileSync(join(root, 'a'), 'theirs');
  if ('refused' in done) throw new Error('refused');
  expect(done.restore()).toEqual(['a']);
  expect(read()).toEqual(['theirs', 'old b', 'old c']);
});

test('an end of the process puts back what nobody said is good; what is kept stays', () => {
  const before = new Set(process.listeners('exit'));
  const first = rewriteAll(root, [change('a')]);
  if ('refused' in first) throw new Error('refused');
  first.keep();
  rewriteAll(root, [change('b')]);
  chmodSync(join(root, 'b'), 0o600);
  for (const listener of process.listeners('exit')) if (!before.has(listener)) listener.call(process, 0);
  expect(read()).toEqual(['new a', 'old b', 'old c']);
});
