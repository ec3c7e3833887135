import { infraRule } from '../../../infra-rule.ts';
import { notOpen } from '../shared-open-policy.ts';

/** The policy of the domain lets everybody in without a condition. */
export const opensearchPolicyPublic = infraRule({
  name: 'aws-opensearch-policy-public',
  title: 'Anybody may ask the search domain',
  severity: 'critical',
  cwe: 284,
  what: 'The policy of the domain lets everybody in without a condition.',
  why: 'Whoever finds the address reads, changes and deletes every index.',
  fix: ['Name the roles that need it as `Principal`, and put the domain into a VPC.'],
  references: ['https://docs.aws.amazon.com/opensearch-service/latest/developerguide/ac.html'],
  applies: ['aws.opensearch.domain', 'aws.opensearch.policy'],
  must: notOpen(['access_policies']),
  says: 'The policy of the domain lets everybody in',
  bad: {
    terraform: [
      `resource "aws_opensearch_domain" "x" {
  access_policies = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = "es:*"
      Resource  = "*"
    }]
  })
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::OpenSearchService::Domain
    Properties:
      AccessPolicies:
        Statement:
          - Effect: Allow
            Principal: "*"
            Action: es:*
            Resource: "*"
`,
    ],
  },
  good: {
    terraform: [
      `resource "aws_opensearch_domain" "x" {
  access_policies = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "arn:aws:iam::111122223333:role/orders" }
      Action    = "es:ESHttpGet"
      Resource  = "*"
    }]
  })
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::OpenSearchService::Domain
    Properties:
      AccessPolicies:
        Statement:
          - Effect: Allow
            Principal:
              AWS: arn:aws:iam::111122223333:role/orders
            Action: es:ESHttpGet
            Resource: "*"
`,
    ],
  },
});
