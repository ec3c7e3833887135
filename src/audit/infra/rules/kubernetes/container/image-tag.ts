import { infraRule } from '../../../infra-rule.ts';
import { containers } from '../shared-conditions.ts';

/** Images whose content changes under the same name. */
export const kubernetesContainerImageTag = infraRule({
  name: 'kubernetes-container-image-tag',
  title: 'Image has no fixed version',
  severity: 'low',
  cwe: 1104,
  what: 'The image has no tag, or one that moves: `latest`.',
  why: 'What runs changes with the next start of a pod, without a change in the manifest, and nobody can tell which version had a fault.',
  fix: ['Name a version, best with its digest: `image: registry.example.com/web:1.4.2@sha256:…`.'],
  references: ['https://kubernetes.io/docs/concepts/containers/images/'],
  applies: ['kubernetes.workload'],
  must: containers(
    {
      any: [
        { at: 'imageParts.tag', matchesNot: /^latest$|^$/, absent: 'fails' },
        { at: 'imageParts.digest', isSet: true },
      ],
    },
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
      image: registry.example.com/web:latest # flaw
`,
      `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: app
      image: registry.example.com:5000/web # flaw
`,
    ],
    terraform: [
      `resource "kubernetes_pod_v1" "web" {
  metadata {
    name = "web"
  }
  spec {
    container {
      name  = "app"
      image = "registry.example.com/web:latest" # flaw
    }
  }
}
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
      image: registry.example.com/web:1.4.2
`,
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
    terraform: [
      `resource "kubernetes_pod_v1" "web" {
  metadata {
    name = "web"
  }
  spec {
    container {
      name  = "app"
      image = "registry.example.com/web:1.4.2"
    }
  }
}
`,
    ],
  },
});
