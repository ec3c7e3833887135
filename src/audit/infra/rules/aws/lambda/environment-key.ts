import { infraRule } from '../../../infra-rule.ts';

/** Functions whose variables everybody reads who may look at them. */
export const lambdaEnvironmentKey = infraRule({
  name: 'aws-lambda-environment-key',
  title: 'Environment of a function is not under a key of your own',
  severity: 'info',
  cwe: 311,
  what: 'The function has variables, and they are encrypted with the key that AWS manages.',
  why: 'Who may look at the function sees them; with a key of your own the right to use it is needed too.',
  fix: ['Set `kms_key_arn` (`KmsKeyArn`).'],
  references: ['https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars-encryption.html'],
  applies: ['aws.lambda.function'],
  where: { at: 'environment.variables', isSet: true },
  must: { at: 'kms_key_arn', isSet: true },
  bad: {
    terraform: `resource "aws_lambda_function" "orders" { # flaw
  function_name = "orders"
  environment {
    variables = {
      TABLE = "orders"
    }
  }
}
`,
    cloudformation: `Resources:
  Orders: # flaw
    Type: AWS::Lambda::Function
    Properties:
      Runtime: nodejs22.x
      Environment:
        Variables:
          TABLE: orders
`,
  },
  good: {
    terraform: `resource "aws_lambda_function" "orders" {
  function_name = "orders"
  kms_key_arn   = "arn:aws:kms:eu-west-1:123456789012:key/1"
  environment {
    variables = {
      TABLE = "orders"
    }
  }
}
`,
    cloudformation: `Resources:
  Orders:
    Type: AWS::Lambda::Function
    Properties:
      Runtime: nodejs22.x
      KmsKeyArn: arn:aws:kms:eu-west-1:123456789012:key/1
      Environment:
        Variables:
          TABLE: orders
`,
  },
});
