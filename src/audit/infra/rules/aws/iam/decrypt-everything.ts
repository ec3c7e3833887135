import { coverEverything } from '#ir/infra/iam/pattern';
import type { PolicyStatement } from '#ir/infra/iam/policy';
import { infraRule } from '../../../infra-rule.ts';
import { type Flaw, identityPolicies, noStatement } from '../shared-policy.ts';
import { firstCovering, givesFreely, isAdministrator } from '../shared-statement.ts';

/** Policies that let their owner use every key of the account. */
export const iamDecryptEverything = infraRule({
  name: 'aws-iam-decrypt-everything',
  title: 'Policy lets everything be decrypted',
  severity: 'low',
  cwe: 732,
  what: 'A statement allows `kms:Decrypt` or `kms:ReEncryptFrom` on all keys, without conditions.',
  why: 'Keys that everybody may use protect nothing: the one right that should stop somebody who got at the data is given away.',
  fix: ['Name the keys in `Resource`, or limit the right by `kms:ViaService` or `kms:ResourceAliases`.'],
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/kms-controls.html#kms-1',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/kms-controls.html#kms-2',
  ],
  applies: ['aws.iam.identity-policy'],
  must: noStatement(identityPolicies, (statement) => flawOfKeys(statement)),
  absorbs: ['aws-iam-write-everything'],
  bad: {
    terraform: `resource "aws_iam_role_policy" "app" {
  role = "app"
  policy = jsonencode({
    Statement = [{
      Effect   = "Allow"
      Action   = "kms:Decrypt" # flaw
      Resource = "arn:aws:kms:*:*:key/*"
    }]
  })
}
`,
    cloudformation: `Resources:
  App:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      PolicyDocument:
        Statement:
          - Effect: Allow
            Action: ['kms:*'] # flaw
            Resource: '*'
`,
  },
  good: {
    terraform: `resource "aws_kms_key" "app" {}
resource "aws_iam_role_policy" "app" {
  role = "app"
  policy = jsonencode({
    Statement = [
      { Effect = "Allow", Action = "kms:Decrypt", Resource = aws_kms_key.app.arn },
      { Effect = "Allow", Action = "kms:Decrypt", Resource = "*", Condition = { StringEquals = { "kms:ViaService" = "s3.eu-west-1.amazonaws.com" } } },
    ]
  })
}
`,
    cloudformation: `Resources:
  App:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      PolicyDocument:
        Statement:
          - Effect: Allow
            Action: ['kms:Decrypt']
            Resource: arn:aws:kms:eu-west-1:123456789012:key/app
`,
  },
});

function flawOfKeys(statement: PolicyStatement): Flaw | undefined {
  if (!givesFreely(statement) || isAdministrator(statement)) return undefined;
  const isAnyKey =
    coverEverything(statement.resources) === true ||
    statement.resources.words.some(({ text = '' }) => /^arn:[^:]*:kms:[^:]*:[^:]*:(?:key\/)?\*$/.test(text));
  const found = firstCovering(statement, ['kms:Decrypt', 'kms:ReEncryptFrom']);
  if (!isAnyKey || found === undefined) return undefined;
  const { word, action } = found;
  return {
    part: 'Action',
    place: word.place,
    value: word.value,
    says: `\`${action}\` is allowed with every key.`,
  };
}
