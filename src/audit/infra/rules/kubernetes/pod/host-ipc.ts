import { infraRule } from '../../../infra-rule.ts';

/** Pods in a namespace of their node. */
export const kubernetesPodHostIpc = infraRule({
  name: 'kubernetes-pod-host-ipc',
  title: 'Pod shares memory with its node',
  severity: 'high',
  cwe: 668,
  what: 'The pod shares the IPC namespace of its node.',
  why: 'It can read and change the shared memory and message queues of other programs on the node.',
  fix: [
    'Take `hostIPC` away, or set it to false.',
    'An agent of the node that needs it belongs in a namespace of its own, with nothing else in it.',
  ],
  references: ['https://kubernetes.io/docs/concepts/security/pod-security-standards/'],
  applies: ['kubernetes.workload'],
  must: { at: 'pod.hostIPC', isNot: true },
  mend: { set: { 'pod.hostIPC': false }, isDisruptive: true },
  bad: {
    kubernetes: [
      `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  hostIPC: true # flaw
  containers:
    - name: app
      image: registry.example.com/web:1.4.2
`,
      `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      hostIPC: true # flaw
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
    host_ipc = true # flaw
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
  hostIPC: false
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
