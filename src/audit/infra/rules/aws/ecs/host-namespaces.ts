import { infraRule } from '../../../infra-rule.ts';

/** Tasks that see more than their own. */
export const ecsHostNamespaces = infraRule({
  name: 'aws-ecs-host-namespaces',
  title: 'Task shares processes or network with its machine',
  severity: 'medium',
  cwe: 653,
  what: 'The task uses the processes or the network of the machine itself.',
  why: 'Its containers see what others on the machine run and say, and reach what listens on it, such as its credentials.',
  fix: [
    'Leave `pid_mode` (`PidMode`) away or at `task`, and set `network_mode` (`NetworkMode`) to `awsvpc`.',
  ],
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/ecs-controls.html#ecs-3',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/ecs-controls.html#ecs-17',
  ],
  applies: ['aws.ecs.task'],
  must: {
    all: [
      { at: 'pid_mode', isNot: 'host' },
      { at: 'ipc_mode', isNot: 'host' },
      { at: 'network_mode', isNot: 'host' },
    ],
  },
  bad: {
    terraform: `resource "aws_ecs_task_definition" "web" {
  family                = "web"
  container_definitions = "[]"
  pid_mode              = "host" # flaw
}
`,
    cloudformation: `Resources:
  Web:
    Type: AWS::ECS::TaskDefinition
    Properties:
      NetworkMode: host # flaw
`,
  },
  good: {
    terraform: `resource "aws_ecs_task_definition" "web" {
  family                = "web"
  container_definitions = "[]"
  network_mode          = "awsvpc"
}
`,
    cloudformation: `Resources:
  Web:
    Type: AWS::ECS::TaskDefinition
    Properties:
      NetworkMode: awsvpc
`,
  },
});
