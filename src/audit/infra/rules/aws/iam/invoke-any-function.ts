import { infraRule } from '../../../infra-rule.ts';
import { identityPolicies, noStatement } from '../shared-policy.ts';
import { flawOfActions } from '../shared-statement.ts';

/** Policies that let their owner run all functions of the account. */
export const iamInvokeAnyFunction = infraRule({
  name: 'aws-iam-invoke-any-function',
  title: 'Policy lets every function be called',
  severity: 'low',
  cwe: 732,
  what: 'A statement allows `lambda:InvokeFunction` on all functions.',
  why: 'Functions that trust their callers, for they are inner ones, can be called by this identity with any input.',
  fix: ['Name the functions in `Resource`, with `:*` for their versions.'],
  references: ['https://docs.aws.amazon.com/lambda/latest/dg/access-control-identity-based.html'],
  applies: ['aws.iam.identity-policy'],
  must: noStatement(identityPolicies, (statement) => flawOfActions(statement, ['lambda:InvokeFunction'])),
  absorbs: ['aws-iam-write-everything'],
  bad: {
    terraform: `resource "aws_iam_role_policy" "caller" {
  role = "caller"
  policy = jsonencode({
    Statement = [{
      Effect   = "Allow"
      Action   = "lambda:InvokeFunction" # flaw
      Resource = "*"
    }]
  })
}
`,
    cloudformation: `Resources:
  Caller:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      PolicyDocument:
        Statement:
          - Effect: Allow
            Action: lambda:Invoke* # flaw
            Resource: '*'
`,
  },
  good: {
    terraform: `resource "aws_iam_role_policy" "caller" {
  role = "caller"
  policy = jsonencode({
    Statement = [{
      Effect   = "Allow"
      Action   = "lambda:InvokeFunction"
      Resource = "arn:aws:lambda:eu-west-1:123456789012:function:orders"
    }]
  })
}
`,
    cloudformation: `Resources:
  Caller:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      PolicyDocument:
        Statement:
          - Effect: Allow
            Action: lambda:InvokeFunction
            Resource: arn:aws:lambda:eu-west-1:123456789012:function:orders
`,
  },
});
