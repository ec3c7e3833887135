import { infraRule } from '../../../infra-rule.ts';

/** The recorder of configuration does not record all types, or not the global ones. */
export const configGlobalResources = infraRule({
  name: 'aws-config-global-resources',
  title: 'Recorder leaves resources out',
  severity: 'low',
  cwe: 778,
  what: 'The recorder of configuration does not record all types, or not the global ones.',
  why: 'A change of IAM is the one that you want to be told of.',
  fix: ['Set `all_supported` and `include_global_resource_types` of the recording group to true.'],
  references: ['https://docs.aws.amazon.com/config/latest/developerguide/select-resources.html'],
  applies: ['aws.config.recorder'],
  where: {
    not: {
      at: 'recording_group.recording_strategy.use_only',
      is: ['EXCLUSION_BY_RESOURCE_TYPES', 'INCLUSION_BY_RESOURCE_TYPES'],
    },
  },
  must: {
    all: [
      { at: 'recording_group.all_supported', isNot: false },
      { at: 'recording_group.include_global_resource_types', is: true },
    ],
  },
  says: 'The recorder leaves resources out',
  mend: {
    set: { 'recording_group.all_supported': true, 'recording_group.include_global_resource_types': true },
  },
  bad: {
    terraform: [
      `resource "aws_config_configuration_recorder" "x" {
  recording_group {
    all_supported                 = false # flaw
    include_global_resource_types = true
  }
}
`,
      `resource "aws_config_configuration_recorder" "x" { # flaw
  role_arn = "config"
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::Config::ConfigurationRecorder
    Properties:
      RoleARN: config
      RecordingGroup:
        AllSupported: false # flaw
        IncludeGlobalResourceTypes: true
`,
    ],
  },
  good: {
    terraform: [
      `resource "aws_config_configuration_recorder" "x" {
  recording_group {
    all_supported                 = true
    include_global_resource_types = true
  }
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::Config::ConfigurationRecorder
    Properties:
      RoleARN: config
      RecordingGroup:
        AllSupported: true
        IncludeGlobalResourceTypes: true
`,
    ],
  },
});
