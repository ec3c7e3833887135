import { expect, test } from 'vitest';
import type { CodeModule } from '../module.ts';
import { openPythonImports } from './resolve.ts';

const at = (path: string): CodeModule => ({
  path,
  language: 'python',
  functions: [],
  classes: [],
  imports: [],
  exports: [],
  broken: [],
});
const from = (paths: readonly string[]) => (path: string, written: string) =>
  openPythonImports(paths).resolve(at(path), written);

test('relative imports start at the package, one level up for each dot more', () => {
  const resolve = from(['shop/__init__.py', 'shop/a.py', 'shop/store/__init__.py', 'shop/store/b.py']);
  expect(resolve('shop/store/b.py', '.')).toBe('shop/store/__init__.py');
  expect(resolve('shop/store/b.py', '..a')).toBe('shop/a.py');
  expect(resolve('shop/__init__.py', '.store.b')).toBe('shop/store/b.py');
});

test('absolute imports are looked for below the folders of packages, also below src', () => {
  const resolve = from([
    'services/web/src/shop/__init__.py',
    'services/web/src/shop/a.py',
    'services/web/tests/test_a.py',
    'tools/run.py',
  ]);
  expect(resolve('services/web/tests/test_a.py', 'shop.a')).toBe('services/web/src/shop/a.py');
  expect(resolve('tools/run.py', 'shop')).toBe('services/web/src/shop/__init__.py');
});

test('the nearest of two modules of one name is meant', () => {
  const resolve = from(['a/settings.py', 'a/run.py', 'b/settings.py', 'b/run.py']);
  expect(resolve('a/run.py', 'settings')).toBe('a/settings.py');
  expect(resolve('b/run.py', 'settings')).toBe('b/settings.py');
});

test('a folder without __init__ is a namespace package', () => {
  expect(from(['space/part/mod.py', 'main.py'])('main.py', 'space.part.mod')).toBe('space/part/mod.py');
});

test('the standard library is not mistaken for a package elsewhere in the tree', () => {
  expect(from(['vendor/json/__init__.py', 'app/main.py'])('app/main.py', 'json')).toEqual({
    external: 'json',
  });
});

test('a module never means itself: signal.py may import signal', () => {
  expect(from(['app/signal.py'])('app/signal.py', 'signal')).toEqual({ external: 'signal' });
});

test('what is not there is a library, without its dots', () => {
  expect(from(['a.py'])('a.py', 'flask')).toEqual({ external: 'flask' });
  expect(from(['a.py'])('a.py', '.gone')).toEqual({ external: 'gone' });
});

test('submodules are looked for in packages only', () => {
  const { submoduleOf } = openPythonImports([]);
  expect(submoduleOf('shop/__init__.py', 'store')).toContain('shop/store.py');
  expect(submoduleOf('shop/a.py', 'store')).toEqual([]);
});
