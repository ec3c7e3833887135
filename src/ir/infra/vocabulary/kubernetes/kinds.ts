import type { Kind } from '../kind.ts';
import { configKinds } from './config-kinds.ts';
import { objectView, workloadView } from './pod-view.ts';

const object = ['kubernetes.object'];

/** A kind whose objects make pods. */
function workload(name: string, types: readonly string[]): Kind {
  return {
    kind: `kubernetes.${name}`,
    types,
    groups: ['kubernetes.workload', ...object],
    view: workloadView,
  };
}

/** A kind of other objects. */
function plain(name: string, types: readonly string[], groups: readonly string[] = []): Kind {
  return { kind: `kubernetes.${name}`, types, groups: [...groups, ...object], view: objectView };
}

/** The types of the provider of Terraform for one object, in all its versions. */
function terraform(name: string, ...versions: readonly string[]): readonly string[] {
  return [`kubernetes_${name}`, ...versions.map((version) => `kubernetes_${name}_${version}`)];
}

/** Objects of Kubernetes, and of those that make pods as it does. */
export const kubernetesKinds: readonly Kind[] = [
  workload('pod', ['Pod', ...terraform('pod', 'v1')]),
  workload('deployment', ['Deployment', ...terraform('deployment', 'v1')]),
  workload('stateful-set', ['StatefulSet', ...terraform('stateful_set', 'v1')]),
  workload('daemon-set', ['DaemonSet', ...terraform('daemonset'), ...terraform('daemon_set', 'v1')]),
  workload('replica-set', ['ReplicaSet']),
  workload('replication-controller', ['ReplicationController', ...terraform('replication_controller', 'v1')]),
  workload('job', ['Job', ...terraform('job', 'v1')]),
  workload('cron-job', ['CronJob', ...terraform('cron_job', 'v1')]),
  workload('pod-template', ['PodTemplate']),
  workload('knative-service', [
    'serving.knative.dev/Service',
    'serving.knative.dev/Configuration',
    'serving.knative.dev/Revision',
    'sources.knative.dev/ContainerSource',
  ]),
  workload('rollout', ['argoproj.io/Rollout']),
  workload('deployment-config', ['DeploymentConfig', 'apps.openshift.io/DeploymentConfig']),
  workload('clone-set', ['apps.kruise.io/CloneSet']),
  plain('service', ['Service', ...terraform('service', 'v1')]),
  plain('ingress', ['Ingress', ...terraform('ingress', 'v1')]),
  plain('gateway', ['Gateway']),
  plain('http-route', ['HTTPRoute', 'GRPCRoute', 'TLSRoute', 'TCPRoute']),
  plain('network-policy', ['NetworkPolicy', ...terraform('network_policy', 'v1')]),
  plain('role', ['Role', ...terraform('role', 'v1')], ['kubernetes.any-role']),
  plain('cluster-role', ['ClusterRole', ...terraform('cluster_role', 'v1')], ['kubernetes.any-role']),
  plain('role-binding', ['RoleBinding', ...terraform('role_binding', 'v1')], ['kubernetes.any-binding']),
  plain(
    'cluster-role-binding',
    ['ClusterRoleBinding', ...terraform('cluster_role_binding', 'v1')],
    ['kubernetes.any-binding'],
  ),
  plain('service-account', ['ServiceAccount', ...terraform('service_account', 'v1')]),
  plain('secret', ['Secret', ...terraform('secret', 'v1')]),
  plain('config-map', ['ConfigMap', ...terraform('config_map', 'v1')]),
  plain('namespace', ['Namespace', ...terraform('namespace', 'v1')]),
  plain('persistent-volume', ['PersistentVolume', ...terraform('persistent_volume', 'v1')]),
  plain('persistent-volume-claim', ['PersistentVolumeClaim', ...terraform('persistent_volume_claim', 'v1')]),
  plain('storage-class', ['StorageClass', ...terraform('storage_class', 'v1')]),
  plain('limit-range', ['LimitRange', ...terraform('limit_range', 'v1')]),
  plain('resource-quota', ['ResourceQuota', ...terraform('resource_quota', 'v1')]),
  plain('pod-disruption-budget', ['PodDisruptionBudget', ...terraform('pod_disruption_budget', 'v1')]),
  plain('horizontal-pod-autoscaler', [
    'HorizontalPodAutoscaler',
    ...terraform('horizontal_pod_autoscaler', 'v1', 'v2', 'v2beta2'),
  ]),
  plain('pod-security-policy', ['PodSecurityPolicy', ...terraform('pod_security_policy', 'v1beta1')]),
  plain(
    'validating-webhook',
    ['ValidatingWebhookConfiguration', ...terraform('validating_webhook_configuration', 'v1')],
    ['kubernetes.webhook'],
  ),
  plain(
    'mutating-webhook',
    ['MutatingWebhookConfiguration', ...terraform('mutating_webhook_configuration', 'v1')],
    ['kubernetes.webhook'],
  ),
  plain('api-service', ['APIService', ...terraform('api_service', 'v1')]),
  plain('custom-resource-definition', ['CustomResourceDefinition']),
  plain('priority-class', ['PriorityClass']),
  ...configKinds,
];
