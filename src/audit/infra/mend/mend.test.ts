import { expect, test } from 'vitest';
import { openGraph } from '#ir/infra/graph';
import { readInfra } from '#ir/infra/read';
import { openViews } from '#ir/infra/view';
import { edited } from '#model/text-edit';
import { checkInfra } from '../check.ts';
import type { InfraRule } from '../infra-rule.ts';
import { rdsStorageEncryption } from '../rules/aws/rds/storage-encryption.ts';
import { s3PublicAccessBlock } from '../rules/aws/s3/public-access-block.ts';
import { mendOf } from './mend.ts';

function mended(rule: InfraRule, files: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const textOf = (path: string) => (Object.hasOwn(files, path) ? files[path] : undefined);
  const graph = readInfra({ paths: Object.keys(files), read: textOf });
  const { told } = checkInfra({ graph, rules: [rule], line: () => '' });
  const views = openViews(openGraph(graph));
  return Object.fromEntries(
    told.flatMap((each) => {
      const proposal = mendOf(each, { views, textOf });
      if (proposal === undefined) return [];
      return [[proposal.path, edited(textOf(proposal.path) ?? '', proposal.edits)]];
    }),
  );
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
  expect(mended(s3PublicAccessBlock, { 'a.tf': bucket })).toEqual({});
});

test('a literal that came through variables and modules is mended where it is written, an expression not', () => {
  const module = 'variable "e" {}\nresource "aws_db_instance" "a" {\n  storage_encrypted = var.e\n}\n';
  const call = (value: string) => `module "db" {\n  source = "./db"\n  e      = ${value}\n}\n`;
  expect(mended(rdsStorageEncryption, { 'db/a.tf': module, 'main.tf': call('false') })).toEqual({
    'main.tf': call('true'),
  });
  expect(mended(rdsStorageEncryption, { 'db/a.tf': module, 'main.tf': call('!true') })).toEqual({});
});
