import { infraRule } from '../../../infra-rule.ts';

/** Public zones of which nobody knows who asked for what. */
export const route53QueryLogging = infraRule({
  name: 'aws-route53-query-logging',
  title: 'Questions for names of the zone are not logged',
  severity: 'info',
  cwe: 778,
  what: 'No log records the questions for names of the zone.',
  why: 'Names that programs of an attacker ask for, and zones that point to nothing, stay unseen.',
  fix: ['Add `aws_route53_query_log` (`QueryLoggingConfig`) with a log group in us-east-1.'],
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/route53-controls.html#route53-2'],
  applies: ['aws.route53.zone'],
  where: { at: 'vpc', isSet: false },
  must: { any: [{ at: 'query_logging_config', isSet: true }, { connected: 'aws.route53.query-log' }] },
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
    terraform: `resource "aws_route53_zone" "main" {
  name = "example.com"
}
resource "aws_route53_zone" "inner" {
  name = "inner.example.com"
  vpc {
    vpc_id = "vpc-1"
  }
}
resource "aws_route53_query_log" "main" {
  zone_id                  = aws_route53_zone.main.zone_id
  cloudwatch_log_group_arn = "arn:aws:logs:us-east-1:123456789012:log-group:/aws/route53/example.com"
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::Route53::HostedZone
    Properties:
      Name: example.com
      QueryLoggingConfig:
        CloudWatchLogsLogGroupArn: arn:aws:logs:us-east-1:123456789012:log-group:/aws/route53/example.com
`,
  },
});
