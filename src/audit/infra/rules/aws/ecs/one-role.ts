import { type InfraValue, valueAt } from '#ir/infra/value';
import { fails, holds, type Subject, type Verdict } from '../../../condition.ts';
import { infraRule } from '../../../infra-rule.ts';

/** Tasks whose program has the rights of who starts it. */
export const ecsOneRole = infraRule({
  name: 'aws-ecs-one-role',
  title: 'Program of a task has the rights of who starts it',
  severity: 'low',
  cwe: 250,
  what: 'The same role starts the task and is given to its program.',
  why: 'The program may then read every secret and image that is needed to start it.',
  fix: ['Use a role of its own for `task_role_arn` (`TaskRoleArn`).'],
  references: [
    'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-ecs-iam-role-overview.html',
  ],
  applies: ['aws.ecs.task'],
  must: { check: twoRoles },
  bad: {
    terraform: `resource "aws_iam_role" "one" {
  assume_role_policy = "{}"
}
resource "aws_ecs_task_definition" "x" {
  family = "x"
  container_definitions = "[]"
  execution_role_arn = aws_iam_role.one.arn
  task_role_arn = aws_iam_role.one.arn # flaw
}
`,
    cloudformation: `Resources:
  X:
    Type: AWS::ECS::TaskDefinition
    Properties:
      ExecutionRoleArn: arn:aws:iam::123456789012:role/one
      TaskRoleArn: arn:aws:iam::123456789012:role/one # flaw
`,
  },
  good: {
    terraform: `resource "aws_ecs_task_definition" "x" {
  family = "x"
  container_definitions = "[]"
  execution_role_arn = "arn:aws:iam::123456789012:role/start"
  task_role_arn = "arn:aws:iam::123456789012:role/run"
}
`,
    cloudformation: `Resources:
  X:
    Type: AWS::ECS::TaskDefinition
    Properties:
      ExecutionRoleArn: arn:aws:iam::123456789012:role/one
`,
  },
});

function twoRoles({ view, place }: Subject): Verdict {
  const entry = view.entries.get('task_role_arn');
  const [run, start] = ['task_role_arn', 'execution_role_arn'].map((name) => nameOf(valueAt(view, name)));
  if (run === undefined || run !== start) return holds;
  return fails({
    place: entry?.place ?? place,
    path: 'task_role_arn',
    written: entry?.written ?? 'task_role_arn',
  });
}

/** The name of a role, or what it is a reference to. */
function nameOf(value: InfraValue | undefined): string | undefined {
  if (value?.kind === 'text') return value.text === '' ? undefined : value.text;
  return value?.kind === 'reference' ? value.to : undefined;
}
