import { infraRule } from '../../../infra-rule.ts';

/** Functions whose traffic no security group sees. */
export const lambdaVpc = infraRule({
  name: 'aws-lambda-vpc',
  title: 'Function is not in a network of its own',
  severity: 'info',
  confidence: 'low',
  cwe: 923,
  what: 'The function is not in a VPC.',
  why: 'What it talks to goes over the internet, and nothing limits where it can send what it reads.',
  fix: [
    'Set `vpc_config` (`VpcConfig`) where it talks to services of your own; others are better off without.',
  ],
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/lambda-controls.html#lambda-3'],
  applies: ['aws.lambda.function'],
  must: { at: 'vpc_config', isSet: true },
  bad: {
    terraform: `resource "aws_lambda_function" "orders" { # flaw
  function_name = "orders"
}
`,
    cloudformation: `Resources:
  Orders: # flaw
    Type: AWS::Lambda::Function
    Properties:
      Runtime: nodejs22.x
`,
  },
  good: {
    terraform: `resource "aws_lambda_function" "orders" {
  function_name = "orders"
  vpc_config {
    subnet_ids         = ["subnet-1"]
    security_group_ids = ["sg-1"]
  }
}
`,
    cloudformation: `Resources:
  Orders:
    Type: AWS::Lambda::Function
    Properties:
      Runtime: nodejs22.x
      VpcConfig:
        SubnetIds: [subnet-1]
        SecurityGroupIds: [sg-1]
`,
  },
});
