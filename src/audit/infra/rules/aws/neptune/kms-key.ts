import { infraRule } from '../../../infra-rule.ts';

/** The cluster is encrypted, if at all, with the default key. */
export const neptuneKmsKey = infraRule({
  name: 'aws-neptune-kms-key',
  title: 'Graph database has no key of its own',
  severity: 'info',
  cwe: 311,
  what: 'The cluster is encrypted, if at all, with the default key.',
  why: 'Nobody of yours decides who may decrypt a snapshot, and it cannot be shared safely.',
  fix: ['Set `kms_key_arn` (`KmsKeyId`).'],
  references: ['https://docs.aws.amazon.com/neptune/latest/userguide/encrypt.html'],
  applies: ['aws.neptune.cluster'],
  must: { at: 'kms_key_arn', isSet: true },
  says: 'The cluster has no key of KMS',
  bad: {
    terraform: [
      `resource "aws_neptune_cluster" "x" {
  kms_key_arn = "" # flaw
}
`,
      `resource "aws_neptune_cluster" "x" { # flaw
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::Neptune::DBCluster
    Properties:
      KmsKeyId: "" # flaw
`,
    ],
  },
  good: {
    terraform: [
      `resource "aws_neptune_cluster" "x" {
  kms_key_arn = "arn:aws:kms:eu-west-1:111122223333:key/db"
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::Neptune::DBCluster
    Properties:
      KmsKeyId: db
`,
    ],
  },
});
