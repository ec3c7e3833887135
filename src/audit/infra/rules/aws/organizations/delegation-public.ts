import { infraRule } from '../../../infra-rule.ts';
import { notOpen } from '../shared-open-policy.ts';

/** Policies of an organisation that let everybody in. */
export const organizationsDelegationPublic = infraRule({
  name: 'aws-organizations-delegation-public',
  title: 'Everybody may administer policies of the organisation',
  severity: 'critical',
  cwe: 284,
  what: 'The resource policy of the organisation gives everybody actions, and no condition says who is meant.',
  why: 'Whoever changes policies of the organisation decides what every account of it may do.',
  fix: ['Name the accounts that administer policies as principals.'],
  references: ['https://docs.aws.amazon.com/organizations/latest/userguide/orgs_delegate_policies.html'],
  applies: ['aws.organizations.resource-policy'],
  must: notOpen(['content']),
  bad: {
    terraform: `resource "aws_organizations_resource_policy" "main" {
  content = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Principal = "*" # flaw
      Action    = "organizations:*"
      Resource  = "*"
    }]
  })
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::Organizations::ResourcePolicy
    Properties:
      Content:
        Statement:
          - Effect: Allow
            Principal: '*' # flaw
            Action: 'organizations:DescribePolicy'
            Resource: '*'
`,
  },
  good: {
    terraform: `resource "aws_organizations_resource_policy" "main" {
  content = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "arn:aws:iam::123456789012:root" }
      Action    = "organizations:DescribePolicy"
      Resource  = "*"
    }]
  })
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::Organizations::ResourcePolicy
    Properties:
      Content:
        Statement:
          - Effect: Allow
            Principal: { AWS: 'arn:aws:iam::123456789012:root' }
            Action: 'organizations:DescribePolicy'
            Resource: '*'
`,
  },
});
