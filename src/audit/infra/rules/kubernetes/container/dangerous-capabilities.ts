import { infraRule } from '../../../infra-rule.ts';
import { containers, dangerousCapabilities } from '../shared-conditions.ts';

/** Capabilities that are as good as being privileged. */
export const kubernetesContainerDangerousCapabilities = infraRule({
  name: 'kubernetes-container-dangerous-capabilities',
  title: 'Container can take over its node',
  severity: 'high',
  cwe: 250,
  what: 'The container adds a capability of the kernel with which it gets out of its limits: `SYS_ADMIN`, `SYS_PTRACE`, `NET_ADMIN`, `ALL` and their like.',
  why: 'They let it mount disks, trace processes, load modules or change the traffic of the node.',
  fix: ['Take the capability away, or give the program the narrow one that it needs.'],
  references: [
    'https://kubernetes.io/docs/concepts/security/pod-security-standards/',
    'https://kubernetes.io/docs/tasks/configure-pod-container/security-context/',
    'https://man7.org/linux/man-pages/man7/capabilities.7.html',
  ],
  applies: ['kubernetes.workload'],
  must: containers({
    at: 'securityContext.capabilities.add',
    containsNot: [...dangerousCapabilities, ...dangerousCapabilities.map((name) => `CAP_${name}`)],
  }),
  absorbs: ['kubernetes-container-added-capabilities'],
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
        capabilities:
          add: [SYS_ADMIN] # flaw
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
          securityContext:
            capabilities:
              add: # flaw
                - NET_ADMIN
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
          add = ["SYS_PTRACE"] # flaw
        }
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
        capabilities:
          drop: [ALL]
          add: [NET_BIND_SERVICE]
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
