import { infraRule } from '../../../infra-rule.ts';

/** Permission boundaries that allow everything. */
export const boundaryUnlimited = infraRule({
  name: 'aws-boundary-unlimited',
  title: 'Permission boundary of an identity limits nothing',
  severity: 'medium',
  cwe: 269,
  what: 'The boundary of the role or user is the policy of an administrator.',
  why: 'A boundary is there so that those who may create roles cannot give them more than they should: this one lets them.',
  fix: ['Name a policy that allows only what the identity may ever need.'],
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html'],
  applies: ['aws.iam.role', 'aws.iam.user'],
  must: { at: 'permissions_boundary', matchesNot: /:policy\/(?:AdministratorAccess|PowerUserAccess)$/ },
  bad: {
    terraform: `resource "aws_iam_role" "main" {
  name                 = "builder"
  permissions_boundary = "arn:aws:iam::aws:policy/AdministratorAccess" # flaw
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::IAM::User
    Properties:
      PermissionsBoundary: arn:aws:iam::aws:policy/PowerUserAccess # flaw
`,
  },
  good: {
    terraform: `resource "aws_iam_role" "main" {
  name                 = "builder"
  permissions_boundary = "arn:aws:iam::123456789012:policy/builders"
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::IAM::User
    Properties:
      PermissionsBoundary: arn:aws:iam::123456789012:policy/developers
`,
  },
});
