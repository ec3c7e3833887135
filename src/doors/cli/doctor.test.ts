import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cacheDiagnosis, examine, gitVersionDiagnosis, nodeDiagnosis, temporaryDiagnosis } from './doctor.ts';
import { recordedShell } from './fixtures/shell.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'handrail-doctor-test-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

test.each([
  ['20.20.0', 'problem'],
  ['22.11.0', 'problem'],
  ['22.12.0', 'ok'],
  ['24.21.0', 'ok'],
])('Node %s: %s', (version, state) => {
  expect(nodeDiagnosis(version).state).toBe(state);
});

test.each([
  ['git version 2.39.5', 'ok'],
  ['git version 2.30.0.windows.1', 'ok'],
  ['git version 2.29.9', 'warning'],
  ['git version 3.0.0', 'ok'],
  ['', 'warning'],
])('%j: %s', (answer, state) => {
  expect(gitVersionDiagnosis(answer).state).toBe(state);
});

test('a cache folder that is not made yet is fine where it can be made', () => {
  expect(cacheIn(join(folder, 'a/b'))).toMatchObject({
    state: 'ok',
    says: expect.stringContaining('made by the first scan'),
  });
});

test('a cache that is a file or relative is a warning with a cure', () => {
  writeFileSync(join(folder, 'file'), '');
  expect(cacheIn(join(folder, 'file'))).toMatchObject({
    state: 'warning',
    says: expect.stringContaining('not a folder'),
  });
  expect(cacheIn('relative')).toMatchObject({
    state: 'warning',
    cure: expect.stringContaining('--no-cache'),
  });
});

test.skipIf(process.platform === 'win32')('a cache that others may write is said not to be used', () => {
  mkdirSync(join(folder, 'cache'), { mode: 0o700 });
  expect(cacheIn(join(folder, 'cache')).state).toBe('ok');
  chmodSync(join(folder, 'cache'), 0o777);
  expect(cacheIn(join(folder, 'cache'))).toMatchObject({
    state: 'warning',
    says: expect.stringContaining('others may write'),
  });
});

test('the temporary folder is tried by writing, and nothing is left there', () => {
  expect(temporaryDiagnosis(folder).state).toBe('ok');
  expect(readdirSync(folder)).toEqual([]);
  expect(temporaryDiagnosis(join(folder, 'missing')).state).toBe('problem');
});

test('whatever is not ok says what to do, and a git inside the current folder is not run', async () => {
  writeFileSync(join(folder, 'git'), `#!/bin/sh\ntouch ${join(folder, 'ran')}\n`, { mode: 0o755 });
  const lines = await examine(recordedShell({ folder, env: { PATH: folder } }));
  for (const { state, cure } of lines) expect(cure === undefined).toBe(state === 'ok');
  expect(lines.find(({ what }) => what === 'git')).toMatchObject({
    state: 'warning',
    says: 'not found on PATH',
  });
  expect(readdirSync(folder)).toEqual(['git']);
});

function cacheIn(path: string) {
  return cacheDiagnosis(recordedShell({ env: { HANDRAIL_CACHE: path } }));
}
