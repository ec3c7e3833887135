import type { Entry, InfraValue, MapValue } from '../../value.ts';

/** Blocks that are items of a list, by the name that the list has in Kubernetes. */
const lists: ReadonlyMap<string, string> = new Map([
  ['container', 'containers'],
  ['init_container', 'initContainers'],
  ['env', 'env'],
  ['env_from', 'envFrom'],
  ['port', 'ports'],
  ['ports', 'ports'],
  ['volume', 'volumes'],
  ['volume_mount', 'volumeMounts'],
  ['volume_claim_template', 'volumeClaimTemplates'],
  ['image_pull_secrets', 'imagePullSecrets'],
  ['host_aliases', 'hostAliases'],
  ['toleration', 'tolerations'],
  ['topology_spread_constraint', 'topologySpreadConstraints'],
  ['sysctl', 'sysctls'],
  ['rule', 'rules'],
  ['subject', 'subjects'],
  ['ingress', 'ingress'],
  ['egress', 'egress'],
  ['from', 'from'],
  ['to', 'to'],
  ['tls', 'tls'],
  ['path', 'paths'],
  ['items', 'items'],
  ['sources', 'sources'],
  ['secret', 'secrets'],
  ['image_pull_secret', 'imagePullSecrets'],
  ['webhook', 'webhooks'],
  ['match_expressions', 'matchExpressions'],
  ['required_during_scheduling_ignored_during_execution', 'requiredDuringSchedulingIgnoredDuringExecution'],
  ['preferred_during_scheduling_ignored_during_execution', 'preferredDuringSchedulingIgnoredDuringExecution'],
  ['host_path_types', 'hostPathTypes'],
  ['allowed_host_paths', 'allowedHostPaths'],
  ['limit', 'limits'],
]);

/** Names that are not made of their words. */
const others: ReadonlyMap<string, string> = new Map([
  ['host_ipc', 'hostIPC'],
  ['host_pid', 'hostPID'],
  ['cluster_ip', 'clusterIP'],
  ['external_ips', 'externalIPs'],
  ['load_balancer_ip', 'loadBalancerIP'],
  ['non_resource_urls', 'nonResourceURLs'],
]);

/** Maps whose keys are the user's own. */
const ownKeys: ReadonlySet<string> = new Set([
  'labels',
  'annotations',
  'data',
  'binary_data',
  'match_labels',
  'node_selector',
  'limits',
  'requests',
  'parameters',
]);

/** Blocks that a volume has once, and others have as items. */
const onceInVolumes: ReadonlySet<string> = new Set(['secret']);

/** The attributes of a resource of the Kubernetes provider in the words of Kubernetes: `spec[0].init_container` is `spec.initContainers`. */
export function inKubernetesWords(attributes: MapValue): MapValue {
  return renamed(attributes, '');
}

function renamed(map: MapValue, parent: string): MapValue {
  if (map.of !== undefined && map.entries.size === 0) return map;
  const entries = new Map<string, Entry>();
  for (const [key, entry] of map.entries) {
    const { value, place } = entry;
    const isBlocks = value.kind === 'list' && value.isBlocks === true;
    const isOnce = onceInVolumes.has(key) && parent === 'volume';
    const list = isBlocks && !isOnce ? lists.get(key) : undefined;
    const name = list ?? others.get(key) ?? camel(key);
    const isOwn = ownKeys.has(key) || (key === 'selector' && !isBlocks);
    const inner = isOwn ? value : list === undefined ? single(value, key) : each(value, key);
    entries.set(name, {
      value: inner,
      place: isBlocks && list === undefined ? inner.place : place,
      written: key,
    });
  }
  return { ...map, entries };
}

function each(value: InfraValue, key: string): InfraValue {
  if (value.kind === 'map') return renamed(value, key);
  if (value.kind !== 'list') return value;
  const rest = value.rest === undefined ? {} : { rest: each(value.rest, key) };
  return { ...value, items: value.items.map((item) => each(item, key)), ...rest };
}

/** A block that there is once is a map. */
function single(value: InfraValue, key: string): InfraValue {
  const [only] = value.kind === 'list' && value.isBlocks ? value.items : [];
  const isOne = value.kind === 'list' && value.items.length === 1 && !value.isOpen;
  return each(isOne && only !== undefined ? only : value, key);
}

function camel(key: string): string {
  return key.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
