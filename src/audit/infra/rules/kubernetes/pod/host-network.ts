import { infraRule } from '../../../infra-rule.ts';

/** Pods in a namespace of their node. */
export const kubernetesPodHostNetwork = infraRule({
  name: 'kubernetes-pod-host-network',
  title: 'Pod uses the network of its node',
  severity: 'high',
  cwe: 653,
  what: 'The pod has the network interfaces of its node instead of its own.',
  why: 'It can listen on every port of the node, read traffic that is not its own, reach services that only listen on localhost, and no network policy holds it.',
  fix: [
    'Take `hostNetwork` away, or set it to false.',
    'An agent of the node that needs it belongs in a namespace of its own, with nothing else in it.',
  ],
  references: ['https://kubernetes.io/docs/concepts/security/pod-security-standards/'],
  applies: ['kubernetes.workload'],
  must: { at: 'pod.hostNetwork', isNot: true },
  mend: { set: { 'pod.hostNetwork': false }, isDisruptive: true },
  bad: {
    kubernetes: [
      `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  hostNetwork: true # flaw
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
      hostNetwork: true # flaw
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
    host_network = true # flaw
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
  hostNetwork: false
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
