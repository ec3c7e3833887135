import { infraRule } from '../../../infra-rule.ts';

/** Identities with the policies of AWS that may do everything. */
export const iamAdministratorAttached = infraRule({
  name: 'aws-iam-administrator-attached',
  title: 'Managed policy of an administrator is attached',
  severity: 'high',
  cwe: 269,
  what: '`AdministratorAccess`, or a managed policy that comes to the same (`IAMFullAccess`, `PowerUserAccess`), is attached.',
  why: 'Whoever takes over the identity owns the account, or gives themselves what is missing.',
  fix: [
    'Attach policies with the actions and resources that are needed.',
    'For people who must, give the right for hours by IAM Identity Center.',
  ],
  references: [
    'https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AdministratorAccess.html',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/iam-controls.html#iam-1',
  ],
  applies: ['aws.iam.attachment', 'aws.iam.identity', 'aws.sso.managed-attachment', 'aws.sso.permission-set'],
  must: {
    all: ['policy_arn', 'managed_policy_arns', 'managed_policy_arn', 'managed_policies'].map((at) => ({
      at,
      matchesNot: /(?:^|[/:])(?:AdministratorAccess|IAMFullAccess|PowerUserAccess)$/,
    })),
  },
  bad: {
    terraform: `resource "aws_iam_role_policy_attachment" "ci" {
  role       = "ci"
  policy_arn = "arn:aws:iam::aws:policy/AdministratorAccess" # flaw
}
`,
    cloudformation: `Resources:
  Ci:
    Type: AWS::IAM::Group
    Properties:
      ManagedPolicyArns:
        - arn:aws:iam::aws:policy/IAMFullAccess # flaw
`,
  },
  good: {
    terraform: `resource "aws_iam_role_policy_attachment" "ci" {
  role       = "ci"
  policy_arn = "arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess"
}
`,
    cloudformation: `Resources:
  Ci:
    Type: AWS::IAM::Group
    Properties:
      ManagedPolicyArns:
        - arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess
`,
  },
});
