import { infraRule } from '../../../infra-rule.ts';

/** Ciphers by the names of OpenSSL and of the standards. */
const weak =
  /(?:^|[-_])(?:RC[24]|ARCFOUR|DES|3DES|CBC3|NULL|EXP(?:ORT)?|ADH|AECDH|anon|MD5|SEED|IDEA|ARIA|KRB5|PSK)(?:[-_]|$)/i;

/** Classic load balancers that accept ciphers which can be broken. */
export const elbClassicCiphers = infraRule({
  name: 'aws-elb-classic-ciphers',
  title: 'Classic load balancer accepts weak ciphers',
  severity: 'low',
  cwe: 327,
  what: 'A policy of the load balancer switches on a cipher that can be broken or does not encrypt: RC4, DES, export grade, NULL, without authentication.',
  why: 'Somebody on the way can have both sides use it, and read along.',
  fix: ['Use the reference policy `ELBSecurityPolicy-TLS-1-2-2017-01`.'],
  references: [
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/elb-ssl-security-policy.html',
  ],
  applies: ['aws.elb.classic', 'aws.elb.classic-policy', 'aws.elb.ssl-policy'],
  must: {
    all: ['policy_attribute', 'attribute', 'policies.attributes'].map((each) => ({
      each,
      where: { at: 'name', matches: weak },
      must: { at: 'value', is: false },
    })),
  },
  bad: {
    terraform: `resource "aws_load_balancer_policy" "x" {
  load_balancer_name = "web"
  policy_name = "tls"
  policy_type_name = "SSLNegotiationPolicyType"
  policy_attribute {
    name = "DES-CBC3-SHA"
    value = "true" # flaw
  }
}
`,
    cloudformation: `Resources:
  X:
    Type: AWS::ElasticLoadBalancing::LoadBalancer
    Properties:
      Policies:
        - PolicyName: tls
          PolicyType: SSLNegotiationPolicyType
          Attributes:
            - Name: ADH-RC4-MD5
              Value: true # flaw
`,
  },
  good: {
    terraform: `resource "aws_load_balancer_policy" "x" {
  load_balancer_name = "web"
  policy_name = "tls"
  policy_type_name = "SSLNegotiationPolicyType"
  policy_attribute {
    name = "ECDHE-RSA-AES128-GCM-SHA256"
    value = "true"
  }
  policy_attribute {
    name = "RC4-MD5"
    value = "false"
  }
}
`,
    cloudformation: `Resources:
  X:
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
