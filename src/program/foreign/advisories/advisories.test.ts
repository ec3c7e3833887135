import { describe, expect, test } from 'vitest';
import type { ForeignSuppression } from '#model/suppression';
import { readForeignFiles } from '../read.ts';
import type { ForeignFiles } from '../shape.ts';

async function read(files: Readonly<Record<string, string>>): Promise<ForeignFiles> {
  return readForeignFiles(async (path) => {
    const text = files[path];
    return text === undefined ? undefined : new TextEncoder().encode(text);
  });
}

/** What an entry says, without what all have. */
const said = ({ package: condition, until, path, reason, location }: ForeignSuppression) => ({
  ...condition,
  ...(until === undefined ? {} : { until }),
  ...(path === undefined ? {} : { path }),
  ...(reason.startsWith('Without a reason') ? {} : { reason }),
  line: location.line,
});

async function entries(path: string, text: string) {
  const { suppressions, notices } = await read({ [path]: text });
  expect(suppressions.every(({ rules }) => rules.length === 1 && rules[0] === 'packages')).toBe(true);
  return { said: suppressions.map(said), told: notices.map(({ line, message }) => `${line}: ${message}`) };
}

test('osv-scanner.toml: advisories with an end, packages by name, version, ecosystem and group', async () => {
  expect(
    await entries(
      'osv-scanner.toml',
      `[[IgnoredVulns]]
id = "GO-2022-0968"
ignoreUntil = 2027-01-31
reason = "No ssh server here."
[[PackageOverrides]]
name = "lodash"
version = "4.17.4"
ecosystem = "npm"
ignore = true
[[PackageOverrides]]
name = "^@acme/.*"
nameIsRegex = true
vulnerability.ignore = true
effectiveUntil = 2027-01-31T12:00:00Z
[[PackageOverrides]]
group = "dev"
ignore = true
[[PackageOverrides]]
name = "licence-only"
license.override = ["MIT"]
[[PackageOverrides]]
name = "(a|b)"
nameIsRegex = true
ignore = true
[[PackageOverrides]]
ignore = true
[[IgnoredVulns]]
id = "something"
`,
    ),
  ).toEqual({
    said: [
      { advisories: ['GO-2022-0968'], until: '2027-01-30', reason: 'No ssh server here.', line: 2 },
      { name: 'lodash', version: '4.17.4', ecosystem: 'npm', line: 6 },
      { name: '@acme/*', until: '2027-01-31', line: 11 },
      { isDevelopment: true, line: 16 },
    ],
    told: [
      expect.stringContaining('names no advisory'),
      expect.stringContaining('more than text'),
      expect.stringContaining('excuse everything'),
    ],
  });
});

test('.trivyignore: ids with an end and a comment as reason; rules of other scanners are counted', async () => {
  expect(
    await entries(
      '.trivyignore',
      '# not reached\nCVE-2018-14618\nCVE-2019-14697 exp:2027-01-31\nAVD-XX-0086\ngeneric-rule\n',
    ),
  ).toEqual({
    said: [
      { advisories: ['CVE-2018-14618'], reason: 'not reached', line: 2 },
      { advisories: ['CVE-2019-14697'], until: '2027-01-30', reason: 'not reached', line: 3 },
    ],
    told: ['4: 2 entries name no advisory and are not honoured: line 4, 5.'],
  });
});

test('.trivyignore.yaml: by id, path and Package URL', async () => {
  const text = `vulnerabilities:
  - id: CVE-2022-40897
    paths: ["web/*.txt"]
    statement: Accept the risk
    expired_at: 2027-01-31
  - id: CVE-2023-2650
    purls: ["pkg:npm/%40a/b@1.0.0", "nothing"]
misconfigurations:
  - id: AVD-XX-0001
`;
  expect(await entries('.trivyignore.yaml', text)).toMatchObject({
    said: [
      {
        advisories: ['CVE-2022-40897'],
        path: 'web/*.txt',
        until: '2027-01-30',
        reason: 'Accept the risk',
        line: 2,
      },
      { advisories: ['CVE-2023-2650'], name: '@a/b', version: '1.0.0', line: 6 },
    ],
    told: [
      expect.stringContaining('a Package URL in it is none'),
      expect.stringContaining('No rule here says what "AVD-XX-0001" says'),
    ],
  });
});

