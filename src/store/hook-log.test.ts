import { mkdtempSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Bypass } from '#model/bypass';
import { appendBypass, noteChecked, readBypassLines, takeChecked } from './hook-log.ts';

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'handrail-test-'));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

const bypass: Bypass = {
  at: '2026-01-31T12:00:00Z',
  hook: 'pre-commit',
  kind: 'skipped',
  who: 'A <a@example.org>',
  reason: 'two\nwords',
  findings: [],
};

test('each bypass is a line of its own, for the user alone', () => {
  const git = folder();
  expect(readBypassLines(git)).toBe('');
  appendBypass(git, bypass);
  appendBypass(git, bypass);
  expect(readBypassLines(git).split('\n')).toHaveLength(3);
  expect(statSync(join(git, 'handrail/bypasses.jsonl')).mode & 0o077).toBe(0);
});

test('a link in the place of the log is not written through', () => {
  const git = folder();
  noteChecked(git, 'x');
  const target = join(folder(), 'target');
  writeFileSync(target, '');
  symlinkSync(target, join(git, 'handrail/bypasses.jsonl'));
  expect(() => appendBypass(git, bypass)).toThrow('ELOOP');
  expect(statSync(target).size).toBe(0);
});

test('what was let pass is known once', () => {
  const git = folder();
  expect(takeChecked(git)).toBeUndefined();
  noteChecked(git, 'abc');
  expect(takeChecked(git)).toBe('abc');
  expect(takeChecked(git)).toBeUndefined();
  expect(readdirSync(join(git, 'handrail'))).toEqual([]);
});
