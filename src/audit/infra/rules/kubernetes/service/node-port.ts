import { infraRule } from '../../../infra-rule.ts';

/** Ports of all nodes that lead to a program. */
export const kubernetesServiceNodePort = infraRule({
  name: 'kubernetes-service-node-port',
  title: 'Service opens a port on every node',
  severity: 'low',
  cwe: 668,
  what: 'The Service is of type `NodePort`: every node listens for it on the same port.',
  why: 'It is reached wherever a node is reached, past the ways in of the cluster and their rules.',
  fix: ['Use `ClusterIP` behind an Ingress or a Gateway.'],
  references: ['https://kubernetes.io/docs/concepts/services-networking/service/#type-nodeport'],
  applies: ['kubernetes.service'],
  must: { at: 'spec.type', isNot: 'NodePort' },
  bad: {
    kubernetes: [
      `apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  type: NodePort # flaw
  selector:
    app: web
  ports:
    - port: 80
`,
    ],
    terraform: [
      `resource "kubernetes_service" "web" {
  metadata {
    name = "web"
  }
  spec {
    type = "NodePort" # flaw
  }
}
`,
    ],
  },
  good: {
    kubernetes: [
      `apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  type: ClusterIP
  selector:
    app: web
  ports:
    - port: 80
`,
    ],
    terraform: [
      `resource "kubernetes_service" "web" {
  metadata {
    name = "web"
  }
  spec {
    type = "ClusterIP"
  }
}
`,
    ],
  },
});
