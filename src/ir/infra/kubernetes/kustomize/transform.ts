import { type InfraValue, itemsOf, type MapValue, valueAt } from '../../value.ts';
import { changedAt, setAt, withEntry } from '../edit.ts';
import { type Manifest, revalued, textAt } from '../manifest.ts';
import { podPathOf, templatePathOf } from '../pod.ts';

/** What a kustomization does to all objects that it has, in the order in which kustomize does it. */
export function transformed(all: readonly Manifest[], kustomization: MapValue): readonly Manifest[] {
  return all.map((each) => {
    let made = each;
    for (const step of [inNamespace, named, labelled, annotated, withImages, withReplicas])
      made = revalued(made, step(made, kustomization));
    return made;
  });
}

/** Kinds that belong to no namespace. */
const clusterKinds: ReadonlySet<string> = new Set([
  'Namespace',
  'Node',
  'PersistentVolume',
  'ClusterRole',
  'ClusterRoleBinding',
  'CustomResourceDefinition',
  'StorageClass',
  'PriorityClass',
  'IngressClass',
  'RuntimeClass',
  'PodSecurityPolicy',
  'ValidatingWebhookConfiguration',
  'MutatingWebhookConfiguration',
  'ValidatingAdmissionPolicy',
  'ValidatingAdmissionPolicyBinding',
  'APIService',
  'CSIDriver',
  'ClusterIssuer',
]);

/** Whether objects of a kind are in a namespace, as far as is known: kinds of others are taken to be. */
export function isNamespaced(kind: string): boolean {
  return !clusterKinds.has(kind);
}

function inNamespace({ kind, value }: Manifest, kustomization: MapValue): InfraValue {
  const namespace = valueAt(kustomization, 'namespace');
  if (namespace?.kind !== 'text' || namespace.text === '') return value;
  if (kind === 'Namespace') return setAt(value, ['metadata', 'name'], namespace);
  const own = isNamespaced(kind) ? setAt(value, ['metadata', 'namespace'], namespace) : value;
  return changedAt(own, ['subjects'], (subjects) => {
    if (subjects?.kind !== 'list') return undefined;
    return {
      ...subjects,
      items: subjects.items.map((subject) =>
        textAt(subject, 'kind') === 'ServiceAccount' && textAt(subject, 'name') === 'default'
          ? setAt(subject, ['namespace'], namespace)
          : subject,
      ),
    };
  });
}

/** Kinds whose names mean something to others. */
const keepName: ReadonlySet<string> = new Set(['CustomResourceDefinition', 'APIService', 'Namespace']);

function named({ kind, value, name }: Manifest, kustomization: MapValue): InfraValue {
  const prefix = textAt(kustomization, 'namePrefix') ?? '';
  const suffix = textAt(kustomization, 'nameSuffix') ?? '';
  if (prefix + suffix === '' || name === '' || keepName.has(kind)) return value;
  return changedAt(value, ['metadata', 'name'], (own) =>
    own?.kind === 'text' ? { ...own, text: `${prefix}${own.text}${suffix}` } : own,
  );
}

function labelled(manifest: Manifest, kustomization: MapValue): InfraValue {
  const { kind } = manifest;
  let { value }: { value: InfraValue } = manifest;
  const common = valueAt(kustomization, 'commonLabels');
  const template = templatePathOf(manifest);
  const selector = selectorPaths.get(kind);
  if (common?.kind === 'map') {
    value = withAll(value, ['metadata', 'labels'], common);
    if (template !== undefined) value = withAll(value, [...template, 'metadata', 'labels'], common);
    if (selector !== undefined) value = withAll(value, selector, common, true);
  }
  for (const item of itemsOf(valueAt(kustomization, 'labels'))) {
    const pairs = valueAt(item, 'pairs');
    if (pairs?.kind !== 'map') continue;
    const isWide = textAt(item, 'includeSelectors') === 'true';
    value = withAll(value, ['metadata', 'labels'], pairs);
    if (template !== undefined && (isWide || textAt(item, 'includeTemplates') === 'true'))
      value = withAll(value, [...template, 'metadata', 'labels'], pairs);
    if (isWide && selector !== undefined) value = withAll(value, selector, pairs, true);
  }
  return value;
}

