import type { Condition } from '../../../condition.ts';
import { infraRule } from '../../../infra-rule.ts';
import { encryptedByDefault } from './shared-default.ts';

const isNew: Condition = { at: 'snapshot_id', isSet: false };
const encrypted: Condition = { at: 'encrypted', is: true };

/** Machines with disks that are not encrypted. */
export const ebsMachineDiskEncryption = infraRule({
  name: 'aws-ebs-machine-disk-encryption',
  title: 'Disk of a machine is not encrypted',
  severity: 'medium',
  cwe: 311,
  what: 'A disk that comes with the machine is told not to be encrypted, or nothing is said of it.',
  why: 'Its snapshots, and images that are made of the machine, can be read by whoever gets at them.',
  fix: [
    'Set `encrypted` to true in each block of a disk.',
    'Switch encryption on for all new disks of the account and region.',
  ],
  references: ['https://docs.aws.amazon.com/ebs/latest/userguide/ebs-encryption.html'],
  applies: ['aws.ec2.instance', 'aws.ec2.launch-configuration'],
  must: {
    all: [
      ...['ebs_block_device', 'root_block_device'].map((name) => ({
        each: name,
        where: isNew,
        must: { any: [encrypted, encryptedByDefault] },
      })),
      {
        each: 'block_device_mappings',
        where: {
          all: [
            { at: 'ebs', isSet: true },
            { at: 'ebs.snapshot_id', isSet: false },
          ],
        },
        must: { at: 'ebs.encrypted', is: true },
      },
    ],
  },
  bad: {
    terraform: [
      `resource "aws_instance" "main" {
  ami = "ami-1"
  ebs_block_device {
    device_name = "/dev/sdg"
    encrypted   = false # flaw
  }
}
`,
      `resource "aws_launch_configuration" "main" {
  image_id = "ami-1"
  root_block_device { # flaw
    volume_size = 20
  }
}
`,
    ],
    cloudformation: `Resources:
  Main:
    Type: AWS::EC2::Instance
    Properties:
      ImageId: ami-1
      BlockDeviceMappings:
        - DeviceName: /dev/sdg
          Ebs:
            Encrypted: false # flaw
`,
  },
  good: {
    terraform: `resource "aws_instance" "main" {
  ami = "ami-1"
  root_block_device {
    encrypted = true
  }
}
resource "aws_instance" "other" {
  ami = "ami-1"
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::EC2::Instance
    Properties:
      ImageId: ami-1
      BlockDeviceMappings:
        - DeviceName: /dev/sdg
          Ebs:
            Encrypted: true
        - DeviceName: /dev/sdh
          VirtualName: ephemeral0
`,
  },
});
