import { expect, test } from 'vitest';
import { database, folderOf, scanInfra } from './fixtures/infra-scan.ts';

const template = (value: string) => `Resources:
  Orders:
    Type: AWS::RDS::DBInstance
    Properties:
      Engine: postgres
${value}  Other:
    Type: AWS::SNS::Topic
`;
const line = '      StorageEncrypted: true\n';

test('a template is mended by another value, or by a line more, with its own indentation', async () => {
  for (const [before, diff] of [
    [
      template('      StorageEncrypted: false\n'),
      '-      StorageEncrypted: false\n+      StorageEncrypted: true\n',
    ],
    [template(''), `+${line}`],
    [
      '{"Resources": {"A": {"Type": "AWS::RDS::DBInstance", "Properties": {"Engine": "x"}}}}',
      '"Properties": {"StorageEncrypted": true, "Engine": "x"}',
    ],
  ] as const) {
    const path = before.startsWith('{') ? 'a.json' : 'a.yaml';
    const { findings } = await scanInfra(folderOf({ [path]: before }), { fixes: true });
    expect(findings[0]?.fix?.diff, before).toContain(diff);
    expect(findings[0]?.fix?.changesResults).toBe(true);
  }
});

test('an edit that does not make the finding go is not told', async () => {
  // The override says otherwise, whatever the block says.
  const path = folderOf({
    'main.tf': database('a'),
    'override.tf': 'resource "aws_db_instance" "a" {\n  storage_encrypted = !true\n}\n',
  });
  const { findings } = await scanInfra(path, { fixes: true });
  expect(findings).toHaveLength(1);
  expect(findings[0]?.fix).toBeUndefined();
});

test('what several resources share is mended once, and edits of several files hold together', async () => {
  const path = folderOf({
    'main.tf': 'module "a" {\n  source = "./db"\n}\nmodule "b" {\n  source = "./db"\n}\n',
    'db/main.tf': `variable "e" { default = false }\n${database('x', '', '', 'var.e')}`,
    'other.tf': database('other'),
  });
  const { findings } = await scanInfra(path, { fixes: true });
  expect(
    findings.map(({ fix }) => fix?.edits.map(({ location: at, text }) => `${at.path}:${at.line} ${text}`)),
  ).toEqual([['db/main.tf:1 true'], ['other.tf:3 true']]);
});
