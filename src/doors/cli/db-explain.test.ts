import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { runCli } from './cli.ts';
import { recordedShell } from './fixtures/shell.ts';

const affected = (name: string, fixed: string) => [
  {
    package: { ecosystem: 'npm', name },
    ranges: [{ type: 'SEMVER', events: [{ introduced: '0' }, { fixed }] }],
  },
];

const records = [
  {
    id: 'GHSA-1111-2222-3333',
    aliases: ['CVE-2020-1234'],
    summary: 'It leaks',
    affected: affected('leaky', '1.5.0'),
  },
  { id: 'GHSA-2222-2222-3333', summary: 'It leaked', affected: affected('leaky', '1.0.0') },
  {
    id: 'GHSA-3333-2222-3333',
    withdrawn: '2024-05-06T00:00:00Z',
    summary: 'It did not leak',
    affected: affected('leaky', '9.0.0'),
  },
];

const ignores = `[[IgnoredVulns]]
id = "CVE-2020-1234"
ignoreUntil = 2027-01-01
reason = "not reached"
`;

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'handrail-explain-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

async function explained(...words: readonly string[]) {
  const folder = folderWith({ 'osv-scanner.toml': ignores });
  const from = folderWith({ 'all.json': JSON.stringify(records) });
  const shell = recordedShell({ folder, env: { HANDRAIL_CACHE: folderWith({}) } });
  await runCli(['db', 'update', '--quiet', '--from', from], shell);
  const code = await runCli(['db', 'explain', ...words, folder], shell);
  return { code, text: shell.printed(), complained: shell.complained() };
}

test('every advisory is told with its names, its decision, what was withdrawn, and which file ignores it', async () => {
  const { code, text } = await explained('pkg:npm/leaky@1.4.0');
  expect(code).toBe(0);
  expect(text).toMatchInlineSnapshot(`
    "leaky 1.4.0 of npm: 2 advisories of the package, 1 of them of 1.4.0.
    Advisories of npm were fetched today; the latest record is of an unknown day.

    AFFECTED: CVE-2020-1234 = GHSA-1111-2222-3333
      It leaks
      severity unknown
      1.4.0 lies in: before 1.5.0.
      Fixed in 1.5.0.
      Ignored by osv-scanner.toml:2 (osv-scanner) until 2026-12-31: not reached

    not affected: GHSA-2222-2222-3333
      It leaked
      severity unknown
      1.4.0 is none of: before 1.0.0.

    GHSA-3333-2222-3333 was withdrawn on 2024-05-06: it is never told.

    The smallest version that is free of as many as can be: 1.5.0.
    "
  `);
});

test('an ecosystem without advisories, and what is no Package URL, are told apart', async () => {
  expect(await explained('pkg:cargo/leaky@1.4.0')).toMatchObject({
    code: 3,
    complained: expect.stringContaining('handrail db update --ecosystems crates.io'),
  });
  expect((await explained('leaky')).code).toBe(2);
});

test('JSON holds the same', async () => {
  const told = JSON.parse((await explained('pkg:npm/leaky@1.4.0', '--format', 'json')).text);
  expect(told).toMatchObject({
    name: 'leaky',
    clear: '1.5.0',
    advisories: [{ answer: 'affected', ignored: [{ until: '2026-12-31' }] }, { answer: 'not affected' }],
    withdrawn: [{ id: 'GHSA-3333-2222-3333' }],
  });
});
