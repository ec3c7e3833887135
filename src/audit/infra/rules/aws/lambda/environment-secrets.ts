import { infraRule } from '../../../infra-rule.ts';
import { noSecretVariable } from '../shared-secrets.ts';

/** Keys in the settings of functions. */
export const lambdaEnvironmentSecrets = infraRule({
  name: 'aws-lambda-environment-secrets',
  title: 'Environment of a function holds a key',
  severity: 'high',
  cwe: 798,
  what: 'A variable of the environment of the function holds a key of an account or a private key as plain text.',
  why: 'Everyone who may look at the function reads it, and it lies in the state and history of this code.',
  fix: [
    'Give the function a role for AWS, and let it ask Secrets Manager for everything else.',
    'Revoke the key: it was read by whoever read this file.',
  ],
  references: ['https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html'],
  applies: ['aws.lambda.function'],
  must: { check: noSecretVariable },
  isSecret: true,
  bad: {
    terraform: `locals {
  start = "AKIA"
}
resource "aws_lambda_function" "orders" {
  function_name = "orders"
  environment {
    variables = {
      ACCESS = "\${local.start}EXAMPLEONLY12345" # flaw
    }
  }
}
`,
  },
  good: {
    terraform: `resource "aws_lambda_function" "orders" {
  function_name = "orders"
  environment {
    variables = {
      TABLE = "orders"
    }
  }
}
`,
  },
});
