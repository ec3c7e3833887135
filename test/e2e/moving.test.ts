import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { handrail } from './handrail.ts';
import { commit, git, password, put, withTree } from './trees.ts';

/** Put together when the test runs: no scanner may find them in this file. */
const stripe = ['sk', 'live', 'q8W7e6R5t4Y3u2I1o9P0a8S7'].join('_');
const slack = ['xoxb', '284950371628', '493817265043', 'q8W7e6R5t4Y3u2I1o9P0a8S7'].join('-');
const acme = `acme_${['q8w7e6r5', 't4y3u2i1', 'o9p0a8s7', 'd6f5g4h3'].join('')}`;
const tested = `acme_${['0test6r5', 't4y3u2i1', 'o9p0a8s7', 'd6f5g4h3'].join('')}`;
const other = ['wX4', 'lp9Z', 'm2Q', 'v7Tk'].join('');

const usersOfGitleaks = {
  'src/app.py': `stripe_key = "${stripe}"\nslack = "${slack}"  # gitleaks:allow\nacme = "${acme}"\n`,
  'src/test.py': `acme = "${tested}"\npassword = "${password}"\n`,
  'vendor-keys/a.py': `stripe_key = "${stripe}"\n`,
  '.gitleaksignore': '# shown in the tutorial\nsrc/app.py:stripe-access-token:1\n',
  '.gitleaks.toml': `
[extend]
useDefault = true
[[rules]]
id = "acme-token"
description = "ACME token"
regex = '''(?i)\\b(acme_[a-z0-9]{32})\\b'''
keywords = ["acme_"]
[[rules.allowlists]]
regexes = ['''^acme_0test''']
[[allowlists]]
description = "public keys"
paths = ['''^vendor-keys/''']
`,
};

const usersOfDetectSecrets = {
  'a.py': `password = "${password}"\nx = 1\n`,
  'b.py': `# pragma: allowlist nextline secret\npassword = "${other}"\nslack = "${slack}"  # pragma: allowlist secret\n`,
  'c.py': `password = "${other}"\n`,
  '.secrets.baseline': JSON.stringify({
    version: '1.5.0',
    results: {
      'a.py': [
        { type: 'Secret Keyword', filename: 'a.py', hashed_secret: sha1(password), line_number: 1 },
        { type: 'Secret Keyword', filename: 'a.py', hashed_secret: sha1('gone'), line_number: 2 },
      ],
    },
  }),
};

const usersOfAsh = {
  'deploy/x.py': `password = "${password}"\nslack = "${slack}"\n`,
  'deploy/y.py': `# ash-ignore-next-line: SECRET-SECRET-KEYWORD made for the tests\npassword = "${other}"\n`,
  'old/z.py': `password = "${other}"\n`,
  'ended.py': `password = "${other}"\n`,
  '.ash/.ash.yaml': `global_settings:
  ignore_paths:
    - { path: 'old/**', reason: archived }
  suppressions:
    - { path: deploy/x.py, rule_id: SECRET-SECRET-KEYWORD, line_start: 1, line_end: 1, reason: sample value }
    - { path: ended.py, reason: was fine, expiration: '2024-01-01' }
`,
};

