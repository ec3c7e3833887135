import { describe, expect, test } from 'vitest';
import type { CodeModule } from '../module.ts';
import { readConfig, readPackage } from './manifest.ts';
import { openResolver } from './resolve.ts';

const modules = new Set([
  'src/app.ts',
  'src/store/index.ts',
  'src/lib/cards.ts',
  'src/view.tsx',
  'packages/core/src/index.ts',
  'packages/core/src/extra.ts',
]);
const packages = [
  readPackage(
    'packages/core/package.json',
    '{ "name": "@shop/core", "exports": { ".": "./dist/index.js", "./*": "./dist/*.js" } }',
  ),
].filter((each) => each !== undefined);
const configs = [
  readConfig(
    'tsconfig.json',
    '{ // paths\n "compilerOptions": { "baseUrl": "./", "paths": { "@/*": ["src/*"], }, }, }',
  ),
].filter((each) => each !== undefined);
const resolve = openResolver({ modules, packages, configs });
const from = (path: string, written: string) => resolve({ path } as CodeModule, written);

describe('imports', () => {
  test('relative paths find extensions, folders and the source of what is written as built', () => {
    expect(from('src/app.ts', './store')).toBe('src/store/index.ts');
    expect(from('src/app.ts', './lib/cards.js')).toBe('src/lib/cards.ts');
    expect(from('src/store/index.ts', '../view.jsx')).toBe('src/view.tsx');
    expect(from('src/store/index.ts', '..')).toEqual({ external: '..' });
  });

  test('paths of a configuration with comments and trailing commas', () => {
    expect(from('src/app.ts', '@/lib/cards')).toBe('src/lib/cards.ts');
    expect(from('src/app.ts', 'src/view')).toBe('src/view.tsx');
  });

  test('packages of the tree by what they export', () => {
    expect(from('src/app.ts', '@shop/core')).toBe('packages/core/src/index.ts');
    expect(from('src/app.ts', '@shop/core/extra')).toBe('packages/core/src/extra.ts');
  });

  test('libraries keep their names, and those of Node lose their prefix', () => {
    expect(from('src/app.ts', 'node:fs/promises')).toEqual({ external: 'fs/promises' });
    expect(from('src/app.ts', 'lodash/merge')).toEqual({ external: 'lodash/merge' });
    expect(from('src/app.ts', '../../../etc/passwd')).toEqual({ external: '../../../etc/passwd' });
  });

  test('a manifest that is no object is none', () => {
    expect(readPackage('package.json', '[1')).toBeUndefined();
    expect(readConfig('tsconfig.json', '"x"')).toBeUndefined();
  });
});
