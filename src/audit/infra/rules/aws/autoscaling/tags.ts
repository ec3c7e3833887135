import { infraRule } from '../../../infra-rule.ts';

/** Groups of machines of which nobody knows whose they are. */
export const autoscalingTags = infraRule({
  name: 'aws-autoscaling-tags',
  title: 'Group of machines has no tags',
  severity: 'info',
  cwe: 1053,
  what: 'The group gives no tags to the machines that it starts.',
  why: 'Nobody sees from a machine whose it is, what it is for and who pays for it.',
  fix: ['Set `tag` (`Tags`) with `propagate_at_launch`.'],
  references: ['https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-tagging.html'],
  applies: ['aws.autoscaling.group'],
  must: {
    any: [
      { at: 'tag', isSet: true },
      { at: 'tags', isSet: true },
    ],
  },
  bad: {
    terraform: `resource "aws_autoscaling_group" "web" { # flaw
  min_size = 1
  max_size = 3
}
`,
    cloudformation: `Resources:
  X: # flaw
    Type: AWS::AutoScaling::AutoScalingGroup
    Properties:
      MinSize: '1'
      MaxSize: '3'
`,
  },
  good: {
    terraform: `resource "aws_autoscaling_group" "web" {
  min_size = 1
  max_size = 3
  tag {
    key = "team"
    value = "shop"
    propagate_at_launch = true
  }
}
`,
    cloudformation: `Resources:
  X:
    Type: AWS::AutoScaling::AutoScalingGroup
    Properties:
      MinSize: '1'
      MaxSize: '3'
      Tags:
        - Key: team
          Value: shop
          PropagateAtLaunch: true
`,
  },
});
