import { infraRule } from '../../../infra-rule.ts';
import { alarmOn } from './shared-alarm.ts';

/** Programs that set up alarms on the trail of an account, but none on failed attempts to sign in. */
export const cloudwatchAlarmFailedSignIn = infraRule({
  name: 'aws-cloudwatch-alarm-failed-sign-in',
  title: 'Failed attempts to sign in set off no alarm',
  severity: 'info',
  cwe: 778,
  what: 'No alarm tells of passwords that are tried at the console.',
  why: 'Many attempts are the sign that somebody guesses passwords.',
  fix: [
    'Add a metric filter with the pattern of the benchmark on the log group of the trail, and an alarm on its figure that tells somebody.',
  ],
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/cloudwatch-controls.html#cloudwatch-6',
  ],
  applies: ['aws.cloudwatch.metric-filter'],
  must: alarmOn([/eventName\s*=\s*"?ConsoleLogin/, /errorMessage\s*=\s*"?Failed authentication/]),
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
      `resource "aws_cloudwatch_log_metric_filter" "failed-sign-in" { # flaw
  name           = "failed-sign-in"
  log_group_name = "trail"
  pattern        = "{ ($.eventName = ConsoleLogin) && ($.errorMessage = \\"Failed authentication\\") }"
  metric_transformation {
    name      = "failed-sign-in"
    namespace = "CIS"
    value     = "1"
  }
}
resource "aws_cloudwatch_metric_alarm" "failed-sign-in" {
  alarm_name          = "failed-sign-in"
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
      FilterPattern: '{ ($.eventName = ConsoleLogin) && ($.errorMessage = "Failed authentication") }'
      MetricTransformations:
        - MetricName: failed-sign-in
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
resource "aws_cloudwatch_log_metric_filter" "failed-sign-in" {
  name           = "failed-sign-in"
  log_group_name = "trail"
  pattern        = "{ ($.eventName = ConsoleLogin) && ($.errorMessage = \\"Failed authentication\\") }"
  metric_transformation {
    name      = "failed-sign-in"
    namespace = "CIS"
    value     = "1"
  }
}
resource "aws_cloudwatch_metric_alarm" "failed-sign-in" {
  alarm_name          = "failed-sign-in"
  comparison_operator = "GreaterThanOrEqualToThreshold"
  evaluation_periods  = 1
  metric_name         = aws_cloudwatch_log_metric_filter.failed-sign-in.id
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
      FilterPattern: '{ ($.eventName = ConsoleLogin) && ($.errorMessage = "Failed authentication") }'
      MetricTransformations:
        - MetricName: failed-sign-in
          MetricNamespace: CIS
          MetricValue: '1'
  Alarm:
    Type: AWS::CloudWatch::Alarm
    Properties:
      MetricName: failed-sign-in
      Namespace: CIS
      Threshold: 1
`,
  },
});
