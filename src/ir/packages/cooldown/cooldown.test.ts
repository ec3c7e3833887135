import { expect, test } from 'vitest';
import { mayHoldCooldown, readCooldowns } from './cooldown.ts';

function read(path: string, text: string) {
  expect(mayHoldCooldown(path)).toBe(true);
  return readCooldowns([{ path, bytes: Buffer.from(text) }]).map(({ path: _, ...rest }) => rest);
}

test.each<readonly [string, string, object]>([
  ['.npmrc', 'x=1\nmin-release-age=7\n', { tool: 'npm', line: 2, days: 7, except: [] }],
  [
    '.npmrc',
    'min-release-age = 3\nmin-release-age-exclude[]=@own/*\n',
    { tool: 'npm', line: 1, days: 3, except: ['@own/*'] },
  ],
  ['.npmrc', 'before=2026-01-02T00:00:00Z\n', { tool: 'npm', line: 1, before: '2026-01-02', except: [] }],
  ['.npmrc', 'minimum-release-age=1441\n', { tool: 'pnpm', line: 1, days: 2, except: [] }],
  [
    'a/pnpm-workspace.yaml',
    'packages: [a]\nminimumReleaseAge: 4320\nminimumReleaseAgeExclude:\n  - b@1.0.0\n',
    { tool: 'pnpm', line: 2, days: 3, except: ['b@1.0.0'] },
  ],
  [
    '.yarnrc.yml',
    "npmMinimalAgeGate: '3d'\nnpmPreapprovedPackages: [react]\n",
    { tool: 'yarn', line: 1, days: 3, except: ['react'] },
  ],
  ['.yarnrc.yml', 'npmMinimalAgeGate: 4320\n', { tool: 'yarn', line: 1, days: 3, except: [] }],
  ['bunfig.toml', '[install]\nminimumReleaseAge = 259200\n', { tool: 'bun', line: 2, days: 3, except: [] }],
  ['uv.toml', 'exclude-newer = "P7D"\n', { tool: 'uv', line: 1, days: 7, except: [] }],
  [
    'pyproject.toml',
    '[tool.uv]\nexclude-newer = "1 week"\nexclude-newer-package = { own = false }\n',
    { tool: 'uv', line: 2, days: 7, except: ['own'] },
  ],
  [
    'pyproject.toml',
    '[tool.uv]\nexclude-newer = "2026-01-02T00:00:00Z"\n',
    { tool: 'uv', line: 2, before: '2026-01-02', except: [] },
  ],
  [
    '.github/dependabot.yml',
    'version: 2\nupdates:\n  - package-ecosystem: npm\n    cooldown:\n      default-days: 4\n      semver-major-days: 9\n',
    { tool: 'Dependabot', line: 4, days: 9, except: [] },
  ],
  ['renovate.json', '{"minimumReleaseAge": "14 days"}', { tool: 'Renovate', line: 1, days: 14, except: [] }],
])('%s: %j', (path, text, expected) => {
  expect(read(path, text)).toEqual([expected]);
});

test.each([
  ['.npmrc', 'registry=https://r.example\nmin-release-age=soon\n'],
  ['.npmrc', 'min-release-age=0\n'],
  ['pnpm-workspace.yaml', 'packages: [a]\n'],
  ['pnpm-workspace.yaml', 'settings:\n  minimumReleaseAge: 4320\n'],
  ['bunfig.toml', '[[['],
  ['pyproject.toml', '[project]\nname = "a"\n'],
  ['renovate.json', '{'],
  ['.github/dependabot.yml', 'updates: 3\n'],
])('%s says nothing of it: %j', (path, text) => {
  expect(read(path, text)).toEqual([]);
});

test('other files are not asked', () => {
  expect(mayHoldCooldown('package.json')).toBe(false);
  expect(mayHoldCooldown('docs/dependabot.yml')).toBe(false);
});
