import { infraRule } from '../../../infra-rule.ts';

/** Accounts in which disks are not encrypted unless somebody says so. */
export const ebsDefaultEncryption = infraRule({
  name: 'aws-ebs-default-encryption',
  title: 'Encryption of new disks is switched off',
  severity: 'low',
  cwe: 311,
  what: 'New disks in the region are only encrypted where somebody thinks of it.',
  why: 'One disk that was forgotten, and its snapshots, hold data as plain text.',
  fix: ['Set `enabled` to true, or leave it out.'],
  references: [
    'https://docs.aws.amazon.com/ebs/latest/userguide/encryption-by-default.html',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html#ec2-7',
  ],
  applies: ['aws.ebs.default-encryption'],
  must: { at: 'enabled', isNot: false },
  mend: { set: { enabled: true } },
  bad: {
    terraform: `resource "aws_ebs_encryption_by_default" "main" {
  enabled = false # flaw
}
`,
  },
  good: {
    terraform: `resource "aws_ebs_encryption_by_default" "main" {
  enabled = true
}
resource "aws_ebs_encryption_by_default" "other" {
}
`,
  },
});
