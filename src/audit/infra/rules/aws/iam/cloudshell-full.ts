import { infraRule } from '../../../infra-rule.ts';

/** Identities that may use all of CloudShell. */
export const iamCloudshellFull = infraRule({
  name: 'aws-iam-cloudshell-full',
  title: 'Shell in the browser may move files out',
  severity: 'info',
  cwe: 269,
  what: 'The managed policy `AWSCloudShellFullAccess` is attached.',
  why: 'With it people take data out of the account through their browser, and switch to other rights in a shell that nobody sees.',
  fix: ['Write a policy without `cloudshell:GetFileDownloadUrls` and `cloudshell:GetFileUploadUrls`.'],
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/iam-controls.html#iam-27'],
  applies: ['aws.iam.attachment', 'aws.iam.identity'],
  must: {
    all: ['policy_arn', 'managed_policy_arns'].map((at) => ({
      at,
      matchesNot: /\/AWSCloudShellFullAccess$/,
    })),
  },
  bad: {
    terraform: `resource "aws_iam_group_policy_attachment" "devs" {
  group      = "devs"
  policy_arn = "arn:aws:iam::aws:policy/AWSCloudShellFullAccess" # flaw
}
`,
    cloudformation: `Resources:
  Devs:
    Type: AWS::IAM::Group
    Properties:
      ManagedPolicyArns: ['arn:aws:iam::aws:policy/AWSCloudShellFullAccess'] # flaw
`,
  },
  good: {
    terraform: `resource "aws_iam_group_policy_attachment" "devs" {
  group      = "devs"
  policy_arn = "arn:aws:iam::aws:policy/ReadOnlyAccess"
}
`,
    cloudformation: `Resources:
  Devs:
    Type: AWS::IAM::Group
    Properties:
      GroupName: devs
`,
  },
});
