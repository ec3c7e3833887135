import { infraRule } from '../../../infra-rule.ts';

/** Numbers that two places set. */
export const kubernetesScalingFixedReplicas = infraRule({
  name: 'kubernetes-scaling-fixed-replicas',
  title: 'Workload with an autoscaler also has a fixed number',
  severity: 'info',
  cwe: 1164,
  what: 'An autoscaler is for the workload, and `replicas` is set too.',
  why: 'Every deployment sets the number back, in the middle of the load.',
  fix: ['Take `replicas` away.'],
  references: ['https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/'],
  applies: ['kubernetes.deployment', 'kubernetes.stateful-set'],
  where: { connected: 'kubernetes.horizontal-pod-autoscaler', via: 'spec.scaleTargetRef.name' },
  must: { at: 'spec.replicas', isSet: false },
  bad: {
    kubernetes: [
      `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 3 # flaw
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
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: web
spec:
  maxReplicas: 5
  scaleTargetRef:
    kind: Deployment
    name: web
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
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: web
spec:
  maxReplicas: 5
  scaleTargetRef:
    kind: Deployment
    name: web
`,
    ],
  },
});
