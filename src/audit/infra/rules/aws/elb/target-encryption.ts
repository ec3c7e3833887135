import { infraRule } from '../../../infra-rule.ts';

/** Target groups that are reached over plain HTTP. */
export const elbTargetEncryption = infraRule({
  name: 'aws-elb-target-encryption',
  title: 'Load balancer talks to its targets without encryption',
  severity: 'low',
  confidence: 'medium',
  cwe: 319,
  what: 'The load balancer sends requests on to the targets over HTTP.',
  why: 'Behind the load balancer everything is plain: whoever listens in the network reads it.',
  fix: ['Set the protocol of the target group to `HTTPS`.'],
  references: [
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-target-groups.html',
  ],
  applies: ['aws.elb.target-group'],
  must: { at: 'protocol', isNot: 'HTTP' },
  bad: {
    terraform: `resource "aws_lb_target_group" "web" {
  port     = 80
  protocol = "HTTP" # flaw
}
`,
    cloudformation: `Resources:
  Web:
    Type: AWS::ElasticLoadBalancingV2::TargetGroup
    Properties:
      Port: 80
      Protocol: HTTP # flaw
`,
  },
  good: {
    terraform: `resource "aws_lb_target_group" "web" {
  port     = 443
  protocol = "HTTPS"
}
`,
    cloudformation: `Resources:
  Web:
    Type: AWS::ElasticLoadBalancingV2::TargetGroup
    Properties:
      Port: 443
      Protocol: HTTPS
`,
  },
});
