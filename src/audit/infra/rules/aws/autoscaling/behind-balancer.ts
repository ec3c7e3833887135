import { infraRule } from '../../../infra-rule.ts';

/** Groups whose machines are reached one by one. */
export const autoscalingBehindBalancer = infraRule({
  name: 'aws-autoscaling-behind-balancer',
  title: 'Group of machines has no load balancer',
  severity: 'info',
  confidence: 'low',
  cwe: 754,
  what: 'The group names no load balancer and no target group.',
  why: 'Machines that come and go are reached by their own addresses, and nobody takes sick ones out.',
  fix: [
    'Set `target_group_arns` (`TargetGroupARNs`) where the group answers requests; groups that only work off a queue need none.',
  ],
  references: ['https://docs.aws.amazon.com/autoscaling/ec2/userguide/autoscaling-load-balancer.html'],
  applies: ['aws.autoscaling.group'],
  must: {
    any: [
      { at: 'load_balancers', isSet: true },
      { at: 'target_group_arns', isSet: true },
      { at: 'traffic_source', isSet: true },
      { connected: 'aws.autoscaling.attachment' },
    ],
  },
  bad: {
    terraform: `resource "aws_autoscaling_group" "web" { # flaw
  min_size = 1
  max_size = 2
}
`,
    cloudformation: `Resources:
  Web: # flaw
    Type: AWS::AutoScaling::AutoScalingGroup
    Properties:
      MinSize: '1'
      MaxSize: '2'
`,
  },
  good: {
    terraform: `resource "aws_autoscaling_group" "web" {
  min_size = 1
  max_size = 2
}
resource "aws_autoscaling_attachment" "web" {
  autoscaling_group_name = aws_autoscaling_group.web.id
  lb_target_group_arn    = "arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/web/1"
}
`,
    cloudformation: `Resources:
  Web:
    Type: AWS::AutoScaling::AutoScalingGroup
    Properties:
      MinSize: '1'
      MaxSize: '2'
      TargetGroupARNs: ['arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/web/1']
`,
  },
});
