import { infraRule } from '../../../infra-rule.ts';

/** Artifacts and logs of builds as plain text. */
export const codebuildArtifactEncryption = infraRule({
  name: 'aws-codebuild-artifact-encryption',
  title: 'What builds make is not encrypted',
  severity: 'low',
  cwe: 311,
  what: 'Encryption of the artifacts or of the logs in S3 is switched off.',
  why: 'Who gets at the bucket reads programs, settings and what builds print.',
  fix: ['Take `encryption_disabled` (`EncryptionDisabled`) away.'],
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/codebuild-controls.html#codebuild-3',
  ],
  applies: ['aws.codebuild.project'],
  must: {
    all: [
      {
        any: [
          { at: 'artifacts.encryption_disabled', isNot: true },
          { at: 'artifacts.type', is: ['NO_ARTIFACTS', 'CODEPIPELINE'] },
        ],
      },
      { at: 'secondary_artifacts.encryption_disabled', isNot: true },
      { at: 'logs_config.s3_logs.encryption_disabled', isNot: true },
    ],
  },
  bad: {
    terraform: `resource "aws_codebuild_project" "web" {
  name = "web"
  artifacts {
    type                = "S3"
    encryption_disabled = true # flaw
  }
}
`,
    cloudformation: `Resources:
  Web:
    Type: AWS::CodeBuild::Project
    Properties:
      Artifacts:
        Type: S3
        EncryptionDisabled: true # flaw
`,
  },
  good: {
    terraform: `resource "aws_codebuild_project" "web" {
  name = "web"
  artifacts {
    type = "S3"
  }
}
`,
    cloudformation: `Resources:
  Web:
    Type: AWS::CodeBuild::Project
    Properties:
      Artifacts:
        Type: NO_ARTIFACTS
        EncryptionDisabled: true
`,
  },
});
