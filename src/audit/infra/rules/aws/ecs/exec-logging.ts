import { infraRule } from '../../../infra-rule.ts';

/** Clusters in which nobody sees what was done in a container. */
export const ecsExecLogging = infraRule({
  name: 'aws-ecs-exec-logging',
  title: 'Shells in containers are not logged',
  severity: 'info',
  cwe: 778,
  what: 'What is done by ECS Exec is not logged, or its log is not encrypted.',
  why: 'A shell in a container of production leaves no trace.',
  fix: ['Set `execute_command_configuration` with `logging` `OVERRIDE` and a log that is encrypted.'],
  references: ['https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-exec.html'],
  applies: ['aws.ecs.cluster'],
  must: {
    all: [
      { at: 'configuration.execute_command_configuration.logging', isNot: 'NONE' },
      {
        any: [
          { at: 'configuration.execute_command_configuration.logging', isNot: 'OVERRIDE' },
          {
            at: 'configuration.execute_command_configuration.log_configuration.cloud_watch_encryption_enabled',
            is: true,
          },
          {
            at: 'configuration.execute_command_configuration.log_configuration.s3_bucket_encryption_enabled',
            is: true,
          },
          {
            at: 'configuration.execute_command_configuration.log_configuration.s3_encryption_enabled',
            is: true,
          },
        ],
      },
    ],
  },
  bad: {
    terraform: `resource "aws_ecs_cluster" "main" {
  name = "main"
  configuration {
    execute_command_configuration {
      logging = "NONE" # flaw
    }
  }
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::ECS::Cluster
    Properties:
      Configuration:
        ExecuteCommandConfiguration:
          Logging: NONE # flaw
`,
  },
  good: {
    terraform: `resource "aws_ecs_cluster" "main" {
  name = "main"
  configuration {
    execute_command_configuration {
      logging = "OVERRIDE"
      log_configuration {
        cloud_watch_encryption_enabled = true
        cloud_watch_log_group_name     = "exec"
      }
    }
  }
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::ECS::Cluster
    Properties:
      Configuration:
        ExecuteCommandConfiguration:
          Logging: DEFAULT
`,
  },
});
