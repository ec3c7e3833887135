import { infraRule } from '../../../infra-rule.ts';

/** Load balancers that let through what two servers read differently. */
export const elbInvalidHeaders = infraRule({
  name: 'aws-elb-invalid-headers',
  title: 'Load balancer passes on broken headers',
  severity: 'low',
  cwe: 444,
  what: 'Headers of requests whose names are not valid are passed on to the application.',
  why: 'The load balancer and the server behind it may see different requests in the same bytes; somebody can hide one in another (request smuggling).',
  fix: ['Set `drop_invalid_header_fields` (`routing.http.drop_invalid_header_fields.enabled`) to true.'],
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/elb-controls.html#elb-4'],
  applies: ['aws.elb.load-balancer'],
  where: { at: 'load_balancer_type', is: 'application', absent: 'holds' },
  must: { at: 'drop_invalid_header_fields', is: true },
  mend: {
    set: { drop_invalid_header_fields: true },
    setIn: {
      cloudformation: {
        'load_balancer_attributes[key=routing.http.drop_invalid_header_fields.enabled].value': 'true',
      },
    },
  },
  bad: {
    terraform: `resource "aws_lb" "web" { # flaw
  load_balancer_type = "application"
}
`,
    cloudformation: `Resources:
  Web:
    Type: AWS::ElasticLoadBalancingV2::LoadBalancer
    Properties:
      LoadBalancerAttributes:
        - Key: routing.http.drop_invalid_header_fields.enabled
          Value: 'false' # flaw
`,
  },
  good: {
    terraform: `resource "aws_lb" "web" {
  drop_invalid_header_fields = true
}
resource "aws_lb" "tcp" {
  load_balancer_type = "network"
}
`,
    cloudformation: `Resources:
  Web:
    Type: AWS::ElasticLoadBalancingV2::LoadBalancer
    Properties:
      LoadBalancerAttributes:
        - Key: routing.http.drop_invalid_header_fields.enabled
          Value: 'true'
`,
  },
});
