import { infraRule } from '../../../infra-rule.ts';

/** Groups that keep machines which serve nobody any more. */
export const autoscalingHealthCheck = infraRule({
  name: 'aws-autoscaling-health-check',
  title: 'Group does not ask its load balancer for health',
  severity: 'info',
  cwe: 754,
  what: 'The group is behind a load balancer but only looks whether its machines run.',
  why: 'A program that hangs stays in the group although the load balancer has long given it up.',
  fix: ['Set `health_check_type` (`HealthCheckType`) to `ELB`.'],
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/autoscaling-controls.html#autoscaling-1',
  ],
  applies: ['aws.autoscaling.group'],
  where: {
    any: [
      { at: 'load_balancers', isSet: true },
      { at: 'target_group_arns', isSet: true },
    ],
  },
  must: { at: 'health_check_type', is: ['ELB', 'VPC_LATTICE'] },
  mend: { set: { health_check_type: 'ELB' } },
  bad: {
    terraform: `resource "aws_autoscaling_group" "web" { # flaw
  min_size       = 1
  max_size       = 2
  load_balancers = ["web"]
}
`,
    cloudformation: `Resources:
  Web:
    Type: AWS::AutoScaling::AutoScalingGroup
    Properties:
      MinSize: '1'
      MaxSize: '2'
      LoadBalancerNames: [web]
      HealthCheckType: EC2 # flaw
`,
  },
  good: {
    terraform: `resource "aws_autoscaling_group" "web" {
  min_size          = 1
  max_size          = 2
  load_balancers    = ["web"]
  health_check_type = "ELB"
}
resource "aws_autoscaling_group" "queue" {
  min_size = 1
  max_size = 2
}
`,
    cloudformation: `Resources:
  Web:
    Type: AWS::AutoScaling::AutoScalingGroup
    Properties:
      MinSize: '1'
      MaxSize: '2'
      LoadBalancerNames: [web]
      HealthCheckType: ELB
`,
  },
});
