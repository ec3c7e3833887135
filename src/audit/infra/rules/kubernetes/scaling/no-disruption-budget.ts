import { infraRule } from '../../../infra-rule.ts';

/** Workloads without a PodDisruptionBudget. */
export const kubernetesScalingNoDisruptionBudget = infraRule({
  name: 'kubernetes-scaling-no-disruption-budget',
  title: 'Nothing keeps a workload up while nodes are drained',
  severity: 'info',
  cwe: 654,
  what: 'The workload has more than one pod, and no PodDisruptionBudget of these files is for it.',
  why: 'Maintenance may stop all of its pods at once.',
  fix: ['Add a PodDisruptionBudget.'],
  references: ['https://kubernetes.io/docs/tasks/run-application/configure-pdb/'],
  applies: ['kubernetes.deployment', 'kubernetes.stateful-set'],
  where: { at: 'spec.replicas', atLeast: 2, absent: 'fails' },
  must: { connected: 'kubernetes.pod-disruption-budget', via: 'spec.selector' },
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
      containers:
        - name: app
          image: registry.example.com/web:1.4.2
---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: web
spec:
  minAvailable: 1
  selector:
    matchLabels:
      app: web
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
