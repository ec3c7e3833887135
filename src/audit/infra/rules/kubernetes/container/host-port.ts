import { infraRule } from '../../../infra-rule.ts';
import { containers } from '../shared-conditions.ts';

/** Ports of the node that a container has. */
export const kubernetesContainerHostPort = infraRule({
  name: 'kubernetes-container-host-port',
  title: 'Container takes a port of its node',
  severity: 'low',
  cwe: 668,
  what: 'The container listens on a port of the node that it runs on.',
  why: 'It is reached past Services and mostly past network policies, from wherever the node is; the port is taken from others.',
  fix: ['Take `hostPort` away and reach the pod by a Service.'],
  references: [
    'https://kubernetes.io/docs/concepts/security/pod-security-standards/',
    'https://kubernetes.io/docs/concepts/configuration/overview/',
  ],
  applies: ['kubernetes.workload'],
  must: containers({ at: 'ports.hostPort', is: 0, absent: 'holds' }),
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
      ports:
        - containerPort: 8080
          hostPort: 80 # flaw
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
      port {
        container_port = 8080
        host_port      = 80 # flaw
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
      ports:
        - containerPort: 8080
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
      port {
        container_port = 8080
      }
    }
  }
}
`,
    ],
  },
});
