import { infraRule } from '../../../infra-rule.ts';
import { containers } from '../shared-conditions.ts';

/** Images that are what a registry says they are. */
export const kubernetesContainerImageDigest = infraRule({
  name: 'kubernetes-container-image-digest',
  title: 'Image is not named by its digest',
  severity: 'info',
  cwe: 1357,
  what: 'The image is named by a tag, which the registry can point elsewhere.',
  why: 'Who can write to the registry decides what runs; a digest names the content itself.',
  fix: ['Add the digest: `image: registry.example.com/web:1.4.2@sha256:…`.'],
  references: ['https://kubernetes.io/docs/concepts/containers/images/'],
  applies: ['kubernetes.workload'],
  must: containers({ at: 'imageParts.digest', isSet: true }, { at: 'image', isSet: true }),
  bad: {
    kubernetes: [
      `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: app
      image: registry.example.com/web:1.4.2 # flaw
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
      image: registry.example.com/web@sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
`,
    ],
  },
});
