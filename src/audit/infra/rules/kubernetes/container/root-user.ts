import { infraRule } from '../../../infra-rule.ts';
import { containers } from '../shared-conditions.ts';

/** Containers that are root on purpose. */
export const kubernetesContainerRootUser = infraRule({
  name: 'kubernetes-container-root-user',
  title: 'Container runs as user 0',
  severity: 'medium',
  cwe: 250,
  what: '`runAsUser: 0` makes the container run as root, whatever its image says.',
  why: 'Root in a container is root on the node but for the walls between; every fault in a wall then counts.',
  fix: ['Give the program a user of its own: `runAsUser: 10001`, and files that this user may write.'],
  references: [
    'https://kubernetes.io/docs/concepts/security/pod-security-standards/',
    'https://kubernetes.io/docs/tasks/configure-pod-container/security-context/',
  ],
  applies: ['kubernetes.workload'],
  must: containers({ at: 'effective.runAsUser', atLeast: 1, absent: 'holds' }),
  absorbs: ['kubernetes-container-run-as-non-root', 'kubernetes-container-privilege-escalation'],
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
        runAsUser: 0 # flaw
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
        run_as_user = 0 # flaw
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
        runAsUser: 10001
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
        run_as_user = "10001"
      }
    }
  }
}
`,
    ],
  },
});
