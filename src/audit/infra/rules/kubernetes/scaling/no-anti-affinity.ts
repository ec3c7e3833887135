import { infraRule } from '../../../infra-rule.ts';

/** Workloads without a rule on where their pods go. */
export const kubernetesScalingNoAntiAffinity = infraRule({
  name: 'kubernetes-scaling-no-anti-affinity',
  title: 'Copies of a workload may all be on one node',
  severity: 'info',
  cwe: 654,
  what: 'The workload has more than one pod, and neither an anti-affinity nor a rule on how to spread them.',
  why: 'One node that fails, or is drained, takes all of them.',
  fix: ['Add `topologySpreadConstraints`, or a `podAntiAffinity`.'],
  references: ['https://kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints/'],
  applies: ['kubernetes.deployment', 'kubernetes.stateful-set'],
  where: { at: 'spec.replicas', atLeast: 2, absent: 'fails' },
  must: {
    any: [
      { at: 'pod.affinity.podAntiAffinity', isSet: true },
      { at: 'pod.topologySpreadConstraints', isSet: true },
    ],
  },
  bad: {
    kubernetes: [
      `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 3
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
      `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 3
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      topologySpreadConstraints:
        - maxSkew: 1
          topologyKey: zone
      containers:
        - name: app
          image: registry.example.com/web:1.4.2
`,
      `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 1
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
