import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compileCacheFolder, isOurs } from './compile-cache.ts';
import { cacheFolder, cacheFolderFor, isInside } from './folders.ts';

const linux = { home: '/home/ada', platform: 'linux' } as const;
let folder = '';

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'handrail-folders-')));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

test.each([
  [{ ...linux, env: {} }, '/home/ada/.cache/handrail'],
  [{ ...linux, env: { XDG_CACHE_HOME: '/caches' } }, '/caches/handrail'],
  [{ ...linux, env: { XDG_CACHE_HOME: 'relative' } }, '/home/ada/.cache/handrail'],
  [{ ...linux, env: { XDG_CACHE_HOME: '/caches', HANDRAIL_CACHE: '/own' } }, '/own'],
  [{ ...linux, platform: 'darwin', env: {} } as const, '/home/ada/Library/Caches/handrail'],
])('the cache folder for %j is %s', (surroundings, expected) => {
  expect(cacheFolder(surroundings)).toBe(expected);
});

test('a relative HANDRAIL_CACHE is refused: it could lie in the scanned tree', () => {
  expect(() => cacheFolder({ ...linux, env: { HANDRAIL_CACHE: 'cache' } })).toThrow('not an absolute path');
});

test('a cache in the scanned tree is refused when asked for, and left out when it is the usual one', () => {
  expect(() => cacheFolderFor('/home/ada', { ...linux, env: { HANDRAIL_CACHE: '/home/ada/c' } })).toThrow(
    'lies in the scanned tree',
  );
  expect(cacheFolderFor('/home/ada', { ...linux, env: {} })).toBeUndefined();
  expect(cacheFolderFor('/home/ada/shop', { ...linux, env: {} })).toBe('/home/ada/.cache/handrail');
});

test('a link into the tree counts as the tree, also when the last folders are not made yet', () => {
  mkdirSync(join(folder, 'tree/caches'), { recursive: true });
  symlinkSync(join(folder, 'tree/caches'), join(folder, 'door'));
  expect(isInside(join(folder, 'door/handrail/deep'), join(folder, 'tree'))).toBe(true);
  expect(isInside(join(folder, 'other/handrail'), join(folder, 'tree'))).toBe(false);
});

test('a folder whose name only begins like the tree lies beside it, one that begins with dots inside', () => {
  expect(isInside('/a/tree-cache', '/a/tree')).toBe(false);
  expect(isInside('/a/tree/..cache', '/a/tree')).toBe(true);
  expect(isInside('/a/tree', '/a/tree')).toBe(true);
});

test('compiled code is kept neither in what is scanned nor when no cache is wanted', () => {
  const surroundings = { ...linux, env: { HANDRAIL_CACHE: join(folder, 'cache') } };
  const of = (...words: string[]) => compileCacheFolder(words, join(folder, 'shop'), surroundings);
  expect(of('scan', '.')).toBe(join(folder, 'cache'));
  expect(of('scan', '--no-cache')).toBeUndefined();
  expect(of('scan', '..')).toBeUndefined();
  expect(of('scan', folder)).toBeUndefined();
  expect(compileCacheFolder([], join(folder, 'cache'), surroundings)).toBeUndefined();
  expect(compileCacheFolder([], folder, { ...linux, env: { HANDRAIL_CACHE: 'relative' } })).toBeUndefined();
});

test.skipIf(process.platform === 'win32')(
  'a folder for compiled code that others may write is not used',
  () => {
    expect(isOurs(join(folder, 'fresh/deep'))).toBe(true);
    mkdirSync(join(folder, 'shared'));
    chmodSync(join(folder, 'shared'), 0o777);
    expect(isOurs(join(folder, 'shared'))).toBe(false);
    symlinkSync(join(folder, 'fresh'), join(folder, 'link'));
    expect(isOurs(join(folder, 'link'))).toBe(false);
  },
);
