import { infraRule } from '../../../infra-rule.ts';
import { containers } from '../shared-conditions.ts';

/** Containers that nothing keeps from being root. */
export const kubernetesContainerRunAsNonRoot = infraRule({
  name: 'kubernetes-container-run-as-non-root',
  title: 'Container may run as root',
  severity: 'low',
  cwe: 250,
  what: 'Neither the container nor its pod sets `runAsNonRoot: true` or a user other than 0; what the image says is used, mostly root.',
  why: 'Root in a container is root on the node but for the walls between; every fault in a wall then counts.',
  fix: [
    'Set `runAsNonRoot: true` in the security context of the pod, and `runAsUser` to the number of a user of the image.',
  ],
  references: [
    'https://kubernetes.io/docs/concepts/security/pod-security-standards/',
    'https://kubernetes.io/docs/tasks/configure-pod-container/security-context/',
  ],
  applies: ['kubernetes.workload'],
  must: containers(
    {
      any: [
        { at: 'effective.runAsNonRoot', is: true },
        { at: 'effective.runAsUser', atLeast: 1 },
      ],
    },
    { not: { at: 'os', is: ['windows', 'unknown'] } },
  ),
  mend: { set: { 'containers.securityContext.runAsNonRoot': true }, isDisruptive: true },
  absorbs: ['kubernetes-container-privilege-escalation'],
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
  securityContext:
    runAsNonRoot: true
  containers:
    - name: app
      image: registry.example.com/web:1.4.2
      securityContext:
        runAsNonRoot: false # flaw
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
        runAsNonRoot: false # flaw
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
        run_as_non_root = false # flaw
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
  securityContext:
    runAsNonRoot: true
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
        runAsUser: 10001
`,
    ],
    terraform: [
      `resource "kubernetes_pod_v1" "web" {
  metadata {
    name = "web"
  }
  spec {
    security_context {
      run_as_non_root = true
    }
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
