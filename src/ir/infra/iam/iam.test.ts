import { expect, test } from 'vitest';
import { attribute, graphOf } from '../terraform/fixtures/read.ts';
import { grantOf } from './grants.ts';
import { covers } from './pattern.ts';
import { type Policy, readPolicy } from './policy.ts';
import { isPublic, isPublicIn } from './public.ts';

function policyOf(statements: string, around = ''): Policy {
  const text = `resource "aws_iam_policy" "p" {\n  policy = jsonencode({\n    Statement = [${statements}]\n  })\n}\n${around}`;
  const policy = readPolicy(attribute(graphOf({ 'main.tf': text }), 'aws_iam_policy.p', 'policy'));
  expect(policy).toBeDefined();
  return policy ?? { statements: [], isOpen: true, place: {} as never };
}

const publicOf = (statement: string) => policyOf(statement).statements.map(isPublic)[0];
const granted = (action: string, statements: string) => grantOf([policyOf(statements)], action).isGranted;

test('a pattern covers texts and narrower patterns, without regard to case and in bounded time', () => {
  expect(covers('iam:Pass*', 'iam:PassRole')).toBe(true);
  expect(covers('iam:pass?ole', 'iam:PassRole')).toBe(true);
  expect(covers('*', 's3:GetObject')).toBe(true);
  expect(covers('s3:Get*', 's3:GetObject*')).toBe(true);
  expect(covers('s3:GetObject?', 's3:GetObject*')).toBe(false);
  expect(covers('iam:Get*', 'iam:PassRole')).toBe(false);
  expect(covers('*a*b', `${'a'.repeat(2000)}`)).toBe(false);
});

test('a statement has its effect, actions, resources, principals and conditions with their lines', () => {
  const [statement] = policyOf(
    '{\n  Effect = "Allow"\n  Sid = "one"\n  Action = "s3:*"\n  NotResource = ["arn:aws:s3:::a"]\n  Principal = { AWS = ["123456789012", "*"], Service = "sns.amazonaws.com" }\n  Condition = { "ForAnyValue:StringLikeIfExists" = { "aws:PrincipalOrgPaths" = "o-a/*" } }\n}',
  ).statements;
  expect(statement).toMatchObject({
    effect: 'Allow',
    sid: 'one',
    place: { line: 3 },
    actions: { isNot: false, words: [{ text: 's3:*' }], place: { line: 6 } },
    resources: { isNot: true, words: [{ text: 'arn:aws:s3:::a' }] },
    conditions: [
      { operator: 'stringlike', set: 'forAnyValue', isIfExists: true, key: 'aws:principalorgpaths' },
    ],
  });
  expect(statement?.principals?.all.map(({ kind, account, text }) => [kind, account, text])).toEqual([
    ['aws', '123456789012', '123456789012'],
    ['any', undefined, '*'],
    ['service', undefined, 'sns.amazonaws.com'],
  ]);
});

test('what is not known of a policy leaves it open', () => {
  expect(policyOf('var.x').isOpen).toBe(true);
  expect(policyOf('').isOpen).toBe(false);
  const [statement] = policyOf('{ Effect = "Allow", Action = var.x, Resource = "*" }').statements;
  expect(statement?.actions.words).toMatchObject([{ text: undefined }]);
});

const everybody = 'Effect = "Allow", Principal = "*", Action = "s3:GetObject", Resource = "*"';
const publicWith = (condition: string) => publicOf(`{ ${everybody}, Condition = { ${condition} } }`);

test('a statement for everybody is public, one for somebody is not', () => {
  expect(publicOf(`{ ${everybody} }`)).toBe(true);
  expect(publicOf(`{ ${everybody.replace('"*"', '{ AWS = ["*"] }')} }`)).toBe(true);
  expect(publicOf(`{ ${everybody.replace('Principal', 'NotPrincipal').replace('"*"', '"1"')} }`)).toBe(true);
  expect(publicOf(`{ ${everybody.replace('"*"', '{ AWS = "123456789012" }')} }`)).toBe(false);
  expect(publicOf(`{ ${everybody.replace('"*"', '{ Service = "sns.amazonaws.com" }')} }`)).toBe(false);
  expect(publicOf(`{ ${everybody.replace('Allow', 'Deny')} }`)).toBe(false);
  expect(publicOf(`{ ${everybody.replace('"*"', '{ AWS = var.who }')} }`)).toBe(undefined);
});

