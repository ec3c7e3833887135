import { infraRule } from '../../../infra-rule.ts';

/** Volumes that are folders of a node. */
export const kubernetesStorageHostPathVolume = infraRule({
  name: 'kubernetes-storage-host-path-volume',
  title: 'PersistentVolume is a folder of a node',
  severity: 'medium',
  cwe: 668,
  what: 'The PersistentVolume is of type `hostPath`.',
  why: 'Every claim of it writes to the node, past the Pod Security level of the namespace.',
  fix: ['Use a driver, or `local` with a node affinity.'],
  references: ['https://kubernetes.io/docs/concepts/storage/volumes/#hostpath'],
  applies: ['kubernetes.persistent-volume'],
  must: { at: 'spec.hostPath', isSet: false },
  bad: {
    kubernetes: [
      `apiVersion: v1
kind: PersistentVolume
metadata:
  name: web
spec:
  capacity:
    storage: 1Gi
  hostPath: # flaw
    path: /data
`,
    ],
  },
  good: {
    kubernetes: [
      `apiVersion: v1
kind: PersistentVolume
metadata:
  name: web
spec:
  capacity:
    storage: 1Gi
  csi:
    driver: ebs.csi.aws.com
`,
    ],
  },
});