describe('a repository moves over without losing a suppression', () => {
  test('from gitleaks: fingerprints, comments, allowlists and its own rule', async () => {
    await withTree(usersOfGitleaks, async (root) => {
      const { open, suppressed } = await scan(root);
      // gitleaks 8.30 reports exactly these two with the same files.
      expect(open).toEqual([
        'src/app.py:3 secrets/gitleaks-acme-token',
        'src/test.py:2 secrets/generic-password',
      ]);
      expect(suppressed).toEqual([
        'src/app.py:1 by .gitleaksignore:2',
        'src/app.py:2 by src/app.py:2',
        'src/test.py:1 by .gitleaks.toml:10',
        'vendor-keys/a.py:1 by .gitleaks.toml:13',
      ]);
    });
  });

  test('from detect-secrets: its baseline by value, wherever the line went, and its comments', async () => {
    await withTree(usersOfDetectSecrets, async (root) => {
      const { open, suppressed, notices } = await scan(root);
      expect(open).toEqual(['c.py:1 secrets/generic-password']);
      expect(suppressed).toEqual(['a.py:1 by .secrets.baseline:1', 'b.py:2 by b.py:1', 'b.py:3 by b.py:3']);
      expect(notices).toEqual(['suppression-unused .secrets.baseline:1']);
      await put(root, 'a.py', `\n\n\npassword = "${password}"\npassword2 = "${other}"\n`);
      expect((await scan(root)).open).toContain('a.py:5 secrets/generic-password');
      expect((await scan(root)).suppressed).toContain('a.py:4 by .secrets.baseline:1');
    });
  });

  test('from ASH: ignored paths, suppressions with their lines and last days, comments', async () => {
    await withTree(usersOfAsh, async (root) => {
      const { open, suppressed, notices, excluded } = await scan(root);
      expect(open).toEqual(['deploy/x.py:2 secrets/slack-bot-token', 'ended.py:1 secrets/generic-password']);
      expect(suppressed).toEqual(['deploy/x.py:1 by .ash/.ash.yaml:5', 'deploy/y.py:2 by deploy/y.py:1']);
      expect(notices).toEqual(['suppression-expired .ash/.ash.yaml:6']);
      expect(excluded).toEqual(['old/ .ash/.ash.yaml:3 old/**']);
    });
  });
});

test('what other tools excuse counts again where the settings say so', async () => {
  const settings = 'version: 1\nscan: { foreign-suppressions: false }\n';
  await withTree({ ...usersOfDetectSecrets, 'handrail.yaml': settings }, async (root) => {
    const { open, suppressed } = await scan(root);
    expect(open).toEqual(
      ['a.py:1', 'b.py:2', 'b.py:3', 'c.py:1'].map((place) => expect.stringContaining(`${place} `)),
    );
    expect(suppressed).toEqual([]);
  });
});

test('a change cannot excuse itself in the words of another tool', async () => {
  await withTree({ 'a.py': 'x = 1\n' }, async (root) => {
    const base = commit(root);
    await put(root, 'a.py', `password = "${password}"  # gitleaks:allow\n`);
    await put(root, 'b.py', `password = "${other}"\n`);
    await put(root, '.gitleaksignore', 'b.py:generic-api-key:1\n');
    await put(
      root,
      '.secrets.baseline',
      JSON.stringify({ results: { 'b.py': [{ type: 'x', hashed_secret: sha1(other) }] } }),
    );
    git(root, 'add', '-A');
    const { open, suppressed } = await scan(root, '--base', base);
    expect(suppressed).toEqual([]);
    expect(open).toEqual([
      '.gitleaksignore:1 policy/added-suppression',
      '.secrets.baseline:1 policy/added-suppression',
      'a.py:1 secrets/generic-password',
      'a.py:1 policy/added-suppression',
      'b.py:1 secrets/generic-password',
    ]);
  });
});

test('an entry of a place does not excuse what a change puts there', async () => {
  const files = { 'a.py': `password = "${password}"\n`, '.gitleaksignore': 'a.py:generic-api-key:1\n' };
  await withTree(files, async (root) => {
    const base = commit(root);
    expect((await scan(root, '--base', base)).open).toEqual([]);
    await put(root, 'a.py', `slack = "${slack}"\npassword = "${password}"\n`);
    expect((await scan(root, '--base', base)).open).toContain('a.py:1 secrets/slack-bot-token');
  });
});

test('a JSON report of gitleaks is a baseline: by value, or by place where it was redacted', async () => {
  const report = (secret: string) =>
    JSON.stringify([{ RuleID: 'generic-api-key', File: 'a.py', StartLine: 1, EndLine: 1, Secret: secret }]);
  await withTree({ 'a.py': `password = "${password}"\npassword2 = "${other}"\n` }, async (root) => {
    for (const secret of [password, 'REDACTED']) {
      await withTree({ 'report.json': report(secret) }, async (beside) => {
        const { ended, statuses } = await scan(root, '--baseline', `${beside}/report.json`);
        expect(statuses).toEqual(['a.py:1 existing', 'a.py:2 new']);
        expect(ended).toBe(1);
      });
    }
  });
});

