import { infraRule } from '../../../infra-rule.ts';
import { noContainer, textAt } from './shared-container.ts';

/** Containers whose programs are root by what the task says. */
export const ecsRootUser = infraRule({
  name: 'aws-ecs-root-user',
  title: 'Container runs as root',
  severity: 'low',
  cwe: 250,
  what: 'The task says that a container runs as root.',
  why: 'A program that was taken over may change everything in the container, and uses flaws of the kernel more easily.',
  fix: ['Set `user` to a number that is not 0.'],
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/ecs-controls.html#ecs-20'],
  applies: ['aws.ecs.task'],
  must: noContainer((container) =>
    /^(?:root|0)(?::|$)/.test(textAt(container, 'user') ?? '')
      ? { key: 'user', says: 'the container runs as root.' }
      : undefined,
  ),
  bad: {
    terraform: `resource "aws_ecs_task_definition" "web" {
  family = "web"
  container_definitions = jsonencode([{
    name = "web"
    user = "root" # flaw
  }])
}
`,
    cloudformation: `Resources:
  Web:
    Type: AWS::ECS::TaskDefinition
    Properties:
      ContainerDefinitions:
        - Name: web
          User: '0:0' # flaw
`,
  },
  good: {
    terraform: `resource "aws_ecs_task_definition" "web" {
  family                = "web"
  container_definitions = jsonencode([{ name = "web", user = "10001" }])
}
`,
    cloudformation: `Resources:
  Web:
    Type: AWS::ECS::TaskDefinition
    Properties:
      ContainerDefinitions:
        - Name: web
          User: '10001'
`,
  },
});
