import { infraRule } from '../../../infra-rule.ts';

/** Disks without a key of their own. */
export const ebsVolumeKey = infraRule({
  name: 'aws-ebs-volume-key',
  title: 'Disk has no key of its own',
  severity: 'info',
  cwe: 311,
  what: 'The disk names no key: it is encrypted with the one that AWS keeps for the account, or not at all.',
  why: 'Rights to that key cannot be narrowed, and it cannot be taken back.',
  fix: ['Name a key in `kms_key_id`.'],
  references: ['https://docs.aws.amazon.com/ebs/latest/userguide/ebs-encryption.html'],
  applies: ['aws.ebs.volume'],
  must: { at: 'kms_key_id', isSet: true },
  bad: {
    terraform: `resource "aws_ebs_volume" "main" { # flaw
  encrypted = true
}
`,
    cloudformation: `Resources:
  Main: # flaw
    Type: AWS::EC2::Volume
    Properties:
      Encrypted: true
`,
  },
  good: {
    terraform: `resource "aws_ebs_volume" "main" {
  encrypted  = true
  kms_key_id = "arn:aws:kms:eu-west-1:111122223333:key/a"
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::EC2::Volume
    Properties:
      Encrypted: true
      KmsKeyId: !Ref Key
`,
  },
});
