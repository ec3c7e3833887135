import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findGit } from './program.ts';
import { gitVersion } from './version.ts';

test('git says its version', async () => {
  const git = findGit(process.env['PATH'] ?? '');
  expect(await gitVersion(git ?? '')).toMatch(/^git version \d+\.\d+/);
});

test.skipIf(process.platform === 'win32')('a git that does not run is a failure, not a version', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'handrail-git-version-'));
  const broken = join(folder, 'git');
  writeFileSync(broken, '#!/bin/sh\nexit 3\n');
  chmodSync(broken, 0o755);
  await expect(gitVersion(broken)).rejects.toThrow();
  await expect(gitVersion(join(folder, 'none'))).rejects.toThrow('could not be started');
  rmSync(folder, { recursive: true });
});
