import { takenFrom } from '../make.ts';
import { type InfraValue, type ListValue, valueAt } from '../value.ts';
import { changedAt, type ValuePath } from './edit.ts';
import { textAt } from './manifest.ts';
import { matchesLabels, selects } from './match.ts';
import { mayMean, mayShare, type Node, nearestTo } from './node.ts';
import { podPathOf } from './pod.ts';

/** Objects by what others call them. */
export interface NodeIndex {
  readonly all: readonly Node[];
  readonly withPods: readonly Node[];
  readonly named: (kind: string, name: string) => readonly Node[];
}

/** Makes the index of objects. */
export function indexOf(all: readonly Node[]): NodeIndex {
  const byName = new Map<string, Node[]>();
  for (const node of all)
    for (const name of new Set([node.manifest.name, ...node.manifest.formerNames])) {
      const key = `${node.manifest.kind}\0${name}`;
      const before = byName.get(key);
      if (before === undefined) byName.set(key, [node]);
      else before.push(node);
    }
  return {
    all,
    withPods: all.filter(({ hasPods }) => hasPods),
    named: (kind, name) => byName.get(`${kind}\0${name}`) ?? [],
  };
}

/** Most uses of others that one object may have. */
const mostUses = 2000;

/** The value of an object, with each place in it that uses others knowing which: by name, by selector, by namespace. */
export function connected(node: Node, index: NodeIndex): InfraValue {
  let made: InfraValue = node.manifest.value;
  for (const { path, targets } of usesOf(node, index).slice(0, mostUses))
    made = changedAt(made, path, (value) => {
      if (value === undefined) return undefined;
      let marked = value;
      for (const { id } of targets) if (id !== node.id) marked = takenFrom(marked, { to: id, path: '' });
      return marked;
    });
  return made;
}

/** A place in an object, and what it uses there. */
interface Use {
  readonly path: ValuePath;
  readonly targets: readonly Node[];
}

function usesOf(node: Node, index: NodeIndex): readonly Use[] {
  const found = [...namesIn(node).flatMap((each) => byName(each, node, index)), ...selectorsIn(node, index)];
  return found.filter(({ targets }) => targets.length > 0);
}

/** A name that stands for another object. */
interface Named {
  readonly path: ValuePath;
  readonly kind: string;
  readonly namespace?: string | undefined;
}

function byName({ path, kind, namespace }: Named, node: Node, index: NodeIndex): readonly Use[] {
  const name = textAt(node.manifest.value, ...path);
  if (name === undefined) return [];
  const all = index.named(kind, name);
  return [{ path, targets: nearestTo(node, all, namespace ?? node.manifest.namespace) }];
}

function namesIn(node: Node): readonly Named[] {
  const { value, kind, namespace } = node.manifest;
  const pod = podPathOf(node.manifest);
  return [
    ...(namespace === undefined ? [] : [{ path: ['metadata', 'namespace'], kind: 'Namespace' }]),
    ...(pod === undefined ? [] : namesOfPod(value, pod)),
    ...(kind === 'StatefulSet' ? [{ path: ['spec', 'serviceName'], kind: 'Service' }] : []),
    ...(namesByKind.get(kind)?.(value) ?? []),
  ];
}

function namesOfPod(value: InfraValue, pod: readonly string[]): readonly Named[] {
  const found: Named[] = [{ path: [...pod, 'serviceAccountName'], kind: 'ServiceAccount' }];
  for (const list of ['containers', 'initContainers', 'ephemeralContainers'])
    for (const container of eachIndex(value, [...pod, list])) {
      for (const env of eachIndex(value, [...container, 'env'])) {
        found.push({ path: [...env, 'valueFrom', 'configMapKeyRef', 'name'], kind: 'ConfigMap' });
        found.push({ path: [...env, 'valueFrom', 'secretKeyRef', 'name'], kind: 'Secret' });
      }
      for (const env of eachIndex(value, [...container, 'envFrom'])) {
        found.push({ path: [...env, 'configMapRef', 'name'], kind: 'ConfigMap' });
        found.push({ path: [...env, 'secretRef', 'name'], kind: 'Secret' });
      }
    }
  for (const volume of eachIndex(value, [...pod, 'volumes'])) {
    found.push({ path: [...volume, 'configMap', 'name'], kind: 'ConfigMap' });
    found.push({ path: [...volume, 'secret', 'secretName'], kind: 'Secret' });
    found.push({ path: [...volume, 'persistentVolumeClaim', 'claimName'], kind: 'PersistentVolumeClaim' });
    for (const source of eachIndex(value, [...volume, 'projected', 'sources'])) {
      found.push({ path: [...source, 'configMap', 'name'], kind: 'ConfigMap' });
      found.push({ path: [...source, 'secret', 'name'], kind: 'Secret' });
    }
  }
  for (const secret of eachIndex(value, [...pod, 'imagePullSecrets']))
    found.push({ path: [...secret, 'name'], kind: 'Secret' });
  return found;
}

