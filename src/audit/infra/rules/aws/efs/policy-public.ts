import type { PolicyStatement } from '#ir/infra/iam/policy';
import { infraRule } from '../../../infra-rule.ts';
import { notOpen } from '../shared-open-policy.ts';

/** File systems that everybody in the network may mount. */
export const efsPolicyPublic = infraRule({
  name: 'aws-efs-policy-public',
  title: 'Policy lets everybody mount a file system',
  severity: 'high',
  cwe: 732,
  what: 'A statement of the policy names everybody, and no condition says who is meant.',
  why: 'Whatever reaches the network of the file system may mount it without showing who it is.',
  fix: [
    'Name the roles in `Principal`, or add a condition on `elasticfilesystem:AccessedViaMountTarget`, the access point or the account.',
  ],
  references: ['https://docs.aws.amazon.com/efs/latest/ug/access-control-block-public-access.html'],
  applies: ['aws.efs.policy', 'aws.efs.file-system'],
  must: notOpen(['policy', 'file_system_policy'], isOverNetwork),
  bad: {
    terraform: `resource "aws_efs_file_system_policy" "main" {
  file_system_id = "fs-1"
  policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Action    = "elasticfilesystem:ClientMount"
      Principal = { AWS = "*" } # flaw
    }]
  })
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::EFS::FileSystem
    Properties:
      Encrypted: true
      FileSystemPolicy:
        Statement:
          - Effect: Allow
            Action: elasticfilesystem:ClientMount
            Principal: '*' # flaw
`,
  },
  good: {
    terraform: `resource "aws_efs_file_system_policy" "main" {
  file_system_id = "fs-1"
  policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Action    = "elasticfilesystem:ClientMount"
      Principal = { AWS = "111122223333" }
    }]
  })
}
resource "aws_efs_file_system_policy" "other" {
  file_system_id = "fs-1"
  policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Action    = "elasticfilesystem:ClientMount"
      Condition = { Bool = { "elasticfilesystem:AccessedViaMountTarget" = "true" } }
      Principal = { AWS = "*" }
    }]
  })
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::EFS::FileSystem
    Properties:
      Encrypted: true
      FileSystemPolicy:
        Statement:
          - Effect: Allow
            Action: elasticfilesystem:ClientMount
            Principal: { AWS: 111122223333 }
`,
  },
});

/** What is reached by a mount target only is not public, as AWS defines it. */
function isOverNetwork({ conditions }: PolicyStatement): boolean {
  return !conditions.some(({ key }) => /^elasticfilesystem:access(?:edviamounttarget|pointarn)$/.test(key));
}
