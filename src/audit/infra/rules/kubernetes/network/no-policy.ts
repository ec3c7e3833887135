import { infraRule } from '../../../infra-rule.ts';
import { hasNetworkPolicies } from '../shared-graph.ts';

/** Pods that everything in the cluster reaches. */
export const kubernetesNetworkNoPolicy = infraRule({
  name: 'kubernetes-network-no-policy',
  title: 'No network policy is for these pods',
  severity: 'info',
  confidence: 'medium',
  cwe: 284,
  what: 'These files have network policies or namespaces, but none of the policies chooses the pods of this workload.',
  why: 'Every pod of the cluster can reach it, a pod that was taken over among them.',
  fix: ['Add a policy that denies all for the namespace, and one that allows what the workload needs.'],
  references: ['https://kubernetes.io/docs/concepts/services-networking/network-policies/'],
  applies: ['kubernetes.workload'],
  where: {
    all: [{ at: 'pod', isSet: true }, { check: hasNetworkPolicies }, { at: 'pod.hostNetwork', isNot: true }],
  },
  must: { connected: 'kubernetes.network-policy', via: 'spec.podSelector' },
  bad: {
    kubernetes: [
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
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: web
spec:
  podSelector:
    matchLabels:
      app: other
`,
    ],
  },
  good: {
    kubernetes: [
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
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: web
spec:
  podSelector: {}
`,
    ],
  },
});
