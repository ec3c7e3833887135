import { infraRule } from '../../../infra-rule.ts';

/** Permission sets whose sessions outlive a working day. */
export const iamSessionDuration = infraRule({
  name: 'aws-iam-session-duration',
  title: 'Sessions of people last for many hours',
  severity: 'info',
  cwe: 613,
  what: 'A session of the permission set lasts longer than an hour.',
  why: 'A session that is stolen from a laptop is good until it ends.',
  fix: ['Set `session_duration` (`SessionDuration`) to `PT1H`.'],
  references: ['https://docs.aws.amazon.com/singlesignon/latest/userguide/howtosessionduration.html'],
  applies: ['aws.sso.permission-set'],
  must: { at: 'session_duration', matches: /^PT(?:1H|[1-5]?\dM|60M)$/, absent: 'holds' },
  mend: { set: { session_duration: 'PT1H' } },
  bad: {
    terraform: `resource "aws_ssoadmin_permission_set" "admin" {
  name             = "admin"
  instance_arn     = "arn:aws:sso:::instance/ssoins-1"
  session_duration = "PT12H" # flaw
}
`,
    cloudformation: `Resources:
  Admin:
    Type: AWS::SSO::PermissionSet
    Properties:
      Name: admin
      SessionDuration: PT8H # flaw
`,
  },
  good: {
    terraform: `resource "aws_ssoadmin_permission_set" "admin" {
  name             = "admin"
  instance_arn     = "arn:aws:sso:::instance/ssoins-1"
  session_duration = "PT1H"
}
`,
    cloudformation: `Resources:
  Admin:
    Type: AWS::SSO::PermissionSet
    Properties:
      Name: admin
`,
  },
});
