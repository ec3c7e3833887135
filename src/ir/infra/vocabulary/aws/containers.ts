import type { Kind } from '../kind.ts';
import { snake } from '../names.ts';

/** Containers: their services, clusters and registries. */
export const containerKinds: readonly Kind[] = [
  {
    kind: 'aws.ecs.cluster',
    types: ['aws_ecs_cluster', 'AWS::ECS::Cluster'],
    reads: { cloudformation: { setting: 'ClusterSettings' } },
  },
  {
    kind: 'aws.ecs.task',
    types: ['aws_ecs_task_definition', 'AWS::ECS::TaskDefinition'],
    reads: { cloudformation: { volume: 'Volumes' } },
  },
  {
    kind: 'aws.ecs.service',
    types: ['aws_ecs_service', 'AWS::ECS::Service'],
    reads: {
      cloudformation: Object.fromEntries(
        ['AssignPublicIp', 'SecurityGroups', 'Subnets'].map((name) => [
          `network_configuration.${snake(name)}`,
          `NetworkConfiguration.AwsvpcConfiguration.${name}`,
        ]),
      ),
    },
  },
  {
    kind: 'aws.ecs.task-set',
    types: ['aws_ecs_task_set', 'AWS::ECS::TaskSet'],
    reads: {
      cloudformation: Object.fromEntries(
        ['AssignPublicIp', 'SecurityGroups', 'Subnets'].map((name) => [
          `network_configuration.${snake(name)}`,
          `NetworkConfiguration.AwsVpcConfiguration.${name}`,
        ]),
      ),
    },
  },
  {
    kind: 'aws.eks.cluster',
    types: ['aws_eks_cluster', 'AWS::EKS::Cluster'],
    reads: {
      cloudformation: {
        vpc_config: 'ResourcesVpcConfig',
        'vpc_config.endpoint_public_access': 'ResourcesVpcConfig.EndpointPublicAccess',
        enabled_cluster_log_types: 'Logging.ClusterLogging.EnabledTypes',
      },
    },
  },
  {
    kind: 'aws.eks.node-group',
    types: ['aws_eks_node_group', 'AWS::EKS::Nodegroup'],
    reads: {
      cloudformation: { 'remote_access.source_security_group_ids': 'RemoteAccess.SourceSecurityGroups' },
    },
  },
  {
    kind: 'aws.ecr.repository',
    types: ['aws_ecr_repository', 'AWS::ECR::Repository'],
    groups: ['aws.resource-policy'],
    reads: { cloudformation: { policy: 'RepositoryPolicyText' } },
  },
  {
    kind: 'aws.ecr.repository-policy',
    types: ['aws_ecr_repository_policy', 'aws_ecr_registry_policy', 'AWS::ECR::RegistryPolicy'],
    groups: ['aws.resource-policy'],
    reads: { cloudformation: { policy: 'PolicyText' } },
  },
  {
    kind: 'aws.ecr.public-repository',
    types: ['aws_ecrpublic_repository', 'AWS::ECR::PublicRepository'],
  },
  { kind: 'aws.batch.job', types: ['aws_batch_job_definition', 'AWS::Batch::JobDefinition'] },
  {
    kind: 'aws.batch.compute',
    types: ['aws_batch_compute_environment', 'AWS::Batch::ComputeEnvironment'],
  },
  {
    kind: 'aws.apprunner.service',
    types: ['aws_apprunner_service', 'AWS::AppRunner::Service'],
  },
];
