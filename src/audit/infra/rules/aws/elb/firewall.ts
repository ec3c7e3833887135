import { infraRule } from '../../../infra-rule.ts';

/** Applications that take every request of the internet unfiltered. */
export const elbFirewall = infraRule({
  name: 'aws-elb-firewall',
  title: 'Public load balancer has no web firewall',
  severity: 'info',
  confidence: 'medium',
  cwe: 693,
  what: 'No web ACL of WAF is associated with the load balancer, which takes requests from the internet.',
  why: 'Attacks that are known, and floods of requests, reach the application as they come.',
  fix: ['Associate a web ACL: `aws_wafv2_web_acl_association` (`AWS::WAFv2::WebACLAssociation`).'],
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/elb-controls.html#elb-16'],
  applies: ['aws.elb.load-balancer'],
  where: {
    all: [
      { at: 'internal', isNot: true },
      { at: 'load_balancer_type', is: 'application', absent: 'holds' },
    ],
  },
  must: { connected: 'aws.waf.association' },
  bad: {
    terraform: `resource "aws_lb" "web" { # flaw
  internal = false
}
`,
    cloudformation: `Resources:
  Web: # flaw
    Type: AWS::ElasticLoadBalancingV2::LoadBalancer
    Properties:
      Scheme: internet-facing
`,
  },
  good: {
    terraform: `resource "aws_lb" "web" {
  internal = false
}
resource "aws_lb" "inner" {
  internal = true
}
resource "aws_wafv2_web_acl_association" "web" {
  resource_arn = aws_lb.web.arn
  web_acl_arn  = "arn:aws:wafv2:eu-west-1:123456789012:regional/webacl/web/1"
}
`,
    cloudformation: `Resources:
  Web:
    Type: AWS::ElasticLoadBalancingV2::LoadBalancer
    Properties:
      Scheme: internet-facing
  Waf:
    Type: AWS::WAFv2::WebACLAssociation
    Properties:
      ResourceArn: !Ref Web
      WebACLArn: arn:aws:wafv2:eu-west-1:123456789012:regional/webacl/web/1
`,
  },
});
