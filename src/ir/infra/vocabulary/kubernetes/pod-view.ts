import { podPathOf } from '../../kubernetes/pod.ts';
import type { Resource } from '../../resource.ts';
import { type Entry, type InfraValue, isUnknown, type MapValue, valueAt } from '../../value.ts';
import { commandLineOf } from './flags.ts';
import { imageParts } from './image.ts';
import { inKubernetesWords } from './terraform-names.ts';

/** Lists of containers, and what those in them are. */
const roles = [
  ['initContainers', 'init'],
  ['containers', 'main'],
  ['ephemeralContainers', 'ephemeral'],
] as const;

/** Settings of a container that it takes from its pod where it has none of its own. */
const inherited = [
  'runAsNonRoot',
  'runAsUser',
  'runAsGroup',
  'seccompProfile',
  'seLinuxOptions',
  'windowsOptions',
  'appArmorProfile',
] as const;

/**
 * Any workload as rules see it: besides what is written, `pod` is the specification of its pods wherever it stands,
 * `podMetadata` their metadata, and `containers` all their containers. Each of those has a `role`, the settings that
 * count for it (`effective`), its `image` in parts (`imageParts`), and which program it runs with which flags.
 */
export function workloadView(attributes: MapValue, resource: Resource): MapValue {
  const view = objectView(attributes, resource);
  const path = podPathOf({ apiVersion: '', kind: podKindOf(resource), value: view });
  const pod = path === undefined ? undefined : valueAt(view, ...path);
  if (path === undefined || pod === undefined) return view;
  const metadata = valueAt(view, ...path.slice(0, -1), 'metadata');
  const holder = path.length === 1 ? view : valueAt(view, ...path.slice(0, -1));
  const place = holder?.kind === 'map' ? (holder.entries.get('spec')?.place ?? pod.place) : pod.place;
  const entries = new Map(view.entries);
  const written = path.join('.');
  entries.set('pod', { value: pod, place, written });
  if (metadata !== undefined)
    entries.set('podMetadata', {
      value: metadata,
      place: metadata.place,
      written: [...path.slice(0, -1), 'metadata'].join('.'),
    });
  entries.set('containers', { value: containersOf(pod, metadata), place, written: `${written}.containers` });
  return { ...view, entries };
}

/** Any other object, in the words of Kubernetes. */
export function objectView(attributes: MapValue, { format }: Resource): MapValue {
  return format === 'terraform' || format === 'terraform-plan' ? inKubernetesWords(attributes) : attributes;
}

/** `kubernetes_cron_job_v1` is a `CronJob`. */
function podKindOf({ type }: Resource): string {
  if (!type.startsWith('kubernetes_')) return type.slice(type.lastIndexOf('/') + 1);
  const words = type.replace(/^kubernetes_/, '').replace(/_v\d+(?:beta\d+)?$/, '');
  return words.replace(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function containersOf(pod: InfraValue, metadata: InfraValue | undefined): InfraValue {
  if (pod.kind !== 'map') return pod;
  const items: InfraValue[] = [];
  let isOpen = pod.isOpen;
  for (const [key, role] of roles) {
    const list = pod.entries.get(key)?.value;
    if (list === undefined || list.kind === 'null') continue;
    if (list.kind !== 'list') isOpen = true;
    else {
      if (list.isOpen) isOpen = true;
      for (const item of list.items)
        items.push(item.kind === 'map' ? containerView(item, role, pod, metadata) : item);
    }
  }
  const { origin, place } = pod;
  return { kind: 'list', items, isBlocks: true, origin, place, ...(isOpen ? { isOpen } : {}) };
}

function containerView(
  container: MapValue,
  role: string,
  pod: MapValue,
  metadata: InfraValue | undefined,
): MapValue {
  const entries = new Map(container.entries);
  const { place } = container;
  const text = (written: string): Entry => ({
    value: { kind: 'text', text: written, origin: 'computed', place },
    place,
  });
  entries.set('role', text(role));
  entries.set('os', text(osOf(pod)));
  entries.set('effective', effectiveOf(container, pod, metadata));
  const image = container.entries.get('image');
  if (image !== undefined)
    entries.set('imageParts', { ...image, value: imageParts(image.value), written: 'image' });
  const { program, flags } = commandLineOf(container);
  if (program !== undefined) entries.set('program', text(program));
  entries.set('flags', { value: flags, place: flags.place, written: '' });
  return { ...container, entries };
}

/** Windows has other settings; what is not said runs on Linux. */
function osOf(pod: MapValue): string {
  const said = valueAt(pod, 'os', 'name') ?? valueAt(pod, 'nodeSelector', 'kubernetes.io/os');
  if (said?.kind === 'text') return said.text;
  return said !== undefined && isUnknown(said) ? 'unknown' : 'linux';
}

/** What counts for a container: its own settings before those of the pod, and those of both before old annotations. */
function effectiveOf(container: MapValue, pod: MapValue, metadata: InfraValue | undefined): Entry {
  const own = container.entries.get('securityContext');
  const outer = pod.entries.get('securityContext');
  const base: MapValue =
    own?.value.kind === 'map'
      ? own.value
      : { kind: 'map', entries: new Map(), origin: 'explicit', place: container.place };
  const isOpen = [own, outer].some((each) => each !== undefined && isUnknown(each.value));
  const entries = new Map(base.entries);
  for (const key of inherited) {
    const given = outer?.value.kind === 'map' ? outer.value.entries.get(key) : undefined;
    const before = entries.get(key);
    const isWritten = before !== undefined && before.value.kind !== 'null';
    const found = isWritten ? before : (given ?? annotated(key, container, metadata));
    if (found !== undefined) entries.set(key, found);
  }
  const value: MapValue = { ...base, entries, ...(isOpen || base.isOpen ? { isOpen: true } : {}) };
  return { value, place: own?.place ?? container.place, written: 'securityContext' };
}

/** Annotations in which profiles were told before there were fields for them: `runtime/default`, `localhost/x`. */
function annotated(
  key: (typeof inherited)[number],
  container: MapValue,
  metadata: InfraValue | undefined,
): Entry | undefined {
  const name = valueAt(container, 'name');
  const called = name?.kind === 'text' ? name.text : '';
  const names = annotationsFor(key, called);
  const annotations = metadata === undefined ? undefined : valueAt(metadata, 'annotations');
  if (annotations !== undefined && isUnknown(annotations))
    return names.length === 0 ? undefined : { value: annotations, place: annotations.place };
  if (annotations?.kind !== 'map') return undefined;
  for (const each of names) {
    const entry = annotations.entries.get(each);
    if (entry !== undefined) return { ...entry, value: profileOf(entry), written: each };
  }
  return undefined;
}

function annotationsFor(key: (typeof inherited)[number], container: string): readonly string[] {
  if (key === 'appArmorProfile') return [`container.apparmor.security.beta.kubernetes.io/${container}`];
  if (key !== 'seccompProfile') return [];
  return [
    `container.seccomp.security.alpha.kubernetes.io/${container}`,
    'seccomp.security.alpha.kubernetes.io/pod',
  ];
}

function profileOf({ value, place }: Entry): InfraValue {
  if (value.kind !== 'text') return value;
  const type = /^(?:runtime|docker)\/default$/.test(value.text)
    ? 'RuntimeDefault'
    : value.text.startsWith('localhost/')
      ? 'Localhost'
      : value.text === 'unconfined'
        ? 'Unconfined'
        : value.text;
  const entries = new Map<string, Entry>([['type', { value: { ...value, text: type }, place }]]);
  return { kind: 'map', entries, origin: value.origin, place: value.place };
}
