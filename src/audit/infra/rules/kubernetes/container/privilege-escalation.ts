import { infraRule } from '../../../infra-rule.ts';
import { containers } from '../shared-conditions.ts';

/** Programs that become root by a bit on a file. */
export const kubernetesContainerPrivilegeEscalation = infraRule({
  name: 'kubernetes-container-privilege-escalation',
  title: 'Container can gain more rights than it started with',
  severity: 'low',
  cwe: 250,
  what: '`allowPrivilegeEscalation` is true or not set, which is the same: programs with the setuid bit make root of any user.',
  why: 'A fault in the program and one such file in the image are root in the container.',
  fix: ['Set `securityContext.allowPrivilegeEscalation: false`.'],
  references: [
    'https://kubernetes.io/docs/concepts/security/pod-security-standards/',
    'https://kubernetes.io/docs/tasks/configure-pod-container/security-context/',
  ],
  applies: ['kubernetes.workload'],
  must: containers(
    { at: 'securityContext.allowPrivilegeEscalation', is: false },
    { not: { at: 'os', is: ['windows', 'unknown'] } },
  ),
  mend: { set: { 'containers.securityContext.allowPrivilegeEscalation': false } },
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
        allowPrivilegeEscalation: true # flaw
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
      security_context {
        allow_privilege_escalation = true # flaw
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
        allowPrivilegeEscalation: false
`,
      `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  os:
    name: windows
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
        allow_privilege_escalation = false
      }
    }
  }
}
`,
    ],
  },
});
