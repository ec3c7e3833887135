import { infraRule } from '../../../infra-rule.ts';

/** Accounts whose changes Config does not record. */
export const configRecorderOn = infraRule({
  name: 'aws-config-recorder-on',
  title: 'Config does not record',
  severity: 'low',
  cwe: 778,
  what: 'The recorder of Config is switched off, or leaves kinds of resources out.',
  why: 'What was changed when, and by whom, nobody can tell after an attack.',
  fix: ['Set `all_supported` to true, and `is_enabled` of `aws_config_configuration_recorder_status`.'],
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/config-controls.html#config-1'],
  applies: ['aws.config.recorder'],
  must: {
    all: [
      { at: 'recording_group.all_supported', isNot: false },
      {
        not: {
          connected: 'aws.config.recorder-status',
          where: { at: 'is_enabled', isNot: true, absent: 'fails' },
        },
      },
    ],
  },
  bad: {
    terraform: `resource "aws_config_configuration_recorder" "all" {
  name = "all"
  role_arn = "arn:aws:iam::123456789012:role/config"
}
resource "aws_config_configuration_recorder_status" "all" { # flaw
  name = aws_config_configuration_recorder.all.name
  is_enabled = false
}
resource "aws_config_configuration_recorder" "some" {
  role_arn = "arn:aws:iam::123456789012:role/config"
  recording_group {
    all_supported = false # flaw
  }
}
`,
    cloudformation: `Resources:
  X:
    Type: AWS::Config::ConfigurationRecorder
    Properties:
      RoleARN: arn:aws:iam::123456789012:role/config
      RecordingGroup:
        AllSupported: false # flaw
`,
  },
  good: {
    terraform: `resource "aws_config_configuration_recorder" "all" {
  name = "all"
  role_arn = "arn:aws:iam::123456789012:role/config"
}
resource "aws_config_configuration_recorder_status" "all" {
  name = aws_config_configuration_recorder.all.name
  is_enabled = true
}
`,
    cloudformation: `Resources:
  X:
    Type: AWS::Config::ConfigurationRecorder
    Properties:
      RoleARN: arn:aws:iam::123456789012:role/config
      RecordingGroup:
        AllSupported: true
`,
  },
});
