import { infraRule } from '../../../infra-rule.ts';
import { notAdministrator } from '../shared-role.ts';

/** Services whose role may do everything. */
export const ecsServiceAdministrator = infraRule({
  name: 'aws-ecs-service-administrator',
  title: 'Service manages its load balancer with wide rights',
  severity: 'low',
  cwe: 250,
  what: 'The role of the service has the managed policy `AdministratorAccess`, or a policy that allows everything.',
  why: 'Who takes the service over has the whole account.',
  fix: ['Leave `iam_role` away: the role that is linked to the service has what it needs.'],
  references: ['https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using-service-linked-roles.html'],
  applies: ['aws.ecs.service', 'aws.ecs.task'],
  must: {
    all: [
      notAdministrator('iam_role'),
      notAdministrator('task_role_arn'),
      notAdministrator('execution_role_arn'),
    ],
  },
  bad: {
    terraform: `resource "aws_iam_role" "task" {
  name                = "task"
  managed_policy_arns = ["arn:aws:iam::aws:policy/AdministratorAccess"]
}
resource "aws_ecs_task_definition" "web" {
  family                = "web"
  container_definitions = "[]"
  task_role_arn         = aws_iam_role.task.arn # flaw
}
`,
  },
  good: {
    terraform: `resource "aws_iam_role" "task" {
  name                = "task"
  managed_policy_arns = ["arn:aws:iam::aws:policy/AmazonSQSReadOnlyAccess"]
}
resource "aws_ecs_task_definition" "web" {
  family                = "web"
  container_definitions = "[]"
  task_role_arn         = aws_iam_role.task.arn
}
`,
  },
});
