import { infraRule } from '../../../infra-rule.ts';

/** Services whose containers stand in the internet. */
export const ecsPublicAddress = infraRule({
  name: 'aws-ecs-public-address',
  title: 'Tasks of a service have public addresses',
  severity: 'medium',
  cwe: 284,
  what: 'Tasks of the service are given addresses of the internet.',
  why: 'Only their security group stands between them and everybody, and every mistake in it counts at once.',
  fix: [
    'Set `assign_public_ip` to false (`AssignPublicIp` to `DISABLED`), with private subnets and a load balancer.',
  ],
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/ecs-controls.html#ecs-2'],
  applies: ['aws.ecs.service', 'aws.ecs.task-set'],
  must: { at: 'network_configuration.assign_public_ip', isNot: [true, 'ENABLED'] },
  mend: { set: { 'network_configuration.assign_public_ip': false }, isDisruptive: true },
  bad: {
    terraform: `resource "aws_ecs_service" "web" {
  name = "web"
  network_configuration {
    subnets          = ["subnet-1"]
    assign_public_ip = true # flaw
  }
}
`,
    cloudformation: `Resources:
  Web:
    Type: AWS::ECS::Service
    Properties:
      NetworkConfiguration:
        AwsvpcConfiguration:
          Subnets: [subnet-1]
          AssignPublicIp: ENABLED # flaw
`,
  },
  good: {
    terraform: `resource "aws_ecs_service" "web" {
  name = "web"
  network_configuration {
    subnets = ["subnet-1"]
  }
}
`,
    cloudformation: `Resources:
  Web:
    Type: AWS::ECS::Service
    Properties:
      NetworkConfiguration:
        AwsvpcConfiguration:
          Subnets: [subnet-1]
          AssignPublicIp: DISABLED
`,
  },
});
