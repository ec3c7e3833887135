import { infraRule } from '../../../infra-rule.ts';

/** The log group keeps its events for less than a year. */
export const cloudwatchLogRetention = infraRule({
  name: 'aws-cloudwatch-log-retention',
  title: 'Logs are kept for less than a year',
  severity: 'info',
  cwe: 778,
  what: 'The log group keeps its events for less than a year.',
  why: 'After a break-in one looks for its beginning, which was months ago.',
  fix: ['Set `retention_in_days` (`RetentionInDays`) to 365 or what your standard asks.'],
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/cloudwatch-controls.html'],
  applies: ['aws.logs.group'],
  // Zero is for ever.
  where: { at: 'retention_in_days', isNot: 0, absent: 'fails' },
  must: { at: 'retention_in_days', atLeast: 365 },
  mend: { set: { retention_in_days: 365 } },
  bad: {
    terraform: [
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