test('.grype.yaml: all that a rule asks must be understood', async () => {
  const text = `ignore:
  - vulnerability: CVE-2008-4318
    fix-state: unknown
    package: { name: libcurl.*, version: 1.5.1, type: npm, location: "/app/**" }
  - package: { type: gem }
  - vulnerability: CVE-2008-4319
    namespace: nvd
  - package: { type: chocolate }
  - {}
exclude: ["./out/**"]
`;
  const { said: found, told } = await entries('.grype.yaml', text);
  expect(found).toEqual([
    {
      advisories: ['CVE-2008-4318'],
      name: 'libcurl*',
      version: '1.5.1',
      ecosystem: 'npm',
      isFixed: false,
      path: '/app/**',
      line: 2,
    },
    { ecosystem: 'RubyGems', line: 5 },
    { path: '/out/**', line: 10 },
  ]);
  expect(told).toEqual([
    expect.stringContaining('`namespace`'),
    expect.stringContaining('"chocolate"'),
    expect.stringContaining('excuse everything'),
  ]);
});

test('.snyk: an id of its own holds for the advisories that its reason names, on its way only', async () => {
  const text = `version: v1.25.0
ignore:
  SNYK-JS-LODASH-450202:
    - 'express@4.0.0 > lodash':
        reason: CVE-2019-10744 is not reached
        expires: 2027-01-31T00:00:00.000Z
  CVE-2020-1:
    - '*': { reason: later }
  npm:ms:20151024:
    - '*': { reason: later }
`;
  expect(await entries('.snyk', text)).toMatchObject({
    said: [
      { advisories: ['CVE-2019-10744'], chain: 'express>lodash', until: '2027-01-30' },
      { advisories: ['CVE-2020-1'], reason: 'later' },
    ],
    told: [expect.stringContaining('only Snyk knows')],
  });
});

test('audit-ci.jsonc: advisories, ways and packages, with comments', async () => {
  const text = `{
  // why
  "allowlist": [
    "GHSA-42xw-2xvc-qx8m",
    "GHSA-pw2r-vq6v-hr8c|axios>follow-redirects",
    "*|jest>*",
    "left-pad",
    "1234",
    { "GHSA-rp65-9cf3-cjxr": { "active": true, "expiry": "2027-01-31", "notes": "in the build" } },
    { "GHSA-aaaa-bbbb-cccc": { "active": false } },
  ],
}`;
  expect(await entries('audit-ci.jsonc', text)).toEqual({
    said: [
      { advisories: ['GHSA-42xw-2xvc-qx8m'], line: 4 },
      { advisories: ['GHSA-pw2r-vq6v-hr8c'], chain: 'axios>follow-redirects', line: 5 },
      { chain: 'jest>*', line: 6 },
      { name: 'left-pad', line: 7 },
      { advisories: ['GHSA-rp65-9cf3-cjxr'], until: '2027-01-30', reason: 'in the build', line: 9 },
    ],
    told: [expect.stringContaining('"1234" names no advisory')],
  });
});

describe('lists of ids', () => {
  test.each([
    ['package.json', '{ "pnpm": { "auditConfig": { "ignoreCves": ["CVE-2022-1"], "ignoreGhsas": [] } } }'],
    ['pnpm-workspace.yaml', 'auditConfig:\n  ignoreCves: [CVE-2022-1]\n'],
    ['.yarnrc.yml', 'npmAuditIgnoreAdvisories:\n  - CVE-2022-1\n'],
    ['composer.json', '{ "config": { "audit": { "ignore": { "CVE-2022-1": "later" } } } }'],
    ['deny.toml', '[advisories]\nignore = [{ id = "CVE-2022-1", reason = "later" }]\n'],
    ['.cargo/audit.toml', '[advisories]\nignore = ["CVE-2022-1"]\n'],
    ['.bundler-audit.yml', 'ignore:\n  - CVE-2022-1\n'],
    ['.nancy-ignore', 'CVE-2022-1 until=2027-01-31\n'],
    ['.nsprc', '{ "CVE-2022-1": "later" }'],
  ])('%s', async (path, text) => {
    expect((await entries(path, text)).said).toMatchObject([{ advisories: ['CVE-2022-1'] }]);
  });

  test('a file that decides nothing is nothing', async () => {
    expect(await entries('package.json', '{ "name": "x" }')).toEqual({ said: [], told: [] });
  });
});

test.each([
  'osv-scanner.toml',
  '.trivyignore.yaml',
  '.grype.yaml',
  '.snyk',
  'audit-ci.json',
  '.nsprc',
  'package.json',
  'deny.toml',
  '.yarnrc.yml',
])('a damaged %s excuses nothing and stops nothing', async (path) => {
  for (const text of ['{[', '\0', 'null', '[]', '{"allowlist":7,"ignore":{"__proto__":[{"*":{}}]}}']) {
    expect((await read({ [path]: text })).suppressions).toEqual([]);
  }
});
