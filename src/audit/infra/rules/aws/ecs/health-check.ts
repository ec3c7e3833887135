import { infraRule } from '../../../infra-rule.ts';
import { isMissing, noContainer } from './shared-container.ts';

/** Containers that are kept although they hang. */
export const ecsHealthCheck = infraRule({
  name: 'aws-ecs-health-check',
  title: 'Container is never asked whether it works',
  severity: 'info',
  confidence: 'low',
  cwe: 754,
  what: 'A container of the task has no health check.',
  why: 'A program that hangs is kept until somebody notices.',
  fix: ['Set `healthCheck` with a command.'],
  references: ['https://docs.aws.amazon.com/AmazonECS/latest/developerguide/healthcheck.html'],
  applies: ['aws.ecs.task'],
  must: noContainer((container) =>
    isMissing(container, 'healthCheck')
      ? { key: 'healthCheck', says: 'the container has no health check.' }
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
  container_definitions = jsonencode([{ name = "web", healthCheck = { command = ["CMD", "true"] } }])
}
`,
    cloudformation: `Resources:
  Web:
    Type: AWS::ECS::TaskDefinition
    Properties:
      ContainerDefinitions:
        - Name: web
          HealthCheck:
            Command: [CMD, 'true']
`,
  },
});
