import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runCli } from './cli.ts';
import { recordedShell } from './fixtures/shell.ts';

const folder = mkdtempSync(join(tmpdir(), 'handrail-own-rules-'));
afterAll(() => rmSync(folder, { recursive: true }));
writeFileSync(
  join(folder, 'handrail.yaml'),
  `version: 1
detectors:
  - id: fry-key
    title: Fry \u{202E}key
    pattern: 'fry_[a-z0-9]{32}'
    samples: { bad: ['fry_{lower:32}'], good: ['fry_time'] }
`,
);
writeFileSync(
  join(folder, '.gitleaks.toml'),
  `[[rules]]\nid = "till-token"\ndescription = "Till token"\nregex = '''till_[0-9]{20}'''\nkeywords = ["till_"]\n`,
);

async function run(...words: readonly string[]): Promise<string> {
  const shell = recordedShell({ folder });
  expect(await runCli(words, shell), shell.complained()).toBe(0);
  return shell.printed();
}

test('rules list marks the detectors of handrail.yaml and of .gitleaks.toml as own, with their places', async () => {
  const all = await run('rules', 'list');
  expect(all).toContain('Fry \\u{202E}key (own, handrail.yaml:5)\n');
  expect(all).toContain('Till token (own, .gitleaks.toml:2)\n');
  expect(all).toContain('secrets/github-token ');
  expect(all).toMatch(/\d{3} rules, 2 of them own\./);
});

test('rules list --own leaves the rest out, and JSON tells the place', async () => {
  const rules: unknown = JSON.parse(await run('rules', 'list', '--own', '--format', 'json'));
  expect(rules).toMatchObject([
    { id: 'secrets/fry-key', own: { path: 'handrail.yaml', line: 5 } },
    { id: 'secrets/gitleaks-till-token', own: { path: '.gitleaks.toml', line: 2 } },
  ]);
});

test('rules show explains an own detector with its samples', async () => {
  const shown = await run('rules', 'show', 'secrets/fry-key');
  expect(shown).toContain("A detector of this repository's own: handrail.yaml:5\n");
  expect(shown).toContain('fry_{lower:32}');
  expect(await run('rules', 'show', 'secrets/gitleaks-till-token')).toContain('.gitleaks.toml:2');
});

test('outside of such a folder no rule is own', async () => {
  const shell = recordedShell();
  expect(await runCli(['rules', 'list'], shell)).toBe(0);
  expect(shell.printed()).not.toContain('(own,');
});
