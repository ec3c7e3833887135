import { infraRule } from '../../../infra-rule.ts';

/** Listeners whose policy allows TLS 1.0 or 1.1. */
export const elbListenerTlsPolicy = infraRule({
  name: 'aws-elb-listener-tls-policy',
  title: 'Load balancer speaks old versions of TLS',
  severity: 'low',
  cwe: 327,
  what: 'The security policy of the listener allows versions or ciphers of TLS that are broken, or none is chosen and the default does.',
  why: 'Somebody on the way can have both sides fall back to the weakest that they share, and read along.',
  fix: ['Set `ssl_policy` (`SslPolicy`) to `ELBSecurityPolicy-TLS13-1-2-2021-06` or a newer one.'],
  references: [
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/describe-ssl-policies.html',
  ],
  applies: ['aws.elb.listener'],
  where: { at: 'protocol', is: ['HTTPS', 'TLS'] },
  must: { at: 'ssl_policy', matches: /^ELBSecurityPolicy-(?:TLS13-1-[23]|TLS-1-2|FS-1-2)/ },
  mend: { set: { ssl_policy: 'ELBSecurityPolicy-TLS13-1-2-2021-06' }, isDisruptive: true },
  bad: {
    terraform: `resource "aws_lb_listener" "web" {
  port       = 443
  protocol   = "HTTPS"
  ssl_policy = "ELBSecurityPolicy-2016-08" # flaw
}
resource "aws_lb_listener" "default" { # flaw
  port     = 443
  protocol = "TLS"
}
`,
    cloudformation: `Resources:
  Web:
    Type: AWS::ElasticLoadBalancingV2::Listener
    Properties:
      Port: 443
      Protocol: HTTPS
      SslPolicy: ELBSecurityPolicy-TLS-1-0-2015-04 # flaw
`,
  },
  good: {
    terraform: `resource "aws_lb_listener" "web" {
  port       = 443
  protocol   = "HTTPS"
  ssl_policy = "ELBSecurityPolicy-TLS13-1-2-Res-2021-06"
}
resource "aws_lb_listener" "plain" {
  port     = 80
  protocol = "HTTP"
}
`,
    cloudformation: `Resources:
  Web:
    Type: AWS::ElasticLoadBalancingV2::Listener
    Properties:
      Port: 443
      Protocol: HTTPS
      SslPolicy: ELBSecurityPolicy-TLS-1-2-2017-01
`,
  },
});
