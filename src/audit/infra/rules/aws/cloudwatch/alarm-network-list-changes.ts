import { infraRule } from '../../../infra-rule.ts';
import { alarmOn } from './shared-alarm.ts';

const events = [
  'CreateNetworkAcl',
  'CreateNetworkAclEntry',
  'DeleteNetworkAcl',
  'DeleteNetworkAclEntry',
  'ReplaceNetworkAclEntry',
  'ReplaceNetworkAclAssociation',
];

/** Programs that set up alarms on the trail of an account, but none on changes of lists of networks. */
export const cloudwatchAlarmNetworkListChanges = infraRule({
  name: 'aws-cloudwatch-alarm-network-list-changes',
  title: 'Changes of access lists of networks set off no alarm',
  severity: 'info',
  cwe: 778,
  what: 'No alarm tells that the access lists of networks are changed.',
  why: 'They are the second line behind security groups; who takes them away opens a whole network.',
  fix: [
    'Add a metric filter with the pattern of the benchmark on the log group of the trail, and an alarm on its figure that tells somebody.',
  ],
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/cloudwatch-controls.html#cloudwatch-11',
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
      `resource "aws_cloudwatch_log_metric_filter" "network-list-changes" { # flaw
  name           = "network-list-changes"
  log_group_name = "trail"
  pattern        = "{ ($.eventName = CreateNetworkAcl) || ($.eventName = CreateNetworkAclEntry) || ($.eventName = DeleteNetworkAcl) || ($.eventName = DeleteNetworkAclEntry) || ($.eventName = ReplaceNetworkAclEntry) || ($.eventName = ReplaceNetworkAclAssociation) }"
  metric_transformation {
    name      = "network-list-changes"
    namespace = "CIS"
    value     = "1"
  }
}
resource "aws_cloudwatch_metric_alarm" "network-list-changes" {
  alarm_name          = "network-list-changes"
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
      FilterPattern: '{ ($.eventName = CreateNetworkAcl) || ($.eventName = CreateNetworkAclEntry) || ($.eventName = DeleteNetworkAcl) || ($.eventName = DeleteNetworkAclEntry) || ($.eventName = ReplaceNetworkAclEntry) || ($.eventName = ReplaceNetworkAclAssociation) }'
      MetricTransformations:
        - MetricName: network-list-changes
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
resource "aws_cloudwatch_log_metric_filter" "network-list-changes" {
  name           = "network-list-changes"
  log_group_name = "trail"
  pattern        = "{ ($.eventName = CreateNetworkAcl) || ($.eventName = CreateNetworkAclEntry) || ($.eventName = DeleteNetworkAcl) || ($.eventName = DeleteNetworkAclEntry) || ($.eventName = ReplaceNetworkAclEntry) || ($.eventName = ReplaceNetworkAclAssociation) }"
  metric_transformation {
    name      = "network-list-changes"
    namespace = "CIS"
    value     = "1"
  }
}
resource "aws_cloudwatch_metric_alarm" "network-list-changes" {
  alarm_name          = "network-list-changes"
  comparison_operator = "GreaterThanOrEqualToThreshold"
  evaluation_periods  = 1
  metric_name         = aws_cloudwatch_log_metric_filter.network-list-changes.id
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
      FilterPattern: '{ ($.eventName = CreateNetworkAcl) || ($.eventName = CreateNetworkAclEntry) || ($.eventName = DeleteNetworkAcl) || ($.eventName = DeleteNetworkAclEntry) || ($.eventName = ReplaceNetworkAclEntry) || ($.eventName = ReplaceNetworkAclAssociation) }'
      MetricTransformations:
        - MetricName: network-list-changes
          MetricNamespace: CIS
          MetricValue: '1'
  Alarm:
    Type: AWS::CloudWatch::Alarm
    Properties:
      MetricName: network-list-changes
      Namespace: CIS
      Threshold: 1
`,
  },
});
