import { infraRule } from '../../../infra-rule.ts';
import { hasWorkloads } from '../shared-graph.ts';

/** Policies that keep nothing. */
export const kubernetesNetworkPolicyWithoutPods = infraRule({
  name: 'kubernetes-network-policy-without-pods',
  title: 'Network policy chooses no pods',
  severity: 'info',
  confidence: 'medium',
  cwe: 1164,
  what: 'No workload of these files has the labels that the policy chooses.',
  why: 'What it was to protect is open.',
  fix: ['Make the selector and the labels of the pods the same.'],
  references: ['https://kubernetes.io/docs/concepts/services-networking/network-policies/'],
  applies: ['kubernetes.network-policy'],
  where: { check: hasWorkloads },
  must: { connected: 'kubernetes.workload', via: 'spec.podSelector' },
  bad: {
    kubernetes: [
      `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: web
spec:
  podSelector:
    matchLabels:
      app: wbe
---
apiVersion: apps/v1
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
  },
  good: {
    kubernetes: [
      `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: web
spec:
  podSelector:
    matchLabels:
      app: web
---
apiVersion: apps/v1
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
  },
});
