import { infraRule } from '../../../infra-rule.ts';

/** The notebook has a way to the internet that passes no network of yours. */
export const sagemakerNotebookInternet = infraRule({
  name: 'aws-sagemaker-notebook-internet',
  title: 'Notebook goes to the internet directly',
  severity: 'low',
  cwe: 284,
  what: 'The notebook has a way to the internet that passes no network of yours.',
  why: 'A library that is malicious, or a user, sends data out, and no rule or log of the VPC sees it.',
  fix: ['Set `direct_internet_access = "Disabled"` and put it into a subnet.'],
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/sagemaker-controls.html'],
  applies: ['aws.sagemaker.notebook'],
  must: { at: 'direct_internet_access', is: 'Disabled' },
  says: 'The notebook goes to the internet past the VPC',
  mend: { set: { direct_internet_access: 'Disabled' }, isDisruptive: true },
  bad: {
    terraform: [
      `resource "aws_sagemaker_notebook_instance" "x" {
  direct_internet_access = "Enabled" # flaw
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
      DirectInternetAccess: Enabled # flaw
`,
    ],
  },
  good: {
    terraform: [
      `resource "aws_sagemaker_notebook_instance" "x" {
  direct_internet_access = "Disabled"
  subnet_id              = "subnet-1"
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::SageMaker::NotebookInstance
    Properties:
      DirectInternetAccess: Disabled
`,
    ],
  },
});
