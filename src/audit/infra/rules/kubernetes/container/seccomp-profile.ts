import { infraRule } from '../../../infra-rule.ts';
import { containers } from '../shared-conditions.ts';

/** Containers that nobody gave a filter of system calls. */
export const kubernetesContainerSeccompProfile = infraRule({
  name: 'kubernetes-container-seccomp-profile',
  title: 'No seccomp profile is set for a container',
  severity: 'info',
  cwe: 693,
  what: 'Neither the container nor its pod names a seccomp profile; unless the kubelet is told to, none is then used.',
  why: 'Rare system calls are where faults of the kernel are; the default profile closes some three hundred ways to them.',
  fix: ['Set `seccompProfile.type: RuntimeDefault` in the security context of the pod.'],
  references: [
    'https://kubernetes.io/docs/concepts/security/pod-security-standards/',
    'https://kubernetes.io/docs/tutorials/security/seccomp/',
  ],
  applies: ['kubernetes.workload'],
  must: containers(
    { at: 'effective.seccompProfile.type', is: ['RuntimeDefault', 'Localhost', 'Unconfined'] },
    { not: { at: 'os', is: ['windows', 'unknown'] } },
  ),
  says: 'The container may use every system call',
  mend: { set: { 'containers.securityContext.seccompProfile.type': 'RuntimeDefault' }, isDisruptive: true },
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
  annotations:
    seccomp.security.alpha.kubernetes.io/pod: runtime/default
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
    security_context {
      seccomp_profile {
        type = "RuntimeDefault"
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
});
