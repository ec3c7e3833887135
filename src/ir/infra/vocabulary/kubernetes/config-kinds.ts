import type { Resource } from '../../resource.ts';
import { type Entry, type InfraValue, type MapValue, valueAt } from '../../value.ts';
import type { Kind } from '../kind.ts';

/** Configuration files of Kubernetes' own programs; rules on flags see them as a container that runs the program. */
export const configKinds: readonly Kind[] = [
  {
    kind: 'kubernetes.kubelet-configuration',
    types: ['KubeletConfiguration'],
    groups: ['kubernetes.program'],
    view: (attributes) => asProgram(attributes, [['kubelet', flagsFrom(attributes, kubeletFlags)]]),
  },
  {
    kind: 'kubernetes.scheduler-configuration',
    types: ['KubeSchedulerConfiguration'],
    groups: ['kubernetes.program'],
    view: (attributes) => asProgram(attributes, [['kube-scheduler', flagsFrom(attributes, schedulerFlags)]]),
  },
  {
    kind: 'kubernetes.cluster-configuration',
    types: ['ClusterConfiguration'],
    groups: ['kubernetes.program'],
    view: clusterView,
  },
  { kind: 'kubernetes.admission-configuration', types: ['AdmissionConfiguration'] },
  { kind: 'kubernetes.encryption-configuration', types: ['EncryptionConfiguration', 'EncryptionConfig'] },
  { kind: 'kubernetes.audit-policy', types: ['Policy'] },
];

/** Fields of a KubeletConfiguration by the flag that says the same. */
const kubeletFlags: ReadonlyMap<string, string> = new Map([
  ['anonymous-auth', 'authentication.anonymous.enabled'],
  ['authorization-mode', 'authorization.mode'],
  ['client-ca-file', 'authentication.x509.clientCAFile'],
  ['read-only-port', 'readOnlyPort'],
  ['streaming-connection-idle-timeout', 'streamingConnectionIdleTimeout'],
  ['protect-kernel-defaults', 'protectKernelDefaults'],
  ['make-iptables-util-chains', 'makeIPTablesUtilChains'],
  ['event-qps', 'eventRecordQPS'],
  ['tls-cert-file', 'tlsCertFile'],
  ['tls-private-key-file', 'tlsPrivateKeyFile'],
  ['rotate-certificates', 'rotateCertificates'],
  ['rotate-server-certificates', 'serverTLSBootstrap'],
  ['tls-cipher-suites', 'tlsCipherSuites'],
  ['feature-gates', 'featureGates'],
  ['hostname-override', 'hostnameOverride'],
]);

const schedulerFlags: ReadonlyMap<string, string> = new Map([['profiling', 'enableProfiling']]);

/** Parts of a ClusterConfiguration of kubeadm that have flags of programs. */
const clusterParts = [
  ['apiServer', 'kube-apiserver'],
  ['controllerManager', 'kube-controller-manager'],
  ['scheduler', 'kube-scheduler'],
] as const;

/** kubeadm writes most flags itself: those that are not there are not known. */
function clusterView(attributes: MapValue, _resource: Resource): MapValue {
  return asProgram(
    attributes,
    clusterParts.flatMap(([key, program]) => {
      const given = valueAt(attributes, key, 'extraArgs');
      return given?.kind === 'map' ? [[program, { ...given, isOpen: true }] as const] : [];
    }),
  );
}

function flagsFrom(attributes: MapValue, flags: ReadonlyMap<string, string>): MapValue {
  const entries = new Map<string, Entry>();
  for (const [flag, path] of flags) {
    const steps = path.split('.');
    const last = steps.pop() ?? '';
    const holder: InfraValue | undefined = steps.length === 0 ? attributes : valueAt(attributes, ...steps);
    const entry = holder?.kind === 'map' ? holder.entries.get(last) : undefined;
    if (entry !== undefined) entries.set(flag, { ...entry, written: path });
  }
  return { ...attributes, entries };
}

function asProgram(
  attributes: MapValue,
  programs: readonly (readonly [program: string, flags: MapValue])[],
): MapValue {
  const { place } = attributes;
  const text = (written: string): Entry => ({
    value: { kind: 'text', text: written, origin: 'computed', place },
    place,
  });
  const items = programs.map(([program, flags]): MapValue => {
    const entries = new Map<string, Entry>([
      ['program', text(program)],
      ['isFile', { value: { kind: 'truth', truth: true, origin: 'computed', place }, place }],
      ['flags', { value: flags, place: flags.place, written: '' }],
    ]);
    return { kind: 'map', entries, origin: 'computed', place: flags.place };
  });
  const entries = new Map(attributes.entries);
  entries.set('containers', {
    value: { kind: 'list', items, isBlocks: true, origin: 'computed', place },
    place,
    written: '',
  });
  return { ...attributes, entries };
}
