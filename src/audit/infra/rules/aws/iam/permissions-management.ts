import { infraRule } from '../../../infra-rule.ts';
import { identityPolicies, noStatement } from '../shared-policy.ts';
import { flawOfActions } from '../shared-statement.ts';

const wanted = [
  'iam:AttachRolePolicy',
  'iam:AttachUserPolicy',
  'iam:AttachGroupPolicy',
  'iam:PutRolePolicy',
  'iam:PutUserPolicy',
  'iam:PutGroupPolicy',
  'iam:CreatePolicy',
  'iam:CreatePolicyVersion',
  'iam:CreateRole',
  'iam:CreateUser',
  'iam:DeleteRolePolicy',
  'iam:DeleteRolePermissionsBoundary',
  'iam:DetachRolePolicy',
  'iam:PassRole',
  'iam:SetDefaultPolicyVersion',
  'iam:UpdateAssumeRolePolicy',
  's3:PutBucketPolicy',
  's3:PutBucketAcl',
  's3:PutObjectAcl',
  's3:PutBucketPublicAccessBlock',
  's3:PutAccountPublicAccessBlock',
  's3:DeleteBucketPolicy',
  'kms:CreateGrant',
  'kms:PutKeyPolicy',
  'lambda:AddPermission',
  'sqs:AddPermission',
  'sqs:SetQueueAttributes',
  'sns:AddPermission',
  'sns:SetTopicAttributes',
  'secretsmanager:PutResourcePolicy',
  'ecr:SetRepositoryPolicy',
  'ec2:ModifySnapshotAttribute',
  'ec2:ModifyImageAttribute',
  'rds:ModifyDBSnapshotAttribute',
  'ec2:AuthorizeSecurityGroupIngress',
  'elasticfilesystem:PutFileSystemPolicy',
  'glacier:SetVaultAccessPolicy',
  'backup:PutBackupVaultAccessPolicy',
  'acm-pca:CreatePermission',
  'organizations:CreatePolicy',
  'ram:CreateResourceShare',
];

/** Policies that let their owner change policies of all resources. */
export const iamPermissionsManagement = infraRule({
  name: 'aws-iam-permissions-management',
  title: 'Policy lets rights of everything be changed',
  severity: 'low',
  cwe: 269,
  what: 'A statement allows changing who may use buckets, keys, queues, functions or identities, on all resources.',
  why: 'Who can change the policy of a resource can give themselves, or everybody, what the resource holds.',
  fix: ['Leave rights on policies to the pipeline that deploys, and name the resources there.'],
  references: ['https://cloudsplaining.readthedocs.io/en/latest/glossary/resource-exposure/'],
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
    terraform: `resource "aws_iam_role_policy" "share" {
  role = "share"
  policy = jsonencode({
    Statement = [{
      Effect   = "Allow"
      Action   = ["s3:PutBucketPolicy"] # flaw
      Resource = "*"
    }]
  })
}
`,
    cloudformation: `Resources:
  Share:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      PolicyDocument:
        Statement:
          - Effect: Allow
            Action: [ 'iam:CreateRole', 'iam:ListRoles' ] # flaw
            Resource: '*'
`,
  },
  good: {
    terraform: `resource "aws_iam_role_policy" "share" {
  role = "share"
  policy = jsonencode({
    Statement = [
      { Effect = "Allow", Action = ["s3:PutBucketPolicy"], Resource = "arn:aws:s3:::shared" },
      { Effect = "Allow", Action = ["s3:ListBucket"], Resource = "*" },
    ]
  })
}
`,
    cloudformation: `Resources:
  Share:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      PolicyDocument:
        Statement:
          - Effect: Allow
            Action: [ 'iam:ListRoles' ]
            Resource: '*'
`,
  },
});
