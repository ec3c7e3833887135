import { infraRule } from '../../../infra-rule.ts';

/** Default security groups that are in use without anybody having chosen them. */
export const ec2DefaultSecurityGroup = infraRule({
  name: 'aws-ec2-default-security-group',
  title: 'Default security group lets traffic through',
  severity: 'low',
  cwe: 284,
  what: 'The default security group of a VPC has rules that let traffic in or out.',
  why: 'Everything that is started without a security group gets this one, and with it whatever it lets through.',
  fix: ['Declare `aws_default_security_group` without `ingress` and `egress`: then it lets nothing through.'],
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html#ec2-2'],
  applies: ['aws.ec2.default-security-group'],
  must: {
    all: [
      { at: 'ingress', isSet: false },
      { at: 'egress', isSet: false },
    ],
  },
  bad: {
    terraform: `resource "aws_default_security_group" "main" {
  vpc_id = "vpc-1"
  ingress { # flaw
    from_port = 0
    to_port   = 0
    protocol  = "-1"
    self      = true
  }
}
`,
  },
  good: {
    terraform: `resource "aws_default_security_group" "main" {
  vpc_id = "vpc-1"
}
`,
  },
});
