import { fails, holds } from '../../../condition.ts';
import { infraRule } from '../../../infra-rule.ts';

/** Web firewalls of which nobody knows what they stopped. */
export const wafLogging = infraRule({
  name: 'aws-waf-logging',
  title: 'Web firewall logs nothing',
  severity: 'info',
  cwe: 778,
  what: 'No logging is set up for the web ACL.',
  why: 'Nobody sees what was tried, nor why good requests are refused.',
  fix: [
    'Add `aws_wafv2_web_acl_logging_configuration` (`AWS::WAFv2::LoggingConfiguration`), or `logging_configuration` for the old version.',
  ],
  references: [
    'https://docs.aws.amazon.com/waf/latest/developerguide/logging.html',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/waf-controls.html#waf-11',
  ],
  applies: ['aws.waf.web-acl', 'aws.waf.classic-acl', 'aws.waf.regional-acl'],
  where: {
    not: { check: ({ resource }) => (/^AWS::WAF(?:Regional)?::/.test(resource.type) ? holds : fails()) },
  },
  must: {
    any: [{ at: 'logging_configuration.log_destination', isSet: true }, { connected: 'aws.waf.logging' }],
  },
  bad: {
    terraform: `resource "aws_wafv2_web_acl" "web" { # flaw
  name  = "web"
  scope = "REGIONAL"
}
`,
    cloudformation: `Resources:
  Web: # flaw
    Type: AWS::WAFv2::WebACL
    Properties:
      Scope: REGIONAL
`,
  },
  good: {
    terraform: `resource "aws_wafv2_web_acl" "web" {
  name  = "web"
  scope = "REGIONAL"
}
resource "aws_wafv2_web_acl_logging_configuration" "web" {
  resource_arn            = aws_wafv2_web_acl.web.arn
  log_destination_configs = ["arn:aws:firehose:eu-west-1:123456789012:deliverystream/aws-waf-logs-web"]
}
`,
    cloudformation: `Resources:
  Web:
    Type: AWS::WAFv2::WebACL
    Properties:
      Scope: REGIONAL
  Log:
    Type: AWS::WAFv2::LoggingConfiguration
    Properties:
      ResourceArn: !GetAtt Web.Arn
      LogDestinationConfigs: ['arn:aws:firehose:eu-west-1:123456789012:deliverystream/aws-waf-logs-web']
`,
  },
});
