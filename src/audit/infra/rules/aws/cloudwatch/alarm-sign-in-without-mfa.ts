import { infraRule } from '../../../infra-rule.ts';
import { alarmOn } from './shared-alarm.ts';

/** Programs that set up alarms on the trail of an account, but none on signing in without a second factor. */
export const cloudwatchAlarmSignInWithoutMfa = infraRule({
  name: 'aws-cloudwatch-alarm-sign-in-without-mfa',
  title: 'Signing in without a second factor sets off no alarm',
  severity: 'info',
  cwe: 778,
  what: 'No alarm tells that somebody signs in to the console with a password only.',
  why: 'An account without a second factor is what stolen passwords are good for.',
  fix: [
    'Add a metric filter with the pattern of the benchmark on the log group of the trail, and an alarm on its figure that tells somebody.',
  ],
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/cloudwatch-controls.html#cloudwatch-3',
  ],
  applies: ['aws.cloudwatch.metric-filter'],
  must: alarmOn([/eventName\s*=\s*"?ConsoleLogin/, /additionalEventData\.MFAUsed\s*!=\s*"?Yes/]),
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
      `resource "aws_cloudwatch_log_metric_filter" "sign-in-without-mfa" { # flaw
  name           = "sign-in-without-mfa"
  log_group_name = "trail"
  pattern        = "{ ($.eventName = \\"ConsoleLogin\\") && ($.additionalEventData.MFAUsed != \\"Yes\\") }"
  metric_transformation {
    name      = "sign-in-without-mfa"
    namespace = "CIS"
    value     = "1"
  }
}
resource "aws_cloudwatch_metric_alarm" "sign-in-without-mfa" {
  alarm_name          = "sign-in-without-mfa"
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
      FilterPattern: '{ ($.eventName = "ConsoleLogin") && ($.additionalEventData.MFAUsed != "Yes") }'
      MetricTransformations:
        - MetricName: sign-in-without-mfa
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
resource "aws_cloudwatch_log_metric_filter" "sign-in-without-mfa" {
  name           = "sign-in-without-mfa"
  log_group_name = "trail"
  pattern        = "{ ($.eventName = \\"ConsoleLogin\\") && ($.additionalEventData.MFAUsed != \\"Yes\\") }"
  metric_transformation {
    name      = "sign-in-without-mfa"
    namespace = "CIS"
    value     = "1"
  }
}
resource "aws_cloudwatch_metric_alarm" "sign-in-without-mfa" {
  alarm_name          = "sign-in-without-mfa"
  comparison_operator = "GreaterThanOrEqualToThreshold"
  evaluation_periods  = 1
  metric_name         = aws_cloudwatch_log_metric_filter.sign-in-without-mfa.id
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
      FilterPattern: '{ ($.eventName = "ConsoleLogin") && ($.additionalEventData.MFAUsed != "Yes") }'
      MetricTransformations:
        - MetricName: sign-in-without-mfa
          MetricNamespace: CIS
          MetricValue: '1'
  Alarm:
    Type: AWS::CloudWatch::Alarm
    Properties:
      MetricName: sign-in-without-mfa
      Namespace: CIS
      Threshold: 1
`,
  },
});
