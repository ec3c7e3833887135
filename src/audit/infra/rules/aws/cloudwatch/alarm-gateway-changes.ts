import { infraRule } from '../../../infra-rule.ts';
import { alarmOn } from './shared-alarm.ts';

const events = [
  'CreateCustomerGateway',
  'DeleteCustomerGateway',
  'AttachInternetGateway',
  'CreateInternetGateway',
  'DeleteInternetGateway',
  'DetachInternetGateway',
];

/** Programs that set up alarms on the trail of an account, but none on changes of gateways. */
export const cloudwatchAlarmGatewayChanges = infraRule({
  name: 'aws-cloudwatch-alarm-gateway-changes',
  title: 'Changes of gateways set off no alarm',
  severity: 'info',
  cwe: 778,
  what: 'No alarm tells that a gateway to other networks, or the internet, is made or changed.',
  why: 'A new gateway is a new way in, and a way out for data.',
  fix: [
    'Add a metric filter with the pattern of the benchmark on the log group of the trail, and an alarm on its figure that tells somebody.',
  ],
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/cloudwatch-controls.html#cloudwatch-12',
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
      `resource "aws_cloudwatch_log_metric_filter" "gateway-changes" { # flaw
  name           = "gateway-changes"
  log_group_name = "trail"
  pattern        = "{ ($.eventName = CreateCustomerGateway) || ($.eventName = DeleteCustomerGateway) || ($.eventName = AttachInternetGateway) || ($.eventName = CreateInternetGateway) || ($.eventName = DeleteInternetGateway) || ($.eventName = DetachInternetGateway) }"
  metric_transformation {
    name      = "gateway-changes"
    namespace = "CIS"
    value     = "1"
  }
}
resource "aws_cloudwatch_metric_alarm" "gateway-changes" {
  alarm_name          = "gateway-changes"
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
      FilterPattern: '{ ($.eventName = CreateCustomerGateway) || ($.eventName = DeleteCustomerGateway) || ($.eventName = AttachInternetGateway) || ($.eventName = CreateInternetGateway) || ($.eventName = DeleteInternetGateway) || ($.eventName = DetachInternetGateway) }'
      MetricTransformations:
        - MetricName: gateway-changes
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
resource "aws_cloudwatch_log_metric_filter" "gateway-changes" {
  name           = "gateway-changes"
  log_group_name = "trail"
  pattern        = "{ ($.eventName = CreateCustomerGateway) || ($.eventName = DeleteCustomerGateway) || ($.eventName = AttachInternetGateway) || ($.eventName = CreateInternetGateway) || ($.eventName = DeleteInternetGateway) || ($.eventName = DetachInternetGateway) }"
  metric_transformation {
    name      = "gateway-changes"
    namespace = "CIS"
    value     = "1"
  }
}
resource "aws_cloudwatch_metric_alarm" "gateway-changes" {
  alarm_name          = "gateway-changes"
  comparison_operator = "GreaterThanOrEqualToThreshold"
  evaluation_periods  = 1
  metric_name         = aws_cloudwatch_log_metric_filter.gateway-changes.id
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
      FilterPattern: '{ ($.eventName = CreateCustomerGateway) || ($.eventName = DeleteCustomerGateway) || ($.eventName = AttachInternetGateway) || ($.eventName = CreateInternetGateway) || ($.eventName = DeleteInternetGateway) || ($.eventName = DetachInternetGateway) }'
      MetricTransformations:
        - MetricName: gateway-changes
          MetricNamespace: CIS
          MetricValue: '1'
  Alarm:
    Type: AWS::CloudWatch::Alarm
    Properties:
      MetricName: gateway-changes
      Namespace: CIS
      Threshold: 1
`,
  },
});
