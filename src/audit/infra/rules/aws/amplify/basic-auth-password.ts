import { infraRule } from '../../../infra-rule.ts';
import { notInCode } from '../shared-secrets.ts';

/** Amplify apps whose sign-in stands in the code. */
export const amplifyBasicAuthPassword = infraRule({
  name: 'aws-amplify-basic-auth-password',
  title: 'Password of an app is written in the code',
  severity: 'high',
  cwe: 798,
  owasp: ['A07:2021', 'A07:2025'],
  what: 'The user name and password that protect the app, or a branch of it, are written as plain text.',
  why: 'Everyone who reads this code, or its history, gets in.',
  fix: [
    'Take it from Secrets Manager (`{{resolve:secretsmanager:…}}`) or give it by a parameter without a default, and change it.',
  ],
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-amplify-app-basicauthconfig.html',
  ],
  applies: ['aws.amplify.app', 'aws.amplify.branch'],
  must: notInCode('basic_auth_config.password', 'basic_auth_credentials'),
  isSecret: true,
  bad: {
    terraform: `resource "aws_amplify_branch" "next" {
  app_id = "app-1"
  branch_name = "next"
  basic_auth_credentials = "YW5uOmV4YW1wbGU=" # flaw
}
`,
    cloudformation: `Resources:
  X:
    Type: AWS::Amplify::App
    Properties:
      Name: web
      BasicAuthConfig:
        Username: ann
        Password: example-only # flaw
`,
  },
  good: {
    terraform: `variable "sign_in" {}
resource "aws_amplify_branch" "next" {
  app_id = "app-1"
  branch_name = "next"
  basic_auth_credentials = var.sign_in
}
`,
    cloudformation: [
      `Parameters:
  SignIn:
    Type: String
    NoEcho: true
Resources:
  X:
    Type: AWS::Amplify::App
    Properties:
      Name: web
      BasicAuthConfig:
        Username: ann
        Password: !Ref SignIn
`,
      `Parameters:
  SignIn:
    Type: String
    NoEcho: true
Resources:
  X:
    Type: AWS::Amplify::App
    Properties:
      Name: web
      BasicAuthConfig:
        Username: ann
        Password: SignIn
`,
    ],
  },
});
