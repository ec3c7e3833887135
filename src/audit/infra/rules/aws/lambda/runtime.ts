import { infraRule } from '../../../infra-rule.ts';

/** Past their end by the table of AWS; Python 3.9 and Node.js 18 ended in 2025. */
const endedRuntimes = [
  'dotnet5.0',
  'dotnet6',
  'dotnet7',
  'dotnetcore1.0',
  'dotnetcore2.0',
  'dotnetcore2.1',
  'dotnetcore3.1',
  'go1.x',
  'java8',
  'nodejs',
  'nodejs10.x',
  'nodejs12.x',
  'nodejs14.x',
  'nodejs16.x',
  'nodejs18.x',
  'nodejs4.3',
  'nodejs4.3-edge',
  'nodejs6.10',
  'nodejs8.10',
  'provided',
  'python2.7',
  'python3.6',
  'python3.7',
  'python3.8',
  'python3.9',
  'ruby2.5',
  'ruby2.7',
  'ruby3.2',
];

/** Functions on runtimes that AWS mends no more. */
export const lambdaRuntime = infraRule({
  name: 'aws-lambda-runtime',
  title: 'Function runs on a language version without support',
  severity: 'medium',
  cwe: 1104,
  what: 'The runtime of the function has come to its end: AWS gives it no security updates.',
  why: 'Flaws that are found in the language or its libraries stay open for ever.',
  fix: ['Move to a runtime that is supported, and test there.'],
  references: [
    'https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/lambda-controls.html#lambda-2',
  ],
  applies: ['aws.lambda.function'],
  must: { at: 'runtime', isNot: endedRuntimes },
  bad: {
    terraform: `resource "aws_lambda_function" "orders" {
  function_name = "orders"
  runtime       = "nodejs14.x" # flaw
}
`,
    cloudformation: `Resources:
  Orders:
    Type: AWS::Lambda::Function
    Properties:
      Runtime: python3.7 # flaw
`,
  },
  good: {
    terraform: `resource "aws_lambda_function" "orders" {
  function_name = "orders"
  runtime       = "nodejs22.x"
}
`,
    cloudformation: `Resources:
  Orders:
    Type: AWS::Lambda::Function
    Properties:
      Runtime: python3.13
`,
  },
});
