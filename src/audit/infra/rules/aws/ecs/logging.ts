import { infraRule } from '../../../infra-rule.ts';
import { isMissing, noContainer, textAt } from './shared-container.ts';

/** Containers whose words are lost when they stop. */
export const ecsLogging = infraRule({
  name: 'aws-ecs-logging',
  title: 'Container writes no logs',
  severity: 'info',
  cwe: 778,
  what: 'A container of the task has no configuration for logs.',
  why: 'When it fails or is attacked nobody can read what it said.',
  fix: ['Set `logConfiguration`, for instance with the driver `awslogs`.'],
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/ecs-controls.html#ecs-9'],
  applies: ['aws.ecs.task'],
  must: noContainer((container) =>
    textAt(container, 'logConfiguration.logDriver') === 'none' || isMissing(container, 'logConfiguration')
      ? { key: 'logConfiguration', says: 'the container has no logs.' }
      : undefined,
  ),
  bad: {
    terraform: `resource "aws_ecs_task_definition" "web" {
  family = "web"
  container_definitions = jsonencode([{ # flaw
    name = "web"
  }])
}
`,
    cloudformation: `Resources:
  Web:
    Type: AWS::ECS::TaskDefinition
    Properties:
      ContainerDefinitions:
        - Name: web # flaw
          Image: web:1
`,
  },
  good: {
    terraform: `resource "aws_ecs_task_definition" "web" {
  family                = "web"
  container_definitions = jsonencode([{ name = "web", logConfiguration = { logDriver = "awslogs" } }])
}
`,
    cloudformation: `Resources:
  Web:
    Type: AWS::ECS::TaskDefinition
    Properties:
      ContainerDefinitions:
        - Name: web
          LogConfiguration:
            LogDriver: awslogs
`,
  },
});