const namesByKind: ReadonlyMap<string, (value: InfraValue) => readonly Named[]> = new Map([
  ['RoleBinding', namesOfBinding],
  ['ClusterRoleBinding', namesOfBinding],
  ['Ingress', namesOfIngress],
  ['HTTPRoute', namesOfRoute],
  ['GRPCRoute', namesOfRoute],
  ['TLSRoute', namesOfRoute],
  ['TCPRoute', namesOfRoute],
  ['HorizontalPodAutoscaler', (value) => namesOfScaler(value, 'scaleTargetRef')],
  ['ScaledObject', (value) => namesOfScaler(value, 'scaleTargetRef')],
  ['VerticalPodAutoscaler', (value) => namesOfScaler(value, 'targetRef')],
  [
    'PersistentVolumeClaim',
    () => [
      { path: ['spec', 'volumeName'], kind: 'PersistentVolume' },
      { path: ['spec', 'storageClassName'], kind: 'StorageClass' },
    ],
  ],
  ['ValidatingWebhookConfiguration', namesOfWebhooks],
  ['MutatingWebhookConfiguration', namesOfWebhooks],
]);

function namesOfBinding(value: InfraValue): readonly Named[] {
  const role: Named = { path: ['roleRef', 'name'], kind: textAt(value, 'roleRef', 'kind') ?? 'ClusterRole' };
  const subjects = eachIndex(value, ['subjects']).map((path) => ({
    path: [...path, 'name'],
    kind: textAt(value, ...path, 'kind') ?? '',
    namespace: textAt(value, ...path, 'namespace'),
  }));
  return [role, ...subjects.filter(({ kind }) => kind === 'ServiceAccount')];
}

function namesOfIngress(value: InfraValue): readonly Named[] {
  const backends: ValuePath[] = [
    ['spec', 'defaultBackend'],
    ['spec', 'backend'],
  ];
  for (const rule of eachIndex(value, ['spec', 'rules']))
    for (const path of eachIndex(value, [...rule, 'http', 'paths'])) backends.push([...path, 'backend']);
  const services = backends.flatMap((path) => [
    { path: [...path, 'service', 'name'], kind: 'Service' },
    { path: [...path, 'serviceName'], kind: 'Service' },
  ]);
  const tls = eachIndex(value, ['spec', 'tls']).map((path) => ({
    path: [...path, 'secretName'],
    kind: 'Secret',
  }));
  return [...services, ...tls];
}

function namesOfRoute(value: InfraValue): readonly Named[] {
  const gateways = eachIndex(value, ['spec', 'parentRefs']).map((path) => ({
    path: [...path, 'name'],
    kind: textAt(value, ...path, 'kind') ?? 'Gateway',
    namespace: textAt(value, ...path, 'namespace'),
  }));
  const backends = eachIndex(value, ['spec', 'rules']).flatMap((rule) =>
    eachIndex(value, [...rule, 'backendRefs']).map((path) => ({
      path: [...path, 'name'],
      kind: textAt(value, ...path, 'kind') ?? 'Service',
      namespace: textAt(value, ...path, 'namespace'),
    })),
  );
  return [...gateways, ...backends];
}

function namesOfScaler(value: InfraValue, key: string): readonly Named[] {
  return [{ path: ['spec', key, 'name'], kind: textAt(value, 'spec', key, 'kind') ?? 'Deployment' }];
}

function namesOfWebhooks(value: InfraValue): readonly Named[] {
  return eachIndex(value, ['webhooks']).map((path) => ({
    path: [...path, 'clientConfig', 'service', 'name'],
    kind: 'Service',
    namespace: textAt(value, ...path, 'clientConfig', 'service', 'namespace'),
  }));
}

/** Where the selector of a kind stands, and whether it is only pairs of labels. */
const selectors: ReadonlyMap<string, { readonly path: readonly string[]; readonly isPlain: boolean }> =
  new Map([
    ['Service', { path: ['spec', 'selector'], isPlain: true }],
    ['NetworkPolicy', { path: ['spec', 'podSelector'], isPlain: false }],
    ['PodDisruptionBudget', { path: ['spec', 'selector'], isPlain: false }],
    ['PodMonitor', { path: ['spec', 'selector'], isPlain: false }],
  ]);

function selectorsIn(node: Node, index: NodeIndex): readonly Use[] {
  const { kind, value, namespace } = node.manifest;
  const found = selectors.get(kind);
  const selector = found === undefined ? undefined : valueAt(value, ...found.path);
  if (found === undefined || selector === undefined || selector.kind === 'null') return [];
  const chosen = index.withPods.filter(
    (each) =>
      mayMean(node, each) &&
      mayShare(namespace, each.manifest.namespace) &&
      (found.isPlain ? matchesLabels(selector, each.podLabels) : selects(selector, each.podLabels)) !== false,
  );
  // What chooses all of a namespace is meant for all of it, wherever it stands.
  const isForAll = selector.kind === 'map' && selector.entries.size === 0 && !found.isPlain;
  return [{ path: found.path, targets: isForAll ? chosen : nearestTo(node, chosen) }];
}

/** Paths to the items of a list. */
function eachIndex(value: InfraValue, path: ValuePath): readonly ValuePath[] {
  const list = valueAt(value, ...path);
  const items: ListValue['items'] = list?.kind === 'list' ? list.items : [];
  return items.map((_, i) => [...path, i]);
}
