import { expect, test } from 'vitest';
import { allInfraRules } from './rules.ts';
import { findIn } from './sample.ts';

const queue = 'resource "aws_sqs_queue" "orders" {\n  sqs_managed_sse_enabled = false\n}\n';

function foundAt(path: string) {
  return findIn({ [path]: queue }, allInfraRules)
    .filter(({ ruleId }) => ruleId === 'infra/aws-sqs-encryption')
    .map(({ confidence, faint }) => ({ confidence, faint }));
}

test('a block that is switched off is worse than one that nobody wrote', () => {
  const bucket = 'resource "aws_s3_bucket" "a" {\n  bucket = "a"\n}\n';
  const block = `resource "aws_s3_bucket_public_access_block" "a" {
  bucket              = aws_s3_bucket.a.id
  block_public_policy = false
}
`;
  const severities = (text: string) =>
    findIn({ 'main.tf': text }, allInfraRules)
      .filter(({ ruleId }) => ruleId === 'infra/aws-s3-public-access-block')
      .map(({ severity }) => severity);
  expect(severities(bucket)).toEqual(['low']);
  expect(severities(bucket + block)).toEqual(['medium']);
});

test('what stands in data of tests is a suspicion, elsewhere it is a finding', () => {
  expect(foundAt('main.tf')).toEqual([{ confidence: 'high', faint: undefined }]);
  expect(foundAt('tests/main.tf')).toEqual([{ confidence: 'high', faint: undefined }]);
  expect(foundAt('util/testdata/main.tf')).toEqual([{ confidence: 'low', faint: true }]);
});
