import { describe, expect, test } from 'vitest';
import { readAsh } from './ash.ts';
import { readGitleaksIgnore } from './gitleaks-ignore.ts';
import { readGitleaksReport } from './gitleaks-report.ts';
import { readGitleaksToml } from './gitleaks-toml.ts';
import { readForeignFiles } from './read.ts';
import { readSecretlint, readSecretlintIgnore } from './secretlint.ts';

describe('.gitleaksignore', () => {
  test('holds fingerprints with and without a commit, of other separators and of a whole path', () => {
    const { suppressions, notices } = readGitleaksIgnore(
      `# why\n${'a'.repeat(40)}:src/a[1].py:jwt:7\r\nwin\\b.py:acme:2\n\nnot one\n`,
      '.gitleaksignore',
    );
    expect(suppressions).toMatchObject([
      { path: '/src/a\\[1\\].py', lines: { from: 7, to: 7 }, location: { line: 2 } },
      { path: '/win/b.py', lines: { from: 2, to: 2 }, rules: ['secrets'] },
    ]);
    expect(suppressions?.[0]?.rules).toContain('secrets/jwt');
    expect(notices).toMatchObject([{ line: 5 }]);
  });
});

describe('.gitleaks.toml', () => {
  test('its rules become detectors, those that are known here do not, and a refused one says why', () => {
    const { detectors, notices } = toml(`
[[rules]]
id = "Acme Token"
regex = '(?i)acme_(x)([a-z0-9]{32})'
secretGroup = 2
entropy = 3.5
[[rules]]
id = "jwt"
regex = 'ey[a-z]+'
[[rules]]
id = "shapeless"
regex = '[a-z]{32}'
[[rules]]
id = "path-only"
path = '\\.p12$'
[[rules]]
id = "ahead"
regex = 'acme(?=x)'`);
    expect(detectors).toMatchObject([
      { name: 'gitleaks-acme-token', keywords: ['acme_x'], group: 2, entropy: 3.5, location: { line: 3 } },
      { name: 'gitleaks-shapeless', keywords: [] },
    ]);
    expect(notices.map(({ message }) => message)).toEqual([
      expect.stringContaining('no regex'),
      expect.stringContaining('look-around'),
      expect.stringMatching(/about \d\.\d s for each MB that they read: shapeless\. Give them keywords\.$/),
      expect.stringContaining('jwt'),
    ]);
  });

  test('twenty rules without a keyword are taken over, the rest is told', () => {
    const rules = Array.from(
      { length: 23 },
      (_, i) => `[[rules]]\nid = "r${i}"\nregex = '[a-f0-9]{${i + 30}}'\n`,
    );
    const { detectors, notices } = toml(rules.join(''));
    expect(detectors).toHaveLength(20);
    expect(notices.map(({ message }) => message)).toEqual([
      expect.stringContaining('r6, r7 and 12 more. Give them keywords. 3 more such rules are not taken over'),
    ]);
  });

  test('AND needs every kind of condition, OR one; target rules and disabled rules are named as here', () => {
    const { suppressions, tests } = toml(`
[extend]
disabledRules = ["github-pat"]
[allowlist]
paths = ['^a/', '^b/']
stopwords = ["Sample"]
[[allowlists]]
condition = "AND"
regexTarget = "line"
paths = ['^c/']
regexes = ['note$']
targetRules = ["jwt", "mine"]`);
    expect(suppressions.map(({ rules }) => rules)).toEqual([
      ['secrets/github-token'],
      ['secrets'],
      expect.arrayContaining(['secrets/jwt', 'secrets/gitleaks-mine']),
    ]);
    expect(tests).toMatchObject([
      { every: false, paths: ['^a/', '^b/'], words: ['sample'] },
      { every: true, paths: ['^c/'], patterns: ['note$'], on: 'line' },
    ]);
    expect(suppressions.map(({ test: id }) => id)).toEqual([undefined, ...tests.map(({ id }) => id)]);
  });

  test('a condition that cannot be kept makes an AND void, never wider', () => {
    const { suppressions, notices } = toml(`
[[allowlists]]
condition = "AND"
paths = ['^c/']
regexes = ['a(?!b)']
[[allowlists]]
condition = "AND"
commits = ["abc"]
paths = ['^c/']`);
    expect(suppressions).toEqual([]);
    expect(notices).toHaveLength(2);
  });
});

