import { infraRule } from '../../../infra-rule.ts';
import { containers } from '../shared-conditions.ts';

/** The right to write raw packets, which containers have unless it is taken. */
export const kubernetesContainerNetRaw = infraRule({
  name: 'kubernetes-container-net-raw',
  title: 'Container can forge network packets',
  severity: 'info',
  cwe: 250,
  what: 'The container keeps `NET_RAW`, as it drops neither it nor `ALL`.',
  why: 'From it one can forge ARP and DNS answers, and read or change traffic of other pods of the node.',
  fix: ['Set `capabilities.drop: [ALL]`; nearly no program needs raw sockets.'],
  references: [
    'https://kubernetes.io/docs/concepts/security/pod-security-standards/',
    'https://kubernetes.io/docs/tasks/configure-pod-container/security-context/',
  ],
  applies: ['kubernetes.workload'],
  must: containers(
    { at: 'securityContext.capabilities.drop', contains: ['ALL', 'all', 'NET_RAW', 'CAP_NET_RAW'] },
    { not: { at: 'os', is: ['windows', 'unknown'] } },
  ),
  says: 'The container keeps the right to forge packets',
  mend: { set: { 'containers.securityContext.capabilities.drop': ['ALL'] }, isDisruptive: true },
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
        capabilities:
          drop: [SYS_TIME] # flaw
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
      securityContext:
        capabilities:
          drop: [NET_RAW]
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
        capabilities:
          drop: [ALL]
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
        capabilities {
          drop = ["ALL"]
        }
      }
    }
  }
}
`,
    ],
  },
});
