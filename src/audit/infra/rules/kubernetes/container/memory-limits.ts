import { infraRule } from '../../../infra-rule.ts';
import { containers } from '../shared-conditions.ts';

/** Containers without a limit for memory. */
export const kubernetesContainerMemoryLimits = infraRule({
  name: 'kubernetes-container-memory-limits',
  title: 'Container has no memory limit',
  severity: 'info',
  cwe: 770,
  what: 'The container does not say how much memory it may use.',
  why: 'A container that leaks, or is made to, takes the memory of the node, until other pods are killed for it.',
  fix: ['Set `resources.limits.memory`.'],
  references: ['https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/'],
  applies: ['kubernetes.workload'],
  must: containers({ at: 'resources.limits.memory', isSet: true }, { not: { at: 'role', is: 'ephemeral' } }),
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
  containers:
    - name: app
      image: registry.example.com/web:1.4.2
      resources:
        limits:
          memory: 256Mi
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
      resources {
        limits = {
          memory = "256Mi"
        }
      }
    }
  }
}
`,
    ],
  },
});
