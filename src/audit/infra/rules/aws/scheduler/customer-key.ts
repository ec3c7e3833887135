import { infraRule } from '../../../infra-rule.ts';

/** Schedule without a key of your own. */
export const schedulerCustomerKey = infraRule({
  name: 'aws-scheduler-customer-key',
  title: 'Schedule is encrypted with a key of AWS',
  severity: 'info',
  cwe: 311,
  what: 'No key of your own is named: the data is encrypted with one that AWS owns and shares among customers.',
  why: 'With a key of your own you decide who reads the data, can take that right away at once, and see in the log who used it.',
  fix: ['Set `kms_key_arn` to a key of the Key Management Service whose policy you write.'],
  references: ['https://docs.aws.amazon.com/scheduler/latest/UserGuide/encryption-rest.html'],
  applies: ['aws.scheduler.schedule'],
  must: { at: 'kms_key_arn', isSet: true },
  bad: {
    terraform: `resource "aws_scheduler_schedule" "main" { # flaw
  name                = "nightly"
  schedule_expression = "rate(1 days)"
}
`,
    cloudformation: `Resources:
  Main: # flaw
    Type: AWS::Scheduler::Schedule
    Properties:
      Name: nightly
`,
  },
  good: {
    terraform: `resource "aws_scheduler_schedule" "main" {
  name                = "nightly"
  schedule_expression = "rate(1 days)"
  kms_key_arn         = "arn:aws:kms:eu-central-1:123456789012:key/1"
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::Scheduler::Schedule
    Properties:
      Name: nightly
      KmsKeyArn: arn:aws:kms:eu-central-1:123456789012:key/1
`,
  },
});
