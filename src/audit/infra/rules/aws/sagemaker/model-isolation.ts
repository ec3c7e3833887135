import { infraRule } from '../../../infra-rule.ts';

/** Models that can send what they are asked. */
export const sagemakerModelIsolation = infraRule({
  name: 'aws-sagemaker-model-isolation',
  title: 'Model may use the network',
  severity: 'low',
  cwe: 668,
  what: 'Containers of the model are not cut off from the network.',
  why: 'A model or package of somebody else can send data away.',
  fix: ['Set `enable_network_isolation` to true.'],
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/sagemaker-controls.html#sagemaker-5',
  ],
  applies: ['aws.sagemaker.model'],
  must: { at: 'enable_network_isolation', is: true },
  mend: { set: { enable_network_isolation: true } },
  bad: {
    terraform: [
      `resource "aws_sagemaker_model" "main" { # flaw
  name = "main"
}
`,
      `resource "aws_sagemaker_model" "main" {
  enable_network_isolation = false # flaw
}
`,
    ],
    cloudformation: `Resources:
  Main: # flaw
    Type: AWS::SageMaker::Model
    Properties:
      ModelName: main
`,
  },
  good: {
    terraform: `resource "aws_sagemaker_model" "main" {
  enable_network_isolation = true
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::SageMaker::Model
    Properties:
      EnableNetworkIsolation: true
`,
  },
});
