import { infraRule } from '../../../infra-rule.ts';
import { containers } from '../shared-conditions.ts';

/** Programs and settings that the container itself can change. */
export const kubernetesContainerReadOnlyRoot = infraRule({
  name: 'kubernetes-container-read-only-root',
  title: 'Container can write to its own file system',
  severity: 'info',
  cwe: 732,
  what: 'The root file system of the container is not read-only.',
  why: 'Who gets in writes tools and changes programs there; nothing of that is possible when only mounted folders can be written.',
  fix: ['Set `readOnlyRootFilesystem: true` and mount an `emptyDir` where the program writes.'],
  references: ['https://kubernetes.io/docs/tasks/configure-pod-container/security-context/'],
  applies: ['kubernetes.workload'],
  must: containers(
    { at: 'securityContext.readOnlyRootFilesystem', is: true },
    { not: { at: 'os', is: ['windows', 'unknown'] } },
  ),
  mend: { set: { 'containers.securityContext.readOnlyRootFilesystem': true }, isDisruptive: true },
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
  containers:
    - name: app
      image: registry.example.com/web:1.4.2
      securityContext:
        readOnlyRootFilesystem: false # flaw
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
      security_context {
        read_only_root_filesystem = false # flaw
      }
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
      securityContext:
        readOnlyRootFilesystem: true
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
      security_context {
        read_only_root_filesystem = true
      }
    }
  }
}
`,
    ],
  },
});
