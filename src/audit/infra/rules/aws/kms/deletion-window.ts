import { infraRule } from '../../../infra-rule.ts';

/** A key that is scheduled for deletion is gone after the shortest waiting time. */
export const kmsDeletionWindow = infraRule({
  name: 'aws-kms-deletion-window',
  title: 'Key can be lost within days',
  severity: 'low',
  cwe: 693,
  what: 'A key that is scheduled for deletion is gone after the shortest waiting time.',
  why: 'What it encrypted is lost with it. A longer wait leaves time to notice a deletion that was a mistake, or an attack.',
  fix: ['Leave `deletion_window_in_days` (`PendingWindowInDays`) at 30 or set it to 14 at least.'],
  references: ['https://docs.aws.amazon.com/kms/latest/developerguide/deleting-keys.html'],
  applies: ['aws.kms.key'],
  must: { at: 'deletion_window_in_days', atLeast: 14, absent: 'holds' },
  says: 'The key is gone soon after somebody schedules its deletion',
  mend: { set: { deletion_window_in_days: 30 } },
  bad: {
    terraform: [
      `resource "aws_kms_key" "x" {
  deletion_window_in_days = 7 # flaw
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::KMS::Key
    Properties:
      PendingWindowInDays: 7 # flaw
`,
    ],
  },
  good: {
    terraform: [
      `resource "aws_kms_key" "x" {
  deletion_window_in_days = 30
}
resource "aws_kms_key" "y" {
  description = "thirty days by itself"
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::KMS::Key
    Properties:
      PendingWindowInDays: 20
`,
    ],
  },
});
