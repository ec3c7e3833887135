import { infraRule } from '../../../infra-rule.ts';
import { notInCode } from '../shared-secrets.ts';

/** Amplify apps with an access token in the code. */
export const amplifyAccessToken = infraRule({
  name: 'aws-amplify-access-token',
  title: 'Access token of an app is written in the code',
  severity: 'high',
  cwe: 798,
  owasp: ['A07:2021', 'A07:2025'],
  what: 'The token by which Amplify reads the repository is written as plain text.',
  why: 'Everyone who reads this code, or its history, can push to the repository.',
  fix: [
    'Take it from Secrets Manager (`{{resolve:secretsmanager:…}}`) or give it by a parameter without a default, and change it.',
  ],
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-amplify-app.html',
  ],
  applies: ['aws.amplify.app'],
  must: notInCode('access_token'),
  isSecret: true,
  bad: {
    terraform: `resource "aws_amplify_app" "web" {
  name = "web"
  access_token = "example-only" # flaw
}
`,
    cloudformation: `Resources:
  X:
    Type: AWS::Amplify::App
    Properties:
      Name: web
      AccessToken: example-only # flaw
`,
  },
  good: {
    terraform: `variable "token" {}
resource "aws_amplify_app" "web" {
  name = "web"
  access_token = var.token
}
`,
    cloudformation: `Resources:
  X:
    Type: AWS::Amplify::App
    Properties:
      Name: web
      AccessToken: '{{resolve:secretsmanager:shop}}'
`,
  },
});
