import { infraRule } from '../../../infra-rule.ts';

/** Services that are set to no task. */
export const ecsRunningTasks = infraRule({
  name: 'aws-ecs-running-tasks',
  title: 'Service runs nothing',
  severity: 'info',
  confidence: 'low',
  cwe: 1164,
  what: 'The number of tasks that should run is 0.',
  why: 'The service does not answer, and what it is for is not done.',
  fix: ['Set `desired_count` (`DesiredCount`) to at least 1, or take the service away.'],
  references: ['https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs_services.html'],
  applies: ['aws.ecs.service'],
  where: { at: 'scheduling_strategy', isNot: 'DAEMON' },
  must: {
    at: 'desired_count',
    atLeast: 1,
    absent: { terraform: 'fails', 'terraform-plan': 'fails', cloudformation: 'holds' },
  },
  bad: {
    terraform: `resource "aws_ecs_service" "web" {
  name          = "web"
  desired_count = 0 # flaw
}
`,
    cloudformation: `Resources:
  Web:
    Type: AWS::ECS::Service
    Properties:
      DesiredCount: 0 # flaw
`,
  },
  good: {
    terraform: `resource "aws_ecs_service" "web" {
  name          = "web"
  desired_count = 2
}
`,
    cloudformation: `Resources:
  Web:
    Type: AWS::ECS::Service
    Properties:
      DesiredCount: 2
`,
  },
});
