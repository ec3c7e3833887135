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

test.each([
  [
    'by another value',
    template('      StorageEncrypted: false\n'),
    '-      StorageEncrypted: false\n+      StorageEncrypted: true\n',
  ],
  ['by a line more', template(''), `+${line}`],
  [
    'in brackets',
    '{"Resources": {"A": {"Type": "AWS::RDS::DBInstance", "Properties": {"Engine": "x"}}}}',
    '"Properties": {"StorageEncrypted": true, "Engine": "x"}',
  ],
])('a template is mended %s, with its own indentation', async (_, before, diff) => {
  const path = before.startsWith('{') ? 'a.json' : 'a.yaml';
  const { findings } = await scanInfra(folderOf({ [path]: before }), { fixes: true });
  expect(findings[0]?.fix?.diff, before).toContain(diff);
  expect(findings[0]?.fix?.changesResults).toBe(true);
});

test('fixes of one container are one each alone, and together one text that holds', async () => {
  const pod =
    'apiVersion: v1\nkind: Pod\nmetadata:\n  name: a\nspec:\n  containers:\n    - name: b\n      image: example.com/x:1\n';
  const { findings } = await scanInfra(
    folderOf({ 'a.yaml': pod }),
    { fixes: true, profile: 'audit' },
    'infra/kubernetes-container-',
  );
  const diffs = findings.flatMap(({ fix }) => (fix?.edits.length === 1 ? [fix.diff] : []));
  const own = diffs.filter((diff) => diff.includes('+      securityContext:\n'));
  expect(own.length).toBeGreaterThan(2);
});

test('a resource that is added is not taken for one that nobody meant', async () => {
  const bucket = 'resource "aws_s3_bucket" "a" {\n  bucket = "a"\n}\n';
  const { findings } = await scanInfra(
    folderOf({ 'main.tf': bucket }),
    { fixes: true, profile: 'audit' },
    'infra/aws-s3-',
  );
  const fixes = findings.flatMap(({ ruleId, fix }) => (fix === undefined ? [] : [ruleId]));
  expect(fixes).toContain('infra/aws-s3-public-access-block');
  expect(fixes).toContain('infra/aws-s3-versioning');
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
