import { infraRule } from '../../../infra-rule.ts';

/** Builds of which nobody can say what they did. */
export const codebuildLogging = infraRule({
  name: 'aws-codebuild-logging',
  title: 'Builds are not logged',
  severity: 'low',
  cwe: 778,
  what: 'Logs of builds are switched off.',
  why: 'What a build did, or was made to do, cannot be found out afterwards.',
  fix: ['Set `logs_config` with `cloudwatch_logs` or `s3_logs` `ENABLED` (`LogsConfig`).'],
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/codebuild-controls.html#codebuild-4',
  ],
  applies: ['aws.codebuild.project'],
  must: {
    any: [
      {
        all: [
          { at: 'logs_config.cloudwatch_logs.status', isNot: 'DISABLED' },
          { at: 'logs_config.cloud_watch_logs.status', isNot: 'DISABLED' },
        ],
      },
      { at: 'logs_config.s3_logs.status', is: 'ENABLED' },
    ],
  },
  bad: {
    terraform: `resource "aws_codebuild_project" "web" {
  name = "web"
  logs_config {
    cloudwatch_logs {
      status = "DISABLED" # flaw
    }
  }
}
`,
    cloudformation: `Resources:
  Web:
    Type: AWS::CodeBuild::Project
    Properties:
      LogsConfig:
        CloudWatchLogs:
          Status: DISABLED # flaw
`,
  },
  good: {
    terraform: `resource "aws_codebuild_project" "web" {
  name = "web"
  logs_config {
    cloudwatch_logs {
      status = "ENABLED"
    }
  }
}
`,
    cloudformation: `Resources:
  Web:
    Type: AWS::CodeBuild::Project
    Properties:
      Name: web
`,
  },
});
