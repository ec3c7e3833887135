import { infraRule } from '../../../infra-rule.ts';
import { alarmOn } from './shared-alarm.ts';

/** Programs that set up alarms on the trail of an account, but none on keys that are disabled. */
export const cloudwatchAlarmKeyDeletion = infraRule({
  name: 'aws-cloudwatch-alarm-key-deletion',
  title: 'Keys that are disabled or deleted set off no alarm',
  severity: 'info',
  cwe: 778,
  what: 'No alarm tells that a key is disabled or going to be deleted.',
  why: 'Without its key data is gone for good; there are some days in which it can be stopped.',
  fix: [
    'Add a metric filter with the pattern of the benchmark on the log group of the trail, and an alarm on its figure that tells somebody.',
  ],
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/cloudwatch-controls.html#cloudwatch-7',
  ],
  applies: ['aws.cloudwatch.metric-filter'],
  must: alarmOn([
    /eventSource\s*=\s*"?kms\.amazonaws\.com/,
    /eventName\s*=\s*"?DisableKey\b/,
    /eventName\s*=\s*"?ScheduleKeyDeletion\b/,
  ]),
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
      `resource "aws_cloudwatch_log_metric_filter" "key-deletion" { # flaw
  name           = "key-deletion"
  log_group_name = "trail"
  pattern        = "{ ($.eventSource = kms.amazonaws.com) && (($.eventName = DisableKey) || ($.eventName = ScheduleKeyDeletion)) }"
  metric_transformation {
    name      = "key-deletion"
    namespace = "CIS"
    value     = "1"
  }
}
resource "aws_cloudwatch_metric_alarm" "key-deletion" {
  alarm_name          = "key-deletion"
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
      FilterPattern: '{ ($.eventSource = kms.amazonaws.com) && (($.eventName = DisableKey) || ($.eventName = ScheduleKeyDeletion)) }'
      MetricTransformations:
        - MetricName: key-deletion
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
resource "aws_cloudwatch_log_metric_filter" "key-deletion" {
  name           = "key-deletion"
  log_group_name = "trail"
  pattern        = "{ ($.eventSource = kms.amazonaws.com) && (($.eventName = DisableKey) || ($.eventName = ScheduleKeyDeletion)) }"
  metric_transformation {
    name      = "key-deletion"
    namespace = "CIS"
    value     = "1"
  }
}
resource "aws_cloudwatch_metric_alarm" "key-deletion" {
  alarm_name          = "key-deletion"
  comparison_operator = "GreaterThanOrEqualToThreshold"
  evaluation_periods  = 1
  metric_name         = aws_cloudwatch_log_metric_filter.key-deletion.id
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
      FilterPattern: '{ ($.eventSource = kms.amazonaws.com) && (($.eventName = DisableKey) || ($.eventName = ScheduleKeyDeletion)) }'
      MetricTransformations:
        - MetricName: key-deletion
          MetricNamespace: CIS
          MetricValue: '1'
  Alarm:
    Type: AWS::CloudWatch::Alarm
    Properties:
      MetricName: key-deletion
      Namespace: CIS
      Threshold: 1
`,
  },
});
