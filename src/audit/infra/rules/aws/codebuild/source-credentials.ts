import { infraRule } from '../../../infra-rule.ts';

/** Personal tokens for GitHub or Bitbucket in the definition of builds. */
export const codebuildSourceCredentials = infraRule({
  name: 'aws-codebuild-source-credentials',
  title: 'Login for a repository is written in the code',
  severity: 'high',
  cwe: 798,
  what: 'The token or password for the repository is written as plain text, or stands in the address of the source.',
  why: 'Everyone who reads this code, or its history, may do in the repository what the owner of the token may.',
  fix: [
    'Use a connection (`codestar-connections`) or OAuth.',
    'Revoke the token: it was read by whoever read this file.',
  ],
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/codebuild-controls.html#codebuild-1',
  ],
  applies: ['aws.codebuild.credential', 'aws.codebuild.project'],
  where: {
    any: [
      { at: 'token', matches: /^(?!arn:|\{\{resolve:)./ },
      { at: 'source.location', matches: /@/ },
      { at: 'secondary_sources.location', matches: /@/ },
    ],
  },
  must: {
    all: [
      { at: 'token', isSet: false },
      { at: 'source.location', matchesNot: /^https?:\/\/[^/@]+@/ },
      { at: 'secondary_sources.location', matchesNot: /^https?:\/\/[^/@]+@/ },
    ],
  },
  isSecret: true,
  bad: {
    terraform: `resource "aws_codebuild_source_credential" "git" {
  auth_type   = "PERSONAL_ACCESS_TOKEN"
  server_type = "GITHUB"
  token       = "example-only" # flaw
}
`,
    cloudformation: `Resources:
  Git:
    Type: AWS::CodeBuild::SourceCredential
    Properties:
      AuthType: PERSONAL_ACCESS_TOKEN
      ServerType: GITHUB
      Token: example-only # flaw
`,
  },
  good: {
    terraform: `variable "token" {}
resource "aws_codebuild_source_credential" "git" {
  auth_type   = "PERSONAL_ACCESS_TOKEN"
  server_type = "GITHUB"
  token       = var.token
}
`,
    cloudformation: `Resources:
  Git:
    Type: AWS::CodeBuild::SourceCredential
    Properties:
      AuthType: PERSONAL_ACCESS_TOKEN
      ServerType: GITHUB
      Token: '{{resolve:secretsmanager:git:SecretString:token}}'
`,
  },
});
