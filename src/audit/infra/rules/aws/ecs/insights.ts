import { infraRule } from '../../../infra-rule.ts';

/** Clusters of which nobody sees how they do. */
export const ecsInsights = infraRule({
  name: 'aws-ecs-insights',
  title: 'Cluster has no container insights',
  severity: 'info',
  cwe: 778,
  what: 'Container Insights is off for the cluster.',
  why: 'Metrics of tasks are missing when something goes wrong, and no alarm is made of them.',
  fix: ['Set the setting `containerInsights` to `enabled` or `enhanced`.'],
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/ecs-controls.html#ecs-12'],
  applies: ['aws.ecs.cluster'],
  must: {
    some: 'setting',
    has: {
      all: [
        { at: 'name', is: 'containerInsights' },
        { at: 'value', is: ['enabled', 'enhanced'] },
      ],
    },
  },
  mend: {
    set: { 'setting[name=containerInsights].value': 'enabled' },
    setIn: { cloudformation: { 'cluster_settings[name=containerInsights].value': 'enabled' } },
  },
  bad: {
    terraform: `resource "aws_ecs_cluster" "main" { # flaw
  name = "main"
}
`,
    cloudformation: `Resources:
  Main: # flaw
    Type: AWS::ECS::Cluster
    Properties:
      ClusterName: main
`,
  },
  good: {
    terraform: `resource "aws_ecs_cluster" "main" {
  name = "main"
  setting {
    name  = "containerInsights"
    value = "enabled"
  }
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::ECS::Cluster
    Properties:
      ClusterSettings:
        - Name: containerInsights
          Value: enabled
`,
  },
});
