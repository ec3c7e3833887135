import { infraRule } from '../../../infra-rule.ts';

/** Listeners of classic load balancers that speak plain HTTP or TCP. */
export const elbClassicListener = infraRule({
  name: 'aws-elb-classic-listener',
  title: 'Classic load balancer takes requests without encryption',
  severity: 'medium',
  cwe: 319,
  what: 'A listener takes requests over HTTP or plain TCP.',
  why: 'Passwords and sessions that pass there can be read and changed by everybody on the way.',
  fix: [
    'Set `lb_protocol` (`Protocol`) to `https` or `ssl` with a certificate, or move to an application load balancer.',
  ],
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/elb-controls.html#elb-3'],
  applies: ['aws.elb.classic'],
  must: {
    each: 'listener',
    must: {
      all: [
        { at: 'lb_protocol', isNot: ['http', 'tcp'], anyCase: true },
        { at: 'protocol', isNot: ['http', 'tcp'], anyCase: true },
      ],
    },
  },
  bad: {
    terraform: `resource "aws_elb" "web" {
  listener {
    instance_port     = 8000
    instance_protocol = "http"
    lb_port           = 80
    lb_protocol       = "http" # flaw
  }
}
`,
    cloudformation: `Resources:
  Web:
    Type: AWS::ElasticLoadBalancing::LoadBalancer
    Properties:
      Listeners:
        - LoadBalancerPort: '80'
          InstancePort: '80'
          Protocol: HTTP # flaw
`,
  },
  good: {
    terraform: `resource "aws_elb" "web" {
  listener {
    instance_port      = 8000
    instance_protocol  = "http"
    lb_port            = 443
    lb_protocol        = "https"
    ssl_certificate_id = "arn:aws:iam::123456789012:server-certificate/web"
  }
}
`,
    cloudformation: `Resources:
  Web:
    Type: AWS::ElasticLoadBalancing::LoadBalancer
    Properties:
      Listeners:
        - LoadBalancerPort: '443'
          InstancePort: '80'
          Protocol: HTTPS
          SSLCertificateId: arn:aws:iam::123456789012:server-certificate/web
`,
  },
});
