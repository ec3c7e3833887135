import { infraRule } from '../../../infra-rule.ts';

/** Tasks without a security group of their own. */
export const ecsNetworkMode = infraRule({
  name: 'aws-ecs-network-mode',
  title: 'Task has no network of its own',
  severity: 'info',
  confidence: 'medium',
  cwe: 653,
  what: 'The network mode of the task is not `awsvpc`.',
  why: 'All tasks of a machine share one address and its security groups; nothing limits one of them.',
  fix: ['Set `network_mode` (`NetworkMode`) to `awsvpc`.'],
  references: ['https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-networking-awsvpc.html'],
  applies: ['aws.ecs.task'],
  must: { at: 'network_mode', is: ['awsvpc', 'none'] },
  bad: {
    terraform: `resource "aws_ecs_task_definition" "web" {
  family                = "web"
  container_definitions = "[]"
  network_mode          = "bridge" # flaw
}
`,
    cloudformation: `Resources:
  Web: # flaw
    Type: AWS::ECS::TaskDefinition
    Properties:
      Family: web
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
