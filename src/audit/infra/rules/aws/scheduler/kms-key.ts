import { infraRule } from '../../../infra-rule.ts';

/** Schedules with the key that AWS owns. */
export const schedulerKmsKey = infraRule({
  name: 'aws-scheduler-kms-key',
  title: 'Schedule has no key of its own',
  severity: 'info',
  cwe: 311,
  what: 'Schedule names no key of the Key Management Service: it is encrypted, if at all, with the default key.',
  why: 'The default key can be used by everybody in the account who may use the service, and its policy cannot be changed, nor can it be switched off by itself.',
  fix: ['Name a key of yours in `kms_key_arn`.'],
  references: ['https://docs.aws.amazon.com/scheduler/latest/UserGuide/encryption-rest.html'],
  applies: ['aws.scheduler.schedule'],
  must: { at: 'kms_key_arn', isSet: true },
  bad: {
    terraform: `resource "aws_scheduler_schedule" "main" { # flaw
  name = "main"
}
`,
    cloudformation: `Resources:
  Main: # flaw
    Type: AWS::Scheduler::Schedule
    Properties:
      Name: main
`,
  },
  good: {
    terraform: `resource "aws_scheduler_schedule" "main" {
  kms_key_arn = "arn:aws:kms:eu-west-1:111122223333:key/a"
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::Scheduler::Schedule
    Properties:
      KmsKeyArn: arn:aws:kms:eu-west-1:111122223333:key/a
`,
  },
});