test('conditions on who or where from make it not public, if they have no holes', () => {
  expect(publicWith('StringEquals = { "aws:PrincipalOrgID" = "o-abc" }')).toBe(false);
  expect(publicWith('StringEquals = { "AWS:SourceOwner" = "123456789012" }')).toBe(false);
  expect(publicWith('StringEquals = { "aws:VpceAccount" = "123456789012" }')).toBe(false);
  expect(publicWith('StringEqualsIfExists = { "aws:PrincipalOrgID" = "o-abc" }')).toBe(true);
  expect(publicWith('"ForAnyValue:StringLike" = { "aws:PrincipalOrgPaths" = "o-abc/r-1/*" }')).toBe(false);
  expect(publicWith('"ForAllValues:StringLike" = { "aws:PrincipalOrgPaths" = "o-abc/r-1/*" }')).toBe(true);
  expect(publicWith('StringLike = { "aws:SourceVpc" = "vpc-*" }')).toBe(true);
  expect(publicWith('StringNotEquals = { "aws:SourceVpce" = "vpce-1" }')).toBe(true);
  expect(publicWith('Bool = { "aws:SecureTransport" = "true" }')).toBe(true);
  expect(publicWith('IpAddress = { "aws:SourceIp" = "10.0.0.0/8" }')).toBe(false);
  expect(publicWith('IpAddress = { "aws:SourceIp" = ["203.0.113.0/24", "0.0.0.0/0"] }')).toBe(true);
  expect(publicWith('ArnLike = { "aws:SourceArn" = "arn:aws:s3:::photos" }')).toBe(false);
  expect(publicWith('ArnLike = { "aws:SourceArn" = "arn:aws:sns:eu-west-1:*:topic" }')).toBe(true);
  expect(publicWith('ArnLike = { "aws:SourceArn" = "arn:aws:sns:*:123456789012:*" }')).toBe(false);
  expect(publicWith('StringEquals = { "aws:SourceAccount" = var.account }')).toBe(undefined);
  expect(publicWith('StringEquals = { "aws:PrincipalTag/team" = "a" }')).toBe(undefined);
});

const allow = (action: string, more = '') =>
  `{ Effect = "Allow", Action = [${action}], Resource = "*"${more} }`;

test('a policy grants what a statement allows on everything and none denies', () => {
  expect(granted('iam:PassRole', allow('"iam:Pass*"'))).toBe(true);
  expect(granted('iam:PassRole', allow('"iam:Get*"'))).toBe(false);
  expect(granted('iam:PassRole', allow('var.x'))).toBe(undefined);
  expect(granted('iam:PassRole', allow('"iam:Pass$${x}"'))).toBe(false);
  expect(granted('iam:PassRole', '{ Effect = "Allow", NotAction = "s3:*", Resource = "*" }')).toBe(true);
  expect(
    granted('iam:PassRole', '{ Effect = "Allow", Action = "*", Resource = "arn:aws:iam::1:role/a" }'),
  ).toBe(false);
  expect(granted('iam:PassRole', allow('"*"', ', Condition = { Bool = { a = "b" } }'))).toBe(undefined);
  expect(
    granted('iam:PassRole', `${allow('"*"')}, { Effect = "Deny", Action = "iam:*", Resource = "*" }`),
  ).toBe(false);
});

test('an action that is made of known and unknown pieces covers only what it may be', () => {
  const pieces = allow('"s3:${var.x}"');
  expect(granted('iam:PassRole', pieces)).toBe(false);
  expect(granted('s3:GetObject', pieces)).toBe(undefined);
});

test('what everybody is allowed is not public where all but some are denied it', () => {
  const publicIn = (denial: string) => {
    const policy = policyOf(`{ ${everybody} }, { Effect = "Deny", Principal = "*", ${denial} }`);
    return policy.statements.map((statement) => isPublicIn(policy, statement))[0];
  };
  const but = (condition: string) => `Action = "s3:*", Resource = "*", Condition = { ${condition} }`;
  expect(publicIn(but('StringNotEquals = { "aws:SourceVpce" = "vpce-1" }'))).toBe(false);
  expect(publicIn(but('NotIpAddress = { "aws:SourceIp" = ["203.0.113.0/24"] }'))).toBe(false);
  expect(publicIn(but('StringNotEquals = { "aws:SourceVpce" = var.x }'))).toBe(undefined);
  expect(publicIn(but('Bool = { "aws:SecureTransport" = "false" }'))).toBe(true);
  expect(
    publicIn(
      'Action = "s3:PutObject", Resource = "*", Condition = { StringNotEquals = { "aws:SourceVpce" = "vpce-1" } }',
    ),
  ).toBe(true);
});
