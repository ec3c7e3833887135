import { expect, test } from 'vitest';
import { openGraph } from './graph.ts';
import { readInfra } from './read.ts';
import { type InfraValue, valueAt } from './value.ts';
import { openViews } from './view.ts';
import { snake } from './vocabulary/names.ts';

function viewIn(
  text: string,
  address: string,
  ...path: readonly (string | number)[]
): InfraValue | undefined {
  const graph = readInfra({ paths: ['main.tf'], read: () => text });
  const resource = graph.resources.find((each) => each.address === address);
  if (resource === undefined) throw new Error(`${address} is there`);
  return valueAt(openViews(openGraph(graph)).of(resource), ...path);
}

const bucket = 'resource "aws_s3_bucket" "b" {\n  bucket = "photos"\n}\n';
const versioning = (owner: string) =>
  `resource "aws_s3_bucket_versioning" "v" {\n  bucket = ${owner}\n  versioning_configuration {\n    status = "Enabled"\n  }\n}\n`;

test.each([
  ['DBInstanceIdentifier', 'db_instance_identifier'],
  ['EnableIAMDatabaseAuthentication', 'enable_iam_database_authentication'],
  ['CidrIpv6', 'cidr_ipv6'],
  ['storage_encrypted', 'storage_encrypted'],
])('%s is %s', (written, words) => {
  expect(snake(written)).toBe(words);
});

test.each([
  ['by reference', 'aws_s3_bucket.b.id'],
  ['by its name', '"photos"'],
])('a satellite that names its owner %s is part of it, at its own place', (_how, owner) => {
  const found = viewIn(bucket + versioning(owner), 'aws_s3_bucket.b', 'versioning_configuration', 'status');
  expect(found).toMatchObject({ kind: 'text', text: 'Enabled', place: { line: 7 } });
});

test('of a satellite that names another nothing is said', () => {
  expect(
    viewIn(bucket + versioning('"films"'), 'aws_s3_bucket.b', 'versioning_configuration'),
  ).toBeUndefined();
});

test('a satellite whose owner nobody knows may be of any', () => {
  const text = `variable "nobody" {}\n${bucket}${versioning('var.nobody')}`;
  expect(viewIn(text, 'aws_s3_bucket.b', 'versioning_configuration')).toMatchObject({ kind: 'unknown' });
});

test('older words of the same provider mean the same', () => {
  const text = 'resource "aws_s3_bucket" "b" {\n  versioning {\n    enabled = false\n  }\n}\n';
  expect(viewIn(text, 'aws_s3_bucket.b', 'versioning_configuration', 'status')).toMatchObject({
    text: 'Suspended',
    place: { line: 3 },
  });
});
