import { infraRule } from '../../../infra-rule.ts';

/** Machines of migrations without a key of their own. */
export const dmsInstanceKey = infraRule({
  name: 'aws-dms-instance-key',
  title: 'Machine of a migration has no key of its own',
  severity: 'info',
  cwe: 311,
  what: 'The disk of the machine that copies is encrypted with the default key.',
  why: 'Nobody of yours decides who may decrypt it, nor can take that right away at once.',
  fix: ['Set `kms_key_arn` (`KmsKeyId`) to a key of your own.'],
  references: ['https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Security.html'],
  applies: ['aws.dms.instance'],
  must: { at: 'kms_key_arn', isSet: true },
  bad: {
    terraform: `resource "aws_dms_replication_instance" "x" { # flaw
  replication_instance_id = "x"
}
`,
    cloudformation: `Resources:
  X: # flaw
    Type: AWS::DMS::ReplicationInstance
    Properties:
      ReplicationInstanceIdentifier: x
`,
  },
  good: {
    terraform: `resource "aws_dms_replication_instance" "x" {
  replication_instance_id = "x"
  kms_key_arn = "arn:aws:kms:eu-west-1:123456789012:key/1"
}
`,
    cloudformation: `Resources:
  X:
    Type: AWS::DMS::ReplicationInstance
    Properties:
      ReplicationInstanceIdentifier: x
      KmsKeyId: arn:aws:kms:eu-west-1:123456789012:key/1
`,
  },
});
