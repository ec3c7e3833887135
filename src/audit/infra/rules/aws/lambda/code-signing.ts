import { infraRule } from '../../../infra-rule.ts';

/** Functions that take any code. */
export const lambdaCodeSigning = infraRule({
  name: 'aws-lambda-code-signing',
  title: 'Function runs code that nobody signed',
  severity: 'info',
  cwe: 347,
  what: 'No configuration for code signing is set for the function.',
  why: 'Who may upload code, or changes it on the way, has it run with the role of the function.',
  fix: ['Set `code_signing_config_arn` (`CodeSigningConfigArn`). Functions from images are not meant.'],
  references: ['https://docs.aws.amazon.com/lambda/latest/dg/configuration-codesigning.html'],
  applies: ['aws.lambda.function'],
  where: { at: 'package_type', isNot: 'Image' },
  must: { at: 'code_signing_config_arn', isSet: true },
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
  function_name           = "orders"
  code_signing_config_arn = "arn:aws:lambda:eu-west-1:123456789012:code-signing-config:csc-1"
}
`,
    cloudformation: `Resources:
  Orders:
    Type: AWS::Lambda::Function
    Properties:
      Runtime: nodejs22.x
      CodeSigningConfigArn: arn:aws:lambda:eu-west-1:123456789012:code-signing-config:csc-1
`,
  },
});
