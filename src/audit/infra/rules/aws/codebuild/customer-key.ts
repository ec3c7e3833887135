import { infraRule } from '../../../infra-rule.ts';

/** Projects whose results are encrypted with the key of AWS. */
export const codebuildCustomerKey = infraRule({
  name: 'aws-codebuild-customer-key',
  title: 'Builds are not under a key of your own',
  severity: 'info',
  cwe: 311,
  what: 'No key of your own is set for what builds make.',
  why: 'With a key of your own you decide who reads it, and see in the log who did.',
  fix: ['Set `encryption_key` (`EncryptionKey`).'],
  references: ['https://docs.aws.amazon.com/codebuild/latest/userguide/setting-up-kms.html'],
  applies: ['aws.codebuild.project'],
  must: { at: 'encryption_key', isSet: true },
  bad: {
    terraform: `resource "aws_codebuild_project" "web" { # flaw
  name = "web"
}
`,
    cloudformation: `Resources:
  Web: # flaw
    Type: AWS::CodeBuild::Project
    Properties:
      Name: web
`,
  },
  good: {
    terraform: `resource "aws_codebuild_project" "web" {
  name           = "web"
  encryption_key = "arn:aws:kms:eu-west-1:123456789012:key/1"
}
`,
    cloudformation: `Resources:
  Web:
    Type: AWS::CodeBuild::Project
    Properties:
      EncryptionKey: arn:aws:kms:eu-west-1:123456789012:key/1
`,
  },
});
