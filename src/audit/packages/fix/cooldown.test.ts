import { expect, test } from 'vitest';
import type { Cooldown } from '#model/cooldown';
import { type Advised, cooldownNote, cooldownSentences } from './cooldown.ts';

const npm: Cooldown = { tool: 'npm', path: '.npmrc', line: 2, days: 7, except: [] };

/** `a` is fixed in 1.2.0, as an advisory says that was last changed on a day. */
function advised(modified: string | undefined, more: Partial<Advised> = {}): Advised {
  return {
    name: 'a',
    version: '1.2.0',
    path: 'app/package-lock.json',
    manager: 'npm',
    all: [
      {
        advisory: 0,
        versions: [],
        ranges: [
          [
            { kind: 'introduced', version: '0' },
            { kind: 'fixed', version: '1.2.0' },
          ],
        ],
      },
    ],
    advisories: {
      affecting: () => [],
      advisory: () => ({
        id: 'CVE-2026-1',
        ids: ['CVE-2026-1'],
        kind: 'vulnerability',
        summary: '',
        cwes: [],
        symbols: [],
        ...(modified === undefined ? {} : { modified }),
      }),
    },
    ...more,
  };
}

const policy = (...cooldowns: readonly Cooldown[]) => ({ today: '2026-01-20', cooldowns });

test('an advisory that was last changed long enough ago proves that the version is out', () => {
  expect(cooldownNote(advised('2026-01-13'), policy(npm))).toBeUndefined();
});

test('a younger one proves nothing: the note says what is known and how an exception is made', () => {
  expect(cooldownNote(advised('2026-01-14'), policy(npm))).toBe(
    'All that is known is that 1.2.0 was out by 2026-01-14: the cooldown (7 days, .npmrc:2) may hold it back. If it does: add --min-release-age=0 to the command.',
  );
  expect(cooldownNote(advised(undefined), policy(npm))).toMatch(
    /^When 1\.2\.0 was published is not known here:/,
  );
});

test('a fixed day holds back what is not known to be older', () => {
  const fixed = { ...npm, days: undefined, before: '2026-01-10' };
  const { days: _, ...before } = fixed;
  expect(cooldownNote(advised('2026-01-09'), policy(before))).toBeUndefined();
  expect(cooldownNote(advised('2026-01-11'), policy(before))).toContain('nothing after 2026-01-10');
});

test('settings of other managers, of other folders and for other packages hold nothing back', () => {
  expect(cooldownNote(advised(undefined), policy({ ...npm, tool: 'pnpm' }))).toBeUndefined();
  expect(cooldownNote(advised(undefined), policy({ ...npm, path: 'web/.npmrc' }))).toBeUndefined();
  for (const pattern of ['a', 'a@1.2.0', '*', 'a*'])
    expect(cooldownNote(advised(undefined), policy({ ...npm, except: [pattern] }))).toBeUndefined();
  expect(cooldownNote(advised(undefined), policy({ ...npm, except: ['a@1.1.0', 'b*'] }))).toBeDefined();
});

test('the nearest setting counts', () => {
  const near = { ...npm, path: 'app/.npmrc', days: 1 };
  expect(cooldownNote(advised('2026-01-18'), policy(npm, near))).toBeUndefined();
});

test('our own setting holds for every manager', () => {
  const note = cooldownNote(advised(undefined, { manager: 'Cargo' }), { ...policy(), own: 3 });
  expect(note).toContain('the cooldown (3 days, packages.cooldown) may hold it back.');
});

test.each([
  ['pnpm', 'minimumReleaseAgeExclude: ["a@1.2.0"]'],
  ['yarn', 'npmPreapprovedPackages: ["a@1.2.0"]'],
  ['bun', 'minimumReleaseAgeExcludes = ["a"]'],
  ['uv', 'exclude-newer-package = { a = false }'],
] as const)('%s: how an exception is made', (tool, expected) => {
  expect(cooldownNote(advised(undefined, { manager: tool }), policy({ ...npm, tool }))).toContain(expected);
});

test('bots do not hold back security updates, package managers do', () => {
  expect(cooldownSentences([npm, { ...npm, tool: 'Dependabot', path: '.github/dependabot.yml' }])).toEqual([
    'npm waits 7 days before it takes a version (.npmrc:2): fixes are held back, too, unless an exception is made.',
    'Dependabot waits 7 days before it takes a version (.github/dependabot.yml:2): this does not hold back its updates for security.',
  ]);
});
