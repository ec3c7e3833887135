import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCli } from './cli.ts';
import { recordedShell } from './fixtures/shell.ts';

const lock = {
  name: 'shop',
  lockfileVersion: 3,
  packages: {
    '': { name: 'shop', version: '1.0.0', dependencies: { qs: '^6.0.0' } },
    'node_modules/qs': { version: '6.7.0', license: 'BSD-3-Clause' },
  },
};

function tree(
  files: Readonly<Record<string, string>> = { 'package-lock.json': JSON.stringify(lock) },
): string {
  const folder = mkdtempSync(join(tmpdir(), 'handrail-bill-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

async function run(words: string, folder: string, env: Readonly<Record<string, string>> = {}) {
  const shell = recordedShell({ folder, env });
  const code = await runCli(words.split(' '), shell);
  return { code, printed: shell.printed(), complained: shell.complained() };
}

test('the bill of a folder is printed, the same each time', async () => {
  const folder = tree();
  const first = await run('sbom --project shop --project-version 2', folder);
  expect(first.code).toBe(0);
  expect(JSON.parse(first.printed)).toMatchObject({
    bomFormat: 'CycloneDX',
    metadata: { component: { name: 'shop', version: '2' } },
    components: [{ purl: 'pkg:npm/qs@6.7.0' }, { purl: 'pkg:npm/shop@1.0.0' }],
  });
  expect(first.printed).not.toContain('timestamp');
  expect(await run('sbom --project shop --project-version 2', folder)).toEqual(first);
  expect((await run('sbom', folder, { SOURCE_DATE_EPOCH: '0' })).printed).toContain(
    '"timestamp": "1970-01-01T00:00:00.000Z"',
  );
});

test('a file that cannot be read makes a bill that is not whole, and says so', async () => {
  const { code, printed, complained } = await run('sbom', tree({ 'package-lock.json': '{' }));
  expect(code).toBe(3);
  expect(complained).toContain('package-lock.json: it could not be read.');
  expect(printed).toContain('"aggregate": "incomplete"');
});

test('GitLab gets a report for each file, into a folder', async () => {
  const folder = tree();
  expect(await run('sbom --format gitlab', folder)).toMatchObject({ code: 2 });
  expect(await run('sbom --format gitlab --output out', folder)).toMatchObject({
    code: 0,
    complained: 'Wrote 1 report to out.\n',
  });
  expect(readdirSync(join(folder, 'out'))).toEqual(['gl-sbom-npm-package-lock-json.cdx.json']);
});

test('GitHub wants a commit and a branch, which its own runs tell', async () => {
  const folder = tree();
  expect((await run('sbom --format github-dependencies', folder)).complained).toContain(
    '[sbom-needs-commit]',
  );
  expect((await run('sbom --format github-dependencies --sha main --ref main', folder)).complained).toContain(
    "'main' is no whole id",
  );
  const env = {
    GITHUB_SHA: 'a'.repeat(40),
    GITHUB_REF: 'refs/heads/main',
    GITHUB_RUN_ID: '7',
    GITHUB_JOB: 'sbom',
  };
  expect(JSON.parse((await run('sbom --format github-dependencies', folder, env)).printed)).toMatchObject({
    sha: env.GITHUB_SHA,
    ref: env.GITHUB_REF,
    job: { id: '7', correlator: 'handrail_sbom' },
  });
});

test('a bill is compared with a folder', async () => {
  const folder = tree();
  expect((await run('sbom --output old.json', folder)).code).toBe(0);
  expect(readFileSync(join(folder, 'old.json'), 'utf8')).toContain('qs');
  expect((await run('sbom diff old.json .', folder)).printed).toBe('No package differs.\n');
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify(lock).replace('6.7.0', '6.7.3'));
  expect(await run('sbom diff old.json . --exit-code', folder)).toMatchObject({
    code: 1,
    printed: '~ npm/qs 6.7.0 → 6.7.3\n\n1 changed.\n',
  });
  expect((await run('sbom diff old.json gone.json', folder)).code).toBe(2);
});
