import { infraRule } from '../../../infra-rule.ts';

/** Services whose containers are reached one by one. */
export const ecsLoadBalancer = infraRule({
  name: 'aws-ecs-load-balancer',
  title: 'Service has no load balancer',
  severity: 'info',
  confidence: 'low',
  cwe: 754,
  what: 'The service names no load balancer.',
  why: 'Containers that come and go are reached by their own addresses, and nobody takes sick ones out.',
  fix: [
    'Set `load_balancer` (`LoadBalancers`) where the service answers requests; services that only work off a queue need none.',
  ],
  references: ['https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-load-balancing.html'],
  applies: ['aws.ecs.service'],
  must: {
    any: [
      { at: 'load_balancer', isSet: true },
      { at: 'load_balancers', isSet: true },
      { at: 'service_registries', isSet: true },
      { at: 'service_connect_configuration', isSet: true },
    ],
  },
  bad: {
    terraform: `resource "aws_ecs_service" "web" { # flaw
  name = "web"
}
`,
    cloudformation: `Resources:
  Web: # flaw
    Type: AWS::ECS::Service
    Properties:
      ServiceName: web
`,
  },
  good: {
    terraform: `resource "aws_ecs_service" "web" {
  name = "web"
  load_balancer {
    target_group_arn = "arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/web/1"
    container_name   = "web"
    container_port   = 8080
  }
}
`,
    cloudformation: `Resources:
  Web:
    Type: AWS::ECS::Service
    Properties:
      LoadBalancers:
        - ContainerName: web
          ContainerPort: 8080
`,
  },
});
