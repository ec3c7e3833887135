import { valueAt } from '#ir/infra/value';
import { fails, holds, type Subject, type Verdict } from '../../condition.ts';
import { wordOf } from '../../test-value.ts';

/**
 * Versions that were taken out of Kubernetes, by kind: the version in which they were gone, and what to write.
 * https://kubernetes.io/docs/reference/using-api/deprecation-guide/
 */
const removed: readonly (readonly [apiVersion: string, kinds: string, gone: string, now: string])[] = [
  ['extensions/v1beta1', 'Deployment DaemonSet ReplicaSet', '1.16', 'apps/v1'],
  ['extensions/v1beta1', 'NetworkPolicy', '1.16', 'networking.k8s.io/v1'],
  ['extensions/v1beta1', 'PodSecurityPolicy', '1.16', ''],
  ['extensions/v1beta1', 'Ingress', '1.22', 'networking.k8s.io/v1'],
  ['apps/v1beta1', 'Deployment StatefulSet ReplicaSet', '1.16', 'apps/v1'],
  ['apps/v1beta2', 'Deployment StatefulSet ReplicaSet DaemonSet', '1.16', 'apps/v1'],
  ['networking.k8s.io/v1beta1', 'Ingress IngressClass', '1.22', 'networking.k8s.io/v1'],
  [
    'rbac.authorization.k8s.io/v1beta1',
    'Role RoleBinding ClusterRole ClusterRoleBinding',
    '1.22',
    'rbac.authorization.k8s.io/v1',
  ],
  [
    'rbac.authorization.k8s.io/v1alpha1',
    'Role RoleBinding ClusterRole ClusterRoleBinding',
    '1.22',
    'rbac.authorization.k8s.io/v1',
  ],
  [
    'admissionregistration.k8s.io/v1beta1',
    'MutatingWebhookConfiguration ValidatingWebhookConfiguration',
    '1.22',
    'admissionregistration.k8s.io/v1',
  ],
  ['apiextensions.k8s.io/v1beta1', 'CustomResourceDefinition', '1.22', 'apiextensions.k8s.io/v1'],
  ['apiregistration.k8s.io/v1beta1', 'APIService', '1.22', 'apiregistration.k8s.io/v1'],
  ['certificates.k8s.io/v1beta1', 'CertificateSigningRequest', '1.22', 'certificates.k8s.io/v1'],
  ['scheduling.k8s.io/v1beta1', 'PriorityClass', '1.22', 'scheduling.k8s.io/v1'],
  ['storage.k8s.io/v1beta1', 'StorageClass VolumeAttachment CSIDriver CSINode', '1.22', 'storage.k8s.io/v1'],
  ['batch/v1beta1', 'CronJob', '1.25', 'batch/v1'],
  ['batch/v2alpha1', 'CronJob', '1.21', 'batch/v1'],
  ['policy/v1beta1', 'PodDisruptionBudget', '1.25', 'policy/v1'],
  ['policy/v1beta1', 'PodSecurityPolicy', '1.25', ''],
  ['autoscaling/v2beta1', 'HorizontalPodAutoscaler', '1.25', 'autoscaling/v2'],
  ['autoscaling/v2beta2', 'HorizontalPodAutoscaler', '1.26', 'autoscaling/v2'],
  ['discovery.k8s.io/v1beta1', 'EndpointSlice', '1.25', 'discovery.k8s.io/v1'],
  ['events.k8s.io/v1beta1', 'Event', '1.25', 'events.k8s.io/v1'],
  ['node.k8s.io/v1beta1', 'RuntimeClass', '1.25', 'node.k8s.io/v1'],
  [
    'flowcontrol.apiserver.k8s.io/v1beta2',
    'FlowSchema PriorityLevelConfiguration',
    '1.29',
    'flowcontrol.apiserver.k8s.io/v1',
  ],
  [
    'flowcontrol.apiserver.k8s.io/v1beta3',
    'FlowSchema PriorityLevelConfiguration',
    '1.32',
    'flowcontrol.apiserver.k8s.io/v1',
  ],
];

const byVersion: ReadonlyMap<string, (typeof removed)[number]> = new Map(
  removed.flatMap((each) => each[1].split(' ').map((kind) => [`${each[0]} ${kind}`, each] as const)),
);

/** Whether current clusters know the version in which an object is written. */
export function isServed({ view, resource, place }: Subject): Verdict {
  const value = valueAt(view, 'apiVersion');
  const version = value === undefined ? undefined : wordOf(value);
  const found = version === undefined ? undefined : byVersion.get(`${version} ${resource.type}`);
  if (value === undefined || found === undefined) return holds;
  const [apiVersion, , gone, now] = found;
  const instead = now === '' ? 'nothing takes its place' : `write \`${now}\``;
  const says = `\`${apiVersion}\` of ${resource.type} is gone since Kubernetes ${gone}; ${instead}.`;
  const entry = view.entries.get('apiVersion');
  return fails({ place: entry?.place ?? place, path: 'apiVersion', written: 'apiVersion', value, says });
}
