import { infraRule } from '../../../infra-rule.ts';

const oldProtocols = ['Protocol-SSLv2', 'Protocol-SSLv3', 'Protocol-TLSv1', 'Protocol-TLSv1.1'];

/** Policies of classic load balancers that allow SSL 3 or TLS 1.0. */
export const elbClassicTlsPolicy = infraRule({
  name: 'aws-elb-classic-tls-policy',
  title: 'Classic load balancer speaks old versions of TLS',
  severity: 'low',
  cwe: 327,
  what: 'The policy of the load balancer allows SSL 3, TLS 1.0 or 1.1.',
  why: 'Somebody on the way can have both sides fall back to the weakest that they share, and read along.',
  fix: ['Use the reference policy `ELBSecurityPolicy-TLS-1-2-2017-01`.'],
  references: [
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/elb-security-policy-table.html',
  ],
  applies: ['aws.elb.classic', 'aws.elb.classic-policy', 'aws.elb.ssl-policy'],
  must: {
    all: ['policy_attribute', 'attribute', 'policies.attributes'].flatMap((each) => [
      {
        each,
        where: { at: 'name', is: 'Reference-Security-Policy' },
        must: { at: 'value', startsWith: 'ELBSecurityPolicy-TLS-1-2' },
      },
      { each, where: { at: 'name', is: oldProtocols }, must: { at: 'value', is: false } },
    ]),
  },
  bad: {
    terraform: `resource "aws_load_balancer_policy" "tls" {
  load_balancer_name = "web"
  policy_name        = "tls"
  policy_type_name   = "SSLNegotiationPolicyType"
  policy_attribute {
    name  = "Protocol-TLSv1"
    value = "true" # flaw
  }
  policy_attribute {
    name  = "Protocol-TLSv1.2"
    value = "true"
  }
}
`,
    cloudformation: `Resources:
  Web:
    Type: AWS::ElasticLoadBalancing::LoadBalancer
    Properties:
      Policies:
        - PolicyName: tls
          PolicyType: SSLNegotiationPolicyType
          Attributes:
            - Name: Reference-Security-Policy
              Value: ELBSecurityPolicy-2016-08 # flaw
`,
  },
  good: {
    terraform: `resource "aws_load_balancer_policy" "tls" {
  load_balancer_name = "web"
  policy_name        = "tls"
  policy_type_name   = "SSLNegotiationPolicyType"
  policy_attribute {
    name  = "Reference-Security-Policy"
    value = "ELBSecurityPolicy-TLS-1-2-2017-01"
  }
}
`,
    cloudformation: `Resources:
  Web:
    Type: AWS::ElasticLoadBalancing::LoadBalancer
    Properties:
      Policies:
        - PolicyName: tls
          PolicyType: SSLNegotiationPolicyType
          Attributes:
            - Name: Reference-Security-Policy
              Value: ELBSecurityPolicy-TLS-1-2-2017-01
`,
  },
});
