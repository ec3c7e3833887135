import { infraRule } from '../../../infra-rule.ts';

/** All types of volumes but those of the restricted profile and `hostPath`, which has a rule of its own. */
const others = [
  'awsElasticBlockStore',
  'azureDisk',
  'azureFile',
  'cephfs',
  'cinder',
  'fc',
  'flexVolume',
  'flocker',
  'gcePersistentDisk',
  'gitRepo',
  'glusterfs',
  'iscsi',
  'nfs',
  'photonPersistentDisk',
  'portworxVolume',
  'quobyte',
  'rbd',
  'scaleIO',
  'storageos',
  'vsphereVolume',
];

/** Volumes that reach past the storage of the cluster. */
export const kubernetesPodVolumeTypes = infraRule({
  name: 'kubernetes-pod-volume-types',
  title: 'Pod uses a type of volume that restricted pods may not',
  severity: 'info',
  cwe: 668,
  what: 'The pod mounts storage directly (`nfs`, `iscsi`, disks of a cloud …) and not by a claim.',
  why: 'It chooses server, share and rights itself; the restricted profile only has types that an administrator stays in charge of.',
  fix: [
    'Make a PersistentVolume or a StorageClass for the storage and mount it by a `persistentVolumeClaim`.',
  ],
  references: ['https://kubernetes.io/docs/concepts/security/pod-security-standards/'],
  applies: ['kubernetes.workload'],
  must: {
    each: 'pod.volumes',
    must: { all: others.map((type) => ({ at: type, isSet: false })) },
  },
  bad: {
    kubernetes: [
      `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  volumes:
    - name: share
      nfs: # flaw
        server: nfs.example.com
        path: /share
  containers:
    - name: app
      image: registry.example.com/web:1.4.2
`,
    ],
  },
  good: {
    kubernetes: [
      `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  volumes:
    - name: share
      persistentVolumeClaim:
        claimName: share
  containers:
    - name: app
      image: registry.example.com/web:1.4.2
`,
    ],
  },
});
