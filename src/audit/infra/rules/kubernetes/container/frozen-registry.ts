import { infraRule } from '../../../infra-rule.ts';
import { containers } from '../shared-conditions.ts';

/** Images of k8s.gcr.io, which gets no updates. */
export const kubernetesContainerFrozenRegistry = infraRule({
  name: 'kubernetes-container-frozen-registry',
  title: 'Image comes from a registry that is frozen',
  severity: 'info',
  cwe: 1104,
  what: 'The image is pulled from `k8s.gcr.io`, which has had no new images since April 2023.',
  why: 'Faults that are found in it are never mended there, and one day it is gone.',
  fix: ['Use the same image from `registry.k8s.io`.'],
  references: ['https://kubernetes.io/blog/2023/03/10/image-registry-redirect/'],
  applies: ['kubernetes.workload'],
  must: containers(
    { at: 'imageParts.registry', isNot: ['k8s.gcr.io', 'gcr.io/google_containers'] },
    { at: 'image', isSet: true },
  ),
  bad: {
    kubernetes: [
      `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: app
      image: k8s.gcr.io/pause:3.5 # flaw
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
  containers:
    - name: app
      image: registry.k8s.io/pause:3.10
`,
    ],
  },
});
