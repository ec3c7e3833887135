import { infraRule } from '../../../infra-rule.ts';
import { encryptedByDefault } from './shared-default.ts';

/** Machines whose first disk is as their image has it. */
export const ebsRootDiskEncryption = infraRule({
  name: 'aws-ebs-root-disk-encryption',
  title: 'First disk of a machine is not told to be encrypted',
  severity: 'low',
  confidence: 'medium',
  cwe: 311,
  what: 'Nothing is said of the first disk of the machine: it is encrypted only when its image is, or when all new disks of the account are.',
  why: 'Its snapshots, and images that are made of the machine, can mostly be read by whoever gets at them.',
  fix: [
    'Add a `root_block_device` with `encrypted` set to true.',
    'Or switch encryption on for all new disks of the account and region.',
  ],
  references: ['https://docs.aws.amazon.com/ebs/latest/userguide/encryption-by-default.html'],
  applies: ['aws.ec2.instance', 'aws.ec2.launch-configuration'],
  where: { check: ({ resource }) => ({ holds: /^terraform/.test(resource.format), blames: [] }) },
  must: { any: [{ at: 'root_block_device', isSet: true }, encryptedByDefault] },
  bad: {
    terraform: `resource "aws_instance" "main" { # flaw
  ami = "ami-1"
}
`,
  },
  good: {
    terraform: [
      `resource "aws_instance" "main" {
  ami = "ami-1"
  root_block_device {
    encrypted = true
  }
}
`,
      `resource "aws_instance" "main" {
  ami = "ami-1"
}
resource "aws_ebs_encryption_by_default" "main" {
  enabled = true
}
`,
    ],
  },
});
