import { infraRule } from '../../../infra-rule.ts';

/** Network and gateway load balancers that overload one zone. */
export const elbNetworkCrossZone = infraRule({
  name: 'aws-elb-network-cross-zone',
  title: 'Network load balancer keeps requests in their zone',
  severity: 'info',
  cwe: 654,
  what: 'Requests are only given to targets of the zone that they came in by.',
  why: 'A zone with few targets is overloaded while others idle, and where one has none left its requests fail.',
  fix: [
    'Set `enable_cross_zone_load_balancing` (`load_balancing.cross_zone.enabled`) to true; traffic between zones costs a little.',
  ],
  references: ['https://docs.aws.amazon.com/elasticloadbalancing/latest/network/network-load-balancers.html'],
  applies: ['aws.elb.load-balancer'],
  where: { at: 'load_balancer_type', is: ['network', 'gateway'] },
  must: { at: 'enable_cross_zone_load_balancing', is: true },
  mend: { set: { enable_cross_zone_load_balancing: true } },
  bad: {
    terraform: `resource "aws_lb" "tcp" { # flaw
  load_balancer_type = "network"
}
`,
    cloudformation: `Resources:
  Tcp: # flaw
    Type: AWS::ElasticLoadBalancingV2::LoadBalancer
    Properties:
      Type: network
`,
  },
  good: {
    terraform: `resource "aws_lb" "tcp" {
  load_balancer_type               = "network"
  enable_cross_zone_load_balancing = true
}
resource "aws_lb" "web" {
  load_balancer_type = "application"
}
`,
    cloudformation: `Resources:
  Tcp:
    Type: AWS::ElasticLoadBalancingV2::LoadBalancer
    Properties:
      Type: network
      LoadBalancerAttributes:
        - Key: load_balancing.cross_zone.enabled
          Value: 'true'
`,
  },
});
