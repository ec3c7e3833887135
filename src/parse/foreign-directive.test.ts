import { describe, expect, test } from 'vitest';
import { parseForeignDirectives } from './foreign-directive.ts';

describe('a comment of another tool covers what it covers there', () => {
  test.each([
    ['gitleaks', [1], 'x = 1 # gitleaks:allow'],
    ['gitleaks', [1], 'x = 1 // rotated, gitleaks:allow'],
    ['trufflehog', [2], 'a\nx = 1 # trufflehog:ignore'],
    ['detect-secrets', [1], 'x = 1  # pragma: allowlist secret'],
    ['detect-secrets', [1], 'x = 1  // pragma: whitelist secret'],
    ['detect-secrets', [1], 'x = 1  /* pragma:allowlist-secret */'],
    ['detect-secrets', [1], '<x/> <!-- pragma: allowlist secret -->'],
    ['detect-secrets', [2], '# pragma: allowlist nextline secret\nx = 1'],
    ['secretlint', [1], 'x = 1 // secretlint-disable-line'],
    ['secretlint', [2], '# secretlint-disable-next-line\nx = 1'],
    ['ASH', [1], 'x = 1 # ash-ignore: SECRET-SECRET-KEYWORD'],
    ['ASH', [2], '// ash-ignore-next-line: SECRET-SECRET-KEYWORD made for the tests\nx = 1'],
  ])('%s: %j %s', (tool, covers, text) => {
    const [found, ...more] = read(text);
    expect(more).toEqual([]);
    expect(found).toMatchObject({ tool, covers, rules: ['secrets'] });
    expect(found?.reason).toContain(' comment');
    expect(found).not.toHaveProperty('quiet');
  });
});

test('a comment of zizmor excuses what our rules call the same, on its line or the one below', () => {
  expect(read('  - uses: a/b@v1 # zizmor: ignore[unpinned-uses,archived-uses] ours')).toMatchObject([
    { tool: 'zizmor', covers: [1], rules: ['pipeline/unpinned-action', 'pipeline/archived-action'] },
  ]);
  expect(read('# zizmor: ignore[artipacked]\nx: 1')).toMatchObject([{ covers: [2] }]);
  expect(read('# zizmor: ignore')).toEqual([]);
  expect(read('x: "zizmor: ignore[artipacked]"')).toEqual([]);
});

test('what the tool itself would not honour is not honoured here', () => {
  expect(read('x = 1 # pragma: allowlist nextline secret\ny = 2')).toEqual([]);
  expect(read('x = "pragma: allowlist secret"')).toEqual([]);
  expect(read('x = "secretlint-disable-line"')).toEqual([]);
  expect(read('# secretlint-disable-linebreak')).toEqual([]);
  expect(read('# ash-ignore without a rule')).toEqual([]);
});

test('bare marks in prose hold, as the tool holds them, but are not worth a word when they cover nothing', () => {
  expect(read('Write gitleaks:allow behind the line.')).toMatchObject([{ covers: [1], quiet: true }]);
});

test('a block of secretlint lasts until it is enabled again, or to the end', () => {
  const aws = '@secretlint/secretlint-rule-aws';
  const [one, two, ...more] = read(
    `/* secretlint-disable */\na\n/* secretlint-enable */\n# secretlint-disable ${aws} -- why not\nb`,
  );
  expect(more).toEqual([]);
  expect(one).toMatchObject({ stretch: { from: 1, to: 3 }, rules: ['secrets'] });
  expect(two?.stretch?.from).toBe(4);
  expect(two?.stretch?.to).toBeGreaterThan(1e9);
  expect(two?.rules).toContain('secrets/aws-access-key-id');
  expect(two?.rules).not.toContain('secrets');
  expect(two?.reason).toContain('why not');
});

test("ASH's rules of other scanners say nothing of secrets", () => {
  const familyOf = (rule: string) => read(`# ash-ignore: ${rule} x`)[0]?.rules;
  expect(familyOf('CKV_AWS_18')).toEqual(['infra']);
  expect(familyOf('B605')).toEqual(['code']);
  expect(familyOf('CVE-2020-1')).toEqual(['packages']);
  expect(familyOf('B105')).toEqual(['secrets']);
});

test('a file of nothing but marks, on one line or many, is read in bounded time', () => {
  const started = process.threadCpuUsage();
  expect(read('# gitleaks:allow '.repeat(100_000)).length).toBeLessThanOrEqual(5_000);
  expect(read('# secretlint-disable\n'.repeat(100_000)).length).toBeLessThanOrEqual(5_000);
  expect(process.threadCpuUsage(started).user / 1_000).toBeLessThan(5_000);
});

test('places are told in lines and columns', () => {
  expect(read('\n\nx = 1 # gitleaks:allow\r\n')[0]?.location).toEqual({
    path: 'a.txt',
    line: 3,
    column: 9,
    endLine: 3,
    endColumn: 23,
  });
});

function read(text: string) {
  return parseForeignDirectives({ path: 'a.txt', bytes: Buffer.from(text), encoding: 'utf-8' });
}
