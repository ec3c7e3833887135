import { infraRule } from '../../../infra-rule.ts';
import { baselineCapabilities, containers, dangerousCapabilities } from '../shared-conditions.ts';

// Dangerous ones have a rule of their own.
const names = [...baselineCapabilities, ...dangerousCapabilities];
const others = [...names, ...names.map((name) => `CAP_${name}`)];

/** Capabilities that the baseline does not have. */
export const kubernetesContainerAddedCapabilities = infraRule({
  name: 'kubernetes-container-added-capabilities',
  title: 'Container adds capabilities beyond the baseline',
  severity: 'medium',
  cwe: 250,
  what: 'The container adds capabilities of the kernel that the baseline of the Pod Security Standards does not let it add.',
  why: 'Each is a part of what root may do on the node, and a step out of the container.',
  fix: ['Take them away; most programs need none.'],
  references: [
    'https://kubernetes.io/docs/concepts/security/pod-security-standards/',
    'https://kubernetes.io/docs/tasks/configure-pod-container/security-context/',
  ],
  applies: ['kubernetes.workload'],
  must: containers({ at: 'securityContext.capabilities.add', is: others, anyCase: true, absent: 'holds' }),
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
          add:
            - SYS_TIME # flaw
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
          add = ["SYS_TIME"] # flaw
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
          add: [CHOWN]
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
          add = ["CHOWN"]
        }
      }
    }
  }
}
`,
    ],
  },
});
