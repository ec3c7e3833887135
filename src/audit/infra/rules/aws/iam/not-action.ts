import { infraRule } from '../../../infra-rule.ts';
import { identityPolicies, noStatement } from '../shared-policy.ts';

/** Policies that allow what they do not name. */
export const iamNotAction = infraRule({
  name: 'aws-iam-not-action',
  title: 'Policy allows everything but some actions',
  severity: 'medium',
  cwe: 269,
  what: 'A statement allows `NotAction`: every action there is, and every one that AWS will ever add, except those that are listed.',
  why: 'The list says what was thought of. Everything that was not is given away, and the list grows longer with every new service.',
  fix: [
    'Allow the actions that are needed by `Action`.',
    'To take rights away from a wide policy, add a statement with `Effect` `Deny`.',
  ],
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notaction.html'],
  applies: ['aws.iam.identity-policy', 'aws.resource-policy'],
  must: noStatement(
    [...identityPolicies, 'access_policy', 'assume_role_policy'],
    ({ effect, actions, conditions }) =>
      effect === 'Allow' && actions.isNot && conditions.length === 0
        ? { part: 'Action', place: actions.place, says: '`Allow` with `NotAction` gives everything else.' }
        : undefined,
  ),
  bad: {
    terraform: `resource "aws_iam_policy" "most" {
  policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      NotAction = "iam:*" # flaw
      Resource  = "*"
    }]
  })
}
`,
    cloudformation: `Resources:
  Most:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      PolicyDocument:
        Statement:
          - Effect: Allow
            NotAction: # flaw
              - iam:*
            Resource: '*'
`,
  },
  good: {
    terraform: `resource "aws_iam_policy" "most" {
  policy = jsonencode({
    Statement = [{
      Effect    = "Deny"
      NotAction = "s3:*"
      Resource  = "*"
    }]
  })
}
`,
    cloudformation: `Resources:
  Most:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      PolicyDocument:
        Statement:
          - Effect: Allow
            Action: s3:ListBucket
            Resource: '*'
`,
  },
});
