import { infraRule } from '../../../infra-rule.ts';
import { noNamedSecret } from './shared-variables.ts';

/** Secrets among the settings of App Runner services. */
export const apprunnerEnvironmentSecrets = infraRule({
  name: 'aws-apprunner-environment-secrets',
  title: 'Variable of an App Runner service holds a secret',
  severity: 'high',
  cwe: 798,
  what: 'A variable of the service is named like a password or a key and written as plain text.',
  why: 'Everyone who may look at the service reads it, and so does everyone who reads the code.',
  fix: [
    'Put the secret into Secrets Manager or the Parameter Store and name it in `runtime_environment_secrets` (`RuntimeEnvironmentSecrets`).',
  ],
  references: ['https://docs.aws.amazon.com/apprunner/latest/dg/env-variable.html'],
  applies: ['aws.apprunner.service'],
  must: { check: noNamedSecret },
  isSecret: true,
  bad: {
    terraform: `resource "aws_apprunner_service" "main" {
  service_name = "web"
  source_configuration {
    image_repository {
      image_identifier = "web"
      image_configuration {
        runtime_environment_variables = {
          DB_PASSWORD = "example-only" # flaw
        }
      }
    }
  }
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::AppRunner::Service
    Properties:
      SourceConfiguration:
        CodeRepository:
          CodeConfiguration:
            CodeConfigurationValues:
              RuntimeEnvironmentVariables:
                - Name: API_KEY
                  Value: example-only # flaw
`,
  },
  good: {
    terraform: `resource "aws_apprunner_service" "main" {
  service_name = "web"
  source_configuration {
    image_repository {
      image_identifier = "web"
      image_configuration {
        runtime_environment_secrets = {
          DB_PASSWORD = "arn:aws:secretsmanager:eu-central-1:123456789012:secret:db"
        }
        runtime_environment_variables = {
          STAGE = "prod"
        }
      }
    }
  }
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::AppRunner::Service
    Properties:
      SourceConfiguration:
        CodeRepository:
          CodeConfiguration:
            CodeConfigurationValues:
              RuntimeEnvironmentVariables:
                - Name: STAGE
                  Value: prod
`,
  },
});
