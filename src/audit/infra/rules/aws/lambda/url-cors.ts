import { infraRule } from '../../../infra-rule.ts';

/** Addresses of functions whose answers every page may read. */
export const lambdaUrlCors = infraRule({
  name: 'aws-lambda-url-cors',
  title: 'Pages of every origin may call a function',
  severity: 'low',
  cwe: 942,
  what: 'The URL of the function allows every origin (`*`).',
  why: 'Any page that somebody visits may call the function from their browser and read the answer.',
  fix: ['Name the origins of your own pages.'],
  references: ['https://docs.aws.amazon.com/lambda/latest/dg/urls-configuration.html#urls-cors'],
  applies: ['aws.lambda.url'],
  must: { at: 'cors.allow_origins', isNot: '*' },
  bad: {
    terraform: `resource "aws_lambda_function_url" "orders" {
  function_name      = "orders"
  authorization_type = "AWS_IAM"
  cors {
    allow_origins = ["*"] # flaw
  }
}
`,
    cloudformation: `Resources:
  Orders:
    Type: AWS::Lambda::Url
    Properties:
      TargetFunctionArn: orders
      AuthType: AWS_IAM
      Cors:
        AllowOrigins: ['*'] # flaw
`,
  },
  good: {
    terraform: `resource "aws_lambda_function_url" "orders" {
  function_name      = "orders"
  authorization_type = "AWS_IAM"
  cors {
    allow_origins = ["https://shop.example.com"]
  }
}
`,
    cloudformation: `Resources:
  Orders:
    Type: AWS::Lambda::Url
    Properties:
      TargetFunctionArn: orders
      AuthType: AWS_IAM
`,
  },
});
