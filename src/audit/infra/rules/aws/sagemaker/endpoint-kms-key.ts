import { infraRule } from '../../../infra-rule.ts';

/** The disks of the machines that answer for the model have no key of KMS. */
export const sagemakerEndpointKmsKey = infraRule({
  name: 'aws-sagemaker-endpoint-kms-key',
  title: 'Endpoint of a model has no key',
  severity: 'info',
  cwe: 311,
  what: 'The disks of the machines that answer for the model have no key of KMS.',
  why: 'Models and what they are asked lie on disks that the default protects.',
  fix: ['Set `kms_key_arn` (`KmsKeyId`).'],
  references: ['https://docs.aws.amazon.com/sagemaker/latest/dg/encryption-at-rest.html'],
  applies: ['aws.sagemaker.endpoint-configuration'],
  must: { at: 'kms_key_arn', isSet: true },
  says: 'The endpoint has no key of KMS',
  bad: {
    terraform: [
      `resource "aws_sagemaker_endpoint_configuration" "x" {
  kms_key_arn = "" # flaw
}
`,
      `resource "aws_sagemaker_endpoint_configuration" "x" { # flaw
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::SageMaker::EndpointConfig
    Properties:
      KmsKeyId: "" # flaw
`,
    ],
  },
  good: {
    terraform: [
      `resource "aws_sagemaker_endpoint_configuration" "x" {
  kms_key_arn = "alias/model"
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::SageMaker::EndpointConfig
    Properties:
      KmsKeyId: alias/model
`,
    ],
  },
});
