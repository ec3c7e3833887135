import { infraRule } from '../../../infra-rule.ts';

/** Shares of SMB that guests may use. */
export const storagegatewayGuestAccess = infraRule({
  name: 'aws-storagegateway-guest-access',
  title: 'Share of files asks nobody who they are',
  severity: 'medium',
  cwe: 306,
  what: 'The share lets everybody in as a guest.',
  why: 'Everybody in the network reads and changes what is in the bucket behind it.',
  fix: ['Set `authentication` to `ActiveDirectory`.'],
  references: ['https://docs.aws.amazon.com/filegateway/latest/files3/edit-smb-access-settings.html'],
  applies: ['aws.storagegateway.smb-share'],
  must: { at: 'authentication', isNot: 'GuestAccess' },
  bad: {
    terraform: `resource "aws_storagegateway_smb_file_share" "main" {
  authentication = "GuestAccess" # flaw
  location_arn   = "arn:aws:s3:::files"
}
`,
  },
  good: {
    terraform: `resource "aws_storagegateway_smb_file_share" "main" {
  authentication = "ActiveDirectory"
  location_arn   = "arn:aws:s3:::files"
}
`,
  },
});
