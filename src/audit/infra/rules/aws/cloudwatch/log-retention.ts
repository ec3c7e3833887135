import { infraRule } from '../../../infra-rule.ts';

/** The log group has no number of days for which it keeps its events, or less than a year. */
export const cloudwatchLogRetention = infraRule({
  name: 'aws-cloudwatch-log-retention',
  title: 'Logs are kept too short or for ever',
  severity: 'info',
  cwe: 778,
  what: 'The log group has no number of days for which it keeps its events, or less than a year.',
  why: 'For ever costs money and keeps data of people without need; after a break-in one looks for its beginning, which was months ago.',
  fix: ['Set `retention_in_days` (`RetentionInDays`) to 365 or what your standard asks.'],
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/cloudwatch-controls.html'],
  applies: ['aws.logs.group'],
  must: { at: 'retention_in_days', atLeast: 365 },
  says: 'Events are not kept for a year by decision',
  mend: { set: { retention_in_days: 365 } },
  bad: {
    terraform: [
      `resource "aws_cloudwatch_log_group" "x" { # flaw
  name = "orders"
}
`,
      `resource "aws_cloudwatch_log_group" "x" {
  retention_in_days = 7 # flaw
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::Logs::LogGroup
    Properties:
      RetentionInDays: 30 # flaw
`,
    ],
  },
  good: {
    terraform: [
      `resource "aws_cloudwatch_log_group" "x" {
  retention_in_days = 400
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::Logs::LogGroup
    Properties:
      RetentionInDays: 365
`,
    ],
  },
});
