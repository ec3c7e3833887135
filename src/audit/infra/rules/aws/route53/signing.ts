import { infraRule } from '../../../infra-rule.ts';

/** Public zones whose answers anybody on the way can forge. */
export const route53Signing = infraRule({
  name: 'aws-route53-signing',
  title: 'Zone is not signed',
  severity: 'info',
  cwe: 345,
  what: 'DNSSEC is not on for the zone.',
  why: 'A resolver cannot tell a forged answer from a true one, and sends people elsewhere.',
  fix: [
    'Add `aws_route53_key_signing_key` and `aws_route53_hosted_zone_dnssec`, and the DS record at the registrar.',
  ],
  references: ['https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-configuring-dnssec.html'],
  applies: ['aws.route53.zone'],
  where: {
    all: [{ at: 'vpc', isSet: false }, { not: { connected: 'aws_route53_zone_association' } }],
  },
  must: { connected: 'aws.route53.signing' },
  bad: {
    terraform: `resource "aws_route53_zone" "main" { # flaw
  name = "example.com"
}
`,
    cloudformation: `Resources:
  Main: # flaw
    Type: AWS::Route53::HostedZone
    Properties:
      Name: example.com
`,
  },
  good: {
    terraform: [
      `resource "aws_route53_zone" "main" {
  name = "example.com"
}
resource "aws_route53_hosted_zone_dnssec" "main" {
  hosted_zone_id = aws_route53_zone.main.id
}
`,
      `resource "aws_route53_zone" "inner" {
  name = "inner"
}
resource "aws_route53_zone_association" "inner" {
  zone_id = aws_route53_zone.inner.zone_id
  vpc_id  = "vpc-1"
}
`,
    ],
    cloudformation: `Resources:
  Main:
    Type: AWS::Route53::HostedZone
    Properties:
      Name: example.com
  Signing:
    Type: AWS::Route53::DNSSEC
    Properties:
      HostedZoneId: !Ref Main
`,
  },
});
