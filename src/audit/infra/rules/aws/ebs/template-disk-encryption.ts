import { infraRule } from '../../../infra-rule.ts';

/** Templates of machines with disks that are not encrypted. */
export const ebsTemplateDiskEncryption = infraRule({
  name: 'aws-ebs-template-disk-encryption',
  title: 'Disk of a template of machines is not encrypted',
  severity: 'medium',
  cwe: 311,
  what: 'A disk of the template is told not to be encrypted, or nothing is said of it.',
  why: 'Every machine that is started from it has a disk whose snapshots can be read by whoever gets at them.',
  fix: ['Set `encrypted` to true in each `ebs` block.'],
  references: ['https://docs.aws.amazon.com/ebs/latest/userguide/ebs-encryption.html'],
  applies: ['aws.ec2.launch-template'],
  must: {
    each: 'block_device_mappings',
    where: {
      all: [
        { at: 'ebs', isSet: true },
        { at: 'ebs.snapshot_id', isSet: false },
      ],
    },
    must: { at: 'ebs.encrypted', is: true },
  },
  mend: { set: { 'block_device_mappings.ebs.encrypted': true }, isDisruptive: true },
  bad: {
    terraform: `resource "aws_launch_template" "main" {
  block_device_mappings {
    device_name = "/dev/sda1"
    ebs {
      encrypted = false # flaw
    }
  }
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::EC2::LaunchTemplate
    Properties:
      LaunchTemplateData:
        BlockDeviceMappings:
          - DeviceName: /dev/sda1
            Ebs:
              Encrypted: false # flaw
`,
  },
  good: {
    terraform: `resource "aws_launch_template" "main" {
  block_device_mappings {
    device_name = "/dev/sda1"
    ebs {
      encrypted = true
    }
  }
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::EC2::LaunchTemplate
    Properties:
      LaunchTemplateData:
        BlockDeviceMappings:
          - DeviceName: /dev/sda1
            Ebs:
              Encrypted: true
`,
  },
});
