import { infraRule } from '../../../infra-rule.ts';
import { secretName } from '../shared-secrets.ts';

/** Secrets in the settings of builds. */
export const codebuildEnvironmentSecrets = infraRule({
  name: 'aws-codebuild-environment-secrets',
  title: 'Variable of a build holds a secret',
  severity: 'high',
  cwe: 798,
  what: 'A variable of the build is named like a password or a key and written as plain text.',
  why: 'Everyone who may look at the project reads it, and builds print it.',
  fix: ['Set its `type` to `SECRETS_MANAGER` or `PARAMETER_STORE`.'],
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/codebuild-controls.html#codebuild-2',
  ],
  applies: ['aws.codebuild.project'],
  must: {
    all: ['environment.environment_variable', 'environment.environment_variables'].map((each) => ({
      each,
      where: {
        all: [
          { at: 'name', matches: secretName },
          { at: 'type', is: 'PLAINTEXT', absent: 'holds' as const },
        ],
      },
      must: { at: 'value', is: ['', 'true', 'false'], absent: 'holds' as const },
    })),
  },
  isSecret: true,
  bad: {
    terraform: `resource "aws_codebuild_project" "web" {
  name = "web"
  environment {
    environment_variable {
      name  = "NPM_TOKEN"
      value = "example-only" # flaw
    }
  }
}
`,
    cloudformation: `Resources:
  Web:
    Type: AWS::CodeBuild::Project
    Properties:
      Environment:
        EnvironmentVariables:
          - Name: AWS_SECRET_ACCESS_KEY
            Type: PLAINTEXT
            Value: example-only # flaw
`,
  },
  good: {
    terraform: `resource "aws_codebuild_project" "web" {
  name = "web"
  environment {
    environment_variable {
      name  = "NPM_TOKEN"
      value = "npm-token"
      type  = "SECRETS_MANAGER"
    }
    environment_variable {
      name  = "STAGE"
      value = "live"
    }
  }
}
`,
    cloudformation: `Resources:
  Web:
    Type: AWS::CodeBuild::Project
    Properties:
      Environment:
        EnvironmentVariables:
          - Name: AWS_SECRET_ACCESS_KEY
            Type: PARAMETER_STORE
            Value: /build/key
`,
  },
});
