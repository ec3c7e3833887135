import { infraRule } from '../../../infra-rule.ts';
import { containers } from '../shared-conditions.ts';

/** Containers that are root on their node. */
export const kubernetesContainerPrivileged = infraRule({
  name: 'kubernetes-container-privileged',
  title: 'Container is privileged',
  severity: 'high',
  cwe: 250,
  what: 'The container runs with all capabilities, all devices and without the limits of the runtime.',
  why: 'Being root in it is being root on the node: one way into the program is the way into the cluster.',
  fix: ['Set `privileged: false`; add the single capability that is needed in its place.'],
  references: [
    'https://kubernetes.io/docs/concepts/security/pod-security-standards/',
    'https://kubernetes.io/docs/tasks/configure-pod-container/security-context/',
  ],
  applies: ['kubernetes.workload'],
  must: containers({ at: 'securityContext.privileged', isNot: true }),
  mend: { set: { 'containers.securityContext.privileged': false }, isDisruptive: true },
  absorbs: [
    'kubernetes-container-run-as-non-root',
    'kubernetes-container-privilege-escalation',
    'kubernetes-container-dangerous-capabilities',
    'kubernetes-container-added-capabilities',
    'kubernetes-container-seccomp-unconfined',
    'kubernetes-container-app-armor-unconfined',
  ],
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
      securityContext:
        privileged: true # flaw
`,
      `apiVersion: batch/v1
kind: CronJob
metadata:
  name: nightly
spec:
  schedule: "0 3 * * *"
  jobTemplate:
    spec:
      template:
        spec:
          restartPolicy: Never
          containers:
            - name: app
              image: registry.example.com/job:2
              securityContext:
                privileged: true # flaw
`,
      `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  initContainers:
    - name: setup
      image: registry.example.com/setup:1
      securityContext:
        privileged: true # flaw
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
      security_context {
        privileged = true # flaw
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
        privileged: false
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
      security_context {
        privileged = false
      }
    }
  }
}
`,
    ],
  },
});
