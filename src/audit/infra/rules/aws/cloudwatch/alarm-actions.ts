import { infraRule } from '../../../infra-rule.ts';

/** The alarm goes off without any action. */
export const cloudwatchAlarmActions = infraRule({
  name: 'aws-cloudwatch-alarm-actions',
  title: 'Alarm tells nobody',
  severity: 'info',
  cwe: 778,
  what: 'The alarm goes off without any action.',
  why: 'Everybody believes that somebody is told.',
  fix: ['Remove `actions_enabled = false` (`ActionsEnabled: false`) and name a topic in `alarm_actions`.'],
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/cloudwatch-controls.html'],
  applies: ['aws.cloudwatch.alarm'],
  must: { at: 'actions_enabled', isNot: false },
  says: 'The alarm tells nobody',
  mend: { set: { actions_enabled: true } },
  bad: {
    terraform: [
      `resource "aws_cloudwatch_metric_alarm" "x" {
  alarm_name      = "root"
  actions_enabled = false # flaw
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::CloudWatch::Alarm
    Properties:
      ActionsEnabled: false # flaw
`,
    ],
  },
  good: {
    terraform: [
      `resource "aws_cloudwatch_metric_alarm" "x" {
  alarm_name    = "root"
  alarm_actions = ["arn:aws:sns:eu-west-1:111122223333:alarms"]
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::CloudWatch::Alarm
    Properties:
      ActionsEnabled: true
`,
    ],
  },
});
