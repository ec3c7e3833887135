import { infraRule } from '../../../infra-rule.ts';

/** Disks of the notebook are encrypted with the default key only. */
export const sagemakerNotebookKmsKey = infraRule({
  name: 'aws-sagemaker-notebook-kms-key',
  title: 'Notebook has no key of its own',
  severity: 'info',
  cwe: 311,
  what: 'Disks of the notebook are encrypted with the default key only.',
  why: 'Data of models is copied to notebooks; with a key of its own a second policy decides who reads it.',
  fix: ['Set `kms_key_id` (`KmsKeyId`).'],
  references: ['https://docs.aws.amazon.com/sagemaker/latest/dg/encryption-at-rest.html'],
  applies: ['aws.sagemaker.notebook'],
  must: { at: 'kms_key_id', isSet: true },
  says: 'The notebook has no key of KMS',
  bad: {
    terraform: [
      `resource "aws_sagemaker_notebook_instance" "x" {
  kms_key_id = "" # flaw
}
`,
      `resource "aws_sagemaker_notebook_instance" "x" { # flaw
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::SageMaker::NotebookInstance
    Properties:
      KmsKeyId: "" # flaw
`,
    ],
  },
  good: {
    terraform: [
      `resource "aws_sagemaker_notebook_instance" "x" {
  kms_key_id = "alias/notebook"
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::SageMaker::NotebookInstance
    Properties:
      KmsKeyId: alias/notebook
`,
    ],
  },
});
