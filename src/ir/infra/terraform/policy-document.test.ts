import { expect, test } from 'vitest';
import { readJsonText } from '../json-text.ts';
import { type InfraValue, valueAt } from '../value.ts';
import { attribute, graphOf } from './fixtures/read.ts';

function policyOf(text: string): InfraValue | undefined {
  const value = attribute(graphOf({ 'main.tf': text }), 'aws_iam_policy.p', 'policy');
  return value === undefined ? undefined : readJsonText(value);
}

const use = 'resource "aws_iam_policy" "p" {\n  policy = data.aws_iam_policy_document.d.json\n}\n';

test('a policy document says what its policy says', () => {
  const policy = policyOf(
    `${use}data "aws_iam_policy_document" "d" {\n  statement {\n    actions = ["s3:*"]\n    resources = [aws_s3_bucket.b.arn]\n    principals {\n      type = "AWS"\n      identifiers = ["*"]\n    }\n    condition {\n      test = "Bool"\n      variable = "aws:SecureTransport"\n      values = ["false"]\n    }\n  }\n}\nresource "aws_s3_bucket" "b" {}\n`,
  );
  const statement = valueAt(policy, 'Statement', 0);
  expect(valueAt(policy, 'Version')).toMatchObject({ text: '2012-10-17', origin: 'default' });
  expect(valueAt(statement, 'Effect')).toMatchObject({ text: 'Allow', origin: 'default' });
  expect(valueAt(statement, 'Action', 0)).toMatchObject({ text: 's3:*', place: { line: 6 } });
  expect(valueAt(statement, 'Resource', 0)).toMatchObject({
    kind: 'reference',
    to: ':aws_s3_bucket.b',
    path: 'arn',
  });
  expect(valueAt(statement, 'Principal', 'AWS', 0)).toMatchObject({ text: '*' });
  expect(valueAt(statement, 'Condition', 'Bool', 'aws:SecureTransport', 0)).toMatchObject({ text: 'false' });
});

test('documents that it begins with and that override it are part of it; one that is not known leaves it open', () => {
  const documents = `data "aws_iam_policy_document" "a" {\n  statement {\n    sid = "one"\n    actions = ["a:*"]\n  }\n}\n`;
  const own = (more: string) =>
    `${use}${documents}data "aws_iam_policy_document" "d" {\n${more}\n  statement {\n    sid = "two"\n    actions = ["b:*"]\n  }\n}\n`;
  const known = policyOf(own('  source_policy_documents = [data.aws_iam_policy_document.a.json]'));
  expect(valueAt(known, 'Statement')).toMatchObject({ items: [{}, {}] });
  expect(valueAt(known, 'Statement', 0, 'Action', 0)).toMatchObject({ text: 'a:*' });
  expect(valueAt(known, 'Statement')).not.toHaveProperty('isOpen');
  const replaced = policyOf(
    own('  override_policy_documents = [jsonencode({ Statement = { Sid = "two", Action = "c:*" } })]'),
  );
  expect(valueAt(replaced, 'Statement')).toMatchObject({ items: [{}] });
  expect(valueAt(replaced, 'Statement', 0, 'Action')).toMatchObject({ text: 'c:*' });
  expect(valueAt(policyOf(own('  source_policy_documents = [var.x]')), 'Statement')).toMatchObject({
    isOpen: true,
  });
});

test('JSON in a heredoc has lines, and parts that are not known', () => {
  const policy = policyOf(
    'resource "aws_s3_bucket" "b" {}\nresource "aws_iam_policy" "p" {\n  policy = <<-EOF\n    {\n      "Statement": [{\n        "Action": ["s3:Get*"],\n        "Resource": "${aws_s3_bucket.b.arn}/*",\n        "Condition": ${jsonencode(var.x)}\n      }]\n    }\n  EOF\n}\n',
  );
  const statement = valueAt(policy, 'Statement', 0);
  expect(valueAt(statement, 'Action', 0)).toMatchObject({ text: 's3:Get*', place: { line: 6 } });
  expect(valueAt(statement, 'Resource')).toMatchObject({
    kind: 'unknown',
    parts: [{ kind: 'reference' }, { text: '/*' }],
  });
  expect(valueAt(statement, 'Condition')).toMatchObject({ kind: 'unknown' });
});

test('what jsonencode writes is known with the places of its values, known whole or not', () => {
  const policy = policyOf(
    'resource "aws_iam_policy" "p" {\n  policy = jsonencode({\n    Statement = [{\n      Action = "*"\n      Resource = var.x\n    }]\n  })\n}\n',
  );
  expect(valueAt(policy, 'Statement', 0, 'Action')).toMatchObject({ text: '*', place: { line: 4 } });
  expect(valueAt(policy, 'Statement', 0, 'Resource')).toMatchObject({ kind: 'unknown' });
});

test('a file of JSON is read with its own lines', () => {
  const graph = graphOf({
    'infra/main.tf':
      'resource "aws_iam_policy" "p" {\n  policy = file("${path.module}/p.json")\n  other = templatefile("${path.module}/t.tpl", { who = "*" })\n  none = file("../../etc/passwd")\n}\n',
    'infra/p.json': '{\n  "Statement": {\n    "Action": "*"\n  }\n}\n',
    'infra/t.tpl': '{\n%{ for each in [who] ~}\n"Principal": "${each}"\n%{ endfor ~}\n}\n',
  });
  const policy = (name: string) => {
    const value = attribute(graph, 'aws_iam_policy.p', name);
    return value === undefined ? undefined : readJsonText(value);
  };
  expect(valueAt(policy('policy'), 'Statement', 'Action')).toMatchObject({
    text: '*',
    place: { path: 'infra/p.json', line: 3 },
  });
  expect(valueAt(policy('other'), 'Principal')).toMatchObject({ text: '*', place: { path: 'infra/t.tpl' } });
  expect(attribute(graph, 'aws_iam_policy.p', 'none')).toMatchObject({ kind: 'unknown', why: 'file' });
});
