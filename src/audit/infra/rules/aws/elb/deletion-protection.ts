import { infraRule } from '../../../infra-rule.ts';

/** Load balancers that a mistake takes away. */
export const elbDeletionProtection = infraRule({
  name: 'aws-elb-deletion-protection',
  title: 'Load balancer can be deleted by one call',
  severity: 'info',
  cwe: 693,
  what: 'Nothing protects the load balancer from being deleted.',
  why: 'With it goes its name: everything behind is unreachable until all who point to it are changed.',
  fix: ['Set `enable_deletion_protection` (`deletion_protection.enabled`) to true.'],
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/elb-controls.html#elb-6'],
  applies: ['aws.elb.load-balancer'],
  must: { at: 'enable_deletion_protection', is: true },
  mend: {
    set: { enable_deletion_protection: true },
    setIn: { cloudformation: { 'load_balancer_attributes[key=deletion_protection.enabled].value': 'true' } },
  },
  bad: {
    terraform: `resource "aws_lb" "web" { # flaw
  name = "web"
}
`,
    cloudformation: `Resources:
  Web:
    Type: AWS::ElasticLoadBalancingV2::LoadBalancer
    Properties:
      LoadBalancerAttributes:
        - Key: deletion_protection.enabled
          Value: false # flaw
`,
  },
  good: {
    terraform: `resource "aws_lb" "web" {
  enable_deletion_protection = true
}
`,
    cloudformation: `Resources:
  Web:
    Type: AWS::ElasticLoadBalancingV2::LoadBalancer
    Properties:
      LoadBalancerAttributes:
        - Key: deletion_protection.enabled
          Value: true
`,
  },
});
