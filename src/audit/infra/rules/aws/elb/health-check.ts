import { infraRule } from '../../../infra-rule.ts';

/** Target groups without a question of their own. */
export const elbHealthCheck = infraRule({
  name: 'aws-elb-health-check',
  title: 'Target group does not ask whether its targets work',
  severity: 'info',
  cwe: 754,
  what: 'No path is set at which the load balancer asks whether a target works.',
  why: 'The default asks for the front page; an application that answers there but cannot reach its database stays in.',
  fix: ['Set `health_check` with a `path` (`HealthCheckPath`).'],
  references: [
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html',
  ],
  applies: ['aws.elb.target-group'],
  where: { at: 'protocol', is: ['HTTP', 'HTTPS'] },
  must: {
    any: [
      { at: 'health_check.path', isSet: true },
      { at: 'health_check_path', isSet: true },
      { at: 'health_check.protocol', is: 'TCP' },
    ],
  },
  bad: {
    terraform: `resource "aws_lb_target_group" "web" { # flaw
  port     = 443
  protocol = "HTTPS"
}
`,
    cloudformation: `Resources:
  Web: # flaw
    Type: AWS::ElasticLoadBalancingV2::TargetGroup
    Properties:
      Port: 443
      Protocol: HTTPS
`,
  },
  good: {
    terraform: `resource "aws_lb_target_group" "web" {
  port     = 443
  protocol = "HTTPS"
  health_check {
    path = "/healthz"
  }
}
`,
    cloudformation: `Resources:
  Web:
    Type: AWS::ElasticLoadBalancingV2::TargetGroup
    Properties:
      Port: 443
      Protocol: HTTPS
      HealthCheckPath: /healthz
`,
  },
});
