import { infraRule } from '../../../infra-rule.ts';
import { containers } from '../shared-conditions.ts';

/** Containers without a request for memory. */
export const kubernetesContainerMemoryRequests = infraRule({
  name: 'kubernetes-container-memory-requests',
  title: 'Container has no memory request',
  severity: 'info',
  cwe: 770,
  what: 'The container does not say how much memory it needs.',
  why: 'The scheduler puts it where there is no room; when memory is short it is among the first to be killed.',
  fix: ['Set `resources.requests.memory`.'],
  references: ['https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/'],
  applies: ['kubernetes.workload'],
  must: containers(
    { at: 'resources.requests.memory', isSet: true },
    { not: { at: 'role', is: 'ephemeral' } },
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
        requests:
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
        requests = {
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
