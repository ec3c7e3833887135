import { infraRule } from '../../../infra-rule.ts';

/** The cluster is encrypted, if at all, with the default key. */
export const redshiftKmsKey = infraRule({
  name: 'aws-redshift-kms-key',
  title: 'Warehouse has no key of its own',
  severity: 'info',
  cwe: 311,
  what: 'The cluster is encrypted, if at all, with the default key.',
  why: 'Nobody of yours decides who may decrypt a snapshot.',
  fix: ['Set `kms_key_id` (`KmsKeyId`).'],
  references: ['https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-db-encryption.html'],
  applies: ['aws.redshift.cluster'],
  must: { at: 'kms_key_id', isSet: true },
  says: 'The cluster has no key of KMS',
  bad: {
    terraform: [
      `resource "aws_redshift_cluster" "x" {
  kms_key_id = "" # flaw
}
`,
      `resource "aws_redshift_cluster" "x" { # flaw
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::Redshift::Cluster
    Properties:
      KmsKeyId: "" # flaw
`,
    ],
  },
  good: {
    terraform: [
      `resource "aws_redshift_cluster" "x" {
  kms_key_id = "arn:aws:kms:eu-west-1:111122223333:key/warehouse"
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::Redshift::Cluster
    Properties:
      KmsKeyId: warehouse
`,
    ],
  },
});
