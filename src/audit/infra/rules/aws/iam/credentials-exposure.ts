import { infraRule } from '../../../infra-rule.ts';
import { identityPolicies, noStatement } from '../shared-policy.ts';
import { flawOfActions } from '../shared-statement.ts';

/** Actions whose answers hold credentials; logging in to registries of images cannot be limited to a resource. */
const wanted = [
  'chime:CreateApiKey',
  'codepipeline:PollForJobs',
  'cognito-identity:GetOpenIdToken',
  'cognito-identity:GetOpenIdTokenForDeveloperIdentity',
  'cognito-identity:GetCredentialsForIdentity',
  'connect:GetFederationToken',
  'ec2:GetPasswordData',
  'gamelift:RequestUploadCredentials',
  'iam:CreateAccessKey',
  'iam:CreateLoginProfile',
  'iam:CreateServiceSpecificCredential',
  'iam:ResetServiceSpecificCredential',
  'iam:UpdateAccessKey',
  'lightsail:GetInstanceAccessDetails',
  'lightsail:GetRelationalDatabaseMasterUserPassword',
  'mediapackage:RotateIngestEndpointCredentials',
  'rds-db:connect',
  'redshift:GetClusterCredentials',
  'redshift:GetClusterCredentialsWithIAM',
  'sso:GetRoleCredentials',
  'sts:GetFederationToken',
];

/** Policies that let their owner ask for credentials of others. */
export const iamCredentialsExposure = infraRule({
  name: 'aws-iam-credentials-exposure',
  title: 'Policy hands out credentials of everything',
  severity: 'medium',
  cwe: 200,
  what: 'A statement allows actions that answer with credentials (`sts:GetFederationToken`, `ecr:GetAuthorizationToken` aside, passwords of databases, tokens) on all resources.',
  why: 'Credentials that are handed out can be used from anywhere and outlive the session in which they were asked for.',
  fix: [
    'Name the resources whose credentials are needed.',
    'Leave out actions that are there because of a wildcard.',
  ],
  references: ['https://cloudsplaining.readthedocs.io/en/latest/glossary/credentials-exposure/'],
  applies: ['aws.iam.identity-policy'],
  must: noStatement(identityPolicies, (statement) => flawOfActions(statement, wanted)),
  absorbs: [
    'aws-iam-service-wildcard',
    'aws-iam-write-everything',
    'aws-iam-data-exfiltration',
    'aws-iam-decrypt-everything',
    'aws-iam-invoke-any-function',
  ],
  bad: {
    terraform: `resource "aws_iam_user_policy" "help" {
  user = "help"
  policy = jsonencode({
    Statement = [{
      Effect   = "Allow"
      Action   = ["ec2:GetPasswordData"] # flaw
      Resource = "*"
    }]
  })
}
`,
    cloudformation: `Resources:
  Help:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      PolicyDocument:
        Statement:
          - Effect: Allow
            Action: redshift:Get* # flaw
            Resource: '*'
`,
  },
  good: {
    terraform: `resource "aws_iam_user_policy" "help" {
  user = "help"
  policy = jsonencode({
    Statement = [
      { Effect = "Allow", Action = ["ec2:DescribeInstances", "ecr:GetAuthorizationToken"], Resource = "*" },
      { Effect = "Allow", Action = "ec2:GetPasswordData", Resource = "arn:aws:ec2:*:123456789012:instance/i-1" },
    ]
  })
}
`,
    cloudformation: `Resources:
  Help:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      PolicyDocument:
        Statement:
          - Effect: Allow
            Action: redshift:DescribeClusters
            Resource: '*'
`,
  },
});
