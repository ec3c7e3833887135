import { infraRule } from '../../../infra-rule.ts';

/** Classic load balancers with certificates that nobody renews. */
export const elbClassicCertificate = infraRule({
  name: 'aws-elb-classic-certificate',
  title: 'Certificate of a classic load balancer is not one of ACM',
  severity: 'low',
  cwe: 298,
  what: 'A listener for HTTPS or SSL has no certificate, or one that was uploaded to IAM.',
  why: 'ACM renews its certificates by itself; of others somebody has to think, and visitors learn to click warnings away.',
  fix: ['Set `ssl_certificate_id` (`SSLCertificateId`) to a certificate of ACM.'],
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/elb-controls.html#elb-2'],
  applies: ['aws.elb.classic'],
  must: {
    each: 'listener',
    where: {
      any: [
        { at: 'lb_protocol', is: ['https', 'ssl'], anyCase: true },
        { at: 'protocol', is: ['https', 'ssl'], anyCase: true },
      ],
    },
    must: {
      any: [
        { at: 'ssl_certificate_id', matchesNot: /^$|^arn:aws[\w-]*:iam:/, absent: 'fails' },
        { at: 'sslcertificate_id', matchesNot: /^$|^arn:aws[\w-]*:iam:/, absent: 'fails' },
      ],
    },
  },
  bad: {
    terraform: `resource "aws_elb" "x" {
  listener { # flaw
    instance_port = 80
    instance_protocol = "http"
    lb_port = 443
    lb_protocol = "https"
  }
}
`,
    cloudformation: `Resources:
  X:
    Type: AWS::ElasticLoadBalancing::LoadBalancer
    Properties:
      Listeners:
        - LoadBalancerPort: '443'
          InstancePort: '80'
          Protocol: HTTPS
          SSLCertificateId: arn:aws:iam::123456789012:server-certificate/x # flaw
`,
  },
  good: {
    terraform: `resource "aws_elb" "x" {
  listener {
    instance_port = 80
    instance_protocol = "http"
    lb_port = 443
    lb_protocol = "https"
    ssl_certificate_id = "arn:aws:acm:eu-west-1:123456789012:certificate/1"
  }
}
`,
    cloudformation: `Resources:
  X:
    Type: AWS::ElasticLoadBalancing::LoadBalancer
    Properties:
      Listeners:
        - LoadBalancerPort: '443'
          InstancePort: '80'
          Protocol: HTTPS
          SSLCertificateId: arn:aws:acm:eu-west-1:123456789012:certificate/1
`,
  },
});
