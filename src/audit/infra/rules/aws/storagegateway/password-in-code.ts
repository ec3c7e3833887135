import { infraRule } from '../../../infra-rule.ts';
import { notInCode } from '../shared-secrets.ts';

/** Passwords of Storage Gateway in the code. */
export const storagegatewayPasswordInCode = infraRule({
  name: 'aws-storagegateway-password-in-code',
  title: 'Password of a gateway of files is written in the code',
  severity: 'high',
  cwe: 798,
  what: 'The password of guests, or of the account that joins the directory, is written as plain text.',
  why: 'Everyone who reads the code, or its history, gets at the files; with the account of the directory at more.',
  fix: ['Pass the value in from a secret, and change the one that stands here.'],
  references: ['https://docs.aws.amazon.com/filegateway/latest/files3/CreatingAnSMBFileShare.html'],
  applies: ['aws.storagegateway.gateway'],
  must: notInCode('smb_guest_password', 'smb_active_directory_settings.password'),
  isSecret: true,
  bad: {
    terraform: `resource "aws_storagegateway_gateway" "main" {
  gateway_name       = "files"
  smb_guest_password = "example-only" # flaw
}
`,
  },
  good: {
    terraform: `variable "password" {}
resource "aws_storagegateway_gateway" "main" {
  gateway_name       = "files"
  smb_guest_password = var.password
}
`,
  },
});
