import { expect, test } from 'vitest';
import { openGraph } from '#ir/infra/graph';
import { readInfra } from '#ir/infra/read';
import { openViews } from '#ir/infra/view';
import { edited } from '#model/text-edit';
import { checkInfra } from '../check.ts';
import type { InfraRule } from '../infra-rule.ts';
import { rdsStorageEncryption } from '../rules/aws/rds/storage-encryption.ts';
import { s3PublicAccessBlock } from '../rules/aws/s3/public-access-block.ts';
import { s3Versioning } from '../rules/aws/s3/versioning.ts';
import { kubernetesContainerNetRaw as netRaw } from '../rules/kubernetes/container/net-raw.ts';
import { kubernetesContainerPrivilegeEscalation as privilegeEscalation } from '../rules/kubernetes/container/privilege-escalation.ts';
import { kubernetesContainerReadOnlyRoot as readOnlyRoot } from '../rules/kubernetes/container/read-only-root.ts';
import { editsOf } from './edits.ts';
import { mendOf } from './mend.ts';

/** Files as they are when all that rules find in them is mended together. */
function mended(
  rules: InfraRule | readonly InfraRule[],
  files: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const textOf = (path: string) => (Object.hasOwn(files, path) ? files[path] : undefined);
  const graph = readInfra({ paths: Object.keys(files), read: textOf });
  const { told } = checkInfra({ graph, rules: [rules].flat(), line: () => '' });
  const views = openViews(openGraph(graph));
  const changes = told.flatMap((each) => mendOf(each, { views, textOf })?.changes ?? []);
  const edits = editsOf(changes, textOf) ?? new Map();
  return Object.fromEntries([...edits].map(([path, own]) => [path, edited(textOf(path) ?? '', own)]));
}

test('a value in Terraform is replaced at its place, or put in with the indentation of its block', () => {
  const block = (inside: string) =>
    `resource "aws_db_instance" "a" {\n  engine            = "x"\n${inside}}\n`;
  expect(mended(rdsStorageEncryption, { 'a.tf': block('  storage_encrypted = false # why\n') })).toEqual({
    'a.tf': block('  storage_encrypted = true # why\n'),
  });
  expect(mended(rdsStorageEncryption, { 'a.tf': block('') })).toEqual({
    'a.tf': block('  storage_encrypted = true\n'),
  });
});

test('what is put into a resource of CloudFormation stands among its properties', () => {
  const template = (inside: string) =>
    `Resources:\n  A:\n    Type: AWS::RDS::DBInstance\n    DeletionPolicy: Snapshot\n    Properties:\n${inside}      Engine: x\n`;
  expect(mended(rdsStorageEncryption, { 'a.yaml': template('') })).toEqual({
    'a.yaml': template('      StorageEncrypted: true\n'),
  });
});

test('what a satellite says is mended there, all at once', () => {
  const bucket = 'resource "aws_s3_bucket" "a" {\n  bucket = "a"\n}\n';
  const closed = (values: string) =>
    `${bucket}resource "aws_s3_bucket_public_access_block" "a" {\n  bucket                  = aws_s3_bucket.a.id\n${values}}\n`;
  expect(mended(s3PublicAccessBlock, { 'a.tf': closed('  block_public_acls       = false\n') })).toEqual({
    'a.tf': closed(
      '  block_public_acls       = true\n  block_public_policy     = true\n  ignore_public_acls      = true\n  restrict_public_buckets = true\n',
    ),
  });
});

test('a literal that came through variables and modules is mended where it is written, an expression not', () => {
  const module = 'variable "e" {}\nresource "aws_db_instance" "a" {\n  storage_encrypted = var.e\n}\n';
  const call = (value: string) => `module "db" {\n  source = "./db"\n  e      = ${value}\n}\n`;
  expect(mended(rdsStorageEncryption, { 'db/a.tf': module, 'main.tf': call('false') })).toEqual({
    'main.tf': call('true'),
  });
  expect(mended(rdsStorageEncryption, { 'db/a.tf': module, 'main.tf': call('!true') })).toEqual({});
});

test('what nothing says yet is said by a resource more, of each where there are several', () => {
  const bucket = (lines: string) => `resource "aws_s3_bucket" "a" {\n${lines}}\n`;
  const version = (head: string) =>
    `\nresource "aws_s3_bucket_versioning" "a" {\n${head}\n  versioning_configuration {\n    status = "Enabled"\n  }\n}\n`;
  expect(mended(s3Versioning, { 'a.tf': bucket('  bucket = "a"\n') })).toEqual({
    'a.tf': bucket('  bucket = "a"\n') + version('  bucket = aws_s3_bucket.a.id\n'),
  });
  const counted = bucket('  count = 2\n');
  expect(mended(s3Versioning, { 'a.tf': counted })).toEqual({
    'a.tf':
      counted + version('  count  = length(aws_s3_bucket.a)\n  bucket = aws_s3_bucket.a[count.index].id\n'),
  });
});

test('a bucket of the third version of the provider gets a block of its own, and no resource that it does not know', () => {
  const old = 'resource "aws_s3_bucket" "a" {\n  lifecycle_rule {\n    enabled = true\n  }\n';
  expect(mended(s3Versioning, { 'a.tf': `${old}}\n` })).toEqual({
    'a.tf': `${old}\n  versioning {\n    enabled = true\n  }\n}\n`,
  });
});

test('what several findings put into one map is written once, in init containers too', () => {
  const pod = (first: string, second: string) =>
    `apiVersion: v1\nkind: Pod\nmetadata:\n  name: a\nspec:\n  initContainers:\n    - name: a\n${first}      image: x:1\n  containers:\n    - name: b\n${second}      image: x:1\n`;
  const rules = [privilegeEscalation, readOnlyRoot, netRaw];
  const written =
    '      securityContext:\n        allowPrivilegeEscalation: false\n        readOnlyRootFilesystem: true\n        capabilities:\n          drop:\n            - ALL\n';
  const made = mended(rules, { 'a.yaml': pod('', '') })['a.yaml'] ?? '';
  expect([...made.matchAll(/securityContext/g)]).toHaveLength(2);
  const order = (text: string) => text.split('\n').sort().join('\n');
  expect(order(made)).toBe(order(pod(written, written)));
});

test('a list gets an item more, and line breaks of Windows stay what they are', () => {
  const template = (drop: string) =>
    `apiVersion: v1\nkind: Pod\nmetadata:\n  name: a\nspec:\n  containers:\n    - name: b\n      securityContext:\n        capabilities:\n          drop:${drop}`;
  const both = (drop: string, more: string) =>
    expect(mended(netRaw, { 'a.yaml': template(drop) })).toEqual({ 'a.yaml': template(more) });
  both(' [KILL]\n', ' [ALL, KILL]\n');
  both('\n            - KILL\n', '\n            - ALL\n            - KILL\n');
  const windows = template(' []\n')
    .replace('        capabilities:\n          drop: []\n', '        x: 1\n')
    .replaceAll('\n', '\r\n');
  expect(mended(netRaw, { 'a.yaml': windows })['a.yaml']).toContain(
    '        capabilities:\r\n          drop:\r\n            - ALL\r\n        x: 1\r\n',
  );
});

test('a resource of CloudFormation that has only a type gets its first properties', () => {
  const template = (more: string) =>
    `Resources:\n  A:\n    Type: AWS::S3::Bucket${more}\n  B:\n    Type: AWS::SNS::Topic\n`;
  expect(mended(s3Versioning, { 'a.yaml': template('') })).toEqual({
    'a.yaml': template('\n    Properties:\n      VersioningConfiguration:\n        Status: Enabled'),
  });
});
