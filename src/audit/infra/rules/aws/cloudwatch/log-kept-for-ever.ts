import { infraRule } from '../../../infra-rule.ts';

/** Log groups for which nobody decided how long they are kept. */
export const cloudwatchLogKeptForEver = infraRule({
  name: 'aws-cloudwatch-log-kept-for-ever',
  title: 'Logs are kept for ever',
  severity: 'low',
  cwe: 459,
  what: 'The log group has no number of days for which it keeps its events.',
  why: 'For ever costs money, and keeps data of people without need.',
  fix: ['Set `retention_in_days` (`RetentionInDays`) to 365 or what your standard asks.'],
  references: [
    'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/Working-with-log-groups-and-streams.html#SettingLogRetention',
  ],
  applies: ['aws.logs.group'],
  must: { at: 'retention_in_days', isNot: 0, absent: 'fails' },
  mend: { set: { retention_in_days: 365 } },
  bad: {
    terraform: [
      `resource "aws_cloudwatch_log_group" "x" { # flaw
  name = "orders"
}
`,
      `resource "aws_cloudwatch_log_group" "x" {
  retention_in_days = 0 # flaw
}
`,
    ],
    cloudformation: `Resources:
  X: # flaw
    Type: AWS::Logs::LogGroup
    Properties:
      LogGroupName: orders
`,
  },
  good: {
    terraform: `resource "aws_cloudwatch_log_group" "x" {
  retention_in_days = 30
}
`,
    cloudformation: `Resources:
  X:
    Type: AWS::Logs::LogGroup
    Properties:
      RetentionInDays: 30
`,
  },
});
