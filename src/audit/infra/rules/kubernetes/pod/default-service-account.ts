import { infraRule } from '../../../infra-rule.ts';

/** Pods that share the account of the namespace. */
export const kubernetesPodDefaultServiceAccount = infraRule({
  name: 'kubernetes-pod-default-service-account',
  title: 'Pod runs as the default service account',
  severity: 'info',
  cwe: 250,
  what: 'The pod names no service account, or `default`, which all pods of its namespace share.',
  why: 'Whatever right is once given to that account, every pod there has.',
  fix: ['Make a ServiceAccount for the workload and name it in `serviceAccountName`.'],
  references: ['https://kubernetes.io/docs/concepts/security/service-accounts/'],
  applies: ['kubernetes.workload'],
  where: { at: 'pod', isSet: true },
  must: {
    any: [
      {
        all: [
          { at: 'pod.serviceAccountName', isSet: true },
          { at: 'pod.serviceAccountName', isNot: 'default' },
        ],
      },
      {
        all: [
          { at: 'pod.serviceAccount', isSet: true },
          { at: 'pod.serviceAccount', isNot: 'default' },
        ],
      },
      { at: 'pod.automountServiceAccountToken', is: false },
    ],
  },
  bad: {
    kubernetes: [
      `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  serviceAccountName: default # flaw
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
    service_account_name = "default" # flaw
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
  serviceAccountName: web
  containers:
    - name: app
      image: registry.example.com/web:1.4.2
`,
      `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  automountServiceAccountToken: false
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
    service_account_name = "web"
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
