import { infraRule } from '../../../infra-rule.ts';
import { isTrue, noContainer } from './shared-container.ts';

/** Containers whose programs can be replaced while they run. */
export const ecsReadOnlyRoot = infraRule({
  name: 'aws-ecs-read-only-root',
  title: 'Container may change its own files',
  severity: 'low',
  cwe: 732,
  what: 'The root file system of a container can be written to.',
  why: 'Who takes the container over puts tools there, or changes the program itself.',
  fix: ['Set `readonlyRootFilesystem` to true, with volumes for what is written.'],
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/ecs-controls.html#ecs-5'],
  applies: ['aws.ecs.task'],
  must: noContainer((container) =>
    isTrue(container, 'readonlyRootFilesystem') === false
      ? { key: 'readonlyRootFilesystem', says: 'the container may write to its root file system.' }
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
  container_definitions = jsonencode([{ name = "web", readonlyRootFilesystem = true }])
}
`,
    cloudformation: `Resources:
  Web:
    Type: AWS::ECS::TaskDefinition
    Properties:
      ContainerDefinitions:
        - Name: web
          ReadonlyRootFilesystem: true
`,
  },
});
