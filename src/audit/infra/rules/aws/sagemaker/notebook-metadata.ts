import { infraRule } from '../../../infra-rule.ts';

/** Notebooks whose credentials a simple request gets. */
export const sagemakerNotebookMetadata = infraRule({
  name: 'aws-sagemaker-notebook-metadata',
  title: 'Notebook answers the old metadata service',
  severity: 'medium',
  cwe: 918,
  what: 'The notebook answers requests to its metadata service without a token.',
  why: 'A flaw that lets somebody send requests from the notebook is enough to get the credentials of its role.',
  fix: ['Set `minimum_instance_metadata_service_version` to 2.'],
  references: ['https://docs.aws.amazon.com/sagemaker/latest/dg/nbi-imds.html'],
  applies: ['aws.sagemaker.notebook'],
  must: {
    at: 'instance_metadata_service_configuration.minimum_instance_metadata_service_version',
    is: 2,
  },
  bad: {
    terraform: [
      `resource "aws_sagemaker_notebook_instance" "main" { # flaw
  name = "main"
}
`,
      `resource "aws_sagemaker_notebook_instance" "main" {
  instance_metadata_service_configuration {
    minimum_instance_metadata_service_version = "1" # flaw
  }
}
`,
    ],
    cloudformation: `Resources:
  Main: # flaw
    Type: AWS::SageMaker::NotebookInstance
    Properties:
      InstanceType: ml.t3.medium
`,
  },
  good: {
    terraform: `resource "aws_sagemaker_notebook_instance" "main" {
  instance_metadata_service_configuration {
    minimum_instance_metadata_service_version = "2"
  }
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::SageMaker::NotebookInstance
    Properties:
      InstanceMetadataServiceConfiguration:
        MinimumInstanceMetadataServiceVersion: '2'
`,
  },
});