test('a detector of its own finds, is tested, and a changed one is looked for again in spite of the cache', async () => {
  const settings = (pattern: string) =>
    `version: 1\ndetectors:\n  - id: acme\n    title: ACME\n    pattern: '${pattern}'\n    samples: { bad: ['acme_{lower:32}'], good: [acme_] }\n`;
  await withTree(
    { 'a.txt': `id ${acme}\n`, 'handrail.yaml': settings('acme_[a-z0-9]{32}') },
    async (root) => {
      expect((await scan(root)).open).toEqual(['a.txt:1 secrets/acme']);
      const proof = await handrail(['rules', 'test', 'secrets/acme'], { cwd: root });
      expect(proof).toMatchObject({ exit: 0, stdout: expect.stringContaining('2 of 2 samples') });
      await put(root, 'handrail.yaml', settings('acme_[a-z0-9]{40}'));
      expect((await scan(root)).open).toEqual([]);
      expect((await handrail(['rules', 'test', 'secrets/acme'], { cwd: root })).exit).toBe(1);
      await put(root, 'handrail.yaml', settings('acme_(?=[a-z])'));
      const refused = await handrail(['scan', root]);
      expect(refused).toMatchObject({ exit: 2, stderr: expect.stringContaining('back-references') });
    },
  );
});

test('files of other tools that are damaged stop nothing', async () => {
  const files = {
    'a.py': `password = "${password}"\n`,
    '.gitleaks.toml': '[[rules',
    '.secrets.baseline': '{',
    '.secretlintrc.json': '[]',
    '.secretlintrc.js': 'process.exit(9)',
    '.ash.yaml': 'a: [',
    '.gitleaksignore': `${'x'.repeat(100_000)}\n`,
  };
  await withTree(files, async (root) => {
    const { open, notices } = await scan(root);
    expect(open).toEqual(['a.py:1 secrets/generic-password']);
    expect(notices.map((notice) => notice.split(' ')[1])).toEqual([
      '.gitleaksignore:1',
      '.gitleaks.toml:1',
      '.secrets.baseline:1',
      '.secretlintrc.json:1',
      '.secretlintrc.js:1',
      '.ash.yaml:1',
    ]);
  });
});

const report = z.object({
  findings: z.array(
    z.object({
      ruleId: z.string(),
      status: z.string().optional(),
      location: z.object({ path: z.string(), line: z.number() }),
      suppression: z.object({ location: z.object({ path: z.string(), line: z.number() }) }).optional(),
    }),
  ),
  notices: z.array(z.object({ code: z.string(), path: z.string().optional(), line: z.number().optional() })),
  exclusions: z.array(z.object({ path: z.string(), by: z.string() })),
});

async function scan(root: string, ...more: readonly string[]) {
  const { exit, stdout, stderr } = await handrail([
    'scan',
    root,
    '--only',
    'secrets',
    '--format',
    'json',
    ...more,
  ]);
  if (stdout === '') throw new Error(stderr);
  const { findings, notices, exclusions } = report.parse(JSON.parse(stdout));
  const place = ({ path, line }: { readonly path: string; readonly line: number }) => `${path}:${line}`;
  return {
    ended: exit,
    open: findings
      .filter(({ suppression }) => !suppression)
      .map(({ location, ruleId }) => `${place(location)} ${ruleId}`),
    suppressed: findings.flatMap(({ location, suppression }) =>
      suppression ? [`${place(location)} by ${place(suppression.location)}`] : [],
    ),
    statuses: findings.map(({ location, status }) => `${place(location)} ${status}`),
    notices: notices.map(({ code, path, line }) => `${code} ${path}:${line}`),
    excluded: exclusions.filter(({ path }) => path !== '.git/').map(({ path, by }) => `${path} ${by}`),
  };
}

function sha1(text: string): string {
  return createHash('sha1').update(text).digest('hex');
}
