import { infraRule } from '../../../infra-rule.ts';

/** Classic load balancers that overload one zone. */
export const elbCrossZone = infraRule({
  name: 'aws-elb-cross-zone',
  title: 'Classic load balancer keeps requests in their zone',
  severity: 'info',
  cwe: 654,
  what: 'Requests are only given to machines of the zone that they came in by.',
  why: 'A zone with few machines is overloaded while others idle, and where one has none left its requests fail.',
  fix: ['Set `cross_zone_load_balancing` (`CrossZone`) to true.'],
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/elb-controls.html#elb-9'],
  applies: ['aws.elb.classic'],
  must: {
    at: 'cross_zone_load_balancing',
    is: true,
    absent: { terraform: 'holds', 'terraform-plan': 'holds', cloudformation: 'fails' },
  },
  mend: { set: { cross_zone_load_balancing: true } },
  bad: {
    terraform: `resource "aws_elb" "web" {
  cross_zone_load_balancing = false # flaw
}
`,
    cloudformation: `Resources:
  Web: # flaw
    Type: AWS::ElasticLoadBalancing::LoadBalancer
    Properties:
      Listeners: []
`,
  },
  good: {
    terraform: `resource "aws_elb" "web" {
  name = "web"
}
`,
    cloudformation: `Resources:
  Web:
    Type: AWS::ElasticLoadBalancing::LoadBalancer
    Properties:
      CrossZone: true
      Listeners: []
`,
  },
});
