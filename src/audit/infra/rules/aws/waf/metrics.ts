import { infraRule } from '../../../infra-rule.ts';

/** Rules of which no alarm can be made. */
export const wafMetrics = infraRule({
  name: 'aws-waf-metrics',
  title: 'Web firewall sends no metrics',
  severity: 'info',
  cwe: 778,
  what: 'A rule group or web ACL has its metrics in CloudWatch switched off.',
  why: 'No alarm tells when an attack begins, or when a rule refuses good requests.',
  fix: ['Set `cloudwatch_metrics_enabled` (`CloudWatchMetricsEnabled`) to true.'],
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/waf-controls.html#waf-12'],
  applies: ['aws.waf.web-acl', 'aws.waf.rule-group'],
  must: {
    all: [
      { at: 'visibility_config.cloudwatch_metrics_enabled', isNot: false },
      { at: 'visibility_config.cloud_watch_metrics_enabled', isNot: false },
      {
        each: 'rule',
        must: {
          all: [
            { at: 'visibility_config.cloudwatch_metrics_enabled', isNot: false },
            { at: 'visibility_config.cloud_watch_metrics_enabled', isNot: false },
          ],
        },
      },
    ],
  },
  bad: {
    terraform: `resource "aws_wafv2_rule_group" "web" {
  name     = "web"
  scope    = "REGIONAL"
  capacity = 1
  visibility_config {
    cloudwatch_metrics_enabled = false # flaw
    metric_name                = "web"
    sampled_requests_enabled   = false
  }
}
`,
    cloudformation: `Resources:
  Web:
    Type: AWS::WAFv2::RuleGroup
    Properties:
      Scope: REGIONAL
      Capacity: 1
      VisibilityConfig:
        CloudWatchMetricsEnabled: false # flaw
        MetricName: web
        SampledRequestsEnabled: false
`,
  },
  good: {
    terraform: `resource "aws_wafv2_rule_group" "web" {
  name     = "web"
  scope    = "REGIONAL"
  capacity = 1
  visibility_config {
    cloudwatch_metrics_enabled = true
    metric_name                = "web"
    sampled_requests_enabled   = false
  }
}
`,
    cloudformation: `Resources:
  Web:
    Type: AWS::WAFv2::RuleGroup
    Properties:
      Scope: REGIONAL
      Capacity: 1
      VisibilityConfig:
        CloudWatchMetricsEnabled: true
        MetricName: web
        SampledRequestsEnabled: false
`,
  },
});
