import { infraRule } from '../../../infra-rule.ts';

/** Notebooks outside of every network that somebody chose. */
export const sagemakerNotebookNetwork = infraRule({
  name: 'aws-sagemaker-notebook-network',
  title: 'Notebook is in no network of yours',
  severity: 'low',
  cwe: 668,
  what: 'The notebook names no subnet: it lies in a network of the service, with a way to the internet.',
  why: 'What is loaded into it can go anywhere, and no rule of yours stands in between.',
  fix: ['Name a private subnet in `subnet_id`.'],
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/sagemaker-controls.html#sagemaker-2',
  ],
  applies: ['aws.sagemaker.notebook'],
  must: { at: 'subnet_id', isSet: true },
  bad: {
    terraform: `resource "aws_sagemaker_notebook_instance" "main" { # flaw
  name = "main"
}
`,
    cloudformation: `Resources:
  Main: # flaw
    Type: AWS::SageMaker::NotebookInstance
    Properties:
      InstanceType: ml.t3.medium
`,
  },
  good: {
    terraform: `resource "aws_sagemaker_notebook_instance" "main" {
  subnet_id = "subnet-1"
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::SageMaker::NotebookInstance
    Properties:
      SubnetId: subnet-1
`,
  },
});
