import { infraRule } from '../../../infra-rule.ts';

/** Images that leave the account. */
export const ec2AmiShared = infraRule({
  name: 'aws-ec2-ami-shared',
  title: 'Image of a machine is shared with another account',
  severity: 'low',
  cwe: 732,
  what: 'Another account may start machines from the image.',
  why: 'It gets all that is on the disks of the image, and keeps copies when the permission ends.',
  fix: ['Share images only where it was decided, and check that there are no secrets on them.'],
  references: ['https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/sharing-amis.html'],
  applies: ['aws.ec2.ami-permission'],
  must: {
    all: [
      { at: 'account_id', isSet: false },
      { at: 'group', isSet: false },
    ],
  },
  bad: {
    terraform: `resource "aws_ami_launch_permission" "partner" {
  image_id   = "ami-1"
  account_id = "123456789012" # flaw
}
`,
  },
  good: {
    terraform: `resource "aws_ami_launch_permission" "own" {
  image_id         = "ami-1"
  organization_arn = "arn:aws:organizations::123456789012:organization/o-abc"
}
`,
  },
});
