import { infraRule } from '../../../infra-rule.ts';
import { isTrue, noContainer } from './shared-container.ts';

/** Containers that may do to their machine what root may. */
export const ecsPrivileged = infraRule({
  name: 'aws-ecs-privileged',
  title: 'Container is as strong as its machine',
  severity: 'high',
  cwe: 250,
  what: 'A container of the task runs privileged.',
  why: 'Who takes the container over has the machine, and every other container on it.',
  fix: ['Take `privileged` away; add single capabilities where something needs one.'],
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/ecs-controls.html#ecs-4'],
  applies: ['aws.ecs.task'],
  must: noContainer((container) =>
    isTrue(container, 'privileged') ? { key: 'privileged', says: 'the container is privileged.' } : undefined,
  ),
  bad: {
    terraform: `resource "aws_ecs_task_definition" "web" {
  family = "web"
  container_definitions = jsonencode([{
    name       = "web"
    image      = "web:1"
    privileged = true # flaw
  }])
}
`,
    cloudformation: `Resources:
  Web:
    Type: AWS::ECS::TaskDefinition
    Properties:
      ContainerDefinitions:
        - Name: web
          Image: web:1
          Privileged: true # flaw
`,
  },
  good: {
    terraform: `resource "aws_ecs_task_definition" "web" {
  family                = "web"
  container_definitions = jsonencode([{ name = "web", image = "web:1" }])
}
`,
    cloudformation: `Resources:
  Web:
    Type: AWS::ECS::TaskDefinition
    Properties:
      ContainerDefinitions:
        - Name: web
          Image: web:1
`,
  },
});
