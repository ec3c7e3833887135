import { infraRule } from '../../../infra-rule.ts';
import { alarmOn } from './shared-alarm.ts';

const events = [
  'AuthorizeSecurityGroupIngress',
  'AuthorizeSecurityGroupEgress',
  'RevokeSecurityGroupIngress',
  'RevokeSecurityGroupEgress',
  'CreateSecurityGroup',
  'DeleteSecurityGroup',
];

/** Programs that set up alarms on the trail of an account, but none on changes of security groups. */
export const cloudwatchAlarmSecurityGroupChanges = infraRule({
  name: 'aws-cloudwatch-alarm-security-group-changes',
  title: 'Changes of security groups set off no alarm',
  severity: 'info',
  cwe: 778,
  what: 'No alarm tells that rules on who reaches machines are changed.',
  why: 'A port that is opened for a moment is mostly left open.',
  fix: [
    'Add a metric filter with the pattern of the benchmark on the log group of the trail, and an alarm on its figure that tells somebody.',
  ],
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/cloudwatch-controls.html#cloudwatch-10',
  ],
  applies: ['aws.cloudwatch.metric-filter'],
  must: alarmOn(events.map((event) => new RegExp(`=\\s*"?${event}\\b`))),
  bad: {
    terraform: [
      `resource "aws_cloudwatch_log_metric_filter" "other" { # flaw
  name           = "other"
  log_group_name = "trail"
  pattern        = "{ $.userIdentity.type = \\"Nobody\\" }"
  metric_transformation {
    name      = "other"
    namespace = "CIS"
    value     = "1"
  }
}
`,
      `resource "aws_cloudwatch_log_metric_filter" "security-group-changes" { # flaw
  name           = "security-group-changes"
  log_group_name = "trail"
  pattern        = "{ ($.eventName = AuthorizeSecurityGroupIngress) || ($.eventName = AuthorizeSecurityGroupEgress) || ($.eventName = RevokeSecurityGroupIngress) || ($.eventName = RevokeSecurityGroupEgress) || ($.eventName = CreateSecurityGroup) || ($.eventName = DeleteSecurityGroup) }"
  metric_transformation {
    name      = "security-group-changes"
    namespace = "CIS"
    value     = "1"
  }
}
resource "aws_cloudwatch_metric_alarm" "security-group-changes" {
  alarm_name          = "security-group-changes"
  comparison_operator = "GreaterThanOrEqualToThreshold"
  evaluation_periods  = 1
  metric_name         = "something_else"
  namespace           = "CIS"
  threshold           = 1
}
`,
    ],
    cloudformation: `Resources:
  Filter: # flaw
    Type: AWS::Logs::MetricFilter
    Properties:
      LogGroupName: trail
      FilterPattern: '{ ($.eventName = AuthorizeSecurityGroupIngress) || ($.eventName = AuthorizeSecurityGroupEgress) || ($.eventName = RevokeSecurityGroupIngress) || ($.eventName = RevokeSecurityGroupEgress) || ($.eventName = CreateSecurityGroup) || ($.eventName = DeleteSecurityGroup) }'
      MetricTransformations:
        - MetricName: security-group-changes
          MetricNamespace: CIS
          MetricValue: '1'
`,
  },
  good: {
    terraform: [
      `resource "aws_cloudwatch_log_metric_filter" "other" {
  name           = "other"
  log_group_name = "trail"
  pattern        = "{ $.userIdentity.type = \\"Nobody\\" }"
  metric_transformation {
    name      = "other"
    namespace = "CIS"
    value     = "1"
  }
}
resource "aws_cloudwatch_log_metric_filter" "security-group-changes" {
  name           = "security-group-changes"
  log_group_name = "trail"
  pattern        = "{ ($.eventName = AuthorizeSecurityGroupIngress) || ($.eventName = AuthorizeSecurityGroupEgress) || ($.eventName = RevokeSecurityGroupIngress) || ($.eventName = RevokeSecurityGroupEgress) || ($.eventName = CreateSecurityGroup) || ($.eventName = DeleteSecurityGroup) }"
  metric_transformation {
    name      = "security-group-changes"
    namespace = "CIS"
    value     = "1"
  }
}
resource "aws_cloudwatch_metric_alarm" "security-group-changes" {
  alarm_name          = "security-group-changes"
  comparison_operator = "GreaterThanOrEqualToThreshold"
  evaluation_periods  = 1
  metric_name         = aws_cloudwatch_log_metric_filter.security-group-changes.id
  namespace           = "CIS"
  threshold           = 1
}
`,
      `resource "aws_cloudwatch_log_metric_filter" "program" {
  name           = "program"
  log_group_name = "trail"
  pattern        = "{ $.status = 500 }"
  metric_transformation {
    name      = "program"
    namespace = "CIS"
    value     = "1"
  }
}
`,
    ],
    cloudformation: `Resources:
  Filter:
    Type: AWS::Logs::MetricFilter
    Properties:
      LogGroupName: trail
      FilterPattern: '{ ($.eventName = AuthorizeSecurityGroupIngress) || ($.eventName = AuthorizeSecurityGroupEgress) || ($.eventName = RevokeSecurityGroupIngress) || ($.eventName = RevokeSecurityGroupEgress) || ($.eventName = CreateSecurityGroup) || ($.eventName = DeleteSecurityGroup) }'
      MetricTransformations:
        - MetricName: security-group-changes
          MetricNamespace: CIS
          MetricValue: '1'
  Alarm:
    Type: AWS::CloudWatch::Alarm
    Properties:
      MetricName: security-group-changes
      Namespace: CIS
      Threshold: 1
`,
  },
});
