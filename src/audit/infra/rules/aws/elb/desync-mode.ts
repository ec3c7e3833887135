import { infraRule } from '../../../infra-rule.ts';

/** Load balancers that only watch requests which may be smuggled. */
export const elbDesyncMode = infraRule({
  name: 'aws-elb-desync-mode',
  title: 'Load balancer takes ambiguous requests',
  severity: 'low',
  cwe: 444,
  what: 'The mode for requests that servers may read differently is `monitor`: they are counted, and passed on.',
  why: 'One request can be hidden in another, past rules and logins.',
  fix: ['Leave `desync_mitigation_mode` at `defensive`, or set it to `strictest`.'],
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/elb-controls.html#elb-12'],
  applies: ['aws.elb.load-balancer', 'aws.elb.classic'],
  must: { at: 'desync_mitigation_mode', isNot: 'monitor' },
  mend: { set: { desync_mitigation_mode: 'defensive' } },
  bad: {
    terraform: `resource "aws_lb" "web" {
  desync_mitigation_mode = "monitor" # flaw
}
`,
    cloudformation: `Resources:
  Web:
    Type: AWS::ElasticLoadBalancingV2::LoadBalancer
    Properties:
      LoadBalancerAttributes:
        - Key: routing.http.desync_mitigation_mode
          Value: monitor # flaw
`,
  },
  good: {
    terraform: `resource "aws_lb" "web" {
  name = "web"
}
`,
    cloudformation: `Resources:
  Web:
    Type: AWS::ElasticLoadBalancingV2::LoadBalancer
    Properties:
      LoadBalancerAttributes:
        - Key: routing.http.desync_mitigation_mode
          Value: strictest
`,
  },
});
