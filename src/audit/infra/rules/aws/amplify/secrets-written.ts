import { infraRule } from '../../../infra-rule.ts';

/** Passwords and tokens in the definition of Amplify apps. */
export const amplifySecretsWritten = infraRule({
  name: 'aws-amplify-secrets-written',
  title: 'Secret of an app is written in the code',
  severity: 'high',
  cwe: 798,
  what: 'A token, or the password that protects a branch, is written as plain text.',
  why: 'Everyone who reads this code, or its history, can log in or push to the repository.',
  fix: ['Take it from Secrets Manager (`{{resolve:secretsmanager:…}}`) or a parameter with `NoEcho`.'],
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-amplify-app.html',
  ],
  applies: ['aws.amplify.app', 'aws.amplify.branch'],
  must: {
    all: ['access_token', 'oauth_token', 'basic_auth_config.password', 'basic_auth_credentials'].map(
      (at) => ({ at, matches: /^(?:$|\{\{resolve:)/, absent: 'holds' as const }),
    ),
  },
  isSecret: true,
  bad: {
    terraform: `resource "aws_amplify_app" "web" {
  name         = "web"
  access_token = "example-only" # flaw
}
`,
    cloudformation: `Resources:
  Web:
    Type: AWS::Amplify::App
    Properties:
      Name: web
      BasicAuthConfig:
        Username: ann
        Password: example-only # flaw
`,
  },
  good: {
    terraform: `variable "token" {}
resource "aws_amplify_app" "web" {
  name         = "web"
  access_token = var.token
}
`,
    cloudformation: `Resources:
  Web:
    Type: AWS::Amplify::App
    Properties:
      Name: web
      AccessToken: '{{resolve:secretsmanager:git:SecretString:token}}'
`,
  },
});
