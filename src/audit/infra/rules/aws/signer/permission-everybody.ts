import { infraRule } from '../../../infra-rule.ts';

/** Profiles of signing that everybody may use. */
export const signerPermissionEverybody = infraRule({
  name: 'aws-signer-permission-everybody',
  title: 'Everybody may sign with a profile',
  severity: 'critical',
  cwe: 732,
  what: 'The permission of the profile is given to the principal `*`.',
  why: 'Whoever signs code with your profile puts code of theirs wherever the signature is asked for.',
  fix: ['Name the account that may sign in `principal` (`Principal`).'],
  references: ['https://docs.aws.amazon.com/signer/latest/developerguide/signing-profile-cross-account.html'],
  applies: ['aws.signer.permission'],
  must: { at: 'principal', isNot: '*' },
  bad: {
    terraform: `resource "aws_signer_signing_profile_permission" "main" {
  profile_name = "release"
  action       = "signer:StartSigningJob"
  principal    = "*" # flaw
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::Signer::ProfilePermission
    Properties:
      ProfileName: release
      Action: signer:StartSigningJob
      StatementId: all
      Principal: '*' # flaw
`,
  },
  good: {
    terraform: `resource "aws_signer_signing_profile_permission" "main" {
  profile_name = "release"
  action       = "signer:StartSigningJob"
  principal    = "123456789012"
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::Signer::ProfilePermission
    Properties:
      ProfileName: release
      Action: signer:StartSigningJob
      StatementId: one
      Principal: '123456789012'
`,
  },
});