/** Where selectors stand that get common labels too. */
const selectorPaths: ReadonlyMap<string, readonly string[]> = new Map([
  ['Service', ['spec', 'selector']],
  ['ReplicationController', ['spec', 'selector']],
  ['Deployment', ['spec', 'selector', 'matchLabels']],
  ['StatefulSet', ['spec', 'selector', 'matchLabels']],
  ['DaemonSet', ['spec', 'selector', 'matchLabels']],
  ['ReplicaSet', ['spec', 'selector', 'matchLabels']],
  ['PodDisruptionBudget', ['spec', 'selector', 'matchLabels']],
  ['NetworkPolicy', ['spec', 'podSelector', 'matchLabels']],
]);

function annotated(manifest: Manifest, kustomization: MapValue): InfraValue {
  const common = valueAt(kustomization, 'commonAnnotations');
  if (common?.kind !== 'map') return manifest.value;
  const own = withAll(manifest.value, ['metadata', 'annotations'], common);
  const template = templatePathOf(manifest);
  return template === undefined ? own : withAll(own, [...template, 'metadata', 'annotations'], common);
}

/** The map at a path with the pairs of another one added; only where there is one, when it is asked so. */
function withAll(value: InfraValue, path: readonly string[], pairs: MapValue, mustBe = false): InfraValue {
  return changedAt(value, path, (before) => {
    if (before === undefined) return mustBe ? undefined : pairs;
    if (before.kind !== 'map') return before;
    let made = before;
    for (const [key, entry] of pairs.entries) made = withEntry(made, key, entry.value);
    return made;
  });
}

function withImages(manifest: Manifest, kustomization: MapValue): InfraValue {
  const images = itemsOf(valueAt(kustomization, 'images'));
  const path = podPathOf(manifest);
  if (images.length === 0 || path === undefined) return manifest.value;
  let made: InfraValue = manifest.value;
  for (const list of ['containers', 'initContainers', 'ephemeralContainers'])
    made = changedAt(made, [...path, list], (found) =>
      found?.kind !== 'list'
        ? found
        : {
            ...found,
            items: found.items.map((container) =>
              changedAt(container, ['image'], (image) =>
                image?.kind === 'text' ? imageBy(images, image) : image,
              ),
            ),
          },
    );
  return made;
}

function imageBy(images: readonly InfraValue[], image: InfraValue & { readonly kind: 'text' }): InfraValue {
  let made: InfraValue = image;
  for (const each of images) {
    const { name, rest } = imageParts(made.kind === 'text' ? made.text : '');
    if (textAt(each, 'name') !== name) continue;
    const newName = textAt(each, 'newName') ?? name;
    const digest = textAt(each, 'digest');
    const tag = textAt(each, 'newTag');
    const behind = digest === undefined ? (tag === undefined ? rest : `:${tag}`) : `@${digest}`;
    const said = valueAt(each, 'digest') ?? valueAt(each, 'newTag') ?? valueAt(each, 'newName') ?? each;
    made = { ...image, text: `${newName}${behind}`, place: said.place };
  }
  return made;
}

/** An image as its name, and its tag and digest with what stands before them. */
function imageParts(image: string): { readonly name: string; readonly rest: string } {
  const at = image.indexOf('@');
  const named = at < 0 ? image : image.slice(0, at);
  const colon = named.indexOf(':', named.lastIndexOf('/') + 1);
  const name = colon < 0 ? named : named.slice(0, colon);
  return { name, rest: image.slice(name.length) };
}

function withReplicas(manifest: Manifest, kustomization: MapValue): InfraValue {
  const names = [manifest.name, ...manifest.formerNames];
  for (const each of itemsOf(valueAt(kustomization, 'replicas'))) {
    const count = valueAt(each, 'count');
    if (count !== undefined && names.includes(textAt(each, 'name') ?? ''))
      return changedAt(manifest.value, ['spec', 'replicas'], (before) =>
        before === undefined && templatePathOf(manifest) === undefined ? undefined : count,
      );
  }
  return manifest.value;
}
