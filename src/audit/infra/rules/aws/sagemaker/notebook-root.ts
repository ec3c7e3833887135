import { infraRule } from '../../../infra-rule.ts';

/** Who opens the notebook is root of its machine. */
export const sagemakerNotebookRoot = infraRule({
  name: 'aws-sagemaker-notebook-root',
  title: 'Users of the notebook are root',
  severity: 'low',
  cwe: 250,
  what: 'Who opens the notebook is root of its machine.',
  why: 'They read what others left on it, and take off what protects it.',
  fix: ['Set `root_access = "Disabled"`.'],
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/sagemaker-controls.html'],
  applies: ['aws.sagemaker.notebook'],
  must: { at: 'root_access', is: 'Disabled' },
  says: 'Users of the notebook are root',
  mend: { set: { root_access: 'Disabled' } },
  bad: {
    terraform: [
      `resource "aws_sagemaker_notebook_instance" "x" {
  root_access = "Enabled" # flaw
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
      RootAccess: Enabled # flaw
`,
    ],
  },
  good: {
    terraform: [
      `resource "aws_sagemaker_notebook_instance" "x" {
  root_access = "Disabled"
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::SageMaker::NotebookInstance
    Properties:
      RootAccess: Disabled
`,
    ],
  },
});
