import type { InfraValue } from '#ir/infra/value';
import { infraRule } from '../../../infra-rule.ts';
import { isTrue, noContainer, partOf, textAt } from './shared-container.ts';

/** Containers that are the root of the network of the machine. */
export const ecsHostNetworkRoot = infraRule({
  name: 'aws-ecs-host-network-root',
  title: 'Root of a container shares the network of the machine',
  severity: 'medium',
  cwe: 250,
  what: 'The task uses the network of the machine, and a container runs as root there without being marked as privileged.',
  why: 'Root in that network can listen to and pose as everything that runs on the machine, and nobody sees from the definition that it may.',
  fix: ['Use `awsvpc` as network mode, or set `user` to one that is not root.'],
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/ecs-controls.html#ecs-1'],
  applies: ['aws.ecs.task'],
  where: { at: 'network_mode', is: 'host' },
  must: noContainer((container) =>
    isTrue(container, 'privileged') === false && isRoot(textAt(container, 'user'), partOf(container, 'user'))
      ? { key: 'user', says: 'the container runs as root in the network of the machine.' }
      : undefined,
  ),
  bad: {
    terraform: `resource "aws_ecs_task_definition" "x" {
  family = "x"
  network_mode = "host"
  container_definitions = jsonencode([{ name = "a", image = "a:1", user = "root" }]) # flaw
}
`,
    cloudformation: `Resources:
  X:
    Type: AWS::ECS::TaskDefinition
    Properties:
      NetworkMode: host
      ContainerDefinitions:
        - Name: a
          Image: a:1
          User: 0:0 # flaw
`,
  },
  good: {
    terraform: `resource "aws_ecs_task_definition" "x" {
  family = "x"
  network_mode = "host"
  container_definitions = jsonencode([{ name = "a", image = "a:1", user = "1000" }])
}
`,
    cloudformation: `Resources:
  X:
    Type: AWS::ECS::TaskDefinition
    Properties:
      NetworkMode: awsvpc
      ContainerDefinitions:
        - Name: a
          Image: a:1
          User: root
`,
  },
});

/** As what an image runs of itself nobody knows: without a user it may be root. */
function isRoot(user: string | undefined, written: InfraValue | undefined): boolean {
  return written === undefined || /^(?:root|0)(?::|$)/.test(user ?? '');
}
