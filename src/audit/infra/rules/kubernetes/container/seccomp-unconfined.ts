import { infraRule } from '../../../infra-rule.ts';
import { containers } from '../shared-conditions.ts';

/** Containers without a filter of system calls. */
export const kubernetesContainerSeccompUnconfined = infraRule({
  name: 'kubernetes-container-seccomp-unconfined',
  title: 'Container may use every system call',
  severity: 'medium',
  cwe: 693,
  what: 'The seccomp profile of the container is `Unconfined`.',
  why: 'Rare system calls are where faults of the kernel are; the default profile closes some three hundred ways to them.',
  fix: ['Set `seccompProfile.type: RuntimeDefault`.'],
  references: [
    'https://kubernetes.io/docs/concepts/security/pod-security-standards/',
    'https://kubernetes.io/docs/tutorials/security/seccomp/',
  ],
  applies: ['kubernetes.workload'],
  must: containers({ at: 'effective.seccompProfile.type', isNot: 'Unconfined' }),
  bad: {
    kubernetes: [
      `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  securityContext:
    seccompProfile:
      type: Unconfined # flaw
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
    security_context {
      seccomp_profile {
        type = "Unconfined" # flaw
      }
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
  good: {
    kubernetes: [
      `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  securityContext:
    seccompProfile:
      type: RuntimeDefault
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
