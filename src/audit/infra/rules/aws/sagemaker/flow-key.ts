import { infraRule } from '../../../infra-rule.ts';

/** Flows of human review whose results have the default key. */
export const sagemakerFlowKey = infraRule({
  name: 'aws-sagemaker-flow-key',
  title: 'Result of human review has no key of its own',
  severity: 'low',
  cwe: 311,
  what: 'Result of human review names no key of the Key Management Service: it is encrypted, if at all, with the default key.',
  why: 'The default key can be used by everybody in the account who may use the service, and its policy cannot be changed, nor can it be switched off by itself.',
  fix: ['Name a key of yours in `kms_key_id`.'],
  references: ['https://docs.aws.amazon.com/sagemaker/latest/dg/a2i-permissions-security.html'],
  applies: ['aws.sagemaker.flow'],
  must: { at: 'output_config.kms_key_id', isSet: true },
  bad: {
    terraform: `resource "aws_sagemaker_flow_definition" "main" {
  output_config { # flaw
    s3_output_path = "s3://results/"
  }
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::SageMaker::FlowDefinition
    Properties:
      OutputConfig: # flaw
        S3OutputPath: s3://results/
`,
  },
  good: {
    terraform: `resource "aws_sagemaker_flow_definition" "main" {
  output_config {
    kms_key_id = "arn:aws:kms:eu-west-1:111122223333:key/a"
  }
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::SageMaker::FlowDefinition
    Properties:
      OutputConfig:
        KmsKeyId: arn:aws:kms:eu-west-1:111122223333:key/a
`,
  },
});
