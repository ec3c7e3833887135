import { infraRule } from '../../../infra-rule.ts';

/** Pipelines whose results are encrypted with the key of AWS. */
export const codepipelineArtifactKey = infraRule({
  name: 'aws-codepipeline-artifact-key',
  title: 'Artifacts of a pipeline are not under a key of your own',
  severity: 'info',
  cwe: 311,
  what: 'The store of artifacts of the pipeline names no key of your own.',
  why: 'With a key of your own you decide who reads what is about to be deployed, and see in the log who did.',
  fix: ['Set `encryption_key` in `artifact_store` (`EncryptionKey`).'],
  references: ['https://docs.aws.amazon.com/codepipeline/latest/userguide/S3-artifact-encryption.html'],
  applies: ['aws.codepipeline.pipeline'],
  must: {
    any: [
      { at: 'artifact_store.encryption_key', isSet: true },
      { at: 'artifact_stores', isSet: true },
    ],
  },
  bad: {
    terraform: `resource "aws_codepipeline" "web" {
  name = "web"
  artifact_store { # flaw
    location = "artifacts"
    type     = "S3"
  }
}
`,
    cloudformation: `Resources:
  Web:
    Type: AWS::CodePipeline::Pipeline
    Properties:
      ArtifactStore: # flaw
        Type: S3
        Location: artifacts
`,
  },
  good: {
    terraform: `resource "aws_codepipeline" "web" {
  name = "web"
  artifact_store {
    location = "artifacts"
    type     = "S3"
    encryption_key {
      id   = "arn:aws:kms:eu-west-1:123456789012:key/1"
      type = "KMS"
    }
  }
}
`,
    cloudformation: `Resources:
  Web:
    Type: AWS::CodePipeline::Pipeline
    Properties:
      ArtifactStore:
        Type: S3
        Location: artifacts
        EncryptionKey:
          Id: arn:aws:kms:eu-west-1:123456789012:key/1
          Type: KMS
`,
  },
});
