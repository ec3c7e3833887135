import { infraRule } from '../../../infra-rule.ts';

/** Records that somebody may come to own. */
export const route53RecordWithoutTarget = infraRule({
  name: 'aws-route53-record-without-target',
  title: 'Record points to nothing',
  severity: 'low',
  cwe: 1164,
  what: 'The record has no value and no alias.',
  why: "It is a name without a use; what it pointed to may be somebody else's by now.",
  fix: ['Set `records` or `alias`, or delete the record.'],
  references: [
    'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/resource-record-sets-values-basic.html',
  ],
  applies: ['aws.route53.record'],
  must: {
    any: [
      { at: 'records', isSet: true },
      { at: 'alias', isSet: true },
    ],
  },
  bad: {
    terraform: `resource "aws_route53_record" "www" {
  zone_id = "Z1"
  name    = "www"
  type    = "A"
  ttl     = 300
  records = [] # flaw
}
`,
    cloudformation: `Resources:
  Www: # flaw
    Type: AWS::Route53::RecordSet
    Properties:
      HostedZoneId: Z1
      Name: www.example.com
      Type: A
`,
  },
  good: {
    terraform: `resource "aws_route53_record" "www" {
  zone_id = "Z1"
  name    = "www"
  type    = "A"
  ttl     = 300
  records = ["203.0.113.7"]
}
`,
    cloudformation: `Resources:
  Www:
    Type: AWS::Route53::RecordSet
    Properties:
      HostedZoneId: Z1
      Name: www.example.com
      Type: A
      TTL: '300'
      ResourceRecords: ['203.0.113.7']
`,
  },
});
