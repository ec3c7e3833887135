import { infraRule } from '../../../infra-rule.ts';

/** Policies that allow all traffic to pods. */
export const kubernetesNetworkIngressFromAnywhere = infraRule({
  name: 'kubernetes-network-ingress-from-anywhere',
  title: 'Network policy lets everybody in',
  severity: 'low',
  cwe: 284,
  what: 'An entry of `ingress` names nobody in `from`, and no port, or the whole of the internet: everybody may reach the pods.',
  why: 'The policy stands there as if it kept something out; a pod that is taken over reaches all of these.',
  fix: ['Name in `from` the pods and namespaces that need it, and their ports.'],
  references: ['https://kubernetes.io/docs/concepts/services-networking/network-policies/'],
  applies: ['kubernetes.network-policy'],
  must: {
    all: [
      {
        each: 'spec.ingress',
        must: {
          any: [
            { at: 'from', isSet: true },
            { at: 'ports', isSet: true },
          ],
        },
      },
      {
        each: 'spec.ingress',
        must: { at: 'from.ipBlock.cidr', isNot: ['0.0.0.0/0', '::/0'], absent: 'holds' },
      },
    ],
  },
  bad: {
    kubernetes: [
      `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: web
spec:
  podSelector: {}
  ingress:
    - {} # flaw
`,
      `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: web
spec:
  podSelector: {}
  ingress:
    - from:
        - ipBlock:
            cidr: 0.0.0.0/0 # flaw
`,
    ],
    terraform: [
      `resource "kubernetes_network_policy_v1" "web" {
  metadata {
    name = "web"
  }
  spec {
    pod_selector {}
    policy_types = ["Ingress"]
    ingress { # flaw
    }
  }
}
`,
    ],
  },
  good: {
    kubernetes: [
      `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: web
spec:
  podSelector: {}
  ingress:
    - from:
        - podSelector:
            matchLabels:
              app: front
`,
      `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: web
spec:
  podSelector: {}
  policyTypes: [Ingress]
`,
    ],
    terraform: [
      `resource "kubernetes_network_policy_v1" "web" {
  metadata {
    name = "web"
  }
  spec {
    pod_selector {}
    policy_types = ["Ingress"]
  }
}
`,
    ],
  },
});