describe('secretlint', () => {
  test('allowed texts, allowed messages, disabled rules of a preset; JSON and YAML', () => {
    const { suppressions, tests, notices } = readSecretlint(
      JSON.stringify({
        rules: [
          {
            id: '@secretlint/secretlint-rule-preset-recommend',
            rules: [
              {
                id: '@secretlint/secretlint-rule-aws',
                allowMessageIds: ['AWSAccessKeyID', 'AWSAccountID', 'Odd'],
              },
              { id: '@secretlint/secretlint-rule-slack', disabled: true },
              {
                id: '@secretlint/secretlint-rule-github',
                options: { allows: ['/^sample/i', 'a.b', '/a(?=b)/'] },
              },
            ],
          },
        ],
      }),
      '.secretlintrc.json',
    );
    expect(suppressions?.[0]?.rules).toEqual(['secrets/aws-access-key-id']);
    expect(suppressions?.[1]?.rules).toContain('secrets/slack-bot-token');
    expect(suppressions?.[1]?.rules).not.toContain('secrets/generic-password');
    expect(tests?.map(({ patterns }) => patterns)).toEqual([['(?i)^sample'], ['a\\.b']]);
    expect(notices).toHaveLength(2);
  });

  test('.secretlintignore leaves credentials alone, not the files', () => {
    const { suppressions, notices } = readSecretlintIgnore('# x\nfixtures/\n!keep\n', '.secretlintignore');
    expect(suppressions).toMatchObject([{ path: 'fixtures/', rules: ['secrets'], location: { line: 2 } }]);
    expect(notices).toMatchObject([{ line: 3 }]);
  });
});

test('ASH: everything everywhere, paths out of the tree and days that are none are not honoured', () => {
  const { suppressions, exclusions, notices } = readAsh(
    `global_settings:
  ignore_paths:
    - { path: '**', reason: x }
    - { path: ../x, reason: x }
  suppressions:
    - { path: '**', reason: x }
    - { path: a, reason: x, expiration: soon }
    - { path: a, rule_id: CKV_AWS_18, line_start: 3, reason: x }
    - { path: a, rule_id: 'SECRET-*', expiration: 2027-01-31, reason: y }
`,
    '.ash.yaml',
  );
  expect(exclusions).toEqual([]);
  expect(suppressions).toMatchObject([
    { rules: ['infra'], lines: { from: 3, to: 3 } },
    { rules: ['secrets'], until: '2027-01-31', reason: 'y' },
  ]);
  expect(notices).toHaveLength(4);
});

test('a report of gitleaks keeps no secret, and another JSON list is none', () => {
  const entry = { RuleID: 'jwt', File: 'a.py', StartLine: 3, Secret: 'not-to-be-kept' };
  const read = readGitleaksReport([entry, { ...entry, Secret: 'REDACTED' }], 'r.json');
  expect(JSON.stringify(read)).not.toContain('not-to-be-kept');
  expect(read?.suppressions).toMatchObject([{ rules: ['secrets'] }, { lines: { from: 3, to: 3 } }]);
  expect(read?.tests).toMatchObject([{ file: 'a.py', sha1: [expect.stringMatching(/^[0-9a-f]{40}$/)] }]);
  expect(readGitleaksReport([{ a: 1 }], 'r.json')).toBeUndefined();
  expect(readGitleaksReport({}, 'r.json')).toBeUndefined();
});

test('an empty tree has nothing of other tools, and no file of theirs throws', async () => {
  expect((await readForeignFiles(async () => undefined)).suppressions).toEqual([]);
  const hostile = [
    '\u0000',
    '[',
    '{',
    '"',
    '- &a [*a]',
    `${'['.repeat(50_000)}`,
    '\ufeff{}',
    'a = [\n'.repeat(2_000),
  ];
  for (const text of hostile) {
    const read = await readForeignFiles(async () => Buffer.from(text));
    expect(read.suppressions.filter(({ path }) => path === undefined)).toEqual([]);
  }
});

function toml(text: string) {
  return readGitleaksToml(text, '.gitleaks.toml');
}
