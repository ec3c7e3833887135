import { infraRule } from '../../../infra-rule.ts';
import { noStatement } from '../shared-policy.ts';
import { publicFlaw } from '../shared-statement.ts';

/** Policies of APIs that name everybody. */
export const apigatewayPolicyPublic = infraRule({
  name: 'aws-apigateway-policy-public',
  title: 'Policy of an API lets everybody call it',
  severity: 'medium',
  cwe: 284,
  what: 'A statement of the policy of the API lets everybody call it, without a condition on who or where from.',
  why: 'The policy is there to limit who may call, and does not.',
  fix: ['Name the accounts, or add a condition on `aws:SourceIp`, `aws:SourceVpce` or `aws:PrincipalOrgID`.'],
  references: [
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-resource-policies.html',
  ],
  applies: ['aws.apigateway.rest-api', 'aws.apigateway.rest-api-policy'],
  must: noStatement(['policy'], publicFlaw),
  bad: {
    terraform: `resource "aws_api_gateway_rest_api_policy" "orders" {
  rest_api_id = "api-1"
  policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Principal = "*" # flaw
      Action    = "execute-api:Invoke"
      Resource  = "*"
    }]
  })
}
`,
    cloudformation: `Resources:
  Orders:
    Type: AWS::ApiGateway::RestApi
    Properties:
      Name: orders
      Policy:
        Statement:
          - Effect: Allow
            Principal: '*' # flaw
            Action: execute-api:Invoke
            Resource: '*'
`,
  },
  good: {
    terraform: `resource "aws_api_gateway_rest_api_policy" "orders" {
  rest_api_id = "api-1"
  policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = "execute-api:Invoke"
      Resource  = "*"
      Condition = { IpAddress = { "aws:SourceIp" = ["203.0.113.0/24"] } }
    }]
  })
}
`,
    cloudformation: `Resources:
  Orders:
    Type: AWS::ApiGateway::RestApi
    Properties:
      Name: orders
      Policy:
        Statement:
          - Effect: Allow
            Principal: { AWS: arn:aws:iam::123456789012:root }
            Action: execute-api:Invoke
            Resource: '*'
`,
  },
});
