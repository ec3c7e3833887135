import { infraRule } from '../../../infra-rule.ts';
import { alarmOn } from './shared-alarm.ts';

const events = [
  'CreateRoute',
  'CreateRouteTable',
  'ReplaceRoute',
  'ReplaceRouteTableAssociation',
  'DeleteRouteTable',
  'DeleteRoute',
  'DisassociateRouteTable',
];

/** Programs that set up alarms on the trail of an account, but none on changes of routes. */
export const cloudwatchAlarmRouteChanges = infraRule({
  name: 'aws-cloudwatch-alarm-route-changes',
  title: 'Changes of routes set off no alarm',
  severity: 'info',
  cwe: 778,
  what: 'No alarm tells that routes of networks are changed.',
  why: 'A route decides whether a network is private, and can lead traffic past what watches it.',
  fix: [
    'Add a metric filter with the pattern of the benchmark on the log group of the trail, and an alarm on its figure that tells somebody.',
  ],
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/cloudwatch-controls.html#cloudwatch-13',
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
      `resource "aws_cloudwatch_log_metric_filter" "route-changes" { # flaw
  name           = "route-changes"
  log_group_name = "trail"
  pattern        = "{ ($.eventName = CreateRoute) || ($.eventName = CreateRouteTable) || ($.eventName = ReplaceRoute) || ($.eventName = ReplaceRouteTableAssociation) || ($.eventName = DeleteRouteTable) || ($.eventName = DeleteRoute) || ($.eventName = DisassociateRouteTable) }"
  metric_transformation {
    name      = "route-changes"
    namespace = "CIS"
    value     = "1"
  }
}
resource "aws_cloudwatch_metric_alarm" "route-changes" {
  alarm_name          = "route-changes"
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
      FilterPattern: '{ ($.eventName = CreateRoute) || ($.eventName = CreateRouteTable) || ($.eventName = ReplaceRoute) || ($.eventName = ReplaceRouteTableAssociation) || ($.eventName = DeleteRouteTable) || ($.eventName = DeleteRoute) || ($.eventName = DisassociateRouteTable) }'
      MetricTransformations:
        - MetricName: route-changes
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
resource "aws_cloudwatch_log_metric_filter" "route-changes" {
  name           = "route-changes"
  log_group_name = "trail"
  pattern        = "{ ($.eventName = CreateRoute) || ($.eventName = CreateRouteTable) || ($.eventName = ReplaceRoute) || ($.eventName = ReplaceRouteTableAssociation) || ($.eventName = DeleteRouteTable) || ($.eventName = DeleteRoute) || ($.eventName = DisassociateRouteTable) }"
  metric_transformation {
    name      = "route-changes"
    namespace = "CIS"
    value     = "1"
  }
}
resource "aws_cloudwatch_metric_alarm" "route-changes" {
  alarm_name          = "route-changes"
  comparison_operator = "GreaterThanOrEqualToThreshold"
  evaluation_periods  = 1
  metric_name         = aws_cloudwatch_log_metric_filter.route-changes.id
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
      FilterPattern: '{ ($.eventName = CreateRoute) || ($.eventName = CreateRouteTable) || ($.eventName = ReplaceRoute) || ($.eventName = ReplaceRouteTableAssociation) || ($.eventName = DeleteRouteTable) || ($.eventName = DeleteRoute) || ($.eventName = DisassociateRouteTable) }'
      MetricTransformations:
        - MetricName: route-changes
          MetricNamespace: CIS
          MetricValue: '1'
  Alarm:
    Type: AWS::CloudWatch::Alarm
    Properties:
      MetricName: route-changes
      Namespace: CIS
      Threshold: 1
`,
  },
});
