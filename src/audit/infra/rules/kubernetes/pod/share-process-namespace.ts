import { infraRule } from '../../../infra-rule.ts';

/** Pods whose containers share their processes. */
export const kubernetesPodShareProcessNamespace = infraRule({
  name: 'kubernetes-pod-share-process-namespace',
  title: 'Containers of a pod see each other’s processes',
  severity: 'low',
  cwe: 668,
  what: 'All containers of the pod are in one process namespace.',
  why: 'Who takes over one container reads the environment, files and memory of the others.',
  fix: ['Take `shareProcessNamespace` away; attach an ephemeral container to look for faults instead.'],
  references: ['https://kubernetes.io/docs/tasks/configure-pod-container/share-process-namespace/'],
  applies: ['kubernetes.workload'],
  must: { at: 'pod.shareProcessNamespace', isNot: true },
  bad: {
    kubernetes: [
      `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  shareProcessNamespace: true # flaw
  containers:
    - name: app
      image: registry.example.com/web:1.4.2
`,
    ],
    terraform: [
      `resource "kubernetes_pod_v1" "web" {
  metadata {
    name = "web"
  }
  spec {
    share_process_namespace = true # flaw
    container {
      name  = "app"
      image = "registry.example.com/web:1.4.2"
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
  shareProcessNamespace: false
  containers:
    - name: app
      image: registry.example.com/web:1.4.2
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
