import { infraRule } from '../../../infra-rule.ts';
import { identityPolicies, noStatement } from '../shared-policy.ts';

/** Policies that allow on what they do not name. */
export const iamNotResource = infraRule({
  name: 'aws-iam-not-resource',
  title: 'Policy allows on everything but some resources',
  severity: 'low',
  cwe: 732,
  what: 'A statement allows actions on `NotResource`: on every resource there is, and every one that will ever be made, except those that are listed.',
  why: 'What is made tomorrow is open by itself, because nobody will think of this list then.',
  fix: [
    'Name the resources by `Resource`.',
    'To keep some resources closed, add a statement with `Effect` `Deny`.',
  ],
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notresource.html',
  ],
  applies: ['aws.iam.identity-policy', 'aws.resource-policy'],
  must: noStatement([...identityPolicies, 'access_policy'], ({ effect, resources }) =>
    effect === 'Allow' && resources.isNot
      ? {
          part: 'Resource',
          place: resources.place,
          says: '`Allow` with `NotResource` gives everything else.',
        }
      : undefined,
  ),
  bad: {
    terraform: `resource "aws_iam_policy" "most" {
  policy = jsonencode({
    Statement = [{
      Effect      = "Allow"
      Action      = "s3:GetObject"
      NotResource = "arn:aws:s3:::secret/*" # flaw
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
            Action: s3:GetObject
            NotResource: arn:aws:s3:::secret/* # flaw
`,
  },
  good: {
    terraform: `resource "aws_iam_policy" "most" {
  policy = jsonencode({
    Statement = [{
      Effect      = "Deny"
      Action      = "s3:GetObject"
      NotResource = "arn:aws:s3:::photos/*"
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
            Action: s3:GetObject
            Resource: arn:aws:s3:::photos/*
`,
  },
});
