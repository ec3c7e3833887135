import { infraRule } from '../../../infra-rule.ts';
import { identityPolicies, noStatement } from '../shared-policy.ts';
import { flawOfActions } from '../shared-statement.ts';

const wanted = [
  's3:GetObject',
  'secretsmanager:GetSecretValue',
  'secretsmanager:BatchGetSecretValue',
  'ssm:GetParameter',
  'ssm:GetParameters',
  'ssm:GetParametersByPath',
  'dynamodb:GetItem',
  'dynamodb:Scan',
  'rds:CopyDBSnapshot',
  'rds:CreateDBSnapshot',
];

/** Policies that let their owner read what all buckets, secrets or parameters hold. */
export const iamDataExfiltration = infraRule({
  name: 'aws-iam-data-exfiltration',
  title: 'Policy lets all data be read',
  severity: 'low',
  cwe: 732,
  what: 'A statement allows reading objects, secrets or parameters, or decrypting, on all resources and without conditions.',
  why: 'One program that only needs its own secret can read those of all others: a flaw in it becomes a leak of everything.',
  fix: ['Name the buckets, secrets, parameters and keys that are needed in `Resource`.'],
  references: [
    'https://cloudsplaining.readthedocs.io/en/latest/glossary/data-exfiltration/',
    'https://docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access_examples.html',
  ],
  applies: ['aws.iam.identity-policy'],
  must: noStatement(identityPolicies, (statement) => flawOfActions(statement, wanted)),
  absorbs: ['aws-iam-write-everything', 'aws-iam-decrypt-everything'],
  bad: {
    terraform: `data "aws_iam_policy_document" "app" {
  statement {
    actions = [
      "secretsmanager:GetSecretValue", # flaw
    ]
    resources = ["*"]
  }
}
`,
    cloudformation: `Resources:
  App:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      PolicyDocument:
        Statement:
          - Effect: Allow
            Action:
              - s3:Get* # flaw
            Resource: '*'
`,
  },
  good: {
    terraform: `data "aws_iam_policy_document" "app" {
  statement {
    actions   = ["secretsmanager:GetSecretValue"]
    resources = ["arn:aws:secretsmanager:eu-west-1:123456789012:secret:app-*"]
  }
  statement {
    actions   = ["s3:ListAllMyBuckets"]
    resources = ["*"]
  }
}
`,
    cloudformation: `Resources:
  App:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      PolicyDocument:
        Statement:
          - Effect: Allow
            Action:
              - s3:GetObject
            Resource: arn:aws:s3:::photos/*
`,
  },
});
