import { infraRule } from '../../../infra-rule.ts';

/** Keys that may do everything and that nothing limits. */
export const iamRootAccessKey = infraRule({
  name: 'aws-iam-root-access-key',
  title: 'Root of the account has an access key',
  severity: 'critical',
  cwe: 250,
  what: 'An access key is made for the root user of the account.',
  why: 'No policy limits it. Who finds it owns the account, with all data and the bill.',
  fix: ['Delete the key; let roles do what it was for.'],
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/iam-controls.html#iam-4'],
  applies: ['aws.iam.access-key'],
  where: { at: 'status', isNot: 'Inactive' },
  must: {
    all: [
      { at: 'user', matchesNot: /^(?:.*:)?root$/i },
      { at: 'user_name', matchesNot: /^(?:.*:)?root$/i },
    ],
  },
  bad: {
    terraform: `resource "aws_iam_access_key" "main" {
  user = "root" # flaw
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::IAM::AccessKey
    Properties:
      UserName: root # flaw
`,
  },
  good: {
    terraform: [
      `resource "aws_iam_access_key" "ci" {
  user = "ci"
}
`,
      `resource "aws_iam_access_key" "main" {
  user   = "root"
  status = "Inactive"
}
`,
    ],
    cloudformation: `Resources:
  Main:
    Type: AWS::IAM::AccessKey
    Properties:
      UserName: ci
`,
  },
});
