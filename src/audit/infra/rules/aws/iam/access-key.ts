import { infraRule } from '../../../infra-rule.ts';

/** Keys of users, which are copied and forgotten. */
export const iamAccessKey = infraRule({
  name: 'aws-iam-access-key',
  title: 'User has a key that never ends',
  severity: 'low',
  cwe: 798,
  what: 'An access key is made for a user, and its secret lies in the state of this code.',
  why: 'Keys that do not end are found in laptops, logs and repositories years later.',
  fix: [
    'Use roles: of machines, functions, or of a pipeline by OpenID Connect.',
    'Where a key must be, give it a `pgp_key` so that the state does not hold it, and change it each 90 days.',
  ],
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html'],
  applies: ['aws.iam.access-key'],
  where: { at: 'status', isNot: 'Inactive' },
  must: { at: 'pgp_key', isSet: true },
  bad: {
    terraform: `resource "aws_iam_access_key" "ci" { # flaw
  user = "ci"
}
`,
    cloudformation: `Resources:
  Ci: # flaw
    Type: AWS::IAM::AccessKey
    Properties:
      UserName: ci
`,
  },
  good: {
    terraform: `resource "aws_iam_access_key" "ci" {
  user    = "ci"
  pgp_key = "keybase:ann"
}
resource "aws_iam_access_key" "old" {
  user   = "ci"
  status = "Inactive"
}
`,
    cloudformation: `Resources:
  Ci:
    Type: AWS::IAM::AccessKey
    Properties:
      UserName: ci
      Status: Inactive
`,
  },
});
