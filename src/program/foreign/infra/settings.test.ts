import { expect, test } from 'vitest';
import { readTrivyIgnore, readTrivyIgnoreYaml } from '../advisories/trivy.ts';
import { readForeignFiles } from '../read.ts';

async function read(path: string, text: string) {
  return readForeignFiles(async (name) => (name === path ? new TextEncoder().encode(text) : undefined));
}

const rule = 'infra/aws-rds-storage-encryption';

test('checks that are switched off in the settings of a tool are suppressions at their lines', async () => {
  expect(
    await read('.checkov.yaml', 'skip-check:\n  - CKV_AWS_16\nskip-path:\n  - modules/old/.*\n'),
  ).toMatchObject({
    suppressions: [
      { tool: 'Checkov', rules: [rule], location: { line: 2 } },
      { rules: ['infra'], path: '/modules/old', location: { line: 4 } },
    ],
    notices: [],
  });
  expect((await read('.checkov.yml', 'skip-check: CKV_AWS_16,CKV_AWS_53')).suppressions).toHaveLength(2);
  expect((await read('.tfsec/config.json', '{"exclude": ["AVD-AWS-0080"]}')).suppressions).toMatchObject([
    { tool: 'tfsec', rules: [rule] },
  ]);
});

test('what we have no rule for, a pattern, and what would leave out more is told and excuses nothing', async () => {
  const { suppressions, notices } = await read(
    '.checkov.yaml',
    'skip-check: [CKV_AWS_*, CKV_X_1]\nskip-path: ["(a|b).*c"]\nframework: [terraform]\n',
  );
  expect(suppressions).toEqual([]);
  expect(notices.map(({ message }) => message)).toEqual([
    expect.stringContaining('"CKV_AWS_*", "CKV_X_1"'),
    expect.stringContaining('no plain one'),
    expect.stringContaining('framework is not honoured'),
  ]);
  expect((await read('kics.config', 'a = [\n')).notices).toHaveLength(1);
});

test('checks in the lists of Trivy hold until their day, on their paths', () => {
  const lines = readTrivyIgnore('# test data\nAVD-AWS-0080 exp:2027-01-01\nAVD-XX-1\n', '.trivyignore');
  expect(lines.suppressions).toMatchObject([{ rules: [rule], until: '2026-12-31', reason: 'test data' }]);
  expect(lines.notices).toHaveLength(1);
  const yaml = readTrivyIgnoreYaml(
    'misconfigurations:\n  - id: AVD-AWS-0080\n    paths: [infra/a.tf]\n    statement: Why\n  - id: AVD-AWS-0080\n    odd: 1\n',
    '.trivyignore.yaml',
  );
  expect(yaml.suppressions).toMatchObject([{ rules: [rule], path: 'infra/a.tf', reason: 'Why' }]);
  expect(yaml.notices).toMatchObject([{ line: 5 }]);
});
