import { infraRule } from '../../../infra-rule.ts';

/** Images whose disks anybody reads who gets a copy. */
export const ec2AmiEncryption = infraRule({
  name: 'aws-ec2-ami-encryption',
  title: 'Image of a machine is not encrypted',
  severity: 'low',
  cwe: 311,
  what: 'A disk of the image is not encrypted.',
  why: 'Images are copied and shared; who gets one reads everything that was on the machine.',
  fix: ['Set `encrypted` to true, or copy the image with encryption.'],
  references: ['https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/AMIEncryption.html'],
  applies: ['aws.ec2.ami'],
  must: {
    any: [
      { at: 'encrypted', is: true },
      {
        all: [
          { at: 'ebs_block_device', isSet: true },
          {
            each: 'ebs_block_device',
            must: {
              any: [
                { at: 'encrypted', is: true },
                {
                  all: [
                    { at: 'snapshot_id', isSet: true },
                    { at: 'encrypted', isNot: false },
                  ],
                },
              ],
            },
          },
        ],
      },
    ],
  },
  bad: {
    terraform: `resource "aws_ami" "web" {
  name = "web"
  ebs_block_device {
    device_name = "/dev/xvda"
    encrypted   = false
  }
}
resource "aws_ami_copy" "web" {
  name          = "web"
  source_ami_id = "ami-1"
  encrypted     = false
}
`,
  },
  good: {
    terraform: `resource "aws_ami" "web" {
  name = "web"
  ebs_block_device {
    device_name = "/dev/xvda"
    encrypted   = true
  }
}
resource "aws_ami_copy" "web" {
  name          = "web"
  source_ami_id = "ami-1"
  encrypted     = true
}
`,
  },
});
