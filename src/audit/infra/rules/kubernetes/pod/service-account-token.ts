import { infraRule } from '../../../infra-rule.ts';

/** Tokens in pods that never ask the API. */
export const kubernetesPodServiceAccountToken = infraRule({
  name: 'kubernetes-pod-service-account-token',
  title: 'Pod gets a token of the Kubernetes API that it may not need',
  severity: 'info',
  cwe: 522,
  what: 'Neither the pod nor its service account turns off `automountServiceAccountToken`, so every container has a token of the Kubernetes API.',
  why: 'Who takes over a container asks the API with it; most programs never need one.',
  fix: [
    'Set `automountServiceAccountToken: false` in the pod or its ServiceAccount; where a program does need the API, give it a service account of its own with few rights.',
  ],
  references: ['https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/'],
  applies: ['kubernetes.workload'],
  where: { at: 'pod', isSet: true },
  must: {
    any: [
      { at: 'pod.automountServiceAccountToken', is: false },
      {
        all: [
          { at: 'pod.automountServiceAccountToken', isSet: false },
          {
            connected: 'kubernetes.service-account',
            where: { at: 'automountServiceAccountToken', is: false },
          },
        ],
      },
    ],
  },
  mend: { set: { 'pod.automountServiceAccountToken': false }, isDisruptive: true },
  bad: {
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
  automountServiceAccountToken: true # flaw
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
    automount_service_account_token = true # flaw
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
  automountServiceAccountToken: false
  containers:
    - name: app
      image: registry.example.com/web:1.4.2
`,
      `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  serviceAccountName: web
  containers:
    - name: app
      image: registry.example.com/web:1.4.2
---
apiVersion: v1
kind: ServiceAccount
metadata:
  name: web
automountServiceAccountToken: false
`,
    ],
    terraform: [
      `resource "kubernetes_pod_v1" "web" {
  metadata {
    name = "web"
  }
  spec {
    automount_service_account_token = false
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
