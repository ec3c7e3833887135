import { infraRule } from '../../../infra-rule.ts';

/** Macie that is switched off. */
export const maciePaused = infraRule({
  name: 'aws-macie-paused',
  title: 'Macie is paused',
  severity: 'low',
  cwe: 693,
  what: 'Macie is there and does not look for sensitive data in buckets.',
  why: 'Personal data and keys that land in a bucket that is open stay unseen.',
  fix: ['Set `status` (`Status`) to `ENABLED`.'],
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/macie-controls.html#macie-1'],
  applies: ['aws.macie.session'],
  must: { at: 'status', isNot: 'PAUSED' },
  mend: { set: { status: 'ENABLED' } },
  bad: {
    terraform: `resource "aws_macie2_account" "main" {
  status = "PAUSED" # flaw
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::Macie::Session
    Properties:
      Status: PAUSED # flaw
`,
  },
  good: {
    terraform: `resource "aws_macie2_account" "main" {
  status = "ENABLED"
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::Macie::Session
    Properties:
      Status: ENABLED
`,
  },
});
