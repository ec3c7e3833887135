import { infraRule } from '../../../infra-rule.ts';

/** Listeners that speak plain HTTP or TCP. */
export const elbListenerEncryption = infraRule({
  name: 'aws-elb-listener-encryption',
  title: 'Load balancer takes requests without encryption',
  severity: 'medium',
  cwe: 319,
  what: 'A listener of the load balancer takes requests over HTTP, and does not just send people on to HTTPS.',
  why: 'Passwords and sessions that pass there can be read and changed by everybody on the way.',
  fix: [
    'Set the protocol to `HTTPS` (`TLS` for network load balancers) with a certificate.',
    'Keep port 80 with one action: `redirect` to HTTPS.',
  ],
  references: [
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/create-https-listener.html',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/elb-controls.html#elb-1',
  ],
  applies: ['aws.elb.listener'],
  must: {
    any: [
      {
        at: 'protocol',
        is: ['HTTPS', 'TLS', 'TCP', 'UDP', 'TCP_UDP', 'GENEVE', 'QUIC', 'TCP_QUIC'],
        absent: 'fails',
      },
      {
        all: [
          { at: 'protocol', isSet: false },
          { at: 'port', isNot: [80, 8080] },
        ],
      },
      {
        some: 'default_action',
        has: {
          all: [
            { at: 'type', is: 'redirect' },
            {
              any: [
                { at: 'redirect.protocol', is: ['HTTPS', '#{protocol}'] },
                { at: 'redirect_config.protocol', is: 'HTTPS' },
              ],
            },
          ],
        },
      },
    ],
  },
  bad: {
    terraform: `resource "aws_lb_listener" "web" {
  load_balancer_arn = "arn:aws:elasticloadbalancing:eu-west-1:123456789012:loadbalancer/app/web/1"
  port              = 80
  protocol          = "HTTP" # flaw
  default_action {
    type = "forward"
  }
}
`,
    cloudformation: `Resources:
  Web:
    Type: AWS::ElasticLoadBalancingV2::Listener
    Properties:
      LoadBalancerArn: arn:aws:elasticloadbalancing:eu-west-1:123456789012:loadbalancer/app/web/1
      Port: 80
      Protocol: HTTP # flaw
      DefaultActions:
        - Type: forward
`,
  },
  good: {
    terraform: `resource "aws_lb_listener" "web" {
  load_balancer_arn = "arn:aws:elasticloadbalancing:eu-west-1:123456789012:loadbalancer/app/web/1"
  port              = 80
  protocol          = "HTTP"
  default_action {
    type = "redirect"
    redirect {
      port        = "443"
      protocol    = "HTTPS"
      status_code = "HTTP_301"
    }
  }
}
resource "aws_lb_listener" "tls" {
  load_balancer_arn = "arn:aws:elasticloadbalancing:eu-west-1:123456789012:loadbalancer/app/web/1"
  port              = 443
  protocol          = "HTTPS"
  default_action {
    type = "forward"
  }
}
`,
    cloudformation: `Resources:
  Web:
    Type: AWS::ElasticLoadBalancingV2::Listener
    Properties:
      LoadBalancerArn: arn:aws:elasticloadbalancing:eu-west-1:123456789012:loadbalancer/app/web/1
      Port: 80
      Protocol: HTTP
      DefaultActions:
        - Type: redirect
          RedirectConfig:
            Protocol: HTTPS
            StatusCode: HTTP_301
`,
  },
});
