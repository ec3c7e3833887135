import { infraRule } from '../../../infra-rule.ts';

/** The volumes are encrypted with the key of the service. */
export const mskKmsKey = infraRule({
  name: 'aws-msk-kms-key',
  title: 'Data of Kafka has no key of its own',
  severity: 'info',
  cwe: 311,
  what: 'The volumes are encrypted with the key of the service.',
  why: 'Nobody but AWS decides who may decrypt, and no record is yours.',
  fix: ['Set `encryption_at_rest_kms_key_arn` (`DataVolumeKMSKeyId`).'],
  references: ['https://docs.aws.amazon.com/msk/latest/developerguide/msk-encryption.html'],
  applies: ['aws.msk.cluster'],
  must: { at: 'encryption_info.encryption_at_rest_kms_key_arn', isSet: true },
  says: 'The data of the cluster has no key of KMS',
  bad: {
    terraform: [
      `resource "aws_msk_cluster" "x" { # flaw
  cluster_name = "orders"
}
`,
    ],
    cloudformation: [
      `Resources:
  X: # flaw
    Type: AWS::MSK::Cluster
    Properties:
      ClusterName: orders
`,
    ],
  },
  good: {
    terraform: [
      `resource "aws_msk_cluster" "x" {
  encryption_info {
    encryption_at_rest_kms_key_arn = "arn:aws:kms:eu-west-1:111122223333:key/msk"
  }
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::MSK::Cluster
    Properties:
      EncryptionInfo:
        EncryptionAtRest:
          DataVolumeKMSKeyId: msk
`,
    ],
  },
});
