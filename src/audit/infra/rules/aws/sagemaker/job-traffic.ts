import { infraRule } from '../../../infra-rule.ts';

/** Jobs that watch data whose machines speak without TLS. */
export const sagemakerJobTraffic = infraRule({
  name: 'aws-sagemaker-job-traffic',
  title: 'Machines of monitoring speak in plain text',
  severity: 'low',
  cwe: 319,
  what: 'What machines of the job tell each other is not encrypted.',
  why: 'Whoever is in the same network reads the data that is watched.',
  fix: ['Set `enable_inter_container_traffic_encryption` to true.'],
  references: ['https://docs.aws.amazon.com/sagemaker/latest/dg/encryption-in-transit.html'],
  applies: ['aws.sagemaker.quality-job'],
  must: { at: 'network_config.enable_inter_container_traffic_encryption', is: true },
  mend: { set: { 'network_config.enable_inter_container_traffic_encryption': true } },
  bad: {
    terraform: [
      `resource "aws_sagemaker_data_quality_job_definition" "main" { # flaw
  name = "main"
}
`,
      `resource "aws_sagemaker_data_quality_job_definition" "main" {
  network_config {
    enable_inter_container_traffic_encryption = false # flaw
  }
}
`,
    ],
    cloudformation: `Resources:
  Main: # flaw
    Type: AWS::SageMaker::DataQualityJobDefinition
    Properties:
      JobDefinitionName: main
`,
  },
  good: {
    terraform: `resource "aws_sagemaker_data_quality_job_definition" "main" {
  network_config {
    enable_inter_container_traffic_encryption = true
  }
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::SageMaker::DataQualityJobDefinition
    Properties:
      NetworkConfig:
        EnableInterContainerTrafficEncryption: true
`,
  },
});
