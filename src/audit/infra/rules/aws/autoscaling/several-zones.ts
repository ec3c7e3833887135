import { infraRule } from '../../../infra-rule.ts';

/** Groups that fall with a single zone. */
export const autoscalingSeveralZones = infraRule({
  name: 'aws-autoscaling-several-zones',
  title: 'Group of machines stands in one zone',
  severity: 'info',
  cwe: 654,
  what: 'The group names one availability zone only.',
  why: 'When that zone fails, all machines of the group are gone at once.',
  fix: ['Name subnets or zones of at least two availability zones.'],
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/autoscaling-controls.html#autoscaling-2',
  ],
  applies: ['aws.autoscaling.group'],
  where: { at: 'availability_zones', isSet: true },
  must: { at: 'availability_zones', countAtLeast: 2 },
  bad: {
    terraform: `resource "aws_autoscaling_group" "web" {
  min_size           = 1
  max_size           = 2
  availability_zones = ["eu-west-1a"] # flaw
}
`,
    cloudformation: `Resources:
  Web:
    Type: AWS::AutoScaling::AutoScalingGroup
    Properties:
      MinSize: '1'
      MaxSize: '2'
      AvailabilityZones: [eu-west-1a] # flaw
`,
  },
  good: {
    terraform: `variable "zones" {
  type = list(string)
}
resource "aws_autoscaling_group" "web" {
  min_size           = 1
  max_size           = 2
  availability_zones = ["eu-west-1a", "eu-west-1b"]
}
resource "aws_autoscaling_group" "any" {
  min_size           = 1
  max_size           = 2
  availability_zones = var.zones
}
`,
    cloudformation: `Resources:
  Web:
    Type: AWS::AutoScaling::AutoScalingGroup
    Properties:
      MinSize: '1'
      MaxSize: '2'
      AvailabilityZones: [eu-west-1a, eu-west-1b]
`,
  },
});
