import { infraRule } from '../../../infra-rule.ts';

/** Jobs that watch data whose results have the default key. */
export const sagemakerJobOutputKey = infraRule({
  name: 'aws-sagemaker-job-output-key',
  title: 'Result of monitoring has no key of its own',
  severity: 'low',
  cwe: 311,
  what: 'Result of monitoring names no key of the Key Management Service: it is encrypted, if at all, with the default key.',
  why: 'The default key can be used by everybody in the account who may use the service, and its policy cannot be changed, nor can it be switched off by itself.',
  fix: ['Name a key of yours in `kms_key_id`.'],
  references: ['https://docs.aws.amazon.com/sagemaker/latest/dg/encryption-at-rest.html'],
  applies: ['aws.sagemaker.quality-job'],
  must: { at: 'data_quality_job_output_config.kms_key_id', isSet: true },
  bad: {
    terraform: `resource "aws_sagemaker_data_quality_job_definition" "main" { # flaw
  name = "main"
}
`,
    cloudformation: `Resources:
  Main: # flaw
    Type: AWS::SageMaker::DataQualityJobDefinition
    Properties:
      JobDefinitionName: main
`,
  },
  good: {
    terraform: `resource "aws_sagemaker_data_quality_job_definition" "main" {
  data_quality_job_output_config {
    kms_key_id = "arn:aws:kms:eu-west-1:111122223333:key/a"
  }
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::SageMaker::DataQualityJobDefinition
    Properties:
      DataQualityJobOutputConfig:
        KmsKeyId: arn:aws:kms:eu-west-1:111122223333:key/a
`,
  },
});
