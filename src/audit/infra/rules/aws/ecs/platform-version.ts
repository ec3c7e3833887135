import { infraRule } from '../../../infra-rule.ts';

/** Services that get no updates of Fargate. */
export const ecsPlatformVersion = infraRule({
  name: 'aws-ecs-platform-version',
  title: 'Service is kept on an old platform',
  severity: 'info',
  cwe: 1104,
  what: 'The service names a version of the platform of Fargate instead of the latest.',
  why: 'Updates for security come with new versions only.',
  fix: ['Leave `platform_version` (`PlatformVersion`) away, or set it to `LATEST`.'],
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/ecs-controls.html#ecs-10'],
  applies: ['aws.ecs.service'],
  where: { at: 'launch_type', is: 'FARGATE' },
  must: { at: 'platform_version', is: ['LATEST', '1.4.0'], absent: 'holds' },
  mend: { set: { platform_version: 'LATEST' } },
  bad: {
    terraform: `resource "aws_ecs_service" "web" {
  name             = "web"
  launch_type      = "FARGATE"
  platform_version = "1.3.0" # flaw
}
`,
    cloudformation: `Resources:
  Web:
    Type: AWS::ECS::Service
    Properties:
      LaunchType: FARGATE
      PlatformVersion: 1.2.0 # flaw
`,
  },
  good: {
    terraform: `resource "aws_ecs_service" "web" {
  name        = "web"
  launch_type = "FARGATE"
}
`,
    cloudformation: `Resources:
  Web:
    Type: AWS::ECS::Service
    Properties:
      LaunchType: FARGATE
      PlatformVersion: LATEST
`,
  },
});
