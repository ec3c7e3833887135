import { infraRule } from '../../../infra-rule.ts';

/** Load balancers with certificates that nobody renews. */
export const elbListenerCertificate = infraRule({
  name: 'aws-elb-listener-certificate',
  title: 'Certificate of a listener is not one of ACM',
  severity: 'low',
  cwe: 298,
  what: 'The certificate of the listener was uploaded to IAM.',
  why: 'ACM renews its certificates by itself; of others somebody has to think, and visitors learn to click warnings away.',
  fix: ['Use a certificate of ACM in `certificate_arn` (`Certificates`).'],
  references: [
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/https-listener-certificates.html',
  ],
  applies: ['aws.elb.listener'],
  must: {
    all: [
      { at: 'certificate_arn', startsNotWith: 'arn:aws:iam:' },
      { at: 'certificates.certificate_arn', startsNotWith: 'arn:aws:iam:' },
    ],
  },
  bad: {
    terraform: `resource "aws_lb_listener" "x" {
  load_balancer_arn = "lb-1"
  protocol = "HTTPS"
  port = 443
  certificate_arn = "arn:aws:iam::123456789012:server-certificate/x" # flaw
}
`,
    cloudformation: `Resources:
  X:
    Type: AWS::ElasticLoadBalancingV2::Listener
    Properties:
      LoadBalancerArn: lb-1
      Protocol: HTTPS
      Port: 443
      Certificates:
        - CertificateArn: arn:aws:iam::123456789012:server-certificate/x # flaw
`,
  },
  good: {
    terraform: `resource "aws_lb_listener" "x" {
  load_balancer_arn = "lb-1"
  protocol = "HTTPS"
  port = 443
  certificate_arn = "arn:aws:acm:eu-west-1:123456789012:certificate/1"
}
`,
    cloudformation: `Resources:
  X:
    Type: AWS::ElasticLoadBalancingV2::Listener
    Properties:
      LoadBalancerArn: lb-1
      Protocol: HTTPS
      Port: 443
      Certificates:
        - CertificateArn: arn:aws:acm:eu-west-1:123456789012:certificate/1
`,
  },
});
