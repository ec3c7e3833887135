import { infraRule } from '../../../infra-rule.ts';

/** Pods in a namespace of their node. */
export const kubernetesPodHostPid = infraRule({
  name: 'kubernetes-pod-host-pid',
  title: 'Pod sees the processes of its node',
  severity: 'high',
  cwe: 668,
  what: 'The pod shares the process namespace of its node.',
  why: 'A container then sees every process of the node with its environment and open files, and with little more can trace or kill them.',
  fix: [
    'Take `hostPID` away, or set it to false.',
    'An agent of the node that needs it belongs in a namespace of its own, with nothing else in it.',
  ],
  references: ['https://kubernetes.io/docs/concepts/security/pod-security-standards/'],
  applies: ['kubernetes.workload'],
  must: { at: 'pod.hostPID', isNot: true },
  mend: { set: { 'pod.hostPID': false }, isDisruptive: true },
  bad: {
    kubernetes: [
      `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  hostPID: true # flaw
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
      hostPID: true # flaw
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
    host_pid = true # flaw
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
  hostPID: false
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
