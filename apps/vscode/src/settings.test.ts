import { expect, test } from 'vitest';
import { initializationOptions, readSettings, serverWords } from './settings.ts';

function read(given: Readonly<Record<string, unknown>>) {
  return readSettings((name) => given[name]);
}

test('settings of the wrong type are as if they were not there', () => {
  const wrong = {
    path: 1,
    run: 'never',
    debounce: -5,
    scanWorkspace: 'no',
    families: 'code',
    standards: [1, 's.md', ''],
  };
  expect(read(wrong)).toEqual({ ...read({}), standards: ['s.md'] });
});

test('the server is told what was set, and whether the workspace is trusted', () => {
  const settings = read({ run: 'onSave', debounce: 90_000, families: ['code'], profile: 'audit' });
  expect(initializationOptions(settings, false)).toEqual({
    onType: false,
    debounce: 60_000,
    scanWorkspace: true,
    only: ['code'],
    profile: 'audit',
    trusted: false,
  });
  expect(initializationOptions(read({}), true)).not.toHaveProperty('profile');
});

test('standards are words of the command line', () => {
  expect(serverWords(read({ standards: ['a.md', 'b c'] }))).toEqual([
    'lsp',
    '--standards',
    'a.md',
    '--standards',
    'b c',
  ]);
});
