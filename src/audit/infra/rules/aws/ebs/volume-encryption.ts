import { infraRule } from '../../../infra-rule.ts';
import { encryptedByDefault } from './shared-default.ts';

/** Disks that are not encrypted. */
export const ebsVolumeEncryption = infraRule({
  name: 'aws-ebs-volume-encryption',
  title: 'Disk is not encrypted',
  severity: 'medium',
  cwe: 311,
  what: 'The disk and its snapshots hold data as plain text.',
  why: 'Who gets at a snapshot, by a share that was too wide or a stolen account, reads all of the disk.',
  fix: [
    'Set `encrypted` to true; a disk that exists has to be copied by a snapshot for it.',
    'Switch encryption on for all new disks of the account and region.',
  ],
  references: ['https://docs.aws.amazon.com/ebs/latest/userguide/ebs-encryption.html'],
  applies: ['aws.ebs.volume'],
  where: { at: 'snapshot_id', isSet: false },
  must: { any: [{ at: 'encrypted', is: true }, encryptedByDefault] },
  mend: { set: { encrypted: true }, isDisruptive: true },
  bad: {
    terraform: [
      `resource "aws_ebs_volume" "main" {
  size      = 20
  encrypted = false # flaw
}
`,
      `resource "aws_ebs_volume" "main" { # flaw
  size = 20
}
`,
    ],
    cloudformation: [
      `Resources:
  Main:
    Type: AWS::EC2::Volume
    Properties:
      Size: 20
      Encrypted: false # flaw
`,
      `Resources:
  Main: # flaw
    Type: AWS::EC2::Volume
    Properties:
      Size: 20
`,
    ],
  },
  good: {
    terraform: `resource "aws_ebs_volume" "main" {
  encrypted = true
}
variable "given" {}
resource "aws_ebs_volume" "other" {
  encrypted = var.given
}
resource "aws_ebs_volume" "third" {
  snapshot_id = "snap-1"
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::EC2::Volume
    Properties:
      Encrypted: true
`,
  },
});
