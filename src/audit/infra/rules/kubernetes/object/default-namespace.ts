import { infraRule } from '../../../infra-rule.ts';

/** The namespace in which everything lands that nobody placed. */
export const kubernetesObjectDefaultNamespace = infraRule({
  name: 'kubernetes-object-default-namespace',
  title: 'Object is in the namespace default',
  severity: 'info',
  cwe: 1188,
  what: 'The object names the namespace `default`.',
  why: 'Rights, policies and quotas are by namespace: in one that all use, none can be narrow.',
  fix: ['Give each application a namespace.'],
  references: ['https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/'],
  applies: ['kubernetes.object'],
  where: { not: { all: [{ at: 'metadata.name', is: ['default', 'kubernetes', 'kube-root-ca.crt'] }] } },
  must: { at: 'metadata.namespace', isNot: 'default' },
  bad: {
    kubernetes: [
      `apiVersion: v1
kind: Pod
metadata:
  name: web
  namespace: default # flaw
spec:
  containers:
    - name: app
      image: registry.example.com/web:1.4.2
`,
    ],
    terraform: [
      `resource "kubernetes_pod_v1" "web" {
  metadata {
    name      = "web"
    namespace = "default" # flaw
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
  good: {
    kubernetes: [
      `apiVersion: v1
kind: Pod
metadata:
  name: web
  namespace: shop
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
