import { infraRule } from '../../../infra-rule.ts';

/** Jobs that watch data whose disks have the default key. */
export const sagemakerJobVolumeKey = infraRule({
  name: 'aws-sagemaker-job-volume-key',
  title: 'Disk of monitoring has no key of its own',
  severity: 'low',
  cwe: 311,
  what: 'Disk of monitoring names no key of the Key Management Service: it is encrypted, if at all, with the default key.',
  why: 'The default key can be used by everybody in the account who may use the service, and its policy cannot be changed, nor can it be switched off by itself.',
  fix: ['Name a key of yours in `volume_kms_key_id`.'],
  references: ['https://docs.aws.amazon.com/sagemaker/latest/dg/encryption-at-rest.html'],
  applies: ['aws.sagemaker.quality-job'],
  must: { at: 'job_resources.cluster_config.volume_kms_key_id', isSet: true },
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
  job_resources {
    cluster_config {
      volume_kms_key_id = "arn:aws:kms:eu-west-1:111122223333:key/a"
    }
  }
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::SageMaker::DataQualityJobDefinition
    Properties:
      JobResources:
        ClusterConfig:
          VolumeKmsKeyId: arn:aws:kms:eu-west-1:111122223333:key/a
`,
  },
});
