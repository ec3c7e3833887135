import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { handrail } from './handrail.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'handrail-init-ci-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const every = 'github,gitlab,codebuild,jenkins,azure,circleci,bitbucket';
const init = (...words: readonly string[]) => handrail(['init', ...words], { cwd: folder });

test('the pipelines pass our own check, and a second time nothing is written', async () => {
  expect((await init('--ci', every)).exit).toBe(0);
  expect((await init('--ci', every, '--check')).exit).toBe(0);
  const scan = await handrail(['scan', '--only', 'pipeline', '--all', '--format', 'json'], { cwd: folder });
  const { findings } = JSON.parse(scan.stdout) as { findings: readonly unknown[] };
  expect(findings).toEqual([]);
  expect(scan.exit).toBe(0);
});

test('the service is found by what is there; a pipeline of people is left alone', async () => {
  const unknown = await init('--ci', 'auto');
  expect(unknown.exit).toBe(2);
  expect(unknown.stderr).toContain('--ci github');
  mkdirSync(join(folder, '.circleci'));
  writeFileSync(join(folder, '.circleci/config.yml'), 'version: 2.1\n');
  expect((await init('--ci', 'auto')).stdout).toContain('left alone .circleci/config.yml');
  expect(readFileSync(join(folder, '.circleci/config.yml'), 'utf8')).toBe('version: 2.1\n');
});
