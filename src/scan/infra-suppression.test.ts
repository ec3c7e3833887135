import { expect, test } from 'vitest';
import { database, folderOf, places, repositoryOf, scanInfra } from './fixtures/infra-scan.ts';

const rule = 'aws-rds-storage-encryption';
const ignore = `# handrail:ignore infra/${rule} Test data only.\n`;
const moduleOf = { 'db/main.tf': database('orders') };
const call = (name: string, inside = '') => `module "${name}" {\n${inside}  source = "./db"\n}\n`;

/** Each text in a folder of its own. */
function apart(texts: readonly string[], name: string): Readonly<Record<string, string>> {
  return Object.fromEntries(texts.map((text, i) => [`${i}/${name}`, text]));
}

test('a comment in or above the block of a resource covers the resource, wherever the finding is', async () => {
  const inside = await scanInfra(folderOf({ 'main.tf': database('a', `  ${ignore}`) }));
  expect(inside.findings).toMatchObject([{ suppression: { kind: 'inline', reason: 'Test data only.' } }]);
  const above = await scanInfra(folderOf({ 'main.tf': database('a', '', ignore) }));
  expect(places(above)).toEqual([]);
  const other = await scanInfra(folderOf({ 'main.tf': database('a', `  ${ignore}`) + database('b') }));
  expect(places(other)).toEqual([`${rule} main.tf:8`]);
});

test('a comment at the call of a module covers what comes through that call, and only that', async () => {
  const one = await scanInfra(folderOf({ ...moduleOf, 'main.tf': call('a', `  ${ignore}`) }));
  expect(places(one)).toEqual([]);
  expect(one.findings).toHaveLength(1);
  expect(one.notices).toEqual([]);
  const two = await scanInfra(folderOf({ ...moduleOf, 'main.tf': call('a', `  ${ignore}`) + call('b') }));
  expect(places(two)).toEqual([`${rule} db/main.tf:3`]);
});

test('a comment that covers nothing any more is told once', async () => {
  const mended = { 'db/main.tf': database('orders', '', '', 'true'), 'main.tf': call('a', `  ${ignore}`) };
  const { notices } = await scanInfra(folderOf(mended));
  expect(notices).toMatchObject([{ code: 'suppression-unused', path: 'main.tf', line: 2 }]);
});

test('a change cannot excuse at the call what it leaves alone in the module', async () => {
  const before = { ...moduleOf, 'main.tf': call('a') };
  const path = repositoryOf(before, { 'main.tf': call('a', `  ${ignore}`) });
  const { findings } = await scanInfra(path, { base: 'HEAD' });
  expect(findings.map(({ ruleId, suppression }) => [ruleId, suppression])).toEqual([
    [`infra/${rule}`, undefined],
    ['policy/added-suppression', undefined],
  ]);
  const kept = repositoryOf({ ...before, 'main.tf': call('a', `  ${ignore}`) }, { 'x.txt': 'x' });
  expect(places(await scanInfra(kept, { base: 'HEAD' }))).toEqual([]);
});

test('the comments of Checkov, tfsec and Trivy hold, where their tools would let them', async () => {
  const comments = [
    database('a', '  # checkov:skip=CKV_AWS_16:A reason\n'),
    database('a', '', '#tfsec:ignore:aws-rds-encrypt-instance-storage-data\n'),
    database('a', '', '#trivy:ignore:AVD-AWS-0080:exp:2027-01-01\n'),
    database('a').replace('= false', '= false #tfsec:ignore:AVD-AWS-0080'),
    database('a', '', '# kics-scan ignore-block\n'),
    `# kics-scan ignore\n${database('a')}`,
  ];
  const { findings } = await scanInfra(folderOf(apart(comments, 'main.tf')));
  expect(findings.map(({ suppression }) => suppression?.kind)).toEqual(comments.map(() => 'inline'));
});

test('a comment of another tool does not hold beyond its day, its place, its id, nor where it asks for more', async () => {
  const comments = [
    database('a', '', '#trivy:ignore:AVD-AWS-0080:exp:2025-01-01\n'),
    database('a').replace('"postgres"', '"postgres" #tfsec:ignore:AVD-AWS-0080'),
    database('a', '  # checkov:skip=CKV_AWS_99999:Nobody knows it\n'),
    database('a', '', '#tfsec:ignore:AVD-AWS-0080:ws:testing\n'),
    `${database('b', '  # checkov:skip=CKV_AWS_16:A reason\n', '', 'true')}${database('a')}`,
  ];
  const found = await scanInfra(folderOf(apart(comments, 'main.tf')));
  expect(places(found).map((place) => place.split(/[ /]/)[1])).toEqual(comments.map((_, i) => `${i}`));
  const unknown = await scanInfra(
    folderOf({ 'main.tf': `${comments[2]}${comments[2]?.replace('"a"', '"b"')}` }),
  );
  expect(unknown.notices).toMatchObject([{ code: 'suppression-foreign-unknown', line: 2 }]);
  expect(unknown.notices[0]?.message).toContain('CKV_AWS_99999');
});

test('comments of other tools do not hold where the configuration says so', async () => {
  const { findings } = await scanInfra(
    folderOf({
      'main.tf': database('a', '  # checkov:skip=CKV_AWS_16:A reason\n'),
      'handrail.yaml': 'version: 1\nscan: { foreign-suppressions: false }\n',
    }),
  );
  expect(places({ findings })).toHaveLength(1);
});

const template = (metadata: string, value = 'false') => `Resources:
  Orders:
    Type: AWS::RDS::DBInstance
${metadata}    Properties:
      Engine: postgres
      StorageEncrypted: ${value}
  Other:
    Type: AWS::RDS::DBInstance
    Properties:
      StorageEncrypted: true
`;

test('the metadata of CloudFormation excuses the resource: checkov, Guard, cdk-nag, and comments', async () => {
  const metadata = [
    '    Metadata:\n      checkov:\n        skip:\n          - id: CKV_AWS_16\n            comment: Test data\n',
    '    Metadata:\n      guard:\n        SuppressedRules:\n          - RDS_STORAGE_ENCRYPTED\n',
    '    Metadata:\n      cdk_nag:\n        rules_to_suppress:\n          - id: AwsSolutions-RDS2\n            reason: Test data\n',
    '    # checkov:skip=CKV_AWS_16:Test data\n',
    `    ${ignore}`,
  ];
  const { findings } = await scanInfra(
    folderOf(
      apart(
        metadata.map((each) => template(each)),
        'a.yaml',
      ),
    ),
  );
  expect(findings.map(({ suppression }) => suppression?.kind)).toEqual(metadata.map(() => 'inline'));
  const [checkov = ''] = metadata;
  expect(findings[0]?.suppression).toMatchObject({
    reason: 'CKV_AWS_16 in the metadata (Checkov): Test data',
    location: { line: 7 },
  });
  const stale = await scanInfra(folderOf({ 'a.yaml': template(checkov, 'true') }));
  expect(stale.notices).toMatchObject([{ code: 'suppression-unused', path: 'a.yaml', line: 7 }]);
  const narrow =
    '    Metadata:\n      cdk_nag:\n        rules_to_suppress:\n          - id: AwsSolutions-RDS2\n            reason: x\n            applies_to: ["Resource::*"]\n';
  expect(places(await scanInfra(folderOf({ 'a.yaml': template(narrow) })))).toHaveLength(1);
});
