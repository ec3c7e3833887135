import { infraRule } from '../../../infra-rule.ts';
import { notInCode } from '../shared-secrets.ts';

/** Amplify apps with an OAuth token in the code. */
export const amplifyOauthToken = infraRule({
  name: 'aws-amplify-oauth-token',
  title: 'OAuth token of an app is written in the code',
  severity: 'high',
  cwe: 798,
  owasp: ['A07:2021', 'A07:2025'],
  what: 'The token by which Amplify reaches the repository is written as plain text.',
  why: 'Everyone who reads this code, or its history, can push to the repository.',
  fix: [
    'Take it from Secrets Manager (`{{resolve:secretsmanager:…}}`) or give it by a parameter without a default, and change it.',
  ],
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-amplify-app.html',
  ],
  applies: ['aws.amplify.app'],
  must: notInCode('oauth_token'),
  isSecret: true,
  bad: {
    terraform: `resource "aws_amplify_app" "web" {
  name = "web"
  oauth_token = "example-only" # flaw
}
`,
    cloudformation: `Resources:
  X:
    Type: AWS::Amplify::App
    Properties:
      Name: web
      OauthToken: example-only # flaw
`,
  },
  good: {
    terraform: `variable "token" {}
resource "aws_amplify_app" "web" {
  name = "web"
  oauth_token = var.token
}
`,
    cloudformation: `Resources:
  X:
    Type: AWS::Amplify::App
    Properties:
      Name: web
      OauthToken: '{{resolve:secretsmanager:shop}}'
`,
  },
});
